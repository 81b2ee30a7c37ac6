import { paragraphs } from '../../lint/example.ts'
import { listed, phraseFinder } from '../../lint/facts/phrases.ts'
import { upperFirst } from '../../lint/first-letter.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { checkWordings } from '../shared/wording.ts'
import { reportSlips, type WordSlip } from '../shared/word-slips.ts'

/** Every way to write a word in capitals and small letters but the three that people choose: `the`, `The`, `THE`. */
const mixtures = (word: string): string[] => {
  const all = word
    .split('')
    .reduce<string[]>((begun, letter) => begun.flatMap((start) => [start + letter, start + letter.toUpperCase()]), [''])
  const chosen = new Set([word, word.toUpperCase(), upperFirst(word)])
  return all.filter((written) => !chosen.has(written))
}

const common = 'the of and that to in for with by from its on as at all their which'
const findMixed = phraseFinder(
  listed(common).map((word): WordSlip => {
    const first = mixtures(word).join(' ')
    return { first, pattern: /\b[A-Za-z]+\b/y, from: /.+/, to: word }
  }),
)

const rule: Rule = defineRule({
  id: 'small-letter',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Common nouns have small letters: developing countries, its eightieth session, human rights.',
  rationale:
    'A capital that stands behind a small letter of the same phrase (“human Rights”) is a slip, and so is that of a ' +
    'session behind its ordinal number and of the resolution that speaks of itself. Names, in which all words have ' +
    'capitals, are left alone, and so are quotations and the Official Records (“Eightieth Session, Supplement No. 1”).',
  sources: [
    {
      kind: 'manual',
      text: 'Capitalization in English (the principle).',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/capitalization',
    },
    {
      kind: 'measured',
      text:
        '1,316 resolutions of the Assembly and the Security Council of 2000 to 2025 and 357 texts of 1946 to 2026: one ' +
        '(“this Resolution”).',
    },
  ],
  profiles: { languages: ['en'], since: 1994 },
  options: {},
  messages: { wording: '“{found}” is written “{instead}” here' },
  examples: [
    {
      title: 'Capitals within a phrase',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the needs of developing «Countries» and the obligations under human «Rights» treaties,',
        '1. *Requests* the Secretary-General to report to it at its eightieth «Session» on the present «Resolution»;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“Countries” is written “countries” here',
        '“Rights” is written “rights” here',
        '“Session” is written “session” here',
        '“Resolution” is written “resolution” here',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the needs of developing countries and the obligations under human rights treaties,',
        '1. *Requests* the Secretary-General to report to it at its eightieth session on the present resolution;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'A capital within a word',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report «oF» the Secretary-General «aND» «tHE» record,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['“oF” is written “of” here', '“aND” is written “and” here', '“tHE” is written “the” here'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report of the Secretary-General and the record,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Names',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Least Developed Countries, the Landlocked Developing Countries and the human Rights Up Front ' +
          'initiative, and the record of the Eightieth Session,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    ...checkWordings(context, 'small-letter'),
    'document:exit': () => reportSlips(context, findMixed, { message: 'wording' }),
  }),
})
export default rule
