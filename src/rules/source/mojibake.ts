import { findAll } from '../../../grammar/index.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** What Windows-1252 has between 0x80 and 0x9f, in order; a space where it has nothing. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

const byteOf = (character: string): number => {
  const at = character === ' ' ? -1 : windows1252.indexOf(character)
  return at >= 0 ? at + 0x80 : character.charCodeAt(0)
}

/** The first byte of a sequence of two, three or four, as it looks when it is read alone. */
const suspicious = /[\u00C2-\u00F4][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/
const garbled =
  /[\u00C2-\u00DF][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[\u00E0-\u00EF][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}/g

/** A byte of Windows-1252 that was read as a control character of Latin-1, where it has one. */
const control = /[\u0080\u0082-\u0084\u0086-\u008c\u008e\u0091-\u009c\u009e\u009f]/g

/** A closing mark whose last byte stands for nothing in Windows-1252 and was dropped: `developmentâ€,`. */
const cutMark = /(?<=[\p{L}\p{N}.,;!?)])â€(?=$|[\s.,;:)\]])/gmu

/** A small letter at the end of a word, and the mark of a note: `activité¹³` (A/RES/76/76 in French). */
const noteMark = /^\p{Ll}[\u00b9\u00b2\u00b3]+$/u

/** The text that the bytes are in UTF-8; undefined where they are not UTF-8. */
const decode = (found: string): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(found, byteOf))
  } catch {
    return undefined
  }
}

const rule: Rule = defineRule({
  id: 'mojibake',
  category: 'source',
  severity: 'error',
  recommended: true,
  fix: 'suggested',
  summary: 'Characters are what they were before they were read in the wrong encoding.',
  rationale:
    'Text in UTF-8 that a program read as Windows-1252 has `â€™` for ’ and `Ã©` for é. The last byte of ” ' +
    'is none there and may be gone: `â€`. Which ' +
    'character was meant is certain, for the bytes are still there.',
  sources: [
    { kind: 'knowledge', text: 'The encodings UTF-8 and Windows-1252.' },
    { kind: 'measured', text: 'No sequence of the kind in 359 texts of 1946 to 2026.' },
  ],
  profiles: { languages: 'read' },
  options: {},
  messages: {
    garbled: '“{found}” is “{instead}”, read in the wrong encoding',
    control: 'The invisible character U+{found} is “{instead}”, read in the wrong encoding',
  },
  examples: [
    {
      title: 'A quotation mark and an accent',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the people«â€™»s rights, the meeting of C«Ã´»te d’Ivoire and the theme “Peace«â€»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“â€™” is “’”, read in the wrong encoding',
        '“Ã´” is “ô”, read in the wrong encoding',
        '“â€” is “””, read in the wrong encoding',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the people’s rights, the meeting of Côte d’Ivoire and the theme “Peace”,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'A quotation mark of Windows-1252 that was read as an invisible character',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the people«\u0092»s rights,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: ['The invisible character U+0092 is “’”, read in the wrong encoding'],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the people’s rights,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'A character that is lost, of which `lost-character` speaks',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the meeting of C\uFFFDte d’Ivoire,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
    {
      title: 'Characters of other languages',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the decisions taken in São Tomé, Ñuñoa and À Coruña,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      for (const { 0: found, index } of findAll(context.text, control, /[\u0080-\u009f]/)) {
        const instead = windows1252.charAt(found.charCodeAt(0) - 0x80)
        const at = { start: index, end: index + 1 }
        context.report({
          message: 'control',
          data: { found: `00${found.charCodeAt(0).toString(16).toUpperCase()}`, instead },
          at,
          expected: [instead],
          fix: { title: `Write “${instead}”`, edits: [{ ...at, text: instead }], changes: ['text'] },
        })
      }
      if (!suspicious.test(context.text)) return
      for (const { 0: found, index } of [...context.text.matchAll(garbled), ...context.text.matchAll(cutMark)]) {
        const at = { start: index, end: index + found.length }
        const instead = found === 'â€' ? '”' : decode(found)
        if (instead === undefined || noteMark.test(found)) continue
        context.report({
          message: 'garbled',
          data: { found, instead },
          at,
          expected: [instead],
          fix: { title: `Write “${instead}”`, edits: [{ ...at, text: instead }], changes: ['text'] },
        })
      }
    },
  }),
})
export default rule
