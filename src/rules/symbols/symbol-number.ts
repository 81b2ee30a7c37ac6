import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

const tight = (text: string): string => text.replaceAll(/[\s*]+/g, '')

/** `A/RES/79/332` -> `79/332`, `S/RES/2728 (2024)` -> `2728(2024)`; the letters of a series are not in its heading. */
const numberOf = (symbol: string): string | undefined =>
  /^(?:A\/(?:HRC\/)?|S\/)RES\/(.+?)(?:[A-Z](?:-[A-Z])?)?$/.exec(tight(symbol))?.[1]

const whole = /^\d+(?:\/\d+|\(\d{4}\))$/

const rule: Rule = defineRule({
  id: 'symbol-number',
  category: 'symbols',
  severity: 'error',
  recommended: true,
  fix: 'none',
  summary: 'The number that heads an adopted resolution is that of its symbol.',
  rationale:
    'A number left over from another document contradicts the masthead. Numbers with a letter (79/332 ' +
    'A) are left alone.',
  sources: [
    { kind: 'observed', text: 'A/RES/69/250: `69/250. Pattern of conferences`; S/RES/2223: `Resolution 2223 (2015)`.' },
    {
      kind: 'measured',
      text: 'The numbers of all 19 texts of sessions 78 to 80 of the Assembly that bear a symbol agree with it.',
    },
  ],
  profiles: { stages: ['adopted'], languages: 'read' },
  doubts: ['session'],
  options: {},
  messages: { differs: 'The resolution is numbered {found}, its symbol is {symbol}' },
  examples: [
    {
      title: 'Another number',
      text: paragraphs(
        'United Nations A/RES/79/332',
        'General Assembly',
        lines('Distr.: General', '28 October 2025'),
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Resolution adopted by the General Assembly on 5 September 2025',
        '«79/323.» Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['The resolution is numbered 79/323, its symbol is A/RES/79/332'],
    },
    {
      title: 'The number of the symbol',
      text: paragraphs(
        'United Nations A/RES/79/332',
        'General Assembly',
        lines('Distr.: General', '28 October 2025'),
        'Seventy-ninth session',
        'Agenda item 125 (s)',
        'Resolution adopted by the General Assembly on 5 September 2025',
        '79/332. Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    const { symbol = '' } = context.document
    const number = numberOf(symbol)
    if (number === undefined) return {}
    return {
      mastheadField: (field) => {
        const found = tight(field.value)
        if (field.role !== 'number' || !whole.test(found) || found === number) return
        context.report({
          message: 'differs',
          data: { found: field.value, symbol },
          at: field,
          expected: [number.replace('(', ' (')],
        })
      },
    }
  },
})
export default rule
