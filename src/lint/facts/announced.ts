/** What a preambular paragraph announces and sets below itself. */
import type { Clause } from '../../../grammar/ast.ts'
import { openerOf } from '../../tree/outline.ts'
import type { Lintable } from '../rule.ts'
import { clauseGroups } from './parts.ts'
import { terminalOf } from './terminal.ts'

/**
 * The paragraphs of preambles that are no clauses of the resolution: below one that ends with a colon, those that no phrase
 * opens, such as the questions put to the International Court of Justice (A/RES/80/116). A fact.
 */
export const announced = (lintable: Lintable): ReadonlySet<Clause> => {
  const found = new Set<Clause>()
  for (const { kind, clauses } of lintable.fact(clauseGroups)) {
    if (kind !== 'preambular') continue
    for (const [index, clause] of clauses.entries()) {
      const above = clauses[index - 1]
      if (!above || openerOf(clause)) continue
      if (found.has(above) || terminalOf(above, lintable)?.mark === ':') found.add(clause)
    }
  }
  return found
}
