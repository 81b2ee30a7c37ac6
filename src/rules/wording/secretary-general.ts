import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { checkWordings } from '../shared/wording.ts'

const rule: Rule = defineRule({
  id: 'secretary-general',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'The Secretary-General has a hyphen and two capitals.',
  rationale:
    'So has the Secretary-General of any other organization. Where the text was read from a printed ' +
    'page a missing hyphen is not reported: text layers of PDF files drop it.',
  sources: [
    {
      kind: 'measured',
      text: '829 `Secretary-General`, no other form in body text of 2013 to 2026.',
    },
    {
      kind: 'surveyed',
      text:
        '`Secretary General` in 47 texts read from PDF files; in every one that was checked, the text ' +
        'layer had dropped the hyphen (U+2011).',
    },
  ],
  profiles: { languages: ['en'] },
  options: {},
  messages: { wording: '“{found}” is written “{instead}”' },
  examples: [
    {
      title: 'No hyphen, no capital',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* the report of the «Secretary General»,',
        '1. *Requests* the «Secretary-general» to report to it;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“Secretary General” is written “Secretary-General”',
        '“Secretary-general” is written “Secretary-General”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Noting* the report of the Secretary-General,',
        '1. *Requests* the Secretary-General to report to it;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'The hyphen was lost on the way',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* the report of the Secretary General,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
      profile: { channel: 'pdftotext' },
    },
  ],
  create: (context) => checkWordings(context, 'secretary-general'),
})
export default rule
