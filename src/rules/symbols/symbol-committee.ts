import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

const numbers: Readonly<Record<string, string>> = {
  'First Committee': '1',
  'Second Committee': '2',
  'Third Committee': '3',
  'Special Political and Decolonization Committee': '4',
  'Fourth Committee': '4',
  'Fifth Committee': '5',
  'Sixth Committee': '6',
}

const rule: Rule = defineRule({
  id: 'symbol-committee',
  category: 'symbols',
  severity: 'error',
  recommended: true,
  fix: 'none',
  summary: 'The Main Committee named in the masthead is the one of the symbol.',
  rationale:
    'A/C.3/80/L.20 is a draft of the Third Committee. A committee left over from another draft contradicts it.',
  sources: [
    { kind: 'observed', text: 'A/C.3/80/L.20: `Eightieth session`, `Third Committee`.' },
    { kind: 'measured', text: 'All of 95 drafts of the Main Committees of session 80 agree.' },
  ],
  profiles: { organs: ['GA'], languages: 'read' },
  options: {},
  messages: {
    differs: 'The masthead says {committee}, the symbol {symbol} is of Main Committee {number}',
    plenary: 'The masthead says {committee}, the symbol {symbol} is of the plenary',
  },
  examples: [
    {
      title: 'Another committee',
      text: paragraphs(
        'United Nations A/C.3/80/L.20',
        'General Assembly',
        lines('Distr.: Limited', '22 October 2025'),
        'Original: English',
        'Eightieth session',
        '«Second Committee»',
        'Agenda item 67',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['The masthead says Second Committee, the symbol A/C.3/80/L.20 is of Main Committee 3'],
    },
    {
      title: 'A committee on a plenary draft',
      text: paragraphs(
        'United Nations A/80/L.20',
        'General Assembly',
        lines('Distr.: Limited', '22 October 2025'),
        'Original: English',
        'Eightieth session',
        '«Third Committee»',
        'Agenda item 67',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['The masthead says Third Committee, the symbol A/80/L.20 is of the plenary'],
    },
    {
      title: 'The committee of the symbol',
      text: paragraphs(
        'United Nations A/C.4/80/L.20',
        'General Assembly',
        lines('Distr.: Limited', '22 October 2025'),
        'Original: English',
        'Eightieth session',
        lines('Special Political and Decolonization Committee', '(Fourth Committee)'),
        'Agenda item 67',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    mastheadField: (field) => {
      const symbol = context.document.symbol ?? ''
      if (field.role !== 'committee' || !/^A\/(?:C\.\d\/)?\d+\/L\./.test(symbol)) return
      const named = numbers[field.value.replace(/\s*\(.*$/, '')]
      const number = /^A\/C\.(\d)\//.exec(symbol)?.[1]
      if (!named || named === number) return
      context.report({
        message: number === undefined ? 'plenary' : 'differs',
        data: { committee: field.value, symbol, number: number ?? '' },
        at: field,
      })
    },
  }),
})
export default rule
