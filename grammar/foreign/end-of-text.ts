/** Where a text ends that a letter, a messenger, an assistant or a shared document set out, and that other words follow. */
import { nextMessage } from './chat.ts'
import { firstComment } from './comments.ts'
import type { Placed, Reading } from './edit.ts'

/** @returns the end of the text, in the offsets of what was read; undefined where nothing stands below it */
export function endOfText(file: string, { text, edits }: Reading): number | undefined {
  const ends = [endOfQuoted(file, text, edits), endOfFenced(file, edits), endOfCommented(file, text, edits)]
  const end = Math.min(...ends.filter((at) => at >= 0))
  return end < text.length && text.slice(end).trim() !== '' ? end : undefined
}

/** The end of the last line that a letter quotes, or of the message. */
function endOfQuoted(file: string, text: string, edits: readonly Placed[]): number {
  const last = edits.findLast(({ kind }) => kind === 'quote-mark')
  if (!last) return -1
  return file.slice(last.start, last.end).includes('>') ? text.indexOf('\n', last.at) : nextMessage(text, last.at)
}

/** The line that closes the only fence. */
function endOfFenced(file: string, edits: readonly Placed[]): number {
  const fences = edits.filter(
    ({ start, end, kind }) => kind === 'markdown' && /^\s*(?:```|~~~)/.test(file.slice(start, end)),
  )
  return fences.length === 2 ? (fences[1] as Placed).at : -1
}

/** The last line above the comments of a shared document. */
const endOfCommented = (file: string, text: string, edits: readonly Placed[]): number =>
  edits.some(({ start, end, kind }) => kind === 'link' && /^\[[a-z]{1,2}\]$/.test(file.slice(start, end)))
    ? firstComment(text)
    : -1
