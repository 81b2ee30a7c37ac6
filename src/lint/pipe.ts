/** What becomes of findings between the rules and the reader: small steps, each from a list to a list. */
import type { Finding } from './finding.ts'

/** One step: findings in, findings out. */
export type Step = (findings: readonly Finding[]) => readonly Finding[]

const rank = { error: 0, warning: 1, info: 2 } as const

/** In the order of the text; at one place the most severe first. */
export const sortFindings: Step = (findings) =>
  findings.toSorted(
    (a, b) =>
      a.offset - b.offset ||
      rank[a.severity] - rank[b.severity] ||
      a.endOffset - b.endOffset ||
      (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0),
  )

/** One finding where a rule says the same of the same place twice. Takes sorted findings. */
export const dropDuplicates: Step = (findings) =>
  findings.filter((finding, index) => {
    const last = findings[index - 1]
    return !(
      last &&
      last.ruleId === finding.ruleId &&
      last.offset === finding.offset &&
      last.endOffset === finding.endOffset &&
      last.message === finding.message
    )
  })

/** The steps that every result goes through. */
export const pipe: readonly Step[] = [sortFindings, dropDuplicates]

/** Takes findings through steps, one after another. */
export const runPipe = (findings: readonly Finding[], steps: readonly Step[] = pipe): readonly Finding[] =>
  steps.reduce((rest, step) => step(rest), findings)
