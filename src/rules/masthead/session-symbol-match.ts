import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** `79`, `S-30`, `ES-11`, as components of a symbol. */
const sessionComponent = /^(?:E?S-)?\d+$/

/** The session that a symbol names; nothing for symbols before 1976, which name none. */
const sessionOfSymbol = (symbol: string): string | undefined => {
  const [, ...components] = symbol.split('/')
  const index = components.findIndex((component) => sessionComponent.test(component))
  return index >= 0 && index < components.length - 1 ? components[index] : undefined
}

const rule: Rule = defineRule({
  id: 'session-symbol-match',
  category: 'masthead',
  severity: 'error',
  recommended: true,
  fix: 'none',
  summary: 'The session named in the masthead is the session of the symbol.',
  rationale: 'The symbol is the document’s identity; a session left over from an older draft contradicts it.',
  sources: [
    { kind: 'observed', text: 'A/79/L.124: `Seventy-ninth session`; A/HRC/57/L.9, A/ES-11/L.1.' },
    { kind: 'guide', text: 'United Nations document symbols', url: 'https://research.un.org/en/docs/symbols' },
  ],
  profiles: { organs: ['GA', 'HRC'], languages: 'read' },
  doubts: ['session'],
  options: {},
  messages: { mismatch: 'The masthead says session {session}, the symbol {symbol} says session {expected}' },
  examples: [
    {
      title: 'A session left over from another draft',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('Distr.: Limited', '28 August 2025'),
        'Original: English',
        '«Eightieth session»',
        'Agenda item 125 (s)',
        'Cooperation',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['The masthead says session 80, the symbol A/79/L.124 says session 79'],
    },
    {
      title: 'Symbol and session agree',
      text: paragraphs(
        'United Nations A/79/L.124',
        'General Assembly',
        lines('Distr.: Limited', '28 August 2025'),
        'Original: English',
        'Seventy-ninth session',
        'Agenda item 125 (s)',
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
      const { symbol } = context.document
      const expected = symbol && sessionOfSymbol(symbol)
      if (field.role !== 'session' || !expected || !sessionComponent.test(field.value)) return
      if (field.value !== expected)
        context.report({
          message: 'mismatch',
          data: { session: field.value, symbol, expected },
          at: field,
          expected: [expected],
        })
    },
  }),
})
export default rule
