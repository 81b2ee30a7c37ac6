import type { Unparsed } from '../../ast.ts'
import { lineOf } from '../../lines/lexer.ts'
import type { Line } from '../../lines/line.ts'
import type { Grammar } from '../parser.ts'
import { Line as AnyLine } from '../../lines/shapes.ts'

export function unparsed({ $, rules, progress }: Grammar): void {
  /**
   * What stands behind a resolution and belongs to nothing: notes that lost their marks, remains of other texts.
   *
   *     unparsed ::= Line+
   *
   *     82nd plenary meeting
   *     29 November 1979
   *     Share this page
   *     ^
   */
  rules.unparsed = $.RULE('unparsed', () => {
    const lines: Line[] = []
    $.AT_LEAST_ONE({
      GATE: () => progress().ahead($.LA(1)).kind === 'paragraph',
      DEF: () => {
        const token = $.CONSUME(AnyLine)
        $.ACTION(() => lines.push(lineOf(token)))
      },
    })
    return $.ACTION((): Unparsed => {
      const start = lines[0]?.start ?? 0
      const end = lines[lines.length - 1]?.end ?? start
      const { locator, survey } = progress()
      return { type: 'unparsed', value: survey.source.text.slice(start, end), position: locator.position(start, end) }
    })
  })
}
