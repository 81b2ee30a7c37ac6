/**
 * What is known of the word that a text begins with: whether it begins openers at all, which one look into a table tells of
 * nearly every line, and the openers that were read after it. Resolutions open with the same few hundred phrases.
 */
import { isLetterCode, upperFirst } from '../../../notation/letters.ts'
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
  /** Of the word, in UTF-16 code units. */
  readonly length: number
  /** What was read, by the second sign after the word: where many openers begin with it, few are compared. */
  readonly known: Map<number, Known[]>
}

/** Texts begin their lines with some thousand different words; a process that reads for ever keeps no more than these. */
const mostWords = 4096
/** Openers that are kept, of all words: two hundred resolutions have some four thousand; and of one beginning. */
const mostKnown = 8192
const mostAlike = 64

/** What a word begins in each form; `none` for no opener. */
type Forms = Record<VerbForm, FirstWord | 'none' | undefined>

const noForms = (): Forms => ({ preambular: undefined, operative: undefined, plural: undefined })

/** The words that have been asked for. */
const words = new Map<string, Forms>()
/** How many openers are kept after them. */
let count = 0
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

function read(first: string, form: VerbForm): FirstWord | 'none' {
  const word = upperFirst(first)
  const { length } = first
  if (canBegin(word, form)) return { glued: 0, known: new Map(), length }
  const glued = gluedLength(word, form)
  return glued > 0 ? { glued, known: new Map(), length } : 'none'
}

/**
 * Looks the first word of a text up: hardly any line begins an opener, and this says so at once.
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
    if (words.size >= mostWords) forget()
    words.set(copied(first), (found = noForms()))
  }
  return found
}

function forget(): void {
  words.clear()
  count = 0
}

/** Of what was seen of a text that is not longer than its first word, and one sign. */
const atEnd = -1

const signBehind = (text: string, length: number): number =>
  text.length > length + 1 ? text.charCodeAt(length + 1) : atEnd

/** What was read before of a text that began like this one; undefined where none did. */
export function recall({ known, length }: FirstWord, text: string): Known | undefined {
  const sign = signBehind(text, length)
  const alike = (each: Known): boolean => text.startsWith(each.seen)
  return known.get(sign)?.find(alike) ?? (sign === atEnd ? undefined : known.get(atEnd)?.find(alike))
}

/**
 * Keeps what was read at the beginning of a text.
 * @param looked what was looked at, which was not the whole text: its end would have told something too
 * @returns the same as it is kept
 */
export function remember(
  { known, length }: FirstWord,
  looked: string,
  match: OpenerMatch | undefined,
): OpenerMatch | undefined {
  const seen = copied(looked)
  const kept = match && { ...match, phrase: copied(match.phrase), seen }
  if (count >= mostKnown) forget()
  const sign = signBehind(seen, length)
  const others = known.get(sign)
  if (others && others.length < mostAlike) others.push({ seen, match: kept })
  else known.set(sign, [{ seen, match: kept }])
  count++
  return kept
}
