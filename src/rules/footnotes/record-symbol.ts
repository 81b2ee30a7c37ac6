import { parseOrdinal } from '../../../grammar/english.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { footnotesOf } from '../../tree/footnotes.ts'

/** Session, number of the supplement, session and number of its symbol; `Ibid.` where the note before names the Records. */
const assembly =
  /(?:General Assembly|Ibid\.), ([A-Z][a-z]+(?:-[a-z]+)?) Session, Supplement No\. (\d+)[A-Z]? (?:and corrigend[a-z]+ )?\(A\/(\d+)\/(\d+)/g
const council =
  /Economic and Social Council, (\d{4}), Supplement No\. (\d+)[A-Z]? (?:and corrigend[a-z]+ )?\(E\/(\d{4})\/(\d+)/g

/** The Council’s symbols count twenty documents before the first supplement, since this year: No. 7 is E/2025/27. */
const [beforeSupplements, countedSince] = [20, 1990]

const rule: Rule = defineRule({
  id: 'record-symbol',
  category: 'footnotes',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'The session and the number of a supplement to the Official Records are those of its symbol.',
  rationale:
    '`Official Records of the General Assembly, Eightieth Session, Supplement No. 53 (A/80/53)` says both twice. In a note ' +
    'that is taken over from the text of an earlier session one of them is often left as it was.',
  sources: [
    {
      kind: 'measured',
      text:
        '1,204 notes of 1,675 texts name a supplement with its symbol; what contradicts itself are six, all of them slips of the ' +
        'printed text.',
    },
    { kind: 'guide', text: 'United Nations document symbols', url: 'https://research.un.org/en/docs/symbols' },
  ],
  profiles: { languages: ['en'], since: 1976 },
  options: {},
  messages: {
    session: 'The {named} session is not that of {symbol}',
    number: 'Supplement No. {named} is not {symbol}',
  },
  examples: [
    {
      title: 'A session, a year and a number of an earlier note',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report of the Council,¹ that of the Committee² and that of the Commission,³',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ *Official Records of the «General Assembly, Seventy-ninth Session, Supplement No. 53* (A/80/53»).',
        '² *Official Records of the «General Assembly, Eightieth Session, Supplement No. 18* (A/80/38»).',
        '³ *Official Records of the «Economic and Social Council, 2024, Supplement No. 7* (E/2025/7»).',
      ),
      problems: [
        'The seventy-ninth session is not that of A/80/53',
        'Supplement No. 18 is not A/80/38',
        'The 2024 session is not that of E/2025/7',
      ],
    },
    {
      title: 'Addenda and letters',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report of the Council,¹ its addendum² and that of the Commission,³',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ *Official Records of the General Assembly, Eightieth Session, Supplement No. 53* (A/80/53).',
        '² Ibid., *Supplement No. 53A* (A/80/53/Add.1).',
        '³ *Official Records of the Economic and Social Council, 2025, Supplement No. 7* (E/2025/27).',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: (document) => {
      for (const { node } of footnotesOf(document).notes) {
        const clean = context.clean(node)
        for (const { pattern, letter } of [
          { pattern: assembly, letter: 'A' },
          { pattern: council, letter: 'E' },
        ])
          for (const {
            0: found,
            1: named = '',
            2: supplement = '',
            3: session = '',
            4: number = '',
            index,
          } of clean.text.matchAll(pattern)) {
            const ordinal = letter === 'A' ? parseOrdinal(named.toLowerCase()) : Number(named)
            if (ordinal === undefined) continue
            const at = clean.rangeOf(index, index + found.length)
            const symbol = `${letter}/${session}/${number}`
            if (ordinal !== Number(session))
              context.report({ message: 'session', data: { named: named.toLowerCase(), symbol }, at })
            else if (
              (letter === 'A' || ordinal >= countedSince) &&
              Number(number) !== Number(supplement) + (letter === 'A' ? 0 : beforeSupplements)
            )
              context.report({ message: 'number', data: { named: supplement, symbol }, at })
          }
      }
    },
  }),
})
export default rule
