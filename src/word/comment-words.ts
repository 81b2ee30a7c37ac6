/** What the comment on a finding says. */
import { rules } from '../rules/index.ts'
import type { Says } from './review.ts'

const ruleOf = new Map(rules.map((rule) => [rule.id, rule]))

/** What a comment says: what was found, why it matters, and what is expected where that is not said yet. */
export const commentOf: Says = ({ ruleId, message, expected = [] }) => {
  const summary = ruleOf.get(ruleId)?.summary
  const more = expected.filter((each) => !message.includes(each)).map((each) => `“${each}”`)
  return [message, ...(summary ? [summary] : []), ...(more.length > 0 ? [`Expected: ${more.join(' or ')}`] : [])]
}
