import type { Heading, Subparagraph } from '../../ast.ts'
import { lineRoles, ListHeadingBegin, parts, ResumedBegin } from '../../roles/role.ts'
import { lineOf } from '../../roles/tokens.ts'
import { placeOf, type BlockPart } from '../build.ts'
import type { Grammar } from '../grammar.ts'

/** Defines the productions of sub-paragraphs, and the text that resumes after them. */
export function items({ $, rules, build }: Grammar): void {
  // Most lines of a text are further lines: their alternatives are made once, as Chevrotain's guide to performance advises.
  const furtherParts: { ALT: () => BlockPart }[] = [
    { ALT: () => lineOf($.CONSUME(lineRoles.more)) },
    { ALT: () => lineOf($.CONSUME(lineRoles.displaced)) },
    { ALT: () => $.SUBRULE(rules.cut) },
  ]

  /**
   * The further lines of a block, over whatever a page break puts between them.
   *
   *     moreText ::= ( MoreText | DisplacedText | cut )*
   *
   *     1. Requests the Secretary-General to submit a report to the
   *     General Assembly at its eighty-first session;
   *     ^
   */
  rules.moreText = $.RULE('moreText', () => {
    const found: BlockPart[] = []
    $.MANY(() => {
      found.push($.OR<BlockPart>(furtherParts))
    })
    return found
  })

  /**
   * The items of a list, the headings between them, and the text that resumes after one.
   *
   *     items ::= ( subparagraph | listHeading | resumedText )*
   *
   *     (b) To publish the report;
   *     ^
   *     and to do so at its eighty-first session;
   */
  rules.items = $.RULE('items', () => {
    const found: BlockPart[][] = []
    $.MANY(() => {
      const some = $.OR<BlockPart[]>([
        { ALT: () => [$.SUBRULE(rules.subparagraph)] },
        { ALT: () => $.SUBRULE(rules.listHeading) },
        { ALT: () => $.SUBRULE(rules.resumedText) },
      ])
      found.push(some)
    })
    return found.flat()
  })

  /**
   * A heading that divides the items of a clause, as in the mandates of missions. A page break may stand before it.
   *
   *     listHeading ::= ListHeadingBegin cut? ListHeadingLine
   *
   *     (b) To train guards;
   *     Support for villages
   *     ^
   *     (c) To repair pumps;
   */
  rules.listHeading = $.RULE('listHeading', () => {
    $.CONSUME(ListHeadingBegin)
    const before = $.OPTION(() => $.SUBRULE(rules.cut))
    const token = $.CONSUME(lineRoles.listHeading)
    return $.ACTION((): BlockPart[] => {
      const first = lineOf(token)
      const { children, position } = build().block(first, [])
      const heading: Heading = {
        type: 'heading',
        ...placeOf(first),
        children: children as Heading['children'],
        position,
      }
      return before ? [before, heading] : [heading]
    })
  })

  /**
   * Text that goes on with a clause or an item after the list inside it.
   *
   *     resumedText ::= ResumedBegin moreText
   *
   *     (b) To publish the report;
   *     and to do so at its eighty-first session;
   *     ^
   */
  rules.resumedText = $.RULE('resumedText', () => {
    $.CONSUME(ResumedBegin)
    return $.SUBRULE(rules.moreText)
  })

  /**
   * A sub-paragraph and the deeper ones below it. A page break may stand before it.
   *
   *     subparagraph ::= ItemBegin cut? ItemLine moreText items ItemEnd
   *
   *     (b) To provide:
   *     ^   (i) Funds;
   */
  rules.subparagraph = $.RULE('subparagraph', () => {
    $.CONSUME(parts.item.begin)
    const before = $.OPTION(() => $.SUBRULE(rules.cut))
    const token = $.CONSUME(lineRoles.item)
    const more = $.SUBRULE(rules.moreText)
    const deeper = $.SUBRULE(rules.items)
    $.CONSUME(parts.item.end)
    return $.ACTION((): Subparagraph => {
      const first = lineOf(token)
      const { label = '', level = 1 } = first.text ?? {}
      const { children, position, joined } = build().block(first, [...more, ...deeper])
      return {
        type: 'subparagraph',
        label,
        level,
        ...(joined ? { joined: true } : {}),
        ...placeOf(first),
        children: before ? [before, ...children] : children,
        position: { start: before?.position.start ?? position.start, end: position.end },
      }
    })
  })
}
