/**
 * The letter that programs for text print as a round bullet: a copy of their lists has it as it is typed.
 *
 *     o   To dig wells;   ->   ◦   To dig wells;
 */
import { hasHead, lineHeads } from '../notation/line-heads.ts'
import { isSpaceCode, isUpperAt } from '../notation/letters.ts'
import type { Edit } from './edit.ts'

const letter = 'o'

/** What stands above the first item of a list, and above the others. In Spanish, `o` may begin a line of prose: it means “or”. */
const endsAbove = /[:;]\s*$/

/** Edits that write the bullet that was meant, before a capital and below a colon, a semicolon or another such item. */
export function letterBullets(text: string): Edit[] {
  if (!hasHead(text, letter)) return []
  const edits: Edit[] = []
  let isBelow = false
  const { starts, words } = lineHeads(text)
  words.forEach((start, index) => {
    let at = start + 1
    while (isSpaceCode(text.charCodeAt(at)) && text[at] !== '\n') at++
    const isItem = text[start] === letter && at > start + 1 && isUpperAt(text, at)
    const lineStart = starts[index] as number
    if (isItem && (isBelow || endsAbove.test(text.slice(Math.max(0, lineStart - 8), lineStart))))
      edits.push({ start, end: start + 1, text: '\u25e6', kind: 'sign' })
    isBelow = isItem
  })
  return edits
}
