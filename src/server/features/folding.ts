/** What can be folded: parts, clauses with their sub-paragraphs, annexes, notes. */
import type { FoldingRange } from 'vscode-languageserver'
import type { AnyNode } from '../../../grammar/ast.ts'
import { footnotesOf } from '../../tree/footnotes.ts'
import { endOf, startOf, type Range } from '../../tree/range.ts'
import type { View } from '../view.ts'

const foldable: ReadonlySet<AnyNode['type']> = new Set([
  'masthead',
  'preamble',
  'operativePart',
  'section',
  'preambularParagraph',
  'operativeParagraph',
  'subparagraph',
  'annex',
  'table',
])

/** Runs of notes with nothing but white space between them. */
const runsOfNotes = (view: View): Range[] => {
  const runs: { start: number; end: number }[] = []
  for (const { parts } of footnotesOf(view.tree).notes) {
    for (const part of parts) {
      const last = runs.at(-1)
      if (last && view.text.slice(last.end, startOf(part)).trim() === '') last.end = endOf(part)
      else runs.push({ start: startOf(part), end: endOf(part) })
    }
  }
  return runs
}

/** Ranges of at least two lines. */
export const foldingRanges = (view: View): FoldingRange[] => {
  const found: Range[] = []
  const collect = (node: AnyNode): void => {
    if (foldable.has(node.type)) found.push({ start: startOf(node), end: endOf(node) })
    if ('children' in node) for (const child of node.children) collect(child)
  }
  collect(view.tree)
  return [...found, ...runsOfNotes(view)].flatMap((range) => {
    const { start, end } = view.range(range)
    return start.line < end.line ? [{ startLine: start.line, endLine: end.line }] : []
  })
}
