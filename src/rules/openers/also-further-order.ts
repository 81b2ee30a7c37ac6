import { openingGroups, type Opening } from '../../lint/facts/openings.ts'
import type { PartKind } from '../../lint/facts/parts.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { setAdverb, withAdverb } from '../shared/adverb.ts'

/** `Takes also note`: within the phrase the adverb stands only in `Having also considered`. */
const isWrong = ({ order }: Opening, kind: PartKind): boolean =>
  kind === 'preambular' ? order === 'before' : order !== 'before'

const rule: Rule = defineRule({
  id: 'also-further-order',
  category: 'openers',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: '“Also” and “further” stand after the phrase in the preamble and before the verb in the operative part.',
  rationale:
    '`Recalling also`, but `Also decides`. Before 2008 one text in eight had it otherwise, and nobody ' +
    'took it for a mistake. The Security Council and treaty bodies follow no such rule.',
  sources: [
    {
      kind: 'surveyed',
      text:
        'General Assembly, sessions 78 to 80: 1,029 : 0 in preambles, 1,072 : 2 in operative parts. Human ' +
        'Rights Council 378 : 0 and 226 : 0. Economic and Social Council 208 : 1 and 179 : 2. Security ' +
        'Council 25 : 26 and 60 : 19.',
    },
    { kind: 'observed', text: 'A/RES/60/251: `Decides also`; A/65/L.78*: `Also recalling`.' },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC'], languages: ['en'], since: 2008 },
  options: {},
  messages: {
    preamble: '“{phrase}”: in the preamble “{adverb}” stands after the phrase, “{expected}”',
    operative: '“{phrase}”: in the operative part “{adverb}” stands before the verb, “{expected}”',
  },
  examples: [
    {
      title: 'The two orders exchanged',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '«*Also recalling*» the Charter of the United Nations,',
        '1. *Decides* to convene a meeting;',
        '2. «*Decides also*» to remain seized of the matter.',
      ),
      problems: [
        '“Also recalling”: in the preamble “also” stands after the phrase, “Recalling also”',
        '“Decides also”: in the operative part “also” stands before the verb, “Also decides”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 77/338 of 1 September 2023,',
        '*Recalling also* the Charter of the United Nations,',
        '1. *Decides* to convene a meeting;',
        '2. *Also decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'The adverb stands after the whole phrase, and within a perfect participle',
      text: paragraphs(
        '*The General Assembly,*',
        '*Noting with concern* the delay,',
        '*Noting with concern also* the cost,',
        '*Having considered* the report,',
        '*Having also considered* the note,',
        '1. *Decides* to convene a meeting;',
        '2. *Also decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      for (const { openings, kind } of context.fact(openingGroups)) {
        for (const opening of openings) {
          if (!opening?.adverb || !isWrong(opening, kind)) continue
          const expected = withAdverb(opening, kind, opening.adverb)
          context.report({
            message: kind === 'preambular' ? 'preamble' : 'operative',
            data: { phrase: opening.phrase, adverb: opening.adverb, expected },
            at: opening.opener,
            expected: [expected],
            fix: { title: `Write “${expected}”`, edits: setAdverb(opening, expected, context), changes: ['text'] },
          })
        }
      }
    },
  }),
})
export default rule
