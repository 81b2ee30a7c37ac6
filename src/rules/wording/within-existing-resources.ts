import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { checkWordings } from '../shared/wording.ts'

const rule: Rule = defineRule({
  id: 'within-existing-resources',
  category: 'wording',
  severity: 'info',
  recommended: false,
  fix: 'none',
  summary: 'Resolutions other than those of the Fifth Committee do not say “within existing resources”.',
  rationale:
    'The Fifth Committee has asked other committees not to use the phrase, because administrative and ' +
    'budgetary matters are its own. Many resolutions use it nevertheless.',
  sources: [
    { kind: 'knowledge', text: 'Statements of programme budget implications recall it; no source seen.' },
    { kind: 'surveyed', text: '81 in 42 of 296 texts of the General Assembly, sessions 78 to 80.' },
  ],
  profiles: { organs: ['GA'], languages: ['en'] },
  options: {},
  messages: { wording: '“{found}” is for the Fifth Committee to say' },
  examples: [
    {
      title: 'The phrase',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* the report,',
        '1. *Requests* the Secretary-General to report, «within existing resources»;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['“within existing resources” is for the Fifth Committee to say'],
    },
    {
      title: 'Other resources',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* the report,',
        '1. *Requests* the Secretary-General to report within the limits of voluntary resources;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => checkWordings(context, 'within-existing-resources'),
})
export default rule
