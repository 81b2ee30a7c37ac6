import type { Heading, Paragraph } from '../../ast.ts'
import { placeOf } from '../build.ts'
import { lineOf } from '../../lines/lexer.ts'
import { isText, type Line } from '../../lines/line.ts'
import type { Grammar } from '../parser.ts'
import { Line as AnyLine, TextLine } from '../../lines/shapes.ts'
import { startsLower } from '../../notation/letters.ts'

export function headings({ $, rules, progress }: Grammar): void {
  /**
   * A heading inside the text.
   *
   *     heading ::= Line Line*
   *
   *     Implementation of the Convention and related agreements and instruments
   *     ^
   */
  rules.heading = $.RULE('heading', () => {
    const token = $.CONSUME(AnyLine)
    const block = $.ACTION(() => progress().block())
    $.ACTION(() => {
      block.addLine(lineOf(token))
      progress().update({ open: false, labels: [], bare: false, afterHeading: true })
    })
    $.MANY({
      GATE: () => goesOn($.LA(1).payload as Line | undefined),
      DEF: () => {
        const more = $.CONSUME2(AnyLine)
        $.ACTION(() => {
          block.addLine(lineOf(more))
          progress().update({ open: false })
        })
      },
    })
    return $.ACTION((): Heading => {
      const line = lineOf(token)
      const { children, start, end } = block.finish()
      return {
        type: 'heading',
        ...placeOf(line),
        children: children as Heading['children'],
        position: progress().locator.position(start, end),
      }
    })
  })

  /** A heading goes on with a line just below it that begins in lower case or looks like a heading itself. */
  function goesOn(line: Line | undefined): boolean {
    if (line === undefined || line.shape !== TextLine || !isText(line) || line.blanks > 0) return false
    return startsLower(line.plain) || progress().ahead(line.token).kind === 'heading'
  }

  /**
   * A paragraph that is no clause: of an annex, a statement, an amendment, a decision.
   *
   *     paragraph ::= Line moreText
   *
   *     1. In operative paragraph 13, delete “…”.
   *     ^
   */
  rules.paragraph = $.RULE('paragraph', () => {
    const block = $.ACTION(() => progress().block())
    const token = $.CONSUME(AnyLine)
    let label: string | undefined
    $.ACTION(() => {
      const line = lineOf(token)
      const found = /^(?:[-•]\s+)?(\d{1,4}(?:\\?[.)])|\((?:[a-z]{1,5}|\d{1,2})\))(?:\s+|$)/.exec(line.text)
      label = found?.[1]?.replace('\\', '')
      block.addLine(line, line.start + (found?.[0].length ?? 0))
      progress().update({
        open: true,
        labels: [],
        bare: found !== null && found[0].length >= line.text.length,
        afterHeading: false,
      })
    })
    $.SUBRULE(rules.moreText, { ARGS: [block] })
    return $.ACTION((): Paragraph => {
      const { children, start, end } = block.finish()
      return {
        type: 'paragraph',
        ...(label === undefined ? {} : { label }),
        ...(block.joined ? { joined: true } : {}),
        ...placeOf(block.first as Line),
        children: children as Paragraph['children'],
        position: progress().locator.position(start, end),
      }
    })
  })
}
