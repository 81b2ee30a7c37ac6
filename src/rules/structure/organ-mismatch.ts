import { organOfSymbol } from '../../../grammar/index.ts'
import { lines, paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { mastheadFields } from '../../tree/masthead.ts'

/** Symbols that tell the organ: not those of subsidiary bodies, which may speak in their own name or in their parent's. */
const telling = /^(?:A\/(?:C\.\d\/|RES\/|L\.|HRC\/|(?:E?S-)?\d+\/)|S\/(?:RES\/|\d{4}\/)|E\/(?:RES\/|L\.|\d{4}\/))/

/** `Resolution adopted by the Human Rights Council on …`; `adopted without a vote` names nobody. */
const adoptedBy =
  /\badopted by the (General Assembly|Security Council|Human Rights Council|Economic and Social Council)\b/

const rule: Rule = defineRule({
  id: 'organ-mismatch',
  category: 'structure',
  severity: 'error',
  recommended: true,
  fix: 'none',
  summary: 'The organ line names the organ that the document’s symbol belongs to.',
  rationale:
    'A draft of a Main Committee speaks as the General Assembly, not as the committee. A resolution ' +
    'that recommends another organ’s text begins in its own name; only the first organ line is looked ' +
    'at. Symbols of subsidiary bodies tell nothing: they may speak in the name of their parent.',
  sources: [
    {
      kind: 'observed',
      text: 'A/C.3/80/L.20 and A/AC.109/2019/L.18: `The General Assembly,`; A/HRC/22/L.1: `The Human Rights Council,`.',
    },
    { kind: 'guide', text: 'United Nations document symbols', url: 'https://research.un.org/en/docs/symbols' },
  ],
  profiles: { languages: 'read' },
  doubts: ['organ'],
  options: {},
  messages: {
    twice: 'The organ line stands twice: nothing stands between this one and the next',
    mismatch: 'The symbol {symbol} is one of the {expected}, but the text speaks as the {organ}',
    adopter: 'The resolution was adopted by the {expected}, but the text speaks as the {organ}',
    committee: 'A draft of a Main Committee speaks as the General Assembly, not as the {organ}',
  },
  examples: [
    {
      title: 'The committee speaks in its own name',
      text: paragraphs(
        'United Nations A/C.3/80/L.20',
        'General Assembly',
        lines('Distr.: Limited', '22 October 2025'),
        'Original: English',
        'Eightieth session',
        'Third Committee',
        'Agenda item 67',
        'Malta: draft resolution',
        'The rights of the child',
        '«The Third Committee,»',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['A draft of a Main Committee speaks as the General Assembly, not as the Third Committee'],
    },
    {
      title: 'A line left over from another organ',
      text: paragraphs(
        'United Nations A/HRC/57/L.9',
        'General Assembly',
        lines('Distr.: Limited', '2 October 2024'),
        'Original: English',
        'Human Rights Council',
        'Fifty-seventh session',
        'Malta: draft resolution',
        '57/… The rights of the child',
        '«The General Assembly,»',
        '*Recalling* its resolution 49/1 of 4 March 2022,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'The symbol A/HRC/57/L.9 is one of the Human Rights Council, but the text speaks as the General Assembly',
      ],
    },
    {
      title: 'A text without a symbol, under the lines that say who adopted it',
      text: paragraphs(
        'Human Rights Council',
        'Fifty-third session',
        'Agenda item 3',
        'Resolution adopted by the Human Rights Council on 13 July 2023',
        '53/90. Protection of coastal towns',
        '«The General Assembly,»',
        '*Recalling* its resolution 50/90 of 7 July 2022,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['The resolution was adopted by the Human Rights Council, but the text speaks as the General Assembly'],
    },
    {
      title: 'The line twice',
      text: paragraphs(
        '«*The General Assembly,*»',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['The organ line stands twice: nothing stands between this one and the next'],
    },
    {
      title: 'The Assembly, through its committee',
      text: paragraphs(
        'United Nations A/C.3/80/L.20',
        'General Assembly',
        lines('Distr.: Limited', '22 October 2025'),
        'Original: English',
        'Eightieth session',
        'Third Committee',
        'Agenda item 67',
        'Malta: draft resolution',
        'The rights of the child',
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => {
    let seen = false
    return {
      resolution: (resolution) => {
        const { children } = context.document
        const [line, ...others] = resolution.children
        const next = children[children.findIndex((child) => child === resolution) + 1]
        if (line?.type === 'organLine' && others.length === 0 && next?.type === 'resolution')
          context.report({ message: 'twice', at: line })
      },
      organLine: (line) => {
        if (seen) return
        seen = true
        const adopter = mastheadFields(context.document, 'adoption')
          .map(({ value }) => adoptedBy.exec(value)?.[1])
          .find((name) => name !== undefined)
        if (adopter !== undefined && adopter !== line.organ) {
          context.report({
            message: 'adopter',
            data: { expected: adopter, organ: line.organ },
            at: line,
            expected: [`The ${adopter},`],
          })
          return
        }
        const { symbol } = context.document
        if (!symbol || !telling.test(symbol)) return
        const expected = organOfSymbol(symbol)
        if (!expected || line.organ === expected) return
        const committee = symbol.startsWith('A/C.') && line.organ.endsWith('Committee')
        context.report({
          message: committee ? 'committee' : 'mismatch',
          data: { symbol, expected, organ: line.organ },
          at: line,
          expected: [`The ${expected},`],
        })
      },
    }
  },
})
export default rule
