/**
 * `> ` before the lines of a text that was quoted in a letter, once for each time that it was.
 */
import type { Edit } from './edit.ts'
import { hasHead } from '../notation/line-heads.ts'

const mark = /^[ \t]{0,3}(?:>[ \t]?)+/gm

/** One line may begin with the sign by chance. */
const fewest = 3

/** Edits that take out the signs with which mail quotes each line. */
export function quotedMail(text: string): Edit[] {
  if (!hasHead(text, '>')) return []
  const edits = [...text.matchAll(mark)].map(({ 0: sign, index }): Edit => ({
    start: index,
    end: index + sign.length,
    text: '',
    kind: 'quote-mark',
  }))
  return edits.length < fewest ? [] : edits
}
