import type { Heading, Paragraph } from '../../ast.ts'
import { placeOf } from '../build.ts'
import { lineOf } from '../lexer.ts'
import type { Line } from '../line.ts'
import type { Grammar } from '../parser.ts'
import { Line as AnyLine } from '../tokens.ts'

export function headings({ $, rules, progress }: Grammar): void {
  /**
   * A heading inside the text; one of several lines is several headings in the source and one to a reader.
   *
   *     heading ::= Line
   *
   *     Implementation of the Convention and related agreements and instruments
   *     ^
   */
  rules.heading = $.RULE('heading', () => {
    const token = $.CONSUME(AnyLine)
    return $.ACTION((): Heading => {
      const block = progress().block()
      const line = lineOf(token)
      block.addLine(line)
      progress().update({ open: false, labels: [], bare: false, afterHeading: true })
      const { children, start, end } = block.finish()
      return {
        type: 'heading',
        ...placeOf(line),
        children: children as Heading['children'],
        position: progress().locator.position(start, end),
      }
    })
  })

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
      progress().update({ open: true, labels: [], bare: found !== null && found[0].length >= line.text.length, afterHeading: false })
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
