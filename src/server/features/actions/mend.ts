/** What follows from a change of the order of clauses: *also* and *further*, and how clauses end. */
import type { Document } from '../../../../grammar/ast.ts'
import { applyEdits, dropOverlapping } from '../../../lint/edits.ts'
import type { Edit } from '../../../lint/change.ts'
import type { RuleSettings } from '../../../lint/level.ts'
import { endOf, startOf, type Range } from '../../../tree/range.ts'
import { everyNode } from '../../../tree/visit.ts'
import { meet } from '../../nodes.ts'
import type { View } from '../../view.ts'

/** Rules of adverbs: one that is set may make the next one wrong, so that the clause below is looked at after it. */
const adverbs: RuleSettings = { 'also-further': 'on', 'also-further-order': 'on' }
const rules: RuleSettings = { ...adverbs, 'operative-terminal': 'on', 'preamble-terminal': 'on' }

const mostRounds = 8

/** The end of the first clause that begins behind an offset; 0 where none does. */
const endOfNext = (tree: Document, offset: number): number => {
  const clauses = [...everyNode(tree, 'preambularParagraph'), ...everyNode(tree, 'operativeParagraph')]
  const behind = clauses.filter((clause) => startOf(clause) > offset)
  return behind.reduce((first, clause) => (endOf(clause) < first ? endOf(clause) : first), behind[0] ? Infinity : 0)
}

/** A text in which what these rules find in a stretch is put right; the stretch grows and shrinks with its edits. */
export const mended = (text: string, stretch: Range, view: View): string => {
  let now = text
  let { start, end } = stretch
  for (let round = 0; round < mostRounds; round++) {
    const { linter, options } = view.parts
    const tree = view.parse(now)
    const { findings } = linter.lint(tree, {
      preset: 'none',
      rules,
      text: now,
      profile: { ...options.profile, ...view.lintable.profile },
    })
    const found = findings.filter(({ offset, endOffset }) => meet({ start: offset, end: endOffset }, { start, end }))
    const edits: readonly Edit[] = dropOverlapping(found.flatMap(({ fix }) => fix ?? [])).flatMap((fix) => fix.edits)
    if (edits.length === 0) break
    now = applyEdits(now, edits)
    const set = found.filter(({ ruleId, fix }) => fix && Object.hasOwn(adverbs, ruleId))
    end = set.reduce((until, { offset }) => Math.max(until, endOfNext(tree, offset)), end)
    for (const edit of edits) {
      start = Math.min(start, edit.start)
      end += edit.text.length - (edit.end - edit.start)
    }
  }
  return now
}
