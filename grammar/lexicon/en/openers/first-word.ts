/**
 * What is known of the word that a text begins with: whether it begins openers at all, which one look into a table tells of
 * nearly every line, and the openers that were read behind it. Resolutions open with the same few hundred phrases.
 */
import { isLetterCode } from '../../../notation/letters.ts'
import { canBegin, gluedLength, type VerbForm } from './read-head.ts'
import type { OpenerMatch } from '../../language.ts'

/** What was read at the beginning of a text. */
interface Known {
  /** All that was looked at: whatever begins so is read alike. */
  readonly seen: string
  readonly match: OpenerMatch | undefined
}

/** A word that may begin an opener. */
export interface FirstWord {
  /** Length of the verb where the next word is glued to it; otherwise 0. */
  readonly glued: number
  readonly known: Known[]
}

/** So many openers are kept behind a word: `Recalling its `, `Recalling also `. */
const mostKnown = 32
/** Texts begin their lines with some thousand different words; a process that reads for ever keeps no more than these. */
const mostWords = 4096

/** What a word begins in each form; `none` for no opener. */
type Forms = Record<VerbForm, FirstWord | 'none' | undefined>

const noForms = (): Forms => ({ preambular: undefined, operative: undefined, plural: undefined })

/** The words that have been asked for. */
const words = new Map<string, Forms>()
/** A line is asked for several forms, one after another. */
let last: { readonly text: string; readonly forms: Forms } = { text: '', forms: noForms() }

const isSmallCode = (code: number): boolean => code >= 97 && code <= 122

/** The letters and hyphens that a text begins with. */
function firstWord(text: string): string {
  let end = 1
  for (let code = text.charCodeAt(end); isLetterCode(code) || code === 45; code = text.charCodeAt(end)) end++
  return text.slice(0, end)
}

/** A string of its own: one that was cut out of a text would keep the whole of it in memory. */
const copied = (part: string): string => ` ${part}`.slice(1)

/** A text with a capital at its beginning. */
export const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

function read(first: string, form: VerbForm): FirstWord | 'none' {
  const word = capitalized(first)
  if (canBegin(word, form)) return { glued: 0, known: [] }
  const glued = gluedLength(word, form)
  return glued > 0 ? { glued, known: [] } : 'none'
}

/**
 * @param small whether a small letter will do, as drafts are typed
 * @returns the first word of a text; undefined where it begins no opener
 */
export function opening(text: string, form: VerbForm, small: boolean): FirstWord | undefined {
  const code = text.charCodeAt(0)
  if (!(code >= 65 && code <= 90) && !(small && isSmallCode(code))) return undefined
  if (text !== last.text) last = { text, forms: formsOf(firstWord(text)) }
  const { forms } = last
  const found = (forms[form] ??= read(firstWord(text), form))
  return found === 'none' ? undefined : found
}

function formsOf(first: string): Forms {
  let found = words.get(first)
  if (found === undefined) {
    if (words.size >= mostWords) words.clear()
    words.set(copied(first), (found = noForms()))
  }
  return found
}

/** What was read where a text began like this one. */
export function recall({ known }: FirstWord, text: string): Known | undefined {
  for (const each of known) if (text.startsWith(each.seen)) return each
  return undefined
}

/**
 * Keeps what was read at the beginning of a text.
 * @param looked what was looked at, and not all of the text, whose end may have told
 * @returns the same as it is kept
 */
export function remember(
  { known }: FirstWord,
  looked: string,
  match: OpenerMatch | undefined,
): OpenerMatch | undefined {
  const seen = copied(looked)
  const kept = match && { ...match, phrase: copied(match.phrase), seen }
  if (known.length >= mostKnown) known.length = 0
  known.push({ seen, match: kept })
  return kept
}
