/**
 * Labels of items in a text that is typed in capitals; they are read in small letters, and the tree names them as they are written.
 *
 *     (A) TO COUNT WELLS;   ->   (a) TO COUNT WELLS;
 */
import { hasHead, lineHeads } from '../notation/line-heads.ts'
import type { Edit } from './edit.ts'

const label = /^\([A-Z]{1,5}\)(?=[ \t]+[A-Z]{2}[^a-z\n]*$)/m

/** Edits that write the labels of lines without small letters in small ones. */
export function capitalLabels(text: string): Edit[] {
  if (!hasHead(text, '(')) return []
  return lineHeads(text).words.flatMap((start) => {
    if (text[start] !== '(') return []
    const stop = text.indexOf('\n', start)
    const found = label.exec(text.slice(start, stop < 0 ? text.length : stop))?.[0]
    return found === undefined
      ? []
      : [{ start, end: start + found.length, text: found.toLowerCase(), kind: 'label' as const }]
  })
}
