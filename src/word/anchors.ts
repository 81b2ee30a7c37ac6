/**
 * Where comments stand: around the words that they are about. Word has comments in the body alone, so that what is said of a note
 * stands at its mark and what is said of the masthead at the first words of the body; the comment names the place.
 */
import type { Origin } from '../read/rich/origin.ts'
import type { XmlElement } from '../read/rich/xml.ts'
import type { Remark } from './comments.ts'
import { WordError } from './error.ts'
import { everyElement, type WordFile } from './file.ts'
import type { Marks } from './marks.ts'
import type { Splices } from './splices.ts'

/** Where a comment begins and ends. */
export interface Anchored {
  /** Nothing where no words of the body are left to stand at. */
  readonly first?: Origin | undefined
  readonly last?: Origin | undefined
  /** What the comment says of the place where it cannot stand. */
  readonly says: readonly string[]
}

const longestQuotation = 60

/** Finds the places of comments and puts them there. */
export class Anchors {
  readonly #file: WordFile
  readonly #marks: Marks
  readonly #splices: Splices
  /** The references to notes in the body, by kind and number. */
  readonly #references = new Map<string, XmlElement>()

  constructor(file: WordFile, marks: Marks, splices: Splices) {
    this.#file = file
    this.#marks = marks
    this.#splices = splices
    for (const element of everyElement(file.traced.package.document)) {
      const [, kind] = /^w:(footnote|endnote)Reference$/.exec(element.name) ?? []
      const key = `${kind} ${element.attributes['id']}`
      if (kind !== undefined && !this.#references.has(key)) this.#references.set(key, element)
    }
  }

  /** Where a remark is to stand. */
  find({ start, end }: Remark): Anchored {
    const { text, traced } = this.#file
    const own = this.#between(start, Math.max(end, start + 1)) ?? this.#near(start)
    const [first, last] = own ?? []
    if (first && last && this.#isInBody(first)) return { first, last: this.#isInBody(last) ? last : first, says: [] }
    const quoted = text.slice(start, end).replace(/\s+/g, ' ').trim()
    const words = quoted.length > longestQuotation ? `${quoted.slice(0, longestQuotation).trimEnd()}…` : quoted
    const said = (place: string): string[] => [words === '' ? `In the ${place}.` : `In the ${place}, at “${words}”:`]
    const note = first && this.#noteOf(first.element)
    const reference = note && this.#references.get(`${note.kind} ${note.id}`)
    if (note && reference) {
      const origin = { element: reference, at: 0 }
      return { first: origin, last: origin, says: said(note.kind) }
    }
    const top = traced.origins.find((origin) => origin !== undefined && this.#isInBody(origin))
    return { first: top, last: top, says: first ? said(`${this.#furnitureOf(first.element)} of the page`) : [] }
  }

  /** Puts a comment where it is to stand. */
  put({ first, last }: Anchored, id: string): void {
    const { prefix: p } = this.#file
    const start = `<${p}commentRangeStart ${p}id="${id}"/>`
    const end = `<${p}commentRangeEnd ${p}id="${id}"/>`
    const reference = `<${p}r><${p}commentReference ${p}id="${id}"/></${p}r>`
    if (!first || !last) return this.#onFirstParagraph(start + end + reference)
    this.#edge(first, 'start', start)
    const { outer, run } = this.#file.host(last)
    if (run === outer && run) return this.#marks.comment(run, last, 'end', end + reference)
    this.#edge(last, 'end', end)
    // The mark itself is no part of a link, or of what somebody else put in and a third rejects.
    const place = this.#file.place(outer)
    this.#splices.replace(place.part, place.end, place.end, reference)
  }

  #edge(origin: Origin, kind: 'start' | 'end', xml: string): void {
    const { outer, run } = this.#file.host(origin)
    if (run) return this.#marks.comment(run, origin, kind, xml)
    const { part, start, end } = this.#file.place(outer)
    const at = kind === 'start' ? start : end
    this.#splices.replace(part, at, at, xml)
  }

  #onFirstParagraph(xml: string): void {
    const paragraph = [...everyElement(this.#file.traced.package.document)].find(
      (each) => each.name === 'w:p' && this.#file.place(each).insideEnd < this.#file.place(each).end,
    )
    if (!paragraph) throw new WordError('it has no paragraph that a comment could stand in')
    const { part, insideEnd } = this.#file.place(paragraph)
    this.#splices.replace(part, insideEnd, insideEnd, xml)
  }

  #isInBody({ element }: Origin): boolean {
    return this.#file.place(element).part === this.#file.traced.package.main
  }

  /** The first and the last character with a place between two offsets. */
  #between(start: number, end: number): readonly [Origin, Origin] | undefined {
    const found = this.#file.traced.origins.slice(start, end).filter((origin) => origin !== undefined)
    const [first] = found
    const last = found.at(-1)
    return first && last && [first, last]
  }

  /** What follows on the line, as a paragraph after its number; else what precedes. */
  #near(start: number): readonly [Origin, Origin] | undefined {
    const { text } = this.#file
    const lineStart = text.lastIndexOf('\n', Math.max(start - 1, 0)) + 1
    const newline = text.indexOf('\n', start)
    const word = /\S+/.exec(text.slice(start, newline < 0 ? undefined : newline))
    const after = word && this.#between(start + word.index, start + word.index + word[0].length)
    if (after) return after
    const before = this.#between(0, Math.max(start, lineStart))
    return before && [before[1], before[1]]
  }

  #furnitureOf(element: XmlElement): 'header' | 'footer' {
    const { parent } = this.#file.place(element)
    if (parent) return this.#furnitureOf(parent)
    return element.name === 'w:ftr' ? 'footer' : 'header'
  }

  #noteOf(element: XmlElement): { kind: string; id: string } | undefined {
    for (let each: XmlElement | undefined = element; each; each = this.#file.place(each).parent) {
      const [, kind] = /^w:(footnote|endnote)$/.exec(each.name) ?? []
      if (kind !== undefined) return { kind, id: each.attributes['id'] ?? '' }
    }
    return undefined
  }
}
