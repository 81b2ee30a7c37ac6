import { MONTHS } from '../../../grammar/english.ts'
import { findAll } from '../../../grammar/index.ts'
import { runningText } from '../../lint/facts/blocks.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { wordGraph } from '../../lint/spelling/words.ts'

const month = `(?:${MONTHS.join('|')})`
/** What may stand behind a number: no letter but those of an ordinal, `5Oth`. */
const end = String.raw`(?=,\d{3}\b|(?:th|st|nd|rd)?(?![\w/]|\.\w))`
/** `Supplement No. 5O` comes after 5N (A/RES/77/261). */
const lettered = String.raw`(?<!\b(?:Nos?\.|\d[A-Z],?)(?: and)? )`
/** Figures with one of these letters among them, or beside the stroke of a number. */
const misread = new RegExp(
  [
    String.raw`(?<![A-Za-z\d./-])(?:\d+[lO]\d*\/\d+|[lO]\d+\/\d+|\d{2}[lO]\d|\d[lO]\d{2}|[lO]\d{3}|\d{1,2}O{2})(?![A-Za-z\d])`,
    String.raw`(?<=\b\d{2,4}\/)[lO]?\d*[lO]\d*(?![A-Za-z\d/])`,
    // No word and no label is made of these: `l2`, `1O`, `20I5`.
    String.raw`(?<![\w./-])(?:l\d{1,2}|${lettered}\d{1,3}O|\d{1,2}[OI]\d{1,2})${end}`,
    String.raw`(?<![\w./-])(?:\d?l|I\d)(?= ${month}(?:[,;]| [a-z\d]))`,
  ].join('|'),
  'g',
)
const suspicious = /\d[lOI]|[lOI]\d|\bl [A-Z]/

/** `resoIution`, `res0lution`: words of small letters with one capital I or one zero inside; and, where a dictionary tells, `Genera1`. */
const inWord =
  /(?<![\w./@-])[A-Za-z]?[a-z]+[I0][a-z]+(?![\w/@-]|\.\w)|(?<![\w./@])[A-Za-z][a-z]+[135][a-z]*(?![\w/@-]|\.\w)/g
/** Letters that figures are taken for. */
const alike: readonly (readonly [string, string])[] = [
  ['1', 'l'],
  ['1', 'i'],
  ['3', 'e'],
  ['5', 's'],
]
/** A word that resolutions often use. */
const isUsual = (word: string): boolean => (wordGraph()?.rank(word.toLowerCase()) ?? 0) === 2
/** `Genera1` -> `General`; not `Peoples4`, the mark of a note. */
const readAsWord = (found: string): string | undefined => {
  if (/[I0]/.test(found)) return found.replace(/(?<=.)I/, 'l').replace('0', 'o')
  if (isUsual(found.replace(/\d/, ''))) return undefined
  return alike.map(([figure, letter]) => found.replace(figure, letter)).find(isUsual)
}

const rule: Rule = defineRule({
  id: 'misread-digit',
  category: 'source',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Numbers are made of figures, words of letters: no “l” for 1, no “I” for l, no “0” for o.',
  rationale:
    'Text recognition, and some who type, put the letter `l` for the figure 1 and `O` for 0. Numbers that bear a letter of their own (`10l` of a list, `S-10/l`) are looked at only ' +
    'where every other character is a figure.',
  sources: [
    { kind: 'observed', text: 'Scanned resolutions of before 1994: `42/l8`, `l987`.' },
    { kind: 'measured', text: '359 texts of 1946 to 2026: none outside texts read from print.' },
  ],
  profiles: {
    languages: ['en'],
    channels: ['text', 'markdown', 'docx', 'markup', 'pdf', 'pdftotext', 'layout', 'pymupdf'],
  },
  options: {},
  messages: {
    letter: '“{found}” has a letter for a figure: “{instead}”',
    word: '“{found}” has another sign for a letter: “{instead}”',
  },
  examples: [
    {
      title: 'Letters',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolutions «7l/1» of 19 December 2016 and 72/«l0O» of «2O17»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“7l/1” has a letter for a figure: “71/1”',
        '“l0O” has a letter for a figure: “100”',
        '“2O17” has a letter for a figure: “2017”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolutions 71/1 of 19 December 2016 and 72/100 of 2017,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Letters in days, paragraphs and counts',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its decision of «l5» June «20I5», and that of «2l» November 2023, on the «5O»th anniversary of the Court,',
        '1. *Invites* the «1O» States that paragraph «l2» of the outcome document names;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“l5” has a letter for a figure: “15”',
        '“20I5” has a letter for a figure: “2015”',
        '“2l” has a letter for a figure: “21”',
        '“5O” has a letter for a figure: “50”',
        '“1O” has a letter for a figure: “10”',
        '“l2” has a letter for a figure: “12”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its decision of 15 June 2015, and that of 21 November 2023, on the 50th anniversary of the Court,',
        '1. *Invites* the 10 States that paragraph 12 of the outcome document names;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Signs for letters',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the «resoIution» on eIDAS and CO2e,',
        '1. *Welcomes* the «rep0rt» of the Secretary-«Genera1»;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“resoIution” has another sign for a letter: “resolution”',
        '“rep0rt” has another sign for a letter: “report”',
        '“Genera1” has another sign for a letter: “General”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the resolution on eIDAS and CO2e,',
        '1. *Welcomes* the report of the Secretary-General;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Symbols and letters that belong there',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* document A/72/L.10, section 10I, the rights of peoples4, form c3, item 5l, annex I2, Supplement No. 5O and its resolution 47/52 L of 9 December 1992,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      for (const block of context.fact(runningText)) {
        const clean = context.clean(block)
        const numbers = findAll(clean.text, misread, suspicious)
        const words = findAll(clean.text, inWord, /[a-z][I0135]/)
        for (const { 0: found, index } of [...numbers, ...words]) {
          const isWord = /[A-Za-z][a-z]|[a-z][I0][a-z]/.test(found)
          const end = index + found.length
          const at = clean.rangeOf(index, end)
          if (at.end - at.start !== found.length) continue
          const instead = isWord ? readAsWord(found) : found.replaceAll(/[lI|]/g, '1').replaceAll(/[Oo]/g, '0')
          if (instead === undefined) continue
          context.report({
            message: isWord ? 'word' : 'letter',
            data: { found, instead },
            at,
            expected: [instead],
            fix: {
              title: `Write “${instead}”`,
              edits: rewrite(clean, index, end, instead),
              changes: ['text', 'citations'],
            },
          })
        }
      }
    },
  }),
})
export default rule
