import type { MastheadField, Proposal } from '../../../grammar/ast.ts'
import { MONTHS } from '../../../grammar/english.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { lowerFirst } from '../../lint/first-letter.ts'
import { nearest } from '../../lint/nearest.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { startOf } from '../../tree/range.ts'

/** Names that stand alone on a line, or before a symbol. */
const names = [
  'United Nations',
  'General Assembly',
  'Security Council',
  'Human Rights Council',
  'Economic and Social Council',
  'First Committee',
  'Second Committee',
  'Third Committee',
  'Fifth Committee',
  'Sixth Committee',
]
const named = new RegExp(`(?<![\\w ])(?:${names.join('|')})(?= {2,}|$|\\s+(?:[ASE]/|Distr\\.))`, 'gim')
const american = new RegExp(`\\b(${MONTHS.join('|')}) (\\d{1,2}),? ((?:19|20)\\d\\d)\\b`)
/** What a few of the lines with a date have. */
const mayBeAmerican = /[a-z] \d{1,2},? \d{4}/
/** A day that has no year, or only the end of one: the whole of a line, or the end of the one that tells of the adoption. */
const withoutYear = new RegExp(`(?:^|\\bon )\\d{1,2} (?:${MONTHS.join('|')})(?: \\d\\d)?$`)
/** `on the report on the Third Committee`, `without references of a Main Committee` */
const origins: readonly { readonly right: string; readonly pattern: RegExp }[] = [
  {
    right: 'on the report of the',
    pattern: /^on (?:the|a) reports? (?:on|from|by|in|for|to|at|of) the(?=[^()]*Committee\b)/,
  },
  { right: 'without reference to a', pattern: /^without (?:a )?references? (?:of|on|for|in|at|to) (?:a|the)(?= )/ },
]
/** The committee whose report it is. */
const reporter = /(?<=^\W*on the report of the )[A-Z][a-z]+ [A-Z]?[a-z]+(?= \(A\/)/
const reporters = names.filter((name) => name.endsWith('Committee'))
const distribution = /(?<=Distr\.: )[a-z]+/
/** `: Draft Resolution`; until then documents had it so in print. */
const capitals =
  /(?<=[:;][\s*]{0,4})(?:Revised )?Draft (?:[Rr]esolution|[Dd]ecision)$|(?:revised )?draft (?:Resolution|Decision)$/
const since = 1994

const rule: Rule = defineRule({
  id: 'masthead-form',
  category: 'masthead',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'The lines of a masthead have capitals, dates and brackets as in all documents.',
  rationale:
    '“United Nations”, “Distr.: Limited”, “22 October 2025”, “draft resolution” are set alike in all documents. Lines ' +
    'wholly in capitals, and “Draft resolution submitted by …”, which begins a line, are left alone. The origin of an ' +
    'adopted text stands in square brackets.',
  sources: [
    {
      kind: 'observed',
      text: 'A/C.3/80/L.20: `United Nations`, `Distr.: Limited`, `22 October 2025`, `: draft resolution`.',
    },
    { kind: 'measured', text: '336 mastheads of 1994 to 2026: none otherwise.' },
  ],
  profiles: { languages: ['en'], since },
  yieldsTo: ['masthead-line'],
  options: {},
  messages: {
    year: 'The date “{found}” lacks its year',
    form: '“{found}” is written “{instead}” in a masthead',
    bracket: 'The bracket around the origin of the text is not closed',
  },
  examples: [
    {
      title: 'Capitals and a date',
      text: paragraphs(
        '«United nations» A/C.3/80/L.20',
        'General Assembly',
        lines('Distr.: «limited»', '22 October 2025'),
        'Original: English',
        'Eightieth session',
        'Third Committee',
        'Agenda item 67',
        'The rights of the child',
        'Belgium, Chad and Malta: «Draft Resolution»',
        'The rights of the child in towns',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“United nations” is written “United Nations” in a masthead',
        '“limited” is written “Limited” in a masthead',
        '“Draft Resolution” is written “draft resolution” in a masthead',
      ],
      fixed: paragraphs(
        'United Nations A/C.3/80/L.20',
        'General Assembly',
        lines('Distr.: Limited', '22 October 2025'),
        'Original: English',
        'Eightieth session',
        'Third Committee',
        'Agenda item 67',
        'The rights of the child',
        'Belgium, Chad and Malta: draft resolution',
        'The rights of the child in towns',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'A day without its year, and whose report it is',
      text: paragraphs(
        'United Nations A/RES/80/20',
        'General Assembly',
        lines('Distr.: General', '«22 October»'),
        'Eightieth session',
        'Agenda item 67',
        lines(
          'Resolution adopted by the General Assembly on 18 October 2025',
          '[«on the report on the» Third Committee (A/80/450, para. 5)]',
        ),
        '80/20. The rights of the child in towns',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023, and the day of peace on 21 September,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'The date “22 October” lacks its year',
        '“on the report on the” is written “on the report of the” in a masthead',
      ],
      fixed: paragraphs(
        'United Nations A/RES/80/20',
        'General Assembly',
        lines('Distr.: General', '22 October'),
        'Eightieth session',
        'Agenda item 67',
        lines(
          'Resolution adopted by the General Assembly on 18 October 2025',
          '[on the report of the Third Committee (A/80/450, para. 5)]',
        ),
        '80/20. The rights of the child in towns',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023, and the day of peace on 21 September,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Lines in capitals, and a line that begins with what is proposed',
      text: paragraphs(
        'UNITED NATIONS A/C.3/80/L.20',
        'General Assembly',
        lines('Distr.: Limited', '22 October 2025'),
        'Eightieth session',
        'Third Committee',
        'Agenda item 67',
        'The rights of the child',
        'Draft resolution submitted by the Chair of the Committee',
        'The rights of the child in towns',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const report = (start: number, found: string, instead: string): void => {
      if (found === instead) return
      const at = { start, end: start + found.length }
      context.report({
        message: 'form',
        data: { found, instead },
        at,
        expected: [instead],
        fix: { title: `Write “${instead}”`, edits: [{ ...at, text: instead }], changes: ['masthead'] },
      })
    }
    const checkOrigin = (raw: string, start: number): void => {
      const from = /^\W*/.exec(raw)?.[0].length ?? 0
      for (const { right, pattern } of origins) {
        const [found] = pattern.exec(raw.slice(from)) ?? []
        if (found !== undefined) report(start + from, found, right)
      }
      const committee = reporter.exec(raw)
      const meant = committee && nearest(committee[0], reporters, 2)
      if (meant) report(start + committee.index, committee[0], meant)
    }
    const checkField = (field: MastheadField): void => {
      const raw = context.slice(field)
      const start = startOf(field)
      if (field.role !== 'agendaTitle' && field.role !== 'report' && field.role !== 'adoption')
        for (const { 0: found, index } of raw.matchAll(named))
          if (found !== found.toUpperCase())
            report(start + index, found, names.find((name) => name.toLowerCase() === found.toLowerCase()) ?? found)
      const date =
        field.role === 'report' || field.role === 'agendaTitle' || !mayBeAmerican.test(raw) ? null : american.exec(raw)
      if (date) report(start + date.index, date[0], `${date[2]} ${date[1]} ${date[3]}`)
      const level = distribution.exec(raw)
      if (level) report(start + level.index, level[0], level[0].slice(0, 1).toUpperCase() + level[0].slice(1))
      // The origin of the text may stand in the next line.
      const line = raw.replace(/\s*\n\s*\[[^]*|\s+$/, '')
      const day = field.role === 'other' || field.role === 'adoption' ? withoutYear.exec(line) : null
      if (day) {
        const found = day[0].replace('on ', '')
        const end = start + line.length
        context.report({ message: 'year', data: { found }, at: { start: end - found.length, end } })
      }
      if (field.role === 'report') checkOrigin(raw, start)
      const isOpen = field.role === 'report' && raw.startsWith('[') && !raw.includes(']')
      const end = start + raw.trimEnd().length
      if (isOpen && !/^\s*\]/.test(context.text.slice(end, end + 4)))
        context.report({ message: 'bracket', at: { start, end: start + 1 } })
    }
    const checkProposal = (proposal: Proposal): void => {
      const raw = context.slice(proposal).trimEnd()
      const match = capitals.exec(raw)
      if (match) report(startOf(proposal) + match.index, match[0], match[0].split(' ').map(lowerFirst).join(' '))
    }
    return {
      mastheadField: checkField,
      proposal: checkProposal,
      organLine: (line) => {
        const raw = context.slice(line)
        const found = /The ([A-Za-z ]*[a-z])/.exec(raw)
        const [, words = ''] = found ?? []
        const instead = names.find((name) => name.toLowerCase() === words.toLowerCase())
        if (found && instead !== undefined) report(startOf(line) + found.index + 'The '.length, words, instead)
      },
    }
  },
})
export default rule
