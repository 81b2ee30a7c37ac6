/** What is found in a text, and what would mend it. */
import type { Source } from '../../../grammar/source.ts'
import { fix, lint } from '../../linter.ts'
import { settle, withChannel } from '../../lint/layers.ts'
import { likeSource } from '../../lint/like-source.ts'
import type { LintOptions, LintResult } from '../../lint/lint.ts'
import { placeWords } from '../../formats/describe.ts'
import { aboutDocument, profileWords } from '../../formats/html/names.ts'
import { rules } from '../../rules/index.ts'
import { presets } from '../../rules/presets.ts'
import type { Draft, Judging, Settings } from '../protocol.ts'

/** What is parsed: the text, with what is known of its lines while there are as many as in the file. */
export const sourceOf = ({ text, origin }: Draft): string | Source => likeSource(origin ?? text, text)

/** The options by which the command line would lint the text. */
export const optionsOf = ({ name }: Draft, { preset, profile }: Settings): LintOptions => ({
  ...withChannel(settle([{ preset, profile }], { rules, presets })),
  path: name,
})

/** The findings of a text with its tree. */
export const lintDraft = (draft: Draft, settings: Settings): LintResult =>
  lint(sourceOf(draft), optionsOf(draft, settings))

export const judging: Judging = {
  judge: (draft, settings) => {
    const result = lintDraft(draft, settings)
    const { findings, counts, failures } = result
    return {
      findings,
      places: findings.map((finding) => placeWords(finding, result)),
      counts,
      about: [result.symbol, aboutDocument(result, () => ''), profileWords(result)].filter(Boolean).join('; '),
      failures: failures.map(({ ruleId }) => ruleId),
    }
  },
  fix: (draft, settings) => {
    const { edits, fixed } = fix(sourceOf(draft), optionsOf(draft, settings))
    return { edits, fixed: fixed.length }
  },
}
