import type { Annex } from '../../ast.ts'
import { placeOf, span } from '../build.ts'
import { lineOf } from '../lexer.ts'
import type { Grammar } from '../parser.ts'
import { AnnexLabel } from '../tokens.ts'

export function annex({ $, rules, progress }: Grammar): void {
  /**
   * What is annexed: paragraphs and headings of its own, where no clause rule holds.
   *
   *     annex ::= AnnexLabel ( paragraph | pageBreak )*
   *
   *     Annex I
   *     ^ Doha Political Declaration
   */
  rules.annex = $.RULE('annex', () => {
    const children: Annex['children'] = []
    const kind = (): string => progress().ahead($.LA(1)).kind
    const token = $.CONSUME(AnnexLabel)
    $.ACTION(() => progress().update({ part: 'annex', open: false, labels: [], bare: false }))
    $.MANY({
      GATE: () => kind() === 'paragraph' || kind() === 'more' || kind() === 'end',
      DEF: () => {
        const child = $.OR<Annex['children'][number]>({
          DEF: [{ ALT: () => $.SUBRULE(rules.pageBreak) }, { ALT: () => $.SUBRULE(rules.paragraph) }],
        })
        $.ACTION(() => children.push(child))
      },
    })
    return $.ACTION((): Annex => {
      const line = lineOf(token)
      const label = /(?:Annex|ANNEX|Appendix|Enclosure)\s+(\w+)/.exec(line.plain)?.[1]
      const end = children.length > 0 ? span(children).end : line.end
      progress().update({ part: 'preliminaries', open: false })
      return {
        type: 'annex',
        ...(label === undefined ? {} : { label }),
        ...placeOf(line),
        children,
        position: progress().locator.position(line.start, end),
      }
    })
  })
}
