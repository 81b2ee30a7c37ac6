import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { everyNode } from '../../tree/visit.ts'
import { draft } from '../shared/draft.ts'

const subject = /^[ \t*_]*(?:question of|topic|issue|agenda topic)[ \t*_]*:[ \t*_]*\S/im
const headLength = 2000

const rule: Rule = defineRule({
  id: 'title-missing',
  category: 'structure',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'A resolution bears a title, except in the Security Council.',
  rationale:
    'It may be the same as that of the agenda item. Looked at where the document has a masthead or ' +
    'sponsors: the bare text of a resolution is a text without them, and no complaint.',
  sources: [
    {
      kind: 'manual',
      text: 'Resolutions II.B: titles of resolutions.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit',
    },
    { kind: 'observed', text: 'A/79/L.124, whose title repeats that of the agenda sub-item.' },
    { kind: 'measured', text: 'Missing in none of 213 texts of the Assembly and the Councils.' },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC'], languages: 'read' },
  options: {},
  messages: { missing: 'The resolution bears no title' },
  examples: [
    {
      title: 'Sponsors and then the text',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('Distr.: Limited', '28 August 2025'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Cooperation',
        'Belarus and China: draft resolution',
        '«*The General Assembly,*»',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['The resolution bears no title'],
    },
    {
      title: 'A title that repeats the agenda item',
      text: draft({ proposal: 'Belarus and China: draft resolution' }),
      problems: [],
    },
    {
      title: 'The subject of a Model United Nations draft',
      text: paragraphs(
        lines(
          'FORUM: Economic and Social Council',
          'QUESTION OF: Safe wells',
          'MAIN SUBMITTER: Kenya',
          'CO-SUBMITTERS: Chile, Japan',
        ),
        'The Economic and Social Council,',
        'Stressing the value of wells,',
        '1. Urges all States to dig wells;',
        '2. Requests the Secretary-General to report.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      if (document.kind !== 'draft-resolution' && document.kind !== 'resolution') return
      const [line] = everyNode(document, 'organLine')
      const headed = document.children.some((child) => child.type === 'masthead' || child.type === 'proposal')
      if (!line || !headed || everyNode(document, 'title').length > 0) return
      // Model United Nations: `QUESTION OF: Safe wells` is what the title would say.
      if (subject.test(context.text.slice(0, headLength))) return
      context.report({ message: 'missing', at: line, place: 'title' })
    },
  }),
})
export default rule
