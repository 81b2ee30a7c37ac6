import type { Preamble, PreambularParagraph } from '../../ast.ts'
import { lineRoles, parts } from '../../roles/role.ts'
import { lineOf } from '../../roles/tokens.ts'
import { placeOf } from '../build.ts'
import type { Grammar } from '../grammar.ts'

/** Defines the productions of the preamble and its paragraphs. */
export function preamble({ $, rules, build }: Grammar): void {
  /**
   * The preambular paragraphs, up to the first operative one.
   *
   *     preamble ::= PreambleBegin ( preambularParagraph | heading | pageBreak )+ PreambleEnd
   *
   *     The General Assembly,
   *     Recalling …,
   *     ^
   */
  rules.preamble = $.RULE('preamble', () => {
    const children: Preamble['children'] = []
    $.CONSUME(parts.preamble.begin)
    $.AT_LEAST_ONE(() => {
      const child = $.OR<Preamble['children'][number]>([
        { ALT: () => $.SUBRULE(rules.preambularParagraph) },
        { ALT: () => $.SUBRULE(rules.heading) },
        { ALT: () => $.SUBRULE(rules.pageBreak) },
      ])
      children.push(child)
    })
    $.CONSUME(parts.preamble.end)
    return $.ACTION((): Preamble => ({ type: 'preamble', children, position: build().span(children) }))
  })

  /**
   * One preambular paragraph.
   *
   *     preambularParagraph ::= PreambularLine moreText items
   *
   *     Recalling its resolution 59/48 of 2 December 2004,
   *     ^
   */
  rules.preambularParagraph = $.RULE('preambularParagraph', () => {
    const token = $.CONSUME(lineRoles.preambular)
    const more = $.SUBRULE(rules.moreText)
    const items = $.SUBRULE(rules.items)
    return $.ACTION((): PreambularParagraph => {
      const first = lineOf(token)
      const label = first.text?.label
      const { children, position, joined } = build().block(first, [...more, ...items])
      const clause: PreambularParagraph = {
        type: 'preambularParagraph',
        ...(label === undefined ? {} : { label }),
        ...(joined ? { joined: true } : {}),
        ...placeOf(first),
        children,
        position,
      }
      return build().keepOpener(clause, first)
    })
  })
}
