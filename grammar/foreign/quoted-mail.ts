/**
 * `> ` before the lines of a text that was quoted in a letter, once for each time that it was.
 */
import type { Edit, Reading } from './edit.ts'
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

/** @returns where what a letter quotes ends, in the text that was read; undefined where nothing stands below it */
export function endOfQuoted({ text, edits }: Reading): number | undefined {
  const last = edits.findLast(({ kind }) => kind === 'quote-mark')
  const end = last ? text.indexOf('\n', last.at) : -1
  return end < 0 || text.slice(end).trim() === '' ? undefined : end
}
