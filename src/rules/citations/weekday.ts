import { MONTHS, monthNumber } from '../../../grammar/english.ts'
import { isQuoted } from '../../lint/facts/blocks.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { documentWords } from '../../lint/facts/words.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

const weekdays: readonly string[] = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const dated = new RegExp(String.raw`\b(${weekdays.join('|')}),? ((\d{1,2}) (${MONTHS.join('|')}) (\d{4}))\b`, 'g')

const rule: Rule = defineRule({
  id: 'weekday',
  category: 'citations',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Dates bear no weekday, and if one does, it is the right one.',
  rationale:
    'Resolutions give day, month and year. A weekday beside them may tell of a slip: where it is not ' +
    'that of the date, one of the two is wrong, and the finding is a warning. Programmes of meetings ' +
    'and letters of invitation that name the day of the week are left alone in quotations and annexes.',
  sources: [
    {
      kind: 'manual',
      text: 'Numbers, dates and time',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/numbers-dates-time',
    },
    { kind: 'measured', text: '359 texts of 1946 to 2026: 30 in calendars of conferences, none in other resolutions.' },
  ],
  profiles: { languages: ['en'] },
  options: {},
  messages: { named: 'A date bears no weekday', wrong: '{date} was a {right}, not a {weekday}' },
  examples: [
    {
      title: 'A weekday, and a wrong one',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the meeting of «Tuesday», 4 June 2024, and that of «Friday», 5 June 2024,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['A date bears no weekday', '5 June 2024 was a Wednesday, not a Friday'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the meeting of 4 June 2024, and that of Friday, 5 June 2024,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Days alone',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* Human Rights Day, World Radio Day and the meetings on Mondays in June 2024,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      for (const { block, clean } of context.fact(documentWords).having(...weekdays)) {
        for (const {
          0: found,
          1: weekday = '',
          2: date = '',
          3: day = '',
          4: month = '',
          5: year = '',
          index,
        } of clean.text.matchAll(dated)) {
          const at = clean.rangeOf(index, index + weekday.length)
          if (isQuoted(block, at.start)) continue
          const right =
            weekdays[new Date(Date.UTC(Number(year), (monthNumber(month) ?? 1) - 1, Number(day))).getUTCDay()] ?? ''
          if (right === weekday) {
            const end = index + found.length - date.length
            context.report({
              message: 'named',
              at,
              severity: 'info',
              fix: { title: 'Take the weekday out', edits: rewrite(clean, index, end, ''), changes: ['text'] },
            })
          } else context.report({ message: 'wrong', data: { date, right, weekday }, at })
        }
      }
    },
  }),
})
export default rule
