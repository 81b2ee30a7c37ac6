import type { OperativeParagraph, PreambularParagraph, Subparagraph } from '../../ast.ts'
import { afterNumberOffset, tagOf } from '../boundary/number.ts'
import type { Ahead } from '../boundary/reading.ts'
import { placeOf, type Block } from '../build.ts'
import { en } from '../../lexicon/en/index.ts'
import { openedBy } from '../../lexicon/labels.ts'
import { lineOf } from '../../lines/lexer.ts'
import { listMarkLength, type Line } from '../../lines/line.ts'
import type { Grammar } from '../parser.ts'
import {
  Bulleted,
  Line as AnyLine,
  ClauseTag,
  LabelAlone,
  Labelled,
  NumberAlone,
  Numbered,
} from '../../lines/shapes.ts'

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
   * The items of a list, and the text that resumes after one.
   *
   *     items ::= ( subparagraph | resumedText )*
   *
   *     (b) To publish the report;
   *     ^
   *     and to do so at its eighty-first session;
   */
  rules.items = $.RULE('items', (block, level) => {
    $.MANY({
      GATE: () => belongsTo(progress().ahead($.LA(1)), level),
      DEF: () =>
        $.OR({
          IGNORE_AMBIGUITIES: true,
          DEF: [
            {
              GATE: () => progress().ahead($.LA(1)).kind === 'subparagraph',
              ALT: () => {
                const sub = $.SUBRULE(rules.subparagraph, { ARGS: [level + 1] })
                $.ACTION(() => block.addNode(sub))
              },
            },
            {
              ALT: () => {
                $.SUBRULE(rules.resumedText, { ARGS: [block] })
              },
            },
          ],
        }),
    })
  })

  /**
   * Text that goes on with a clause or an item after the list inside it. A page break may stand before it.
   *
   *     resumedText ::= pageBreak? Line moreText
   *
   *     (b) To publish the report;
   *     and to do so at its eighty-first session;
   *     ^
   */
  rules.resumedText = $.RULE('resumedText', (block) => {
    const ahead = $.ACTION(() => progress().ahead($.LA(1)))
    $.OPTION({
      DEF: () => {
        const cut = $.SUBRULE(rules.pageBreak)
        $.ACTION(() => block.addNode(cut))
      },
    })
    const token = $.CONSUME(AnyLine)
    $.ACTION(() => {
      block.addLine(lineOf(token))
      const { labels } = progress().reading
      if (ahead.kind === 'resumed') progress().update({ labels: labels.slice(0, ahead.level) })
    })
    $.SUBRULE(rules.moreText, { ARGS: [block] })
  })

  /**
   * One preambular paragraph.
   *
   *     preambularParagraph ::= ( ClauseTag | Line ) moreText items
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
      const tag = tagOf(line)
      label = tag?.label
      const from = line.start + (tag?.length ?? listMarkLength(line.text))
      block.addLine(line, from)
      // The preamble of a section may hold several paragraphs; its numbers may begin anew below the last of them.
      const afterHeading = progress().reading.part === 'operative' && progress().reading.afterHeading
      progress().update({ open: true, labels: [], bare: from >= line.end, afterHeading })
    })
    $.SUBRULE(rules.moreText, { ARGS: [block] })
    $.SUBRULE(rules.items, { ARGS: [block, 0] })
    return $.ACTION((): PreambularParagraph => {
      const { children, start, end } = block.finish()
      const first = block.first as Line
      const clause: PreambularParagraph = {
        type: 'preambularParagraph',
        ...(label === undefined ? {} : { label }),
        ...(block.joined ? { joined: true } : {}),
        ...placeOf(first),
        children,
        position: progress().locator.position(start, end),
      }
      progress().keepOpener(clause, first, 'preambular')
      return clause
    })
  })

  /**
   * One operative paragraph. Its number is its own marker, also where it stands alone on a line.
   *
   *     operativeParagraph ::= ( Numbered | NumberAlone | ClauseTag | Line ) moreText items
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
      const from = number === undefined ? line.start + listMarkLength(line.text) : afterNumberOffset(line)
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
    $.SUBRULE(rules.items, { ARGS: [block, 0] })
    return $.ACTION((): OperativeParagraph => {
      const { children, start, end } = block.finish()
      const first = block.first as Line
      const clause: OperativeParagraph = {
        type: 'operativeParagraph',
        ...(number === undefined ? {} : { number }),
        ...(label === undefined ? {} : { label }),
        ...(block.joined ? { joined: true } : {}),
        ...placeOf(first),
        children,
        position: progress().locator.position(start, end),
      }
      progress().keepOpener(clause, first, 'operative')
      return clause
    })
  })

  /**
   * A sub-paragraph and the deeper ones below it. A page break may stand before it.
   *
   *     subparagraph ::= pageBreak? ( Labelled | LabelAlone | Bulleted ) moreText items
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
    $.SUBRULE(rules.items, { ARGS: [block, own] })
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

/** Whether what comes next is an item of a list below `level`, or text that resumes at it. */
const belongsTo = (ahead: Ahead, level: number): boolean =>
  ahead.kind === 'subparagraph' ? ahead.placement.level > level : ahead.kind === 'resumed' && ahead.level === level

const goesOn = (kind: string): boolean => kind === 'more' || kind === 'tail'

/** Where the words of a labelled line begin. */
function textOffset(line: Line): number {
  const found = en.labels.labelOf(line.text)
  if (!found) return line.start
  const space = /^\s*/.exec(line.text.slice(found.length))?.[0].length ?? 0
  return line.start + found.length + space
}
