import { defineRule, type Rule } from '../../lint/rule.ts'
import { checkWordings } from '../shared/wording.ts'

const rule: Rule = defineRule({
  id: 'agenda-name',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'The agenda is the 2030 Agenda for Sustainable Development, later the 2030 Agenda, never Agenda 2030.',
  rationale: 'Other agendas have the year at the end (`Immunization Agenda 2030`): a name before it is left alone.',
  sources: [
    { kind: 'measured', text: '424 `2030 Agenda`, no `Agenda 2030` without another name, 2015 to 2026.' },
    { kind: 'observed', text: 'A/79/L.124, PP 9; A/RES/78/4: `Immunization Agenda 2030`.' },
  ],
  profiles: { languages: ['en'], since: 2015 },
  options: {},
  messages: { wording: '“{found}” is called the “{instead}”' },
  examples: [
    {
      title: 'The year behind',
      text: '*The General Assembly,*\n\n*Recalling* the 2030 Agenda for Sustainable Development and the adoption of the «Agenda 2030»,\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.\n',
      problems: ['“Agenda 2030” is called the “2030 Agenda”'],
      fixed:
        '*The General Assembly,*\n\n*Recalling* the 2030 Agenda for Sustainable Development and the adoption of the 2030 Agenda,\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.\n',
    },
    {
      title: 'Another agenda',
      text: '*The General Assembly,*\n\n*Noting* the Immunization Agenda 2030 and the 2030 Agenda for Sustainable Development,\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.\n',
      problems: [],
    },
  ],
  create: (context) => checkWordings(context, 'agenda-name'),
})
export default rule
