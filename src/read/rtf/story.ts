/** A story of the document: its body, a header, a note. */
import { Flow } from '../rich/flow.ts'
import type { Block, Change, NoteReference } from '../rich/spans.ts'
import type { State } from './state.ts'

const typedLabel = /^\s*\(?(?:\d{1,3}|[a-z]{1,4})[.)]\s/

/** Gathers the paragraphs and the rows of tables of one story. */
export class Story {
  readonly #flow = new Flow()
  /** Where the cell that is open begins, among the blocks. */
  #cellStart = 0
  #cells: Block[][] = []

  get blocks(): readonly Block[] {
    return this.#flow.blocks
  }

  add(text: string, state: State, change: Change | undefined): void {
    this.#flow.add(text, state, change)
  }

  refer(note: NoteReference): void {
    this.#flow.refer(note)
  }

  break(): void {
    this.#flow.break()
  }

  /** Takes back the raised sign at the end of what was read: the mark that the author chose for a note. */
  takeMark(): string {
    return this.#flow.takeMark()
  }

  /** Ends a paragraph. */
  end({ centred, outline }: State, style: string | undefined): void {
    const { text } = this.#flow
    const named = outline !== undefined && outline < 9
    const heading = named || /^(?:heading|title|subtitle)\b/i.test(style ?? '') || (centred && !typedLabel.test(text))
    this.#flow.end({ ...(heading && !/[,;]\s*$/.test(text) ? { heading } : {}), style })
  }

  /** Begins a row. */
  row(): void {
    this.#cellStart = this.#flow.blocks.length
    this.#cells = []
  }

  /** Ends a cell. */
  cell(state: State): void {
    this.end(state, undefined)
    this.#cells.push(this.#flow.blocks.splice(this.#cellStart))
  }

  /** Ends a row. */
  endRow(): void {
    const cells = this.#cells
    this.#cells = []
    this.#flow.row(cells)
    this.#cellStart = this.#flow.blocks.length
  }

  /** Ends the story; cells of a row that has no end stand as paragraphs. */
  close(state: State): void {
    this.end(state, undefined)
    this.#flow.blocks.push(...this.#cells.splice(0).flat())
  }
}
