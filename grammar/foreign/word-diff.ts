/**
 * Changes as programs that compare word by word print them: `[-annual-]{+biennial+}`. Words that are struck out have square brackets there,
 * which in this notation hold what is not agreed.
 */
import type { Edit } from './edit.ts'

const struck = /\[-(?=[^\s-])((?:[^\n\]]|\n(?!\s*\n)){1,2000}?)-\]/g

/** Edits that write the brackets of the notation round words that are struck out. */
export function wordDiff(text: string): Edit[] {
  if (!text.includes('[-')) return []
  return [...text.matchAll(struck)].flatMap(({ 0: { length }, index }): Edit[] => [
    { start: index, end: index + 2, text: '{-', kind: 'sign' },
    { start: index + length - 2, end: index + length, text: '-}', kind: 'sign' },
  ])
}
