import type { Sponsor } from '../../../grammar/ast.ts'
import { officialName, sponsorSortKey } from '../../../grammar/lexicon/states.ts'
import { defineRule, type Edit, type Lintable, type Rule } from '../../lint/rule.ts'
import { rangeOf } from '../../tree/range.ts'

const compare = (a: Sponsor, b: Sponsor): number => {
  const [first, second] = [sponsorSortKey(a.name), sponsorSortKey(b.name)]
  return first < second ? -1 : first > second ? 1 : 0
}

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
    'Parentheses and diacritics do not count (`Iran (Islamic Republic of)` under I, `Türkiye` between Tunisia and Turkmenistan), and observer States come after all Member States. A list with a name that is no State’s is left alone.',
  sources: [
    {
      kind: 'measured',
      text: '65 of 71 lists are sorted by plain alphabet; the other 6 end with the State of Palestine, after all Member States.',
    },
    { kind: 'knowledge', text: 'That the Holy See comes after the Member States too.' },
  ],
  profiles: { languages: ['en'] },
  options: {},
  messages: { order: '“{name}” stands after “{before}”; sponsors are in alphabetical order' },
  examples: [
    {
      title: 'Two sponsors exchanged',
      text: 'United Nations A/79/L.124\n\nGeneral Assembly\n\nDistr.: Limited\n28 August 2025\n\nOriginal: English\n\nSeventy-ninth session\n\nAgenda item 125 (s)\n\nCooperation\n\nBelarus, India, «China» and Kazakhstan: draft resolution\n\nCooperation\n\n*The General Assembly,*\n\n*Recalling* its resolution 77/338 of 1 September 2023,\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.\n',
      problems: ['“China” stands after “India”; sponsors are in alphabetical order'],
      fixed:
        'United Nations A/79/L.124\n\nGeneral Assembly\n\nDistr.: Limited\n28 August 2025\n\nOriginal: English\n\nSeventy-ninth session\n\nAgenda item 125 (s)\n\nCooperation\n\nBelarus, China, India and Kazakhstan: draft resolution\n\nCooperation\n\n*The General Assembly,*\n\n*Recalling* its resolution 77/338 of 1 September 2023,\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.\n',
    },
    {
      title: 'Parentheses do not count, the State of Palestine comes last',
      text: 'United Nations A/79/L.124\n\nGeneral Assembly\n\nDistr.: Limited\n28 August 2025\n\nOriginal: English\n\nSeventy-ninth session\n\nAgenda item 125 (s)\n\nCooperation\n\nIndia, Iran (Islamic Republic of), Tunisia, Türkiye, Turkmenistan, Yemen and State of Palestine: draft resolution\n\nCooperation\n\n*The General Assembly,*\n\n*Recalling* its resolution 77/338 of 1 September 2023,\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.\n',
      problems: [],
    },
  ],
  create: (context) => ({
    proposal: (proposal) => {
      const sponsors = proposal.children.filter((child) => child.type === 'sponsor')
      if (sponsors.some((sponsor) => officialName(sponsor.name) === undefined)) return
      const index = sponsors.findIndex((sponsor, at) => {
        const before = sponsors[at - 1]
        return before !== undefined && compare(before, sponsor) > 0
      })
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
