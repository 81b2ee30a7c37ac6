/** What holds at a place of an RTF file. A group has a copy of what held where it began. */
import { plainLook, type Look } from '../rich/spans.ts'

export interface State extends Look {
  readonly hidden: boolean
  /** Inserted or deleted, where changes are tracked. */
  readonly inserted: boolean
  readonly deleted: boolean
  readonly font: number
  /** How many characters stand after a `\u` for readers that know none. */
  readonly fallback: number
  readonly centred: boolean
  /** 0-based outline level; nothing for body text. */
  readonly outline: number | undefined
  /** Number of the paragraph's style. */
  readonly style: number
}

export const initial: State = {
  ...plainLook,
  hidden: false,
  inserted: false,
  deleted: false,
  font: -1,
  fallback: 1,
  centred: false,
  outline: undefined,
  style: 0,
}

const plain: Partial<State> = { ...plainLook, underlined: false, hidden: false, inserted: false, deleted: false }
const paragraph: Partial<State> = { centred: false, outline: undefined, style: 0 }

/** Half-points above the line from which characters are raised; less is a matter of taste. */
const raisedFrom = 4

/** What a control word changes; nothing for one that says nothing of the state. */
export function changeBy(word: string, value: number | undefined): Partial<State> | undefined {
  const on = value !== 0
  switch (word) {
    case 'plain':
      return plain
    case 'pard':
      return paragraph
    case 'i':
      return { italic: on }
    case 'b':
      return { bold: on }
    case 'ul':
      return { underlined: on }
    case 'ulnone':
      return { underlined: false }
    case 'super':
      return { superscript: on }
    case 'nosupersub':
    case 'sub':
      return { superscript: false }
    case 'up':
      return { superscript: (value ?? 6) >= raisedFrom }
    case 'v':
      return { hidden: on }
    case 'revised':
      return { inserted: on }
    case 'deleted':
      return { deleted: on }
    case 'f':
      return { font: value ?? 0 }
    case 'uc':
      return { fallback: value ?? 1 }
    case 'qc':
      return { centred: true }
    case 'ql':
    case 'qr':
    case 'qj':
      return { centred: false }
    case 'outlinelevel':
      return { outline: value }
    case 's':
      return { style: value ?? 0 }
    default:
      return undefined
  }
}
