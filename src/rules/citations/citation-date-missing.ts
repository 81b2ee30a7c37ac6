import type { ResolutionCitation } from '../../../grammar/ast.ts'
import { MONTHS } from '../../../grammar/english.ts'
import { citations } from '../../lint/facts/citations.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Lintable, type Rule } from '../../lint/rule.ts'
import { endOf, startOf } from '../../tree/range.ts'
import { everyNode } from '../../tree/visit.ts'

/** Of so many resolutions in a row, of several years and none with its date, nobody would read the dates (A/RES/75/209). */
const many = 5

/** `71/31 and 71/32 of 5 December 2016`: one date for several of one session. */
const sharesDate = (node: ResolutionCitation, list: readonly ResolutionCitation[]): boolean => {
  const next = list.slice(list.indexOf(node) + 1).find(({ date }) => date !== undefined)
  if (next === undefined) return list.length >= many && list.every(({ date }) => date === undefined)
  return next.session === node.session
}

/** `, section IX of its resolution `: what stands between resolutions that one date ends (A/RES/79/258 B). */
const between = /^(?:[,\s]|[A-Z]\b|and\b|as well as\b|to\b|of\b|its\b|resolutions?\b|section [IVXL]+\b)*$/

/** How far after its resolution a date may stand: `1 (I), adopted by the General Assembly on 24 January 1946`. */
const reach = 60
/** `21 December`, `December 21`, `21st Dec.`, `21/12/2016`: how it should be written is another rule's concern. */
const month = `(?:${MONTHS.map((name) => name.slice(0, 3)).join('|')})`
const day = new RegExp(String.raw`\d(?:st|nd|rd|th)?\s*${month}|${month}[a-z]*\s+\d|\d[/.]\d{1,2}[/.]\d{4}`)

/** `adopted by the General Assembly at its seventieth session, on 25 September 2015`: there it may stand farther off. */
const adopted = /^[,\s]*(?:which was )?(?:adopted|approved)\b[^;]*$/
const farReach = 160

/** `the adoption on 16 June 2025 of its resolution`: or before it. */
const adoption = new RegExp(String.raw`\badopt(?:ion|ed|ing)\b[^;“”"]{0,60}(?:${day.source})[^;“”"]{0,60}$`)

/** Whether a date of any form stands beside the citation, before the next one or after the last. */
const isDatedElsewhere = (
  node: ResolutionCitation,
  last: ResolutionCitation | undefined,
  next: ResolutionCitation | undefined,
  { text }: Lintable,
): boolean => {
  const end = endOf(node)
  const until = next ? startOf(next) : Infinity
  const far = text.slice(end, Math.min(end + farReach, until))
  if (day.test(far.slice(0, reach)) || (adopted.test(far) && day.test(far))) return true
  const before = Math.max(startOf(node) - farReach, last ? endOf(last) : 0)
  return adoption.test(text.slice(before, startOf(node)))
}

const rule: Rule = defineRule({
  id: 'citation-date-missing',
  category: 'citations',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'A resolution of the Assembly is cited with its date where it is first mentioned.',
  rationale:
    'Later mentions have the number only, and footnotes never have the date. Only those that the text ' +
    'calls its own or the Assembly’s are looked at: other bodies’ are often cited by number, and so ' +
    'is a bare `resolution 79/1` that the words around it place in time.',
  sources: [
    { kind: 'observed', text: 'A/79/L.124: `77/338 of 1 September 2023`, later `in its resolution 77/338`.' },
    {
      kind: 'measured',
      text:
        'In 126 General Assembly texts since 2000 each of some 1,100 first mentions of an own resolution ' +
        'has a date or shares one.',
    },
  ],
  profiles: { organs: ['GA'], since: 1990 },
  options: {},
  messages: { missing: '{reference} is mentioned here for the first time and has no date' },
  examples: [
    {
      title: 'First mentions without a date',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolutions «59/48» and 64/183 of 18 December 2009,',
        '*Recalling also* General Assembly resolution «65/124»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '59/48 is mentioned here for the first time and has no date',
        '65/124 is mentioned here for the first time and has no date',
      ],
    },
    {
      title: 'Later mentions, a shared date, other bodies, a footnote',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolutions 71/31 and 71/32 of 5 December 2016, and 68/1 and 68/2, both of 27 ' +
          'December 2013,¹',
        '*Recalling also* its resolution 71/31, its first resolution, resolution 1 (I), adopted on 24 ' +
          'January 1946, Human Rights Council resolution 49/1 and Security Council resolution 2623 (2022),',
        '*Recalling further* its resolutions 79/93 A and B of 4 December 2024, and its resolution 79/257, section IX ' +
          'of its resolution 79/258 A and its resolutions 79/259 A to C, of 24 December 2024,',
        '*Recalling* its resolutions 61/194, 62/188, 63/211, 64/195 and 65/147,',
        '1. *Welcomes* the summit at which resolution 79/1 was adopted, and what its resolution 79/93 B asks;',
        '2. *Recalls* the decision of the Working Group in its decision 14/1;',
        '3. *Decides* to remain seized of the matter.',
        '¹ Resolution 70/1.',
      ),
      problems: [],
    },
    {
      title: 'The date stands elsewhere in the clause; a title needs none',
      text: paragraphs(
        'Work of the group established pursuant to General Assembly resolution 75/240',
        '*The General Assembly,*',
        '*Reaffirming* its resolution 70/1, adopted by the General Assembly at its seventieth session, on ' +
          '25 September 2015,',
        '*Noting* the adoption on 16 June 2025 of its resolution 79/293,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      // Titles and headings are too short for dates (A/RES/79/237).
      const named = [...everyNode(document, 'title'), ...everyNode(document, 'heading')]
      const isInTitle = (node: ResolutionCitation): boolean =>
        named.some((title) => startOf(title) <= startOf(node) && endOf(node) <= endOf(title))
      const seen = new Set<string>()
      const all = context.fact(citations)
      /** Whether a date stands beside a citation, or beside a later one of its session in the same list. */
      const isDatedAfter = (index: number): boolean => {
        const [last, own, next] = [all[index - 1]?.node, all[index]?.node, all[index + 1]?.node]
        if (!own) return false
        if (own.date !== undefined || isDatedElsewhere(own, last, next, context)) return true
        return (
          next !== undefined &&
          next.session === own.session &&
          between.test(context.text.slice(endOf(own), startOf(next))) &&
          isDatedAfter(index + 1)
        )
      }
      for (const [index, { node, issuer, in: where, list }] of all.entries()) {
        if (where !== 'text' || issuer !== 'GA') continue
        const { reference, date, own, organ } = node
        const name = reference.replace(/^A\/RES\//, '')
        // `79/93 A and B of 4 December 2024` has named both (A/RES/80/84).
        const [bare = name] = name.split(' ')
        const first = !seen.has(name) && !(bare !== name && seen.has(bare))
        seen.add(name).add(bare)
        if (!first || date !== undefined || (!own && organ === undefined) || sharesDate(node, list)) continue
        if (isDatedAfter(index) || isInTitle(node)) continue
        context.report({ message: 'missing', data: { reference }, at: node })
      }
    },
  }),
})
export default rule
