import type { Document, MastheadRole } from '../../../grammar/ast.ts'
import type { Profile } from '../../lint/profile.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { everyNode } from '../../tree/visit.ts'

const names: Partial<Record<MastheadRole, string>> = {
  organization: '“United Nations”',
  symbol: 'symbol',
  organ: 'name of the organ',
  distribution: 'distribution',
  date: 'date',
  language: 'original language',
  session: 'session',
  agendaItem: 'agenda item',
}

/** What a masthead of this kind has: the Security Council has neither session nor agenda item. */
const expectedOf = ({ organ, stage }: Profile): MastheadRole[] => {
  const all: MastheadRole[] = ['organization', 'symbol', 'organ', 'distribution', 'date']
  if (stage !== 'adopted') all.push('language')
  return organ === 'SC' ? all : [...all, 'session', 'agendaItem']
}

/** Fewer fields than this make no masthead of a document: a typed text has none. */
const fewest = 3

const missingFrom = (document: Document, profile: Profile): string[] => {
  const roles = new Set(everyNode(document, 'mastheadField').map(({ role }) => role))
  const expected = expectedOf(profile)
  if (expected.filter((role) => roles.has(role)).length < fewest) return []
  return expected.filter((role) => !roles.has(role)).map((role) => names[role] ?? role)
}

const rule: Rule = defineRule({
  id: 'masthead-incomplete',
  category: 'masthead',
  severity: 'info',
  recommended: false,
  fix: 'none',
  summary: 'A masthead names the organization, symbol, organ, distribution, date, language, session and agenda item.',
  rationale:
    'What lacks was mostly lost when the text was extracted, and so the rule is only for those who ' +
    'ask for it. The Security Council has neither session nor agenda item, adopted texts name no ' +
    'original language, and a text with hardly any masthead is a typed draft.',
  sources: [
    {
      kind: 'manual',
      text: 'Mastheads and cover pages.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/mast-cover',
    },
    { kind: 'observed', text: 'A/79/L.124 in its markdown form, where the name of the organ is lost.' },
  ],
  profiles: { organs: ['GA', 'SC', 'HRC', 'ECOSOC'], languages: ['en'] },
  options: {},
  messages: { missing: 'The masthead lacks: {fields}' },
  examples: [
    {
      title: 'The name of the organ is lost',
      text: paragraphs(
        '«United Nations A/79/L.124',
        lines('Distr.: Limited', '28 August 2025'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Cooperation»',
        'India: draft resolution',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['The masthead lacks: name of the organ'],
    },
    {
      title: 'A typed draft',
      text: paragraphs(
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
    document: (document) => {
      const [masthead] = everyNode(document, 'masthead')
      if (!masthead) return
      const fields = missingFrom(context.document, context.profile).join(', ')
      if (fields) context.report({ message: 'missing', data: { fields }, at: masthead, place: 'masthead' })
    },
  }),
})
export default rule
