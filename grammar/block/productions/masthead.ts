import type { Masthead, MastheadField, MastheadRole, PageBreak, Proposal, Title } from '../../ast.ts'
import { placeOf, span, type Block } from '../build.ts'
import { lineOf } from '../../lines/lexer.ts'
import type { FieldSpan, Line } from '../../lines/line.ts'
import type { Grammar } from '../parser.ts'
import { en } from '../../lexicon/en/index.ts'
import { singleSpaced } from '../../notation/space.ts'
import { textNode } from '../../positions.ts'
import { namesSponsors, wordsBehind } from '../survey/labelled.ts'
import { MastheadLine, ProposalLine, TitleLine } from '../../lines/shapes.ts'

/** Fields that run over several lines. */
const wrapping = new Set(['agendaTitle', 'other', 'adoption', 'report'])

export function masthead({ $, rules, progress }: Grammar): void {
  /** Whether the next line of text, over a page break, has the same role. */
  const goesOn = (type: typeof MastheadLine): boolean => progress().nextText($.LA(1))?.token.tokenType === type

  /** Whether the next line of text names sponsors behind a label. */
  const isLabelled = (): boolean => {
    const next = progress().nextText($.LA(1))
    return next !== undefined && namesSponsors(next)
  }

  /**
   * What stands above the sponsors and the title.
   *
   *     masthead ::= ( MastheadLine | pageBreak )+
   *
   *     United Nations A/79/L.124
   *     ^
   *     Distr.: Limited 28 August 2025
   */
  rules.masthead = $.RULE('masthead', () => {
    const parts: MastheadPart[] = []
    $.AT_LEAST_ONE({
      GATE: () => goesOn(MastheadLine),
      DEF: () =>
        $.OR({
          DEF: [
            {
              ALT: () => {
                const token = $.CONSUME(MastheadLine)
                $.ACTION(() => addFields(parts, lineOf(token)))
              },
            },
            {
              ALT: () => {
                const cut = $.SUBRULE(rules.pageBreak)
                $.ACTION(() => parts.push(cut))
              },
            },
          ],
        }),
    })
    return $.ACTION((): Masthead => {
      const children = parts.map((part) => ('role' in part ? fieldNode(part) : part))
      const { start, end } = span(children)
      return { type: 'masthead', children, position: progress().locator.position(start, end) }
    })
  })

  /**
   * The sponsors and what they propose.
   *
   *     proposal ::= ProposalLine ( ProposalLine | pageBreak )*
   *
   * Sponsors behind a label of their own (`Co-submitters: Germany`) are a proposal of their own.
   *
   *     Belarus, China, India, Iran (Islamic Republic of) and Uzbekistan:* draft resolution
   *     ^
   */
  rules.proposal = $.RULE('proposal', () => {
    const block = $.ACTION(() => progress().block())
    const token = $.CONSUME(ProposalLine)
    $.ACTION(() => block.addLine(lineOf(token)))
    $.MANY({
      GATE: () => goesOn(ProposalLine) && !isLabelled(),
      DEF: () =>
        $.OR({
          DEF: [
            {
              ALT: () => {
                const more = $.CONSUME2(ProposalLine)
                $.ACTION(() => block.addLine(lineOf(more)))
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
    return $.ACTION((): Proposal => {
      const { children, start, end } = block.finish()
      return {
        type: 'proposal',
        action: '',
        ...placeOf(block.first as Line),
        children: children as Proposal['children'],
        position: progress().locator.position(start, end),
      }
    })
  })

  /**
   * The title. Where its number stands on the same line (`80/59. Convention on …`), the number is a field of the masthead.
   *
   *     title ::= TitleLine ( TitleLine | pageBreak )*
   *
   *     Cooperation between the United Nations and the Shanghai Cooperation Organization
   *     ^
   */
  rules.title = $.RULE('title', () => {
    const block = $.ACTION(() => progress().block())
    const token = $.CONSUME(TitleLine)
    $.ACTION(() => addTitleLine(block, lineOf(token)))
    $.MANY({
      GATE: () => goesOn(TitleLine),
      DEF: () =>
        $.OR({
          DEF: [
            {
              ALT: () => {
                const more = $.CONSUME2(TitleLine)
                $.ACTION(() => addTitleLine(block, lineOf(more)))
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
    return $.ACTION((): Title => {
      const { children, end } = block.finish()
      const line = block.first as Line
      return {
        type: 'title',
        ...placeOf(line),
        children: children as Title['children'],
        position: progress().locator.position(titleStart(line), end),
      }
    })
  })

  function addTitleLine(block: Block, line: Line): void {
    block.addLine(line, titleStart(line))
  }

  /** Fields of one role on consecutive lines are one field. */
  function addFields(children: MastheadPart[], line: Line): void {
    for (const field of line.fields ?? []) {
      const last = children[children.length - 1]
      const goesOnWith = last !== undefined && 'role' in last && last.role === field.role ? last : undefined
      if (goesOnWith && wrapping.has(field.role)) goesOnWith.end = field.end
      else if (goesOnWith && field.continues)
        Object.assign(goesOnWith, { end: field.end, value: goesOnWith.value + field.value })
      else children.push({ ...field })
    }
  }

  function fieldNode({ role, value, start, end }: FieldSpan): MastheadField {
    const { locator, survey } = progress()
    const { text } = survey.source
    return {
      type: 'mastheadField',
      role,
      value: wrapping.has(role) ? wrappedValue(role, text.slice(start, end)) : value,
      children: [textNode(text, locator, start, end)],
      position: locator.position(start, end),
    }
  }
}

type MastheadPart = { -readonly [Key in keyof FieldSpan]: FieldSpan[Key] } | PageBreak

/** The value of a field that runs over several lines: of `Topic: Small arms` what stands behind the label. */
const wrappedValue = (role: MastheadRole, text: string): string =>
  fold((role === 'agendaTitle' ? wordsBehind(text, en.masthead.labels.agendaTitle) : undefined) ?? text)

const fold = (text: string): string => singleSpaced(text).replace(/^\[|\]$/g, '')

/** Where the title begins on a line that may begin with its number. */
function titleStart(line: Line): number {
  const number = line.fields?.[line.fields.length - 1]
  if (!number) return line.start
  const space = /^\s*/.exec(line.text.slice(number.end - line.start))?.[0].length ?? 0
  return number.end + space
}
