import { ordinalWord, parseOrdinal } from '../../../grammar/english.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { parts } from '../../lint/facts/parts.ts'
import type { Range } from '../../tree/range.ts'

const session = String.raw`((?:[a-z]+-)?[a-z]+) session\b`
const agenda = new RegExp(String.raw`\b(?:provisional|draft) agenda (?:of|for) its ${session}`)
const report = new RegExp(
  String.raw`\breports?\b[^.;]{0,200}?\b(?:General )?Assembly,? at its ${session}|\b(?:General )?Assembly,? at its ${session}[^.;]{0,80}?\breports?\b`,
)

interface Named extends Range {
  ordinal: number
}

const rule: Rule = defineRule({
  id: 'agenda-session-match',
  category: 'citations',
  severity: 'info',
  recommended: false,
  fix: 'none',
  summary: 'The report is asked for at the session on whose agenda the item is put.',
  rationale:
    'Where one paragraph asks for a report at one session and another puts the item on the agenda of ' +
    'another, one of them may be left over from an earlier text. Cycles may differ, so this is a ' +
    'remark for those who wish to check; it is made only where the text names one session for each.',
  sources: [
    { kind: 'observed', text: 'A/79/L.124, paragraphs 4 and 5: the eighty-first session both times; A/RES/57/97.' },
  ],
  profiles: { organs: ['GA'], languages: ['en'] },
  restsOn: ['session'],
  options: {},
  messages: {
    differs: 'The report is asked for at the {report} session, the item is put on the agenda of the {agenda} session',
  },
  examples: [
    {
      title: 'Two sessions',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General to submit to the General Assembly at its eighty-second ' +
          'session a report on the implementation of the present resolution;',
        '2. *Decides* to include in the provisional agenda of its «eighty-first session» the item ' +
          'entitled “Cooperation”.',
      ),
      problems: [
        'The report is asked for at the eighty-second session, the item is put on the agenda of the eighty-first session',
      ],
    },
    {
      title: 'One session',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Requests* the Secretary-General to submit to the General Assembly at its eighty-first ' +
          'session a report on the implementation of the present resolution;',
        '2. *Decides* to include in the provisional agenda of its eighty-first session the item entitled ' +
          '“Cooperation”.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      for (const { kind, clauses } of context.fact(parts)) {
        if (kind !== 'operative') continue
        const agendas: Named[] = []
        const reports: number[] = []
        for (const clause of clauses) {
          const clean = context.clean(clause)
          const put = agenda.exec(clean.text)
          const [words = ''] = put?.slice(1) ?? []
          const ordinal = parseOrdinal(words)
          if (put && ordinal !== undefined) {
            const end = put.index + put[0].length
            agendas.push({ ordinal, ...clean.rangeOf(end - words.length - ' session'.length, end) })
          }
          const asked = /^(?:Also |Further )?[Rr]equests\b/.test(clean.text) ? report.exec(clean.text) : null
          const at = parseOrdinal(asked?.[1] ?? asked?.[2] ?? '')
          if (at !== undefined) reports.push(at)
        }
        const [only] = agendas
        const [asked] = reports
        if (!only || asked === undefined || new Set(reports).size > 1 || agendas.length > 1 || only.ordinal === asked)
          continue
        context.report({
          message: 'differs',
          data: { report: ordinalWord(asked), agenda: ordinalWord(only.ordinal) },
          at: { start: only.start, end: only.end },
        })
      }
    },
  }),
})
export default rule
