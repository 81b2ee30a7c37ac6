import type { Masthead, MastheadField, MastheadRole, PageBreak, Proposal, Title } from '../../ast.ts'
import type { Language } from '../../lexicon/language.ts'
import { singleSpaced } from '../../notation/space.ts'
import type { FieldSpan } from '../../roles/facts.ts'
import { wordsBehind } from '../../roles/head/labelled.ts'
import { lineRoles, parts } from '../../roles/role.ts'
import { lineOf } from '../../roles/tokens.ts'
import { placeOf, type Builder } from '../build.ts'
import type { Grammar } from '../grammar.ts'

/** Defines the productions of the masthead, the sponsors and the title. */
export function masthead({ $, rules, build }: Grammar): void {
  /**
   * What stands above the sponsors and the title. The number of a resolution is a field too, though it stands on the first
   * line of the title.
   *
   *     masthead ::= MastheadBegin ( MastheadLine | pageBreak )+ MastheadEnd
   *
   *     United Nations A/79/L.124
   *     ^
   *     Distr.: Limited 28 August 2025
   */
  rules.masthead = $.RULE('masthead', () => {
    const found: (FieldSpan[] | PageBreak)[] = []
    $.CONSUME(parts.masthead.begin)
    $.AT_LEAST_ONE(() => {
      $.OR([
        {
          ALT: () => {
            const token = $.CONSUME(lineRoles.masthead)
            $.ACTION(() => found.push([...(lineOf(token).text?.fields ?? [])]))
          },
        },
        { ALT: () => found.push($.SUBRULE(rules.pageBreak)) },
      ])
    })
    $.CONSUME(parts.masthead.end)
    return $.ACTION((): Masthead => {
      const children = joinFields(found.flat()).map((part) => ('role' in part ? fieldNode(build(), part) : part))
      return { type: 'masthead', children, position: build().span(children) }
    })
  })

  /**
   * The sponsors and what they propose. Sponsors after a label of their own (`Co-submitters: Germany`) are a proposal of
   * their own.
   *
   *     proposal ::= ProposalLine moreText
   *
   *     Belarus, China, India, Iran (Islamic Republic of) and Uzbekistan:* draft resolution
   *     ^
   */
  rules.proposal = $.RULE('proposal', () => {
    const token = $.CONSUME(lineRoles.proposal)
    const more = $.SUBRULE(rules.moreText)
    return $.ACTION((): Proposal => {
      const first = lineOf(token)
      const { children, position } = build().block(first, more)
      return { type: 'proposal', action: '', ...placeOf(first), children: children as Proposal['children'], position }
    })
  })

  /**
   * The title.
   *
   *     title ::= TitleLine moreText
   *
   *     Cooperation between the United Nations and the Shanghai Cooperation Organization
   *     ^
   */
  rules.title = $.RULE('title', () => {
    const token = $.CONSUME(lineRoles.title)
    const more = $.SUBRULE(rules.moreText)
    return $.ACTION((): Title => {
      const first = lineOf(token)
      const { children, position } = build().block(first, more)
      const { start, end } = position
      return {
        type: 'title',
        ...placeOf(first),
        children: children as Title['children'],
        // What stands before the words on the line is the masthead's.
        position: { start: first.text?.from === undefined ? start : build().locator.point(first.text.from), end },
      }
    })
  })
}

/** Fields that run over several lines. */
const wrapping = new Set<MastheadRole>(['agendaTitle', 'other', 'adoption', 'report'])

/** Fields of one role on consecutive lines are one field, where it is one that wraps or whose symbol is torn. */
function joinFields(found: readonly (FieldSpan | PageBreak)[]): (FieldSpan | PageBreak)[] {
  const joined: (FieldSpan | PageBreak)[] = []
  for (const field of found) {
    const above = joined.at(-1)
    const isSame = 'role' in field && above !== undefined && 'role' in above && above.role === field.role
    if (isSame && wrapping.has(field.role)) joined[joined.length - 1] = { ...above, end: field.end }
    else if (isSame && field.continues)
      joined[joined.length - 1] = { ...above, end: field.end, value: above.value + field.value }
    else joined.push(field)
  }
  return joined
}

function fieldNode(build: Builder, { role, value, start, end }: FieldSpan): MastheadField {
  return {
    type: 'mastheadField',
    role,
    value: wrapping.has(role) ? wrappedValue(role, build.slice(start, end), build.language) : value,
    children: [build.text(start, end)],
    position: build.locator.position(start, end),
  }
}

/** The value of a field that runs over several lines: of `Topic: Small arms` what stands after the label. */
const wrappedValue = (role: MastheadRole, text: string, { masthead: forms }: Language): string =>
  fold((role === 'agendaTitle' ? wordsBehind(text, forms.labels.agendaTitle) : undefined) ?? text)

const fold = (text: string): string => singleSpaced(text).replace(/^\[|\]$/g, '')
