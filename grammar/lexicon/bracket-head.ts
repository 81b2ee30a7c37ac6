/**
 * What a text under negotiation puts before the first word of a paragraph: `[`, `[EU, US: `, `[agreed] `, `EU: `, and words that
 * are struck out.
 */
import { isUpperAt } from '../notation/letters.ts'
import type { Language, Saying } from './language.ts'

/** Longer ones are the text itself. */
const longest = 120

const struck = /~~[^~]{1,2000}~~|\{--?(?:[^{}]{1,2000}?)--?\}/y
const inserted = /\+\+|\{\+{1,2}/y
const between = /[*_]*(?:\s*:)?[\s*_]*/y

const lengthAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

/**
 * Whether a saying between brackets is a note. `[retain]` and `[support]` may be words that are not agreed, where nobody is named;
 * `(delete)` is none of them.
 */
export const isNote = ({ who, what }: Saying, sign: string): boolean =>
  who.length > 0 || what.startsWith('agreed') || what === 'new' || what === 'pending' || sign !== '['

/** Length of a note, of a bracket with whose words it holds, or of a change; 0 where none stands at an offset. */
function pieceAt(text: string, at: number, { negotiation }: Language): number {
  const sign = text.charAt(at)
  if (sign === '[' || sign === '(') {
    const end = text.slice(at, at + longest).indexOf(sign === '[' ? ']' : ')')
    const inside = end > 0 ? text.slice(at + 1, at + end) : ''
    const said = inside === '' ? undefined : negotiation.readNote(inside)
    if ((said && isNote(said, sign)) || negotiation.readNames(inside)) return end + 1
    return sign === '[' ? 1 + (negotiation.readLead(text.slice(at + 1, at + longest))?.length ?? 0) : 0
  }
  if (sign === '~' || sign === '{') return lengthAt(struck, text, at) || lengthAt(inserted, text, at)
  if (sign === '+') return lengthAt(inserted, text, at)
  const colon = isUpperAt(text, at) ? text.slice(at, at + longest).indexOf(': ') : -1
  return colon > 0 ? (negotiation.readLead(text.slice(at, at + longest), true)?.length ?? 0) : 0
}

/** @returns the length of all that stands before the first word; 0 for most texts */
export function headLength(text: string, language: Language): number {
  let at = 0
  for (let length = pieceAt(text, 0, language); length > 0; length = pieceAt(text, at, language)) {
    at += length
    at += lengthAt(between, text, at)
  }
  return at
}
