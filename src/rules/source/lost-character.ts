import { findAll, regex } from '../../../grammar/index.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** The replacement character, or half of a pair of surrogates, which is how a byte that is no character is read. */
const lost = /[\uFFFD\uD800-\uDFFF]+/gu

/** Half of a pair as well, which most texts have none of. */
const mayBeLost = /[\uFFFD\uD800-\uDFFF]/

/** A letter of Cyrillic in a word of Latin letters, which looks like one of them. */
const mixed = regex('gu')`(?<=[A-Za-z])[\u0400-\u04ff]+|[\u0400-\u04ff]+(?=[A-Za-z])`
const cyrillic = /[\u0400-\u04ff]/

/** A question mark in a word, which is no part of an address: `women?s`, and not `lang?en=1`. */
const marked = /(?<![/.=&][\w-]{0,40})(?<=[A-Za-z]{2})\?(?=(?:s|[a-z]{3,})\b(?![=/&.]\w))/g

/** A question mark before a word, where a quotation was opened: `entitled ?Wells?`. */
const quoted = /(?<=[\s(])\?(?=[A-Za-z])/g

/** What word processors have for a hyphen that stands at the end of a line alone. */
const optional = /(?<=[a-z])\u00ac\s*(?=[a-z])/g

const isByte = (code: number): boolean => code >= 0xdc80 && code <= 0xdcff

const rule: Rule = defineRule({
  id: 'lost-character',
  category: 'source',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: 'Every byte of a file stands for a character.',
  rationale:
    'A text that went through programs of different encodings has bytes that stand for nothing, or ' +
    'the replacement character (“�”) where one was lost. Readers see a box or a question mark. What ' +
    'stood there is for a person to say; `--fix` leaves such bytes as they are. A letter that looks like another ' +
    '(`с` for `c`) comes from a keyboard or a reader of page images.',
  sources: [
    {
      kind: 'knowledge',
      text:
        'The Unicode Standard, 3.9 (U+FFFD substitution of ill-formed code unit sequences); not a ' +
        'convention of drafting.',
    },
  ],
  profiles: { languages: 'read' },
  options: {},
  messages: {
    byte: 'The byte {byte} stands for no character in UTF-8: save the text in one encoding',
    half: 'Half a character stands here: the other half was lost',
    mixed:
      '“{found}” is a letter of the Cyrillic alphabet in a word of Latin letters; it looks right, and no search finds the word',
    optional: '“¬” stands for a hyphen that a word has at the end of a line alone',
    question: 'A question mark stands in a word for a character that was lost',
    quoted: 'A question mark stands before a word for a quotation mark that was lost',
    replaced: '“�” stands for a character that was lost when the text was converted',
  },
  examples: [
    {
      title: 'The apostrophe was lost',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Secretary-General«�»s report,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['“�” stands for a character that was lost when the text was converted'],
    },
    {
      title: 'A question mark in a word, and a letter of another alphabet',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Secretary-General«?»s report and the Coun«с»il’s resol«¬»ution,',
        '*Noting* the item entitled «?»Wells?,',
        '1. *Welcomes* the report at www.un.org/search?lang=en;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'A question mark stands in a word for a character that was lost',
        '“с” is a letter of the Cyrillic alphabet in a word of Latin letters; it looks right, and no search finds the word',
        '“¬” stands for a hyphen that a word has at the end of a line alone',
        'A question mark stands before a word for a quotation mark that was lost',
      ],
    },
    {
      title: 'Letters and signs beyond ASCII',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Secretary-General’s visit to Türkiye,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      const find = (message: 'mixed' | 'optional' | 'question' | 'quoted', pattern: RegExp, mayHave: RegExp): void => {
        for (const { 0: found, index } of findAll(context.text, pattern, mayHave))
          context.report({ message, data: { found }, at: { start: index, end: index + found.length } })
      }
      find('question', marked, /\?/)
      find('quoted', quoted, /\?/)
      find('optional', optional, /\u00ac/)
      if (context.profile.language !== 'ru') find('mixed', mixed, cyrillic)
      for (const { 0: run, index } of findAll(context.text, lost, mayBeLost)) {
        const at = { start: index, end: index + run.length }
        const code = run.charCodeAt(0)
        if (isByte(code))
          context.report({ message: 'byte', data: { byte: `0x${(code & 0xff).toString(16).toUpperCase()}` }, at })
        else context.report({ message: code === 0xfffd ? 'replaced' : 'half', at })
      }
    },
  }),
})
export default rule
