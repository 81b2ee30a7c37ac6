import { findAll } from '../../../grammar/index.ts'
import { isExtracted } from '../../lint/facts/blocks.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** Everything between `S` or `ES` and the number that is not one hyphen. */
const loose =
  /\b(?:[Rr]esolutions?|[Dd]ecisions?|and|,)\s+((E?S)(?:[ \t]?[\u2012-\u2014][ \t]?|[ \t]|-[ \t]|[ \t]-|)(\d{1,2})\/(\d{1,3}))\b/g

/** All of these have it. */
const special = /S(?!-\d)[ \t\u2012-\u2014-]{0,3}\d{1,2}\//

const rule: Rule = defineRule({
  id: 'resolution-special-session',
  category: 'citations',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'Resolutions of special and emergency special sessions are numbered “S-30/1” and “ES-11/1”.',
  rationale:
    'With a hyphen and no space. Whether the date lies in the session is another rule; the tenth and ' +
    'the eleventh emergency special session are still open.',
  sources: [
    { kind: 'guide', text: 'General Assembly resolutions', url: 'https://research.un.org/en/docs/ga/resolutions' },
    { kind: 'observed', text: 'A/79/L.124: `S-30/1`; `ES-11/2 of 24 March 2022`.' },
  ],
  profiles: { languages: 'read' },
  options: {},
  messages: { form: 'The number is written with a hyphen: {instead}' },
  examples: [
    {
      title: 'A dash, a space, nothing',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolutions «ES–11/1» of 2 March 2022, «ES 11/2» of 24 March 2022 and «S30/1»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        'The number is written with a hyphen: ES-11/1',
        'The number is written with a hyphen: ES-11/2',
        'The number is written with a hyphen: S-30/1',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolutions ES-11/1 of 2 March 2022, ES-11/2 of 24 March 2022 and S-30/1,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'With a hyphen; symbols of other bodies',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolutions ES-11/1 of 2 March 2022 and S-30/1, and documents A/S-30/1 and A/ES-11/L.1,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      for (const found of findAll(context.text, loose, special)) {
        const [whole, written = '', letters = '', session = '', number = ''] = found
        // A space beside the hyphen is what a text layer does at the end of a line.
        if (written.includes('-') && context.fact(isExtracted)) continue
        const start = found.index + whole.length - written.length
        const instead = `${letters}-${session}/${number}`
        context.report({
          message: 'form',
          data: { instead },
          at: { start, end: start + written.length },
          expected: [instead],
          fix: {
            title: `Write “${instead}”`,
            edits: [{ start, end: start + written.length, text: instead }],
            changes: ['text', 'citations'],
          },
        })
      }
    },
  }),
})
export default rule
