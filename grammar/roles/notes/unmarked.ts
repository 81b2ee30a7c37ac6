/** Notes that lost their superscript, told by the marks that refer to them. */
import type { Line } from '../../lines/line.ts'
import { MarkAlone, Marked } from '../../lines/shapes.ts'
import { hasMarkup, MARK, plainMark } from '../../notation/marks.ts'
import { regex } from '../../notation/pattern.ts'
import { markAtStart } from './mark.ts'

const writtenMark = regex('gu')`${MARK}`

/** The labels of the marks that are written in a text, in order; the mark of a note at the beginning of its line is one of them. */
export const marksIn = (text: string): string[] =>
  hasMarkup(text) ? [...text.matchAll(writtenMark)].map(([mark]) => plainMark(mark)) : []

/** @returns the numbers that the lines refer to by a written mark and that no marked line defines */
export function unmarkedNotes(lines: readonly Line[]): ReadonlySet<string> {
  const referred = new Set<string>()
  const defined = new Set<string>()
  for (const line of lines) {
    const own = line.shape === Marked || line.shape === MarkAlone ? markAtStart(line.text + ' ') : undefined
    if (own) defined.add(own.label)
    for (const mark of marksIn(line.text.slice(own?.length ?? 0))) referred.add(mark)
  }
  return new Set([...referred].filter((label) => !defined.has(label)))
}
