import { findAll } from '../../../grammar/index.ts'
import { isQuoted, runningText } from '../../lint/facts/blocks.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'

/** Other organizations put the year last: `resolution 7/2025` of the Arab League (A/80/L.21). */
const hint = /[Rr]esolution|[Dd]ecision|RES\./
/** `1325 of 2000`, `23/2019`, `70-1`, `A.RES.70.1`, each after the word that makes it a number of a resolution. */
const wrong =
  /(?<=\b(?:[Rr]esolutions?|[Dd]ecisions?) )(?:\d{3,4} of (?:19|20)\d\d\b|[2-9]\d-\d{1,3}\b|[2-9]\d,\d{1,3}\b(?= of \d)|A\.RES\.\d{2}\.\d{1,3}\b)(?![/\d-])|(?<=\b(?:its|Council|[Cc]ommission|Commission on [A-Z][A-Za-z ]{3,60}) (?:[Rr]esolution|[Dd]ecision)s? )\d{1,3}\/(?:19[4-9]|20[0-4])\d\b(?![/\d-])/g

/** What all of these have. */
const doubtful = /\d(?: of \d|[-,]\d|\/(?:19|20)\d\d)|RES\./

/** What the organ writes. */
const rightForm = (found: string): string =>
  found
    .replace(/^(\d{3,4}) of (\d{4})$/, '$1 ($2)')
    .replace(/^(\d{1,3})\/(\d{4})$/, '$2/$1')
    .replace(/^(\d+)[-,](\d+)$/, '$1/$2')
    .replace(/^A\.RES\.(\d+)\.(\d+)$/, '$1/$2')

const rule: Rule = defineRule({
  id: 'citation-form',
  category: 'citations',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'A resolution is cited as the organ numbers it: “70/1”, “1325 (2000)”, “2019/23”.',
  rationale:
    'Each organ has one form: session and number with a stroke (`70/1`), the year in parentheses ' +
    '(`1325 (2000)`), the year first (`2019/23`). A hyphen for the stroke, full stops in a symbol, ' +
    '“of” before a year of the Security Council, and the year last are slips.',
  sources: [
    {
      kind: 'guide',
      text: 'Symbols of documents and numbers of resolutions.',
      url: 'https://research.un.org/en/docs/symbols',
    },
    { kind: 'measured', text: '359 texts of 1946 to 2026: none of the wrong forms.' },
  ],
  profiles: { languages: ['en'] },
  options: {},
  messages: { form: '“{found}” is cited as “{instead}”' },
  examples: [
    {
      title: 'Other forms',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* Security Council resolution «1325 of 2000», Economic and Social Council resolution ' +
          '«23/2019», and resolution «70-1»,',
        '1. *Reaffirms* resolution «A.RES.70.1» and its goals;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“1325 of 2000” is cited as “1325 (2000)”',
        '“23/2019” is cited as “2019/23”',
        '“70-1” is cited as “70/1”',
        '“A.RES.70.1” is cited as “70/1”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* Security Council resolution 1325 (2000), Economic and Social Council resolution ' +
          '2019/23, and resolution 70/1,',
        '1. *Reaffirms* resolution 70/1 and its goals;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Right forms, and dates',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* World Health Assembly resolutions 58.16 of 25 May 2005 and 65.3 of 25 May 2012,',
        '*Recalling* Security Council resolution 1325 (2000) of 31 October 2000, resolutions 70/1 and ' +
          '2019/23, and General Assembly resolution 377 of the session of 1950,',
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
        if (!hint.test(clean.text)) continue
        for (const { 0: found, index } of findAll(clean.text, wrong, doubtful)) {
          const end = index + found.length
          const at = clean.rangeOf(index, end)
          // The Assembly and the Human Rights Council have no such numbers: `its` is another body’s there.
          const isBodys = context.profile.organ !== 'ECOSOC' && / its \S+ $/.test(clean.text.slice(0, index))
          if (isQuoted(block, at.start) || (isBodys && found.includes('/'))) continue
          const instead = rightForm(found)
          context.report({
            message: 'form',
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
