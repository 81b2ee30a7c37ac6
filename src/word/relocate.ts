/** Findings of a text in the Word file that was made of it. */
import type { Finding } from '../lint/finding.ts'
import type { LintResult } from '../lint/lint.ts'
import { placesOf } from '../tree/places.ts'
import { endOf, startOf } from '../tree/range.ts'

const keyOf = ({ ruleId, message }: Finding): string => `${ruleId}|${message}`

/** Findings that stand in one result by what they say; each is given out once, one of the same place before others. */
class Supply {
  readonly #byKey = new Map<string, Finding[]>()

  constructor({ findings }: LintResult) {
    for (const finding of findings) {
      const same = this.#byKey.get(keyOf(finding))
      if (same) same.push(finding)
      else this.#byKey.set(keyOf(finding), [finding])
    }
  }

  take(like: Finding): Finding | undefined {
    const same = this.#byKey.get(keyOf(like)) ?? []
    const index = Math.max(
      0,
      same.findIndex((each) => each.in === like.in),
    )
    return same.splice(index, 1)[0]
  }
}

/** Pairs the findings of a text with those of the Word file that was made of it. */
export const pairsOf = (text: LintResult, word: LintResult): [Finding, Finding | undefined][] => {
  const supply = new Supply(word)
  return text.findings.map((finding) => [finding, supply.take(finding)])
}

/** A finding that only the text has, at the paragraph of the Word file that bears the same name. */
export const atPlace = ({ fix: _ofText, ...finding }: Finding, { document }: LintResult): Finding => {
  const node = placesOf(document).find(finding.in)
  const [offset, endOffset] = node ? [startOf(node), endOf(node)] : [0, 0]
  return { ...finding, offset, endOffset }
}
