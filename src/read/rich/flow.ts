/**
 * Paragraphs out of a tree of elements in which some begin a paragraph and others stand in one: pages, XML of laws.
 */
import { rowBlocks } from './row.ts'
import {
  isEmpty,
  spanOf,
  type Block,
  type Change,
  type Look,
  type NoteReference,
  type Paragraph,
  type Span,
} from './spans.ts'

const blank = /[ \t\r\n\f]+/g

const sentenceEnd = /[,;:.?!]["\u201d]?\s*$/
const typedLabel = /^\s*(?:\(?(?:\d{1,3}|[a-z]{1,4})[.)]|[\u2022\u2013])\s/

/** Whether a paragraph is bold throughout, or in italics, ends like no sentence and bears no number. */
function isSetAsHeading(spans: readonly Span[]): boolean {
  const text = spans.map((span) => span.text).join('')
  if (sentenceEnd.test(text) || typedLabel.test(text)) return false
  const words = spans.filter((span) => /[\p{L}\p{N}]/u.test(span.text) && span.note === undefined)
  return words.length > 0 && (words.every(({ bold }) => bold) || words.every(({ italic }) => italic))
}

/** Gathers characters until a paragraph ends. */
export class Flow {
  readonly blocks: Block[] = []
  #spans: Span[] = []
  #label: string | undefined
  /** Whether a line of the file ends after the last words. */
  #broken = false

  /** The words of the paragraph so far. */
  get text(): string {
    return this.#spans.map(({ text }) => text).join('')
  }

  /** Whether nothing has been seen of the paragraph yet. */
  get isEmpty(): boolean {
    return isEmpty(this.#spans)
  }

  /** Adds characters as they are. */
  add(text: string, look: Look, change?: Change): void {
    if (text !== '') this.#spans.push({ ...spanOf(text, look), change })
  }

  /** Adds words; white space of any length, also over the end of an element, is one space. */
  words(text: string, look: Look, change?: Change): void {
    const settled = text.replace(blank, ' ')
    const last = this.#spans.at(-1)
    const spaced = last === undefined || (last.note === undefined && /[ \t\n]$/.test(last.text))
    this.add(spaced ? settled.replace(/^ /, '') : settled, look, change)
    this.#broken = /[\r\n]\s*$/.test(text)
  }

  /** A manual line break. */
  break(): void {
    this.#spans.push({ text: '\n', italic: false, bold: false })
  }

  /** Refers to a note; a break of the file's own lines before the mark is no space of the text. */
  refer(note: NoteReference): void {
    const last = this.#spans.at(-1)
    if (this.#broken && last) this.#spans[this.#spans.length - 1] = { ...last, text: last.text.trimEnd() }
    this.#broken = false
    this.#spans.push({ text: '', italic: false, bold: false, note })
  }

  /** Takes back the raised sign at the end of what was read, which is a mark, and gives it. */
  takeMark(): string {
    const last = this.#spans.at(-1)
    if (last?.mark !== true) return ''
    this.#spans.pop()
    return last.text.trim()
  }

  /** Gives the number of the next paragraph. */
  number(label: string): void {
    this.end()
    if (this.#label !== undefined) this.add(this.#label, { italic: false, bold: false, superscript: false })
    this.#label = undefined
    this.end()
    this.#label = label
  }

  /** Ends the paragraph; what is set like a heading is one. */
  end(known: Partial<Pick<Paragraph, 'heading' | 'framed' | 'style'>> = {}): void {
    const spans = this.#spans
    this.#spans = []
    if (isEmpty(spans)) return
    const heading = known.heading ?? (this.#label === undefined && isSetAsHeading(spans))
    this.blocks.push([{ ...known, spans, label: this.#label, heading }])
    this.#label = undefined
  }

  /** Ends a part: a number that no paragraph took stands alone. */
  close(): void {
    this.end()
    if (this.#label !== undefined) this.number('')
    this.#label = undefined
  }

  /** Adds a row of a table. */
  row(cells: readonly (readonly Block[])[]): void {
    this.close()
    this.blocks.push(...rowBlocks(cells))
  }
}
