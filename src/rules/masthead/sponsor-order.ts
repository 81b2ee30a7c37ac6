import type { Sponsor } from '../../../grammar/ast.ts'
import { states } from '../../../grammar/english.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Edit, type Lintable, type Rule } from '../../lint/rule.ts'
import { rangeOf } from '../../tree/range.ts'

const compareKeys = (first: string, second: string): number => (first < second ? -1 : first > second ? 1 : 0)

/** `Kingdom of the Netherlands` stands where `Netherlands (Kingdom of the)` would. */
const sortKey = ({ name }: Sponsor): string => {
  const official = states.officialName(name)
  return states.sortKey(official?.includes('(') ? official : name)
}

const compare = (a: Sponsor, b: Sponsor): number => compareKeys(sortKey(a), sortKey(b))

/** The State of Palestine is now and then found under S. */
const compareUnderLetter = (a: Sponsor, b: Sponsor): number =>
  compareKeys(
    states.observers.includes(a.name) ? letterKey(a) : sortKey(a),
    states.observers.includes(b.name) ? letterKey(b) : sortKey(b),
  )

const letterKey = ({ name }: Sponsor): string => name.toLowerCase()

const firstOutOfOrder = (sponsors: readonly Sponsor[], by: typeof compare): number =>
  sponsors.findIndex((sponsor, index) => {
    const before = sponsors[index - 1]
    return before !== undefined && by(before, sponsor) > 0
  })

/** Every sponsor moves with its own marks into the place that is its own. */
const reorder = (sponsors: readonly Sponsor[], lintable: Lintable): Edit[] =>
  sponsors.toSorted(compare).flatMap((sponsor, index) => {
    const place = sponsors[index]
    return place && place !== sponsor ? [{ ...rangeOf(place), text: lintable.slice(sponsor) }] : []
  })

const rule: Rule = defineRule({
  id: 'sponsor-order',
  category: 'masthead',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'Sponsors stand in English alphabetical order.',
  rationale:
    'Each stands once. Parentheses and diacritics do not count (`Iran (Islamic Republic of)` under I, ' +
    '`Türkiye` between Tunisia and Turkmenistan), and observer States come after all Member States, ' +
    'though the State of Palestine is accepted under S as well. A list with a name that is no State’s ' +
    'is left alone.',
  sources: [
    {
      kind: 'surveyed',
      text:
        '65 of 71 lists are sorted by plain alphabet; the other 6 end with the State of Palestine, after ' +
        'all Member States.',
    },
    { kind: 'observed', text: 'A/80/L.13: `Spain, State of Palestine, Suriname`.' },
    { kind: 'knowledge', text: 'That the Holy See comes after the Member States too.' },
  ],
  profiles: { languages: ['en'] },
  options: {},
  messages: {
    order: '“{name}” stands after “{before}”; sponsors are in alphabetical order',
    twice: '“{name}” stands twice in the list',
  },
  examples: [
    {
      title: 'Two sponsors exchanged',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('Distr.: Limited', '28 August 2025'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Cooperation',
        'Belarus, India, «China» and Kazakhstan: draft resolution',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['“China” stands after “India”; sponsors are in alphabetical order'],
      fixed: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('Distr.: Limited', '28 August 2025'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Cooperation',
        'Belarus, China, India and Kazakhstan: draft resolution',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Observers under their letter',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('Distr.: Limited', '28 August 2025'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Cooperation',
        'South Africa, Spain, State of Palestine, Suriname and Yemen: draft resolution',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'Parentheses do not count, the State of Palestine comes last',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('Distr.: Limited', '28 August 2025'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Cooperation',
        'India, Iran (Islamic Republic of), Tunisia, Türkiye, Turkmenistan, Yemen and State of Palestine: ' +
          'draft resolution',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    proposal: (proposal) => {
      const sponsors = proposal.children.filter((child) => child.type === 'sponsor')
      const named = sponsors.map(({ name }) => states.officialName(name))
      if (named.includes(undefined)) return
      for (const [at, sponsor] of sponsors.entries()) {
        if (named.indexOf(named[at]) < at)
          context.report({ message: 'twice', data: { name: sponsor.name, before: '' }, at: sponsor })
      }
      if (firstOutOfOrder(sponsors, compareUnderLetter) < 0) return
      const index = firstOutOfOrder(sponsors, compare)
      const sponsor = sponsors[index]
      const before = sponsors[index - 1]
      if (!sponsor || !before) return
      context.report({
        message: 'order',
        data: { name: sponsor.name, before: before.name },
        at: sponsor,
        expected: sponsors.toSorted(compare).map(({ name }) => name),
        fix: { title: 'Sort the sponsors', edits: reorder(sponsors, context), changes: ['sponsors'] },
      })
    },
  }),
})
export default rule
