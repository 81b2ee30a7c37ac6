/** The characters of a text in the notation as runs, and its notes in the order in which Word numbers them. */
import type { Document, FootnoteReference } from '../../../grammar/ast.ts'
import { endOf, startOf } from '../../tree/range.ts'
import { everyNode } from '../../tree/visit.ts'
import type { WordNote, WordRun } from './content.ts'

/** A note as the notation writes it: its mark, then its text. */
interface WrittenNote {
  readonly start: number
  readonly end: number
  readonly label: string
}

const italicBit = 1
const boldBit = 2
const signBit = 4

const leadingMark = /^\S+[ \t]*/

/** Reads characters of one text. */
export class Inline {
  readonly #text: string
  /** For each character: whether it is italic or bold, or a sign that says so. */
  readonly #looks: Uint8Array
  readonly #references: readonly FootnoteReference[]
  readonly #notes: readonly WrittenNote[]
  /** The notes that are referred to, in the order of the references. */
  readonly #referred: WrittenNote[] = []
  readonly #places = new Map<FootnoteReference, number>()

  /** @param begins where the body begins: what stands above it, in the header of a page, can have no note in Word */
  constructor(text: string, document: Document, notes: readonly WrittenNote[], begins: number) {
    this.#text = text
    this.#notes = notes
    this.#looks = new Uint8Array(text.length)
    for (const [type, bit] of [
      ['emphasis', italicBit],
      ['strong', boldBit],
    ] as const) {
      for (const node of everyNode(document, type)) {
        const [from, to] = [startOf(node), endOf(node)]
        const inner = node.children
        const [first, last] = [inner[0], inner.at(-1)]
        for (let at = from; at < to; at++) {
          const isSign = !first || !last || at < startOf(first) || at >= endOf(last)
          this.#looks[at] = (this.#looks[at] ?? 0) | (isSign ? signBit : bit)
        }
      }
    }
    this.#references = everyNode(document, 'footnoteReference').toSorted((a, b) => startOf(a) - startOf(b))
    const found = this.#referring(begins, notes)
    // What nothing refers to can be no note of Word's: it is typed, and with it those before it, so that they stay in order.
    const typed = notes.findLastIndex((note) => ![...found.values()].includes(note)) + 1
    for (const [reference, note] of this.#referring(begins, notes.slice(typed)))
      this.#places.set(reference, this.#referred.push(note) - 1)
  }

  /** The first reference to each note: one in a note, or a second one, is typed. */
  #referring(begins: number, notes: readonly WrittenNote[]): Map<FootnoteReference, WrittenNote> {
    const left = [...notes]
    const found = new Map<FootnoteReference, WrittenNote>()
    for (const reference of this.#references) {
      const at = startOf(reference)
      if (at < begins || this.#notes.some(({ start, end }) => at >= start && at < end)) continue
      const index = left.findIndex(({ label }) => label === reference.label)
      const [note] = index < 0 ? [] : left.splice(index, 1)
      if (note) found.set(reference, note)
    }
    return found
  }

  /** The characters between two offsets. */
  runs(start: number, end: number): WordRun[] {
    const runs: WordRun[] = []
    const inside = this.#references.filter((each) => startOf(each) >= start && endOf(each) <= end)
    let from = start
    for (const reference of inside) {
      runs.push(...this.#words(from, startOf(reference)), this.#mark(reference))
      from = endOf(reference)
    }
    return [...runs, ...this.#words(from, end)]
  }

  #mark(reference: FootnoteReference): WordRun {
    const note = this.#places.get(reference)
    return note === undefined ? { text: reference.label, raised: true } : { text: reference.label, note }
  }

  #words(start: number, end: number): WordRun[] {
    const runs: WordRun[] = []
    for (let at = start; at < end;) {
      const look = this.#looks[at] ?? 0
      const from = at
      while (at < end && (this.#looks[at] ?? 0) === look) at++
      if (look & signBit) continue
      runs.push({
        text: this.#text.slice(from, at),
        ...(look & italicBit ? { italic: true } : {}),
        ...(look & boldBit ? { bold: true } : {}),
      })
    }
    return runs
  }

  #ofNote({ start, end }: WrittenNote): WordRun[] {
    const mark = leadingMark.exec(this.#text.slice(start, end))?.[0].length ?? 0
    return this.runs(start + mark, end)
  }

  /** The notes that are referred to. One whose mark is not the number that Word counts keeps it as a mark of its own. */
  notes(): WordNote[] {
    let next = 1
    return this.#referred.map((note) => {
      if (note.label !== String(next)) return { mark: note.label, runs: this.#ofNote(note) }
      next++
      return { runs: this.#ofNote(note) }
    })
  }

  /** The notes that nothing refers to. */
  unused(): WrittenNote[] {
    return this.#notes.filter((note) => !this.#referred.includes(note))
  }

  /** A note that nothing refers to, its mark typed. */
  typed(start: number, end: number): WordRun[] {
    const note = this.#notes.find((each) => each.start === start)
    return note ? [{ text: note.label, raised: true }, { text: ' ' }, ...this.#ofNote(note)] : this.runs(start, end)
  }
}
