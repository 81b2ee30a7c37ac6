import type { ResolutionCitation } from '../../../grammar/ast.ts'
import { citations } from '../../lint/facts/citations.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Lintable, type Rule } from '../../lint/rule.ts'
import { rangeOf } from '../../tree/range.ts'

/** `2282 (2016)`: only resolutions of the Security Council are numbered so. */
const ofCouncil = /\(\d{4}\)$/

/** Session or year, number, letters; undefined for numbers that cannot be compared. */
const keyOf = ({ session, year, number, reference }: ResolutionCitation): [number, number, string] | undefined => {
  const [, figures = '', letters = ''] = /^(\d+)\s?(.*)$/.exec(number) ?? []
  if (figures === '') return undefined
  // What is numbered through, by the Security Council or in the first thirty sessions of the Assembly, ascends by number.
  if (/\((?:\d{4}|(?:E?S-)?[IVXL]+)\)$/.test(reference)) return [0, Number(figures), letters]
  const series = year ?? (/^\d+$/.test(session ?? '') ? Number(session) : undefined)
  return series === undefined ? undefined : [series, Number(figures), letters]
}

const compare = (a: ResolutionCitation, b: ResolutionCitation): number => {
  const first = keyOf(a)
  const second = keyOf(b)
  if (!first || !second) return 0
  return first[0] - second[0] || first[1] - second[1] || (first[2] < second[2] ? -1 : first[2] > second[2] ? 1 : 0)
}

/** Every member with a date of its own can change places; a mark or a shared date belongs to its place. */
const canMove = (list: readonly ResolutionCitation[], { text, slice }: Lintable): boolean =>
  list.every((member, index) => {
    const before = list[index - 1]
    const between = before ? text.slice(rangeOf(before).end, rangeOf(member).start) : ''
    return (
      /^[\sa-z,]*$/.test(between) &&
      !/[\n\f]\s*[\n\f]/.test(slice(member)) &&
      (member.date === undefined) === (list[0]?.date === undefined)
    )
  })

const rule: Rule = defineRule({
  id: 'citation-list-order',
  category: 'citations',
  severity: 'info',
  recommended: true,
  fix: 'suggested',
  summary: 'Resolutions that are cited together stand in ascending order.',
  rationale:
    'By session, or year, and number. A list that goes back from the latest to the earliest ' +
    'throughout is meant so, and the Security Council often cites so. Lists with words between their ' +
    'members are left alone, and so are pairs of resolutions that two organs adopted. A list is remarked on once.',
  sources: [
    { kind: 'observed', text: 'A/79/L.124: 59/48, 64/183, 65/124 … 77/338' },
    {
      kind: 'measured',
      text:
        'Of some 250 lists in texts of the Assembly and the two Councils three are out of order ' +
        '(A/RES/79/185, A/HRC/RES/50/15 and 56/7). In the Security Council’s they run either way.',
    },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC'] },
  options: {},
  messages: { order: '{reference} stands after {before}; citations ascend' },
  examples: [
    {
      title: 'Two exchanged',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolutions 59/48 of 2 December 2004, 65/124 of 13 December 2010, «64/183 of 18 ' +
          'December 2009» and 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['64/183 stands after 65/124; citations ascend'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolutions 59/48 of 2 December 2004, 64/183 of 18 December 2009, 65/124 of 13 ' +
          'December 2010 and 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Within one session; letters',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolutions 60/236 B of 8 May 2006 and «60/236 A of 23 December 2005»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['60/236 A stands after 60/236 B; citations ascend'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolutions 60/236 A of 23 December 2005 and 60/236 B of 8 May 2006,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'From the latest to the earliest; another body’s after the Assembly’s',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolutions 77/338 of 1 September 2023, 65/124 of 13 December 2010 and 59/48 of ' +
          '2 December 2004, and Human Rights Council resolution 49/1 of 4 March 2022,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'What two organs adopted side by side',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the adoption by the General Assembly and the Security Council of resolutions 70/262 ' +
          'and 2282 (2016) of 27 April 2016,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      const lists = new Set(context.fact(citations).flatMap(({ in: where, list }) => (where === 'text' ? [list] : [])))
      for (const list of lists) {
        // What two organs adopted side by side is cited in pairs: `resolutions 70/262 and 2282 (2016)`.
        if (new Set(list.map(({ reference }) => ofCouncil.test(reference))).size > 1) continue
        const wrong = list.filter((member, index) => {
          const before = list[index - 1]
          return before !== undefined && compare(before, member) > 0
        })
        if (list.length > 2 && wrong.length === list.length - 1) continue
        const movable = canMove(list, context)
        const [member] = wrong
        if (!member) continue
        const before = list[list.indexOf(member) - 1]
        const edits = list.toSorted(compare).flatMap((sorted, at) => {
          const place = list[at]
          return place && place !== sorted ? [{ ...rangeOf(place), text: context.slice(sorted) }] : []
        })
        context.report({
          message: 'order',
          data: { reference: member.reference, before: before?.reference ?? '' },
          at: member,
          fix: movable ? { title: 'Sort the list', edits, changes: ['text', 'citations'] } : undefined,
        })
      }
    },
  }),
})
export default rule
