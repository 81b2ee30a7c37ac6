/**
 * What every reader of a file with type in it makes of it: paragraphs of characters that are set alike.
 */
import { raised } from '../../../grammar/index.ts'
import type { Traced } from './origin.ts'

/** A note that characters refer to. */
export interface NoteReference {
  /** Whether a mark of its author's choice stands in place of a number. */
  readonly own: boolean
  /** That mark, once it was read. */
  readonly custom: string
  /** Its number, once all notes are known. */
  readonly number: number
}

/** The mark of a note as the notation has it: `¹`, `*`. */
export const markOf = ({ own, custom, number }: NoteReference): string => raised(own ? custom || '*' : String(number))

export type Change = 'inserted' | 'deleted'

/** The signs that stand around the text of a marked change. */
export const changeSigns = (change: Change | undefined): readonly [opening: string, closing: string] =>
  change === undefined ? ['', ''] : change === 'inserted' ? ['{+', '+}'] : ['{-', '-}']

/** Characters that are set alike. A tab is `\t`, a manual line break `\n`; of a note the origin is that of its reference. */
export interface Span extends Traced {
  readonly italic: boolean
  readonly bold: boolean
  readonly underlined?: boolean | undefined
  /** The note that the characters refer to; its label is known when the whole document was read. */
  readonly note?: NoteReference
  /** Whether the characters are raised and no digits: a note mark that was typed. */
  readonly mark?: boolean
  /** Only where changes are marked. */
  readonly change?: Change | undefined
}

/** Whether nothing is to be seen of it. */
export const isEmpty = (spans: readonly Span[]): boolean =>
  spans.every(({ text, note }) => note === undefined && text.trim() === '')

/** A paragraph with something in it. */
export interface Paragraph {
  readonly spans: readonly Span[]
  /** Its automatic number. */
  readonly label?: string | undefined
  readonly style?: string | undefined
  readonly heading: boolean
  /** Whether it stands in a frame of its own place on the page: where the United Nations template types a footnote. */
  readonly framed?: boolean
  /** 1-based among all paragraphs of the body, empty ones too, as Word counts them. */
  readonly ordinal?: number | undefined
  /** Of what stands in a row of a table: its 0-based column, and how many there are. */
  readonly cell?: { readonly column: number; readonly columns: number }
}

/** Paragraphs that stand side by side: one, or those of a table's row. */
export type Block = readonly Paragraph[]

/** How characters are set. */
export interface Look {
  readonly italic: boolean
  readonly bold: boolean
  readonly superscript: boolean
  /** By hand: not because it is a link. */
  readonly underlined?: boolean | undefined
}

export const plainLook: Look = { italic: false, bold: false, superscript: false }

/** Characters with how they are set; what is raised is written so, and is a note mark where it is no digit. */
export const spanOf = (text: string, { italic, bold, superscript, underlined }: Look): Span => ({
  text: superscript ? raised(text) : text,
  italic,
  bold,
  underlined,
  mark: superscript && /^[*†‡§\s]+$/.test(text),
})
