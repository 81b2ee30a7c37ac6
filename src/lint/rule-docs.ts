/** What the page of a rule tells beyond what runs. */
import type { Rule } from './rule.ts'

/** The fields of a rule that only its page shows. */
export type RuleDocs = Pick<Rule, 'rationale' | 'sources' | 'examples'>

/**
 * The texts of a rule's page. They are asked for here because the bundled command line keeps them in a file of their own,
 * which a run that shows no page does not read.
 */
export const docsOf = (rule: Rule): RuleDocs => rule
