import { isQuoted, runningText } from '../../lint/facts/blocks.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { checkWordings } from '../shared/wording.ts'

/** Another year before the whole name, or one that the fingers make of 2030 before the short one. */
const misdated = /\b(?!2030)[23][0-3]\d\d Agenda for Sustainable Development\b|\b(?:2003|2023|2033|2300|3020) Agenda\b/g

/** The agenda’s own title, which is quoted: its year is known. */
const ownTitle = /\bTransforming our world: the $/

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
      title: 'The year after the name',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development and the adoption of the «Agenda 2030» ' +
          'and the «2023» Agenda for Sustainable Development,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“Agenda 2030” is called the “2030 Agenda”',
        '“2023 Agenda for Sustainable Development” is called the “2030 Agenda for Sustainable Development”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the 2030 Agenda for Sustainable Development and the adoption of the 2030 Agenda and ' +
          'the 2030 Agenda for Sustainable Development,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Another agenda',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting* the Immunization Agenda 2030 and the 2030 Agenda for Sustainable Development,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const named = checkWordings(context, 'agenda-name').document
    return {
      document: (document, parents) => {
        named?.(document, parents)
        for (const block of context.fact(runningText)) {
          const clean = context.clean(block)
          if (!clean.text.includes(' Agenda')) continue
          for (const { 0: found, index } of clean.text.matchAll(misdated)) {
            const at = clean.rangeOf(index, index + 4)
            if (isQuoted(block, at.start) && !ownTitle.test(clean.text.slice(0, index))) continue
            const instead = `2030${found.slice(4)}`
            context.report({
              message: 'wording',
              data: { found, instead },
              at,
              expected: ['2030'],
              fix: { title: 'Write “2030”', edits: [{ ...at, text: '2030' }], changes: ['text'], kind: 'suggested' },
            })
          }
        }
      },
    }
  },
})
export default rule
