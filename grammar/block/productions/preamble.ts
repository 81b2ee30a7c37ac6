import type { Preamble } from '../../ast.ts'
import { span } from '../build.ts'
import type { Grammar } from '../parser.ts'

export function preamble({ $, rules, progress }: Grammar): void {
  /**
   * The preambular paragraphs, up to the first operative one.
   *
   *     preamble ::= ( pageBreak | heading | preambularParagraph )+
   *
   *     The General Assembly,
   *     Recalling …,
   *     ^
   */
  rules.preamble = $.RULE('preamble', () => {
    const children: Preamble['children'] = []
    const kind = (): string => progress().ahead($.LA(1)).kind
    $.AT_LEAST_ONE({
      GATE: () => kind() === 'preambular' || kind() === 'heading',
      DEF: () => {
        const child = $.OR<Preamble['children'][number]>({
          IGNORE_AMBIGUITIES: true,
          DEF: [
            { ALT: () => $.SUBRULE(rules.pageBreak) },
            { GATE: () => kind() === 'heading', ALT: () => $.SUBRULE(rules.heading) },
            { ALT: () => $.SUBRULE(rules.preambularParagraph) },
          ],
        })
        $.ACTION(() => children.push(child))
      },
    })
    return $.ACTION((): Preamble => {
      const { start, end } = span(children)
      return { type: 'preamble', children, position: progress().locator.position(start, end) }
    })
  })
}
