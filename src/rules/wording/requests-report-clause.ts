import { LETTER, regex } from '../../../grammar/index.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { openerOf } from '../../tree/outline.ts'
import { toText } from '../../tree/text.ts'

const report = regex(
  'u',
)`\bto (?:submit|present|prepare)\b[^,;]{0,80}\ba (?:[${LETTER}]+ )?report\b|\bto report (?:to|back|on|thereon)\b`
const when =
  /\bsession\b|\bannual|\bevery \w+ years?|\bbiennial|\bmonths?\b|\bweeks?\b|\bdays\b|\b(?:19|20)\d\d\b|\breports? (?:thereon )?regularly|\boral/

const rule: Rule = defineRule({
  id: 'requests-report-clause',
  category: 'wording',
  severity: 'info',
  recommended: false,
  fix: 'none',
  summary:
    'A request for a report says to whom and when: “to submit to the General Assembly at its … session a report on …”.',
  rationale:
    'Without a session nobody knows when the report is due. Other words may stand between (`through ' +
    'the Commission`), and a time in months or years does as well. Reports for which another ' +
    'paragraph gives the session are reported too, and so the rule is only for those who ask for it.',
  sources: [{ kind: 'observed', text: 'A/79/L.124, OP 4; A/RES/65/141.' }],
  profiles: { languages: ['en'] },
  options: {},
  messages: { missing: 'The request does not say at which session the report is due' },
  examples: [
    {
      title: 'No session',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '«1. *Requests* the Secretary-General to submit a report on the implementation of the present resolution;»',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['The request does not say at which session the report is due'],
    },
    {
      title: 'A session, and a request for something else',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General to submit to the General Assembly at its eighty-first ' +
          'session a report on the implementation of the present resolution;',
        '2. *Also requests* the Secretary-General to convene a meeting;',
        '3. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    operativeParagraph: (paragraph) => {
      if (!/\brequests\b/i.test(openerOf(paragraph)?.phrase ?? '')) return
      const text = toText(paragraph, context.document)
      if (report.test(text) && !when.test(text)) context.report({ message: 'missing', at: paragraph })
    },
  }),
})
export default rule
