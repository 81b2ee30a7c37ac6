/** What follows from a change of the order of clauses: *also* and *further*, and how clauses end. */
import { applyEdits, dropOverlapping } from '../../../lint/edits.ts'
import type { Edit } from '../../../lint/change.ts'
import type { RuleSettings } from '../../../lint/level.ts'
import type { Range } from '../../../tree/range.ts'
import { meet } from '../../nodes.ts'
import type { View } from '../../view.ts'

const rules: RuleSettings = {
  'also-further': 'on',
  'also-further-order': 'on',
  'operative-terminal': 'on',
  'preamble-terminal': 'on',
}

/** An adverb that is set may make the next one wrong. */
const mostRounds = 4

/** A text in which what these rules find in a stretch is put right; the stretch grows and shrinks with its edits. */
export const mended = (text: string, stretch: Range, view: View): string => {
  let now = text
  let { start, end } = stretch
  for (let round = 0; round < mostRounds; round++) {
    const { linter, options } = view.parts
    const { findings } = linter.lint(view.parse(now), {
      preset: 'none',
      rules,
      text: now,
      profile: { ...options.profile, ...view.lintable.profile },
    })
    const found = findings.filter(({ offset, endOffset }) => meet({ start: offset, end: endOffset }, { start, end }))
    const edits: readonly Edit[] = dropOverlapping(found.flatMap(({ fix }) => fix ?? [])).flatMap((fix) => fix.edits)
    if (edits.length === 0) break
    now = applyEdits(now, edits)
    for (const edit of edits) {
      start = Math.min(start, edit.start)
      end += edit.text.length - (edit.end - edit.start)
    }
  }
  return now
}
