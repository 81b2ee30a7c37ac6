import type { OperativeParagraph, PreambularParagraph, Subparagraph } from '../../ast.ts'
import { afterNumberOffset } from '../boundary.ts'
import { placeOf, type Block } from '../build.ts'
import { labelOf, openedBy } from '../labels.ts'
import { lineOf } from '../lexer.ts'
import type { Line } from '../line.ts'
import type { Grammar } from '../parser.ts'
import { Bulleted, Line as AnyLine, ClauseTag, LabelAlone, Labelled, NumberAlone, Numbered } from '../tokens.ts'

export function clauses({ $, rules, progress }: Grammar): void {
  /**
   * The further lines of a paragraph, over whatever a page break puts between them.
   *
   *     moreText ::= ( Line | pageBreak )*
   *
   *     1. Requests the Secretary-General to submit a report to the
   *     General Assembly at its eighty-first session;
   *     ^
   */
  rules.moreText = $.RULE('moreText', (block) => {
    $.MANY({
      GATE: () => goesOn(progress().ahead($.LA(1)).kind),
      DEF: () =>
        $.OR({
          DEF: [
            {
              ALT: () => {
                const displaced = $.ACTION(() => progress().ahead($.LA(1)).kind === 'tail')
                const token = $.CONSUME(AnyLine)
                $.ACTION(() => {
                  if (displaced) return block.addDisplaced(lineOf(token))
                  block.addLine(lineOf(token))
                  progress().update({ bare: false })
                })
              },
            },
            {
              ALT: () => {
                const cut = $.SUBRULE(rules.pageBreak)
                $.ACTION(() => block.addNode(cut))
              },
            },
          ],
        }),
    })
  })

  /**
   * One preambular paragraph.
   *
   *     preambularParagraph ::= ( ClauseTag | Line ) moreText subparagraph*
   *
   *     Recalling its resolution 59/48 of 2 December 2004,
   *     ^
   */
  rules.preambularParagraph = $.RULE('preambularParagraph', () => {
    const block = $.ACTION(() => progress().block())
    const token = $.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [{ ALT: () => $.CONSUME(ClauseTag) }, { ALT: () => $.CONSUME(AnyLine) }],
    })
    let label: string | undefined
    $.ACTION(() => {
      const line = lineOf(token)
      const tag = /^PP ?\d+(?:\s*(?:bis|ter|quater|quinquies|alt))*[.:]?\s*/.exec(line.text)
      label = tag?.[0].replace(/[.:\s]+$/, '')
      block.addLine(line, line.start + (tag?.[0].length ?? 0))
      progress().update({ part: progress().reading.part, open: true, labels: [], bare: false, afterHeading: false })
    })
    $.SUBRULE(rules.moreText, { ARGS: [block] })
    $.MANY({
      GATE: () => progress().ahead($.LA(1)).kind === 'subparagraph',
      DEF: () => {
        const sub = $.SUBRULE(rules.subparagraph, { ARGS: [1] })
        $.ACTION(() => block.addNode(sub))
      },
    })
    return $.ACTION((): PreambularParagraph => {
      const { children, start, end } = block.finish()
      return {
        type: 'preambularParagraph',
        ...(label === undefined ? {} : { label }),
        ...(block.joined ? { joined: true } : {}),
        ...placeOf(block.first as Line),
        children,
        position: progress().locator.position(start, end),
      }
    })
  })

  /**
   * One operative paragraph. Its number is its own marker, also where it stands alone on a line.
   *
   *     operativeParagraph ::= ( Numbered | NumberAlone | ClauseTag | Line ) moreText subparagraph*
   *
   *     3.                         - 4. *Requests* the Secretary-General …
   *     ^ Reaffirms that …          ^
   */
  rules.operativeParagraph = $.RULE('operativeParagraph', () => {
    const block = $.ACTION(() => progress().block())
    const ahead = $.ACTION(() => progress().ahead($.LA(1)))
    const token = $.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        { ALT: () => $.CONSUME(Numbered) },
        { ALT: () => $.CONSUME(NumberAlone) },
        { ALT: () => $.CONSUME(ClauseTag) },
        { ALT: () => $.CONSUME(AnyLine) },
      ],
    })
    let number: number | undefined
    let label: string | undefined
    $.ACTION(() => {
      if (ahead.kind === 'operative') ({ number, label } = ahead)
      const line = lineOf(token)
      const from = number === undefined ? line.start : afterNumberOffset(line, label)
      block.addLine(line, from)
      progress().update({
        open: true,
        labels: [],
        bare: from >= line.end,
        afterHeading: false,
        ...(number === undefined ? {} : { lastNumber: number }),
      })
    })
    $.SUBRULE(rules.moreText, { ARGS: [block] })
    $.MANY({
      GATE: () => progress().ahead($.LA(1)).kind === 'subparagraph',
      DEF: () => {
        const sub = $.SUBRULE(rules.subparagraph, { ARGS: [1] })
        $.ACTION(() => block.addNode(sub))
      },
    })
    return $.ACTION((): OperativeParagraph => {
      const { children, start, end } = block.finish()
      return {
        type: 'operativeParagraph',
        ...(number === undefined ? {} : { number }),
        ...(label === undefined ? {} : { label }),
        ...(block.joined ? { joined: true } : {}),
        ...placeOf(block.first as Line),
        children,
        position: progress().locator.position(start, end),
      }
    })
  })

  /**
   * A sub-paragraph and the deeper ones below it. A page break may stand before it.
   *
   *     subparagraph ::= pageBreak? ( Labelled | LabelAlone | Bulleted ) moreText subparagraph*
   *
   *     (b) To provide:
   *     ^   (i) Funds;
   */
  rules.subparagraph = $.RULE('subparagraph', (level) => {
    const block = $.ACTION(() => progress().block())
    const ahead = $.ACTION(() => progress().ahead($.LA(1)))
    let before: ReturnType<typeof rules.pageBreak> | undefined
    $.OPTION({
      DEF: () => {
        before = $.SUBRULE(rules.pageBreak)
      },
    })
    const token = $.OR({
      DEF: [
        { ALT: () => $.CONSUME(Labelled) },
        { ALT: () => $.CONSUME(LabelAlone) },
        { ALT: () => $.CONSUME(Bulleted) },
      ],
    })
    let label = ''
    let own = level
    $.ACTION(() => {
      const { reading } = progress()
      const line = lineOf(token)
      if (ahead.kind === 'subparagraph') {
        ;({ label } = ahead)
        own = ahead.placement.level
        progress().update({ labels: openedBy(reading.labels, ahead.placement) })
      }
      const from = textOffset(line)
      block.addLine(line, from)
      progress().update({ open: true, bare: from >= line.end })
    })
    $.SUBRULE(rules.moreText, { ARGS: [block] })
    $.MANY({
      GATE: () => {
        const next = progress().ahead($.LA(1))
        return next.kind === 'subparagraph' && next.placement.level > own
      },
      DEF: () => {
        const sub = $.SUBRULE1(rules.subparagraph, { ARGS: [own + 1] })
        $.ACTION(() => block.addNode(sub))
      },
    })
    return $.ACTION((): Subparagraph => subparagraphNode(block, before, label, own))
  })

  function subparagraphNode(
    block: Block,
    before: ReturnType<typeof rules.pageBreak> | undefined,
    label: string,
    level: number,
  ): Subparagraph {
    const { children, start, end } = block.finish()
    return {
      type: 'subparagraph',
      label,
      level,
      ...(block.joined ? { joined: true } : {}),
      ...placeOf(block.first as Line),
      children: before ? [before, ...children] : children,
      position: progress().locator.position(before?.position.start.offset ?? start, end),
    }
  }
}

const goesOn = (kind: string): boolean => kind === 'more' || kind === 'tail'

/** Where the words of a labelled line begin. */
function textOffset(line: Line): number {
  const found = labelOf(line.text)
  if (!found) return line.start
  const space = /^\s*/.exec(line.text.slice(found.length))?.[0].length ?? 0
  return line.start + found.length + space
}
