/** Notes that are put in: their marks in the text, and what they say in a part of their own. */
import { child, childrenOf, type XmlElement } from '../../read/rich/xml.ts'
import { escapeText } from '../escape.ts'
import { appendTo, everyElement, type WordFile } from '../file.ts'
import { addPart, kindOf } from '../package.ts'
import { highest, type Revisions } from '../revisions.ts'
import type { Splices } from '../splices.ts'

/** A note that is put in. */
interface NewNote {
  /** Where in the part of the document its mark stands. */
  readonly at: number
  readonly xml: string
}

/** Writes notes, in the order of their marks. */
export class NewNotes {
  readonly #file: WordFile
  readonly #revisions: Revisions
  readonly #root: XmlElement | undefined
  /** The run of a mark that there is, which new marks look like. */
  readonly #mark: XmlElement | undefined
  readonly #added: NewNote[] = []
  #last: number

  constructor(file: WordFile, revisions: Revisions) {
    this.#file = file
    this.#revisions = revisions
    this.#root = file.traced.package.footnotes
    const notes = childrenOf(this.#root, 'w:footnote')
    this.#last = highest(notes.map(({ attributes }) => attributes['id'] ?? ''))
    this.#mark = [...everyElement(file.traced.package.document)].find(
      (each) => each.name === 'w:r' && child(each, 'w:footnoteReference') !== undefined,
    )
  }

  /**
   * Adds a note.
   * @param at where in the part of the document its mark comes to stand
   * @returns the mark, as a run that is put in
   */
  add(text: string, at: number): string {
    const { prefix: p } = this.#file
    const id = ++this.#last
    const properties = child(this.#mark, 'w:rPr')
    const raised = properties
      ? this.#file.whole(properties)
      : `<${p}rPr><${p}vertAlign ${p}val="superscript"/></${p}rPr>`
    const like = childrenOf(this.#root, 'w:footnote')
      .flatMap((note) => childrenOf(note, 'w:p').slice(0, 1))
      .findLast((paragraph) => child(paragraph, 'w:pPr') !== undefined)
    const shape = child(like, 'w:pPr')
    const words = `<${p}r><${p}t xml:space="preserve"> ${escapeText(text)}</${p}t></${p}r>`
    const inside = `${shape ? this.#file.whole(shape) : ''}<${p}r>${raised}<${p}footnoteRef/></${p}r>${words}`
    this.#added.push({ at, xml: `<${p}footnote ${p}id="${id}"><${p}p>${inside}</${p}p></${p}footnote>` })
    return this.#revisions.inserted(`<${p}r>${raised}<${p}footnoteReference ${p}id="${id}"/></${p}r>`)
  }

  /** The part that holds the notes; undefined where none were added. */
  partOf(written: ReadonlyMap<string, Uint8Array>): string | undefined {
    if (this.#added.length === 0) return undefined
    return this.#root
      ? this.#file.place(this.#root).part
      : [...written.keys()].find((name) => /footnotes\d*\.xml$/.test(name))
  }

  /** Writes the notes that were added; a file that has none gets a part for them. */
  write(splices: Splices): ReadonlyMap<string, Uint8Array> {
    if (this.#added.length === 0) return new Map()
    const added = this.#added.toSorted((one, other) => one.at - other.at)
    if (this.#root) {
      for (const { at, xml } of added) this.#insert(this.#root, at, xml, splices)
      return new Map()
    }
    const { prefix: p, traced } = this.#file
    const bound = `xmlns:${p.slice(0, -1)}`
    const space = new RegExp(`\\s${bound}\\s*=\\s*["']([^"']*)`).exec(this.#file.startTag(traced.package.document))?.[1]
    const lines = ['separator', 'continuationSeparator'].map(
      (type, index) =>
        `<${p}footnote ${p}type="${type}" ${p}id="${index - 1}"><${p}p><${p}r><${p}${type}/></${p}r></${p}p></${p}footnote>`,
    )
    const xml = `<${p}footnotes ${bound}="${space ?? ''}">${[...lines, ...added.map(({ xml: note }) => note)].join('')}</${p}footnotes>`
    return addPart(this.#file, splices, kindOf('footnotes'), xml)
  }

  /** Behind the note whose mark stands before that of the new one; before all that have a mark where there is none. */
  #insert(root: XmlElement, at: number, xml: string, splices: Splices): void {
    const { document } = this.#file.traced.package
    const marks = [...everyElement(document)].filter(({ name }) => name === 'w:footnoteReference')
    const before = marks.findLast((mark) => this.#file.place(mark).start < at)
    const notes = childrenOf(root, 'w:footnote')
    const own = notes.find(({ attributes }) => attributes['id'] === before?.attributes['id'])
    const behind = before ? own : notes.findLast(({ attributes }) => attributes['type'] !== undefined)
    if (!behind) return appendTo(this.#file, splices, root, xml)
    const { part, end } = this.#file.place(behind)
    splices.replace(part, end, end, xml)
  }
}

/**
 * Numbers the notes anew, one after the other as their marks stand: LibreOffice gives the nth mark the note that is numbered n, whatever
 * number the mark itself bears. Word does not care.
 *
 * @param parts what is written of the file
 */
export const renumberNotes = (
  { traced, prefix: p }: WordFile,
  notesPart: string,
  parts: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> => {
  const { main } = traced.package
  const text = (part: string): string => new TextDecoder().decode(parts.get(part))
  const numbers = new Map<string, number>()
  const numbered = (xml: string, name: string, number: (id: string) => number | undefined): Uint8Array =>
    new TextEncoder().encode(
      xml.replaceAll(
        new RegExp(`(<${p}${name}\\b[^>]*\\s${p}id=)(["'])(-?\\d+)\\2`, 'g'),
        (tag, head: string, quote: string, id: string) => {
          const now = number(id)
          return now === undefined ? tag : `${head}${quote}${now}${quote}`
        },
      ),
    )
  const document = numbered(text(main), 'footnoteReference', (id) => {
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    return number
  })
  // What no mark refers to is numbered after them; separators keep their numbers, 0 and less.
  let last = numbers.size
  const notes = numbered(
    text(notesPart),
    'footnote',
    (id) => numbers.get(id) ?? (Number(id) > 0 ? (last += 1) : undefined),
  )
  return new Map([...parts, [main, document], [notesPart, notes]])
}
