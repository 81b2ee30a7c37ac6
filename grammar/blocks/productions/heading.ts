import type { Heading } from '../../ast.ts'
import type { Classified } from '../../roles/classified.ts'
import { lineRoles } from '../../roles/role.ts'
import { lineOf } from '../../roles/tokens.ts'
import { placeOf } from '../build.ts'
import type { Grammar } from '../grammar.ts'

/** Defines the productions of headings. */
export function heading({ $, rules, build }: Grammar): void {
  /**
   * A heading inside the text.
   *
   *     heading ::= HeadingLine MoreText*
   *
   *     Implementation of the Convention and related agreements and instruments
   *     ^
   */
  rules.heading = $.RULE('heading', () => {
    const token = $.CONSUME(lineRoles.heading)
    const more: Classified[] = []
    $.MANY(() => {
      more.push(lineOf($.CONSUME(lineRoles.more)))
    })
    return $.ACTION((): Heading => {
      const first = lineOf(token)
      const { children, position } = build().block(first, more)
      return { type: 'heading', ...placeOf(first), children: children as Heading['children'], position }
    })
  })
}
