/** The words that a finding is about. */
import type { Finding } from '../lint/finding.ts'
import { shorten } from './words.ts'

const longest = 44
/** Shorter ranges say little without their neighbours. */
const telling = 12

/** Rules of underscores, above notes and below titles, are no words. */
const fold = (text: string): string => text.replaceAll(/_{3,}/g, ' ').replaceAll(/\s+/g, ' ')
const wordAtEnd = /\S{1,24}\s{0,2}$/
const wordAtStart = /^[^\s\w]{0,3}\s{0,2}\S{1,24}/

/**
 * The words of the source at a finding, a mark or a point with the words around it, folded into one short line. Empty
 * where the message quotes them already, and where the finding is about the document and about no words of it.
 */
export const excerpt = ({ offset, endOffset, message, in: place }: Finding, text: string): string => {
  if (place === 'document' && offset === endOffset) return ''
  const own = text.slice(offset, endOffset)
  const words = fold(own).trim()
  if (words.length > 3 && message.includes(words.replaceAll('*', ''))) return ''
  if (words.length >= telling) return shorten(words, longest)
  const before = wordAtEnd.exec(text.slice(Math.max(0, offset - 26), offset))?.[0] ?? ''
  const after = wordAtStart.exec(text.slice(endOffset, endOffset + 30))?.[0] ?? ''
  return shorten(fold(before.slice(before.lastIndexOf('\n') + 1) + own + (after.split('\n')[0] ?? '')).trim(), longest)
}
