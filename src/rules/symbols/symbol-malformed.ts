import { LETTER, regex } from '../../../grammar/index.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/**
 * What begins like a symbol of the three principal organs; not inside an address or a longer word. What stands before it is asked
 * behind its letter: asked first, it would be asked at every sign of the text.
 */
const candidate = regex(
  'gu',
)`[AESaes](?<![${LETTER}\d/\\.:@_-].)(?:[/\\](?:(?:Rev|Add|Corr|Amend) \d{1,2}(?!\d)|[A-Za-z0-9.()-]+)){2,}(?: (?:Rev|Add|Corr)\.\d{1,2}(?!\d))?|(?:Rev|Add|Corr)(?<=\d(?: and|,) (?:Rev|Add|Corr)) ?\d{1,2}(?!\d)|[AES](?<![${LETTER}\d/.-].)-\d{2,3}-(?:L\.)?\d{1,4}(?![${LETTER}\d/-])`

/** Session or year as a component: what tells a symbol from `a/b/c`. */
const dated = /[/\\-](?:E?S-)?(?:\d{2,3}|(?:19|20)\d\d)(?:[/\\-]|$)|[/\\](?:RES|Res|res)[/\\]/

/** Components that have a full stop before their number: `L124`, `Rev 1`. */
const undotted = /^(L|PV|SR|CRP|C|AC|CN|CONF|Rev|Add|Corr|Amend|Sub|WG) ?(\d{1,4})$/i

const written: Readonly<Record<string, string>> = Object.fromEntries(
  'L PV SR CRP C AC CN CONF Rev Add Corr Amend Sub WG RES DEC PRST HRC'
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
)

const rightComponent = (component: string, index: number): string => {
  if (/^res$/i.test(component) && index <= 2) return 'RES'
  const [, name, number] = undotted.exec(component) ?? /^([A-Za-z]+)\.(\d{1,4}.*)$/.exec(component) ?? []
  const known = name === undefined ? written[component.toLowerCase()] : written[name.toLowerCase()]
  if (known === undefined) return component
  return number === undefined ? known : `${known}.${number}`
}

/** The symbol as it should be; the same where nothing is wrong. */
const repair = (symbol: string): string => {
  // What a symbol before it goes on with: `A/79/5 and Add.1`.
  if (/^[A-Z][a-z]/.test(symbol)) return rightComponent(symbol, 0)
  const strokes = /^[AES]-\d/.test(symbol) ? symbol.replaceAll('-', '/') : symbol.replaceAll('\\', '/')
  const [first = '', ...rest] = strokes.replaceAll(/(?<=\d) ?(?=(?:Rev|Add|Corr)\.\d)/g, '/').split('/')
  return [first.toUpperCase(), ...rest.map((component, index) => rightComponent(component, index))].join('/')
}

const rule: Rule = defineRule({
  id: 'symbol-malformed',
  category: 'symbols',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'A document symbol is written as the document bears it: “A/79/L.124/Rev.1”.',
  rationale:
    'Capitals, strokes, and a full stop between a letter and its number. A full stop or an asterisk ' +
    'after it is no part of it. Only symbols that begin with A, E or S and name a session or a year ' +
    'are looked at, since `and/or`, `N/A` and fractions are none, and other bodies have forms of ' +
    'their own. Scans are left alone.',
  sources: [
    { kind: 'guide', text: 'United Nations document symbols', url: 'https://research.un.org/en/docs/symbols' },
    { kind: 'observed', text: 'A/C.3/80/L.20/Rev.1, A/HRC/58/L.9, E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1' },
  ],
  profiles: {
    channels: ['text', 'markdown', 'docx', 'markup', 'pdf', 'pdftotext', 'layout', 'pymupdf'],
    since: 1976,
    languages: 'read',
  },
  options: {},
  messages: { malformed: 'The symbol {found} is written {instead}' },
  examples: [
    {
      title: 'A full stop missing, strokes, small letters',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the reports,¹ ² ³ ⁴',
        '1. *Welcomes* draft resolution «A/79/L124/Rev1», and documents «A/79/L.5/Rev 1», «A/79/L.6Rev.1», «A/79/7 Add.1», A/79/5 and «Add 2»;',
        '2. *Decides* to remain seized of the matter.',
        '¹ «a/79/L.124».',
        '² «A-79-L.124».',
        '³ «A/C3/80/l.20».',
        '⁴ «A\\79\\L.5».',
      ),
      problems: [
        'The symbol A/79/L124/Rev1 is written A/79/L.124/Rev.1',
        'The symbol A/79/L.5/Rev 1 is written A/79/L.5/Rev.1',
        'The symbol A/79/L.6Rev.1 is written A/79/L.6/Rev.1',
        'The symbol A/79/7 Add.1 is written A/79/7/Add.1',
        'The symbol Add 2 is written Add.2',
        'The symbol a/79/L.124 is written A/79/L.124',
        'The symbol A-79-L.124 is written A/79/L.124',
        'The symbol A/C3/80/l.20 is written A/C.3/80/L.20',
        'The symbol A\\79\\L.5 is written A/79/L.5',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the reports,¹ ² ³ ⁴',
        '1. *Welcomes* draft resolution A/79/L.124/Rev.1, and documents A/79/L.5/Rev.1, A/79/L.6/Rev.1, A/79/7/Add.1, A/79/5 and Add.2;',
        '2. *Decides* to remain seized of the matter.',
        '¹ A/79/L.124.',
        '² A/79/L.124.',
        '³ A/C.3/80/L.20.',
        '⁴ A/79/L.5.',
      ),
    },
    {
      title: 'Symbols, and what is none',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the reports¹ and/or 2/3 of the he/she forms of 2024/25,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ A/79/807-S/2025/132 and Add.1, A/RES/70/1, A/HRC/RES/54/6, S/RES/2728 (2024), ' +
          'E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1, A/C.3/80/L.20/Rev.1, UNEP/EA.5/Res.14, A/34/15 and Corr. 1, A/79/6 (Sect. 1) and ' +
          'https://undocs.org/A/79/L124.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      for (const match of context.text.matchAll(candidate)) {
        const found = match[0].replace(/[.\-()]+$/, '')
        if (!dated.test(found) && !/^[A-Z][a-z]/.test(found)) continue
        const instead = repair(found)
        if (instead === found) continue
        const range = { start: match.index, end: match.index + found.length }
        context.report({
          message: 'malformed',
          data: { found, instead },
          at: range,
          expected: [instead],
          fix: {
            title: `Write “${instead}”`,
            edits: [{ ...range, text: instead }],
            changes: ['text', 'citations'],
          },
        })
      }
    },
  }),
})
export default rule
