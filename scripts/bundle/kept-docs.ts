/** Stands in for `src/lint/rule-docs.ts` in the bundled command line: reads the texts of pages from the file beside it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rule } from '../../src/lint/rule.ts'
import type { RuleDocs } from '../../src/lint/rule-docs.ts'

/** The texts of the rules of resolint by id. */
export const docsFile = 'rule-docs.json'

let kept: Readonly<Record<string, RuleDocs>> | undefined

/** A rule of a plugin has its own. */
export const docsOf = (rule: Rule): RuleDocs => {
  kept ??= JSON.parse(readFileSync(join(import.meta.dirname, docsFile), 'utf8')) as Record<string, RuleDocs>
  return (rule.rationale === '' && Object.hasOwn(kept, rule.id) ? kept[rule.id] : undefined) ?? rule
}
