import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { checkWordings } from '../shared/wording.ts'

const rule: Rule = defineRule({
  id: 'capitals-government',
  category: 'wording',
  severity: 'info',
  recommended: true,
  fix: 'suggested',
  summary: 'A national Government has a capital.',
  rationale:
    'Governments of States have a capital, local and regional ones have none. After “and” and “or” a ' +
    'word may belong to either, and is left alone.',
  sources: [
    {
      kind: 'manual',
      text: 'Capitalization in English (the principle).',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/capitalization',
    },
    {
      kind: 'measured',
      text:
        'General Assembly, Human Rights Council and Economic and Social Council: `Governments` 347, ' +
        '`governments` 22, of these 14 after “local”, “regional” or “State”.',
    },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC'], languages: ['en'], since: 1976 },
  options: {},
  messages: { wording: '“{found}” is written “{instead}” where those of States are meant' },
  examples: [
    {
      title: 'A small letter',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Encourages* «governments» to contribute;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['“governments” is written “Governments” where those of States are meant'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Encourages* Governments to contribute;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Local governments',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Encourages* local, regional and national governments, parliaments or governments to contribute;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => checkWordings(context, 'capitals-government'),
})
export default rule
