/** The paragraphs of the file that passages stand in, and new ones like them. */
import { child, elements, type XmlElement } from '../../read/rich/xml.ts'
import { addTo } from '../../compare/group.ts'
import type { Passage } from '../../compare/passages.ts'
import { appendTo, type WordFile } from '../file.ts'
import type { Splices } from '../splices.ts'

/** What of the properties of a paragraph is its own, and not to be had by another one like it. */
const ownProperties: ReadonlySet<string> = new Set(['w:rPr', 'w:sectPr', 'w:pPrChange'])
const changesOfMark: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange'])

const struckOut: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom'])

/** Where the characters of a file stand. */
export class Paragraphs {
  readonly #file: WordFile
  /** The offsets of each paragraph, ascending. */
  readonly offsets: Map<XmlElement, number[]> = new Map()
  readonly #of = new Map<number, XmlElement>()
  readonly #known = new Map<Passage, XmlElement[]>()

  constructor(file: WordFile) {
    this.#file = file
    file.traced.origins.forEach((origin, offset) => {
      const paragraph = origin && this.#around(origin.element, 'w:p')
      if (!paragraph) return
      this.#of.set(offset, paragraph)
      addTo(this.offsets, paragraph, offset)
    })
  }

  /** The innermost element of a name around another. */
  #around(element: XmlElement, name: string): XmlElement | undefined {
    let each: XmlElement | undefined = element
    while (each && each.name !== name) each = this.#file.place(each).parent
    return each
  }

  /** The offsets of a passage's own words that stand in the file, ascending. */
  offsetsOf({ text, rangeOf }: Passage): number[] {
    const offsets = Array.from({ length: text.length }, (_, index) => rangeOf(index, index).start)
    return offsets.filter((offset) => this.#of.has(offset)).toSorted((a, b) => a - b)
  }

  /** The last offset before another that stands in a paragraph of a passage, else the first one. */
  offsetBefore(passage: Passage, offset: number): number | undefined {
    const all = this.of(passage).flatMap((paragraph) => this.offsets.get(paragraph) ?? [])
    return all.findLast((each) => each < offset) ?? all[0]
  }

  /** The paragraphs that hold a passage's own words, in order. */
  of(passage: Passage): readonly XmlElement[] {
    let own = this.#known.get(passage)
    if (!own) {
      own = [...new Set(this.offsetsOf(passage).flatMap((offset) => this.#of.get(offset) ?? []))]
      this.#known.set(passage, own)
    }
    return own
  }

  /** The runs of a paragraph that are read: none of what somebody has struck out, none of a paragraph inside it. */
  runsOf(paragraph: XmlElement): XmlElement[] {
    return elements(paragraph).flatMap((each) => {
      if (each.name === 'w:r') return this.#file.isBound(each) ? [each] : []
      return struckOut.has(each.name) || each.name === 'w:p' ? [] : this.runsOf(each)
    })
  }

  /** What new paragraphs stand after: a paragraph, or the outermost table around it. */
  block(paragraph: XmlElement): XmlElement {
    let block = paragraph
    for (let each: XmlElement | undefined = paragraph; each; each = this.#file.place(each).parent)
      if (each.name === 'w:tbl') block = each
    return block
  }

  /** Marks the end of a paragraph as changed. @param mark the element that says so */
  markEnd(paragraph: XmlElement, mark: string, splices: Splices): void {
    const { prefix: p } = this.#file
    const properties = child(paragraph, 'w:pPr')
    const run = child(properties, 'w:rPr')
    if (run) return this.#first(run, mark, splices)
    const xml = `<${p}rPr>${mark}</${p}rPr>`
    if (!properties) return this.#first(paragraph, `<${p}pPr>${xml}</${p}pPr>`, splices)
    const behind = elements(properties).find(({ name }) => name === 'w:sectPr' || name === 'w:pPrChange')
    if (!behind) return appendTo(this.#file, splices, properties, xml)
    const { part, start } = this.#file.place(behind)
    splices.replace(part, start, start, xml)
  }

  #first(parent: XmlElement, xml: string, splices: Splices): void {
    const { part, inside, insideEnd, end } = this.#file.place(parent)
    if (insideEnd < end) splices.replace(part, inside, inside, xml)
    else appendTo(this.#file, splices, parent, xml)
  }

  /**
   * A new paragraph.
   * @param like the paragraph that it is set as
   * @param mark the element that says that its end is put in
   */
  like(like: XmlElement, mark: string, runs: string): string {
    const { prefix: p } = this.#file
    const properties = child(like, 'w:pPr')
    const written = (parent: XmlElement | undefined, without: ReadonlySet<string>): string =>
      parent
        ? elements(parent)
            .filter(({ name }) => !without.has(name))
            .map((each) => this.#file.whole(each))
            .join('')
        : ''
    const end = `<${p}rPr>${mark}${written(child(properties, 'w:rPr'), changesOfMark)}</${p}rPr>`
    return `<${p}p><${p}pPr>${written(properties, ownProperties)}${end}</${p}pPr>${runs}</${p}p>`
  }
}
