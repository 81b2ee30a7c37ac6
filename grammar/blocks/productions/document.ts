import type { DocumentContent } from '../../ast.ts'
import type { Grammar } from '../grammar.ts'

/** Defines the productions of the document. */
export function document({ $, rules }: Grammar): void {
  /**
   * The whole text, in whatever order its parts come.
   *
   *     document ::= ( pageBreak | masthead | proposal | title | resolution | closing | annex | paragraph | table | unparsed )*
   *
   *     United Nations A/79/L.124
   *     ^
   */
  rules.document = $.RULE('document', () => {
    const children: DocumentContent[] = []
    $.MANY(() => {
      const child = $.OR<DocumentContent>([
        { ALT: () => $.SUBRULE(rules.pageBreak) },
        { ALT: () => $.SUBRULE(rules.masthead) },
        { ALT: () => $.SUBRULE(rules.proposal) },
        { ALT: () => $.SUBRULE(rules.title) },
        { ALT: () => $.SUBRULE(rules.resolution) },
        { ALT: () => $.SUBRULE(rules.closing) },
        { ALT: () => $.SUBRULE(rules.annex) },
        { ALT: () => $.SUBRULE(rules.paragraph) },
        { ALT: () => $.SUBRULE(rules.table) },
        { ALT: () => $.SUBRULE(rules.unparsed) },
      ])
      children.push(child)
    })
    return children
  })
}
