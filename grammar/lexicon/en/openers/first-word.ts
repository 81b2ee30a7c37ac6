/** What the first word of a text says of its opener: one look into a table tells nearly every line that it has none. */
import { isLetterCode } from '../../../notation/letters.ts'
import { canBegin, gluedLength, type VerbForm } from './read-head.ts'

/** What a first word can be. */
const nothing = -1
const whole = 0

/** By first word: `nothing`, `whole`, or the length of the verb that the next word is glued to. */
const known: Readonly<Record<VerbForm, Map<string, number>>> = {
  preambular: new Map(),
  operative: new Map(),
  plural: new Map(),
}

/** Lines of a text begin with some hundred different words; a process that reads for ever keeps no more than these. */
const mostKnown = 4096

const isSmallCode = (code: number): boolean => code >= 97 && code <= 122

/** The letters and hyphens that a text begins with. */
function firstWord(text: string): string {
  let end = 1
  for (let code = text.charCodeAt(end); isLetterCode(code) || code === 45; code = text.charCodeAt(end)) end++
  return text.slice(0, end)
}

/** A text with a capital at its beginning. */
export const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

function read(first: string, form: VerbForm): number {
  const word = capitalized(first)
  if (canBegin(word, form)) return whole
  const glued = gluedLength(word, form)
  return glued > 0 ? glued : nothing
}

/**
 * @param small whether a small letter will do, as drafts are typed
 * @returns undefined where the first word of a text begins no opener; the length of its verb where the next word is glued to it,
 * otherwise 0
 */
export function opening(text: string, form: VerbForm, small: boolean): number | undefined {
  const code = text.charCodeAt(0)
  if (!(code >= 65 && code <= 90) && !(small && isSmallCode(code))) return undefined
  const first = firstWord(text)
  const words = known[form]
  let found = words.get(first)
  if (found === undefined) {
    if (words.size >= mostKnown) words.clear()
    words.set(first, (found = read(first, form)))
  }
  return found === nothing ? undefined : found
}
