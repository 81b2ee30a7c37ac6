import { findAll } from '../../../grammar/index.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** The replacement character, or half of a pair of surrogates, which is how a byte that is no character is read. */
const lost = /[\uFFFD\uD800-\uDFFF]+/gu

/** Half of a pair as well, which most texts have none of. */
const mayBeLost = /[\uFFFD\uD800-\uDFFF]/

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
    'stood there is for a person to say; `--fix` leaves such bytes as they are.',
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
