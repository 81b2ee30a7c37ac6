import { findAll } from '../../../grammar/index.ts'
import { isExtracted, isQuoted } from '../../lint/facts/blocks.ts'
import { rewrite } from '../../lint/facts/rewrite.ts'
import { documentWords } from '../../lint/facts/words.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { yearsOfResolution } from '../shared/security-council-years.ts'

/** Other organizations put the year last: `resolution 7/2025` of the Arab League (A/80/L.21). */
const nouns = 'Resolution resolution Resolutions resolutions Decision decision Decisions decisions'.split(' ')
/** `1325 of 2000`, `23/2019`, `70-1`, `A.RES.70.1`, `No. 70/1`, `70/ 1`, each after the word that makes it a number of a resolution. */
const wrong =
  /(?<=\b(?:[Rr]esolutions?|[Dd]ecisions?) )(?:\d{3,4} of (?:19|20)\d\d\b|[2-9]\d-\d{1,3}\b|[2-9]\d,\d{1,3}\b(?= of \d)|A\.RES\.\d{2}\.\d{1,3}\b|[Nn](?:o\.|umber) ?(?:\d{1,3}\/\d{1,4}|\d{3,4}(?= \())|\d{2,4}(?: \/ ?|\/ )\d{1,3}\b|\d{3,4}\/(?:19[4-9]|20[0-4])\d\b)(?![/\d-])|(?<=\b(?:its|Council|[Cc]ommission|Commission on [A-Z][A-Za-z ]{3,60}) (?:[Rr]esolution|[Dd]ecision)s? )\d{1,3}\/(?:19[4-9]|20[0-4])\d\b(?![/\d-])/g

/** What all of these have. */
const doubtful = /\d(?: of (?:19|20)\d\d\b|[-,]\d|\/(?:19|20)\d\d| \/|\/ \d)|RES\.|ions? [Nn](?:o\.|umber)/

/** A number of a resolution with its date, up to the next. */
const cited = String.raw`(?:\d{1,3}\/\d{1,4}(?!\d)|\d{3,4} \(\d{4}\))(?: [A-Z]\b)?(?: of \d{1,2} [A-Z][a-z]+ \d{4})?`
/** `resolutions` before one number; what goes on in a list, with letters, or to others, is more. */
const one = new RegExp(
  String.raw`(?<=\b(?:its|Assembly|Council) )resolutions (?=${cited}(?!(?: [A-Z])? (?:and|to) [A-Z]\b)(?![^;]*?(?:\d\/\d|\d \((?:\d{4}|[IVX-]+)\)|and (?:other|all|subsequent|previous|relevant|its))))`,
  'g',
)
/** `resolution` before several. */
const several = new RegExp(
  String.raw`\bresolution (?=${cited}(?:,? and|,) (?:\d{1,3}\/\d{1,4}|\d{3,4} \(\d{4}\)) (?!above|below))`,
  'g',
)
/** What these have; the numbers of most lists go on, and most single ones are alone. */
const mayBeOne = / resolutions \S+(?![^;]*\d\/\d)/
const maybeSeveral = /\bresolution \d[^,;]{0,40}(?:,|,? and) \d/
/** A number of the Security Council without its year. */
const withoutYear = /(?<=\bSecurity Council resolutions? )\d{3,4}\b(?! ?\(|\/| of (?:19|20)\d\d\b| [A-Z] \()/g

/** Whether a number of the Security Council is of a year. */
const isOfYear = (number: number, year: number): boolean => {
  const { first, last = Infinity } = yearsOfResolution(number)
  return first <= year && year <= last
}

/** What the organ writes. */
const rightForm = (found: string): string =>
  found
    .replace(/^(\d{3,4})(?: of |\/)(\d{4})$/, '$1 ($2)')
    .replace(/^(\d{1,3})\/(\d{4})$/, '$2/$1')
    .replace(/^(\d+)[-,](\d+)$/, '$1/$2')
    .replace(/^[Nn](?:o\.|umber) ?/, '')
    .replace(/ ?\/ ?/, '/')
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
    '“of” before a year of the Security Council, the year last or left out, and a noun in the wrong ' +
    'number are slips.',
  sources: [
    {
      kind: 'guide',
      text: 'Symbols of documents and numbers of resolutions.',
      url: 'https://research.un.org/en/docs/symbols',
    },
    {
      kind: 'measured',
      text:
        '1,316 resolutions of the Assembly and the Security Council of 2000 to 2025: none of the wrong forms; 18 nouns in ' +
        'the wrong number and 5 years left out.',
    },
  ],
  profiles: { languages: ['en'] },
  options: {},
  messages: {
    form: '“{found}” is cited as “{instead}”',
    noun: '“{instead}”, for the number of resolutions that follow',
    year: 'A resolution of the Security Council is cited with its year: “{instead}”',
  },
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
      title: 'The number of the noun, a year that is missing',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its «resolutions» 70/1 of 25 September 2015 on the matter,',
        '*Recalling also* General Assembly «resolution» 60/251 of 15 March 2006 and 65/281 of 17 June 2011,',
        '*Recalling further* Security Council resolution «1325», and resolution «No. 77/338»,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“resolution”, for the number of resolutions that follow',
        '“resolutions”, for the number of resolutions that follow',
        'A resolution of the Security Council is cited with its year: “1325 (2000)”',
        '“No. 77/338” is cited as “77/338”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 70/1 of 25 September 2015 on the matter,',
        '*Recalling also* General Assembly resolutions 60/251 of 15 March 2006 and 65/281 of 17 June 2011,',
        '*Recalling further* Security Council resolution 1325 (2000), and resolution 77/338,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Right forms, and dates',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* World Health Assembly resolutions 58.16 of 25 May 2005 and 65.3 of 25 May 2012,',
        '*Recalling* its resolutions 66/288 of 27 July 2012, entitled “The future we want”, and 70/1, and decision ' +
          '60/551 and resolution 61/3,',
        '*Recalling* its resolutions 79/93 A and B of 4 December 2024,',
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
      const printed = context.fact(isExtracted)
      for (const { block, clean } of context.fact(documentWords).having(...nouns)) {
        const report = (message: 'form' | 'noun' | 'year', index: number, found: string, instead: string): void => {
          const at = clean.rangeOf(index, index + found.length)
          if (isQuoted(block, at.start)) return
          context.report({
            message,
            data: { found, instead },
            at,
            ...((message !== 'form' && context.profile.organ === 'SC') || (printed && found.includes(' '))
              ? { severity: 'info' }
              : {}),
            ...(instead.includes('…')
              ? {}
              : {
                  expected: [instead],
                  fix: {
                    title: `Write “${instead}”`,
                    edits: rewrite(clean, index, index + found.length, instead),
                    changes: ['text', 'citations'],
                  },
                }),
          })
        }
        for (const { index } of findAll(clean.text, one, mayBeOne)) report('noun', index, 'resolutions', 'resolution')
        for (const { index } of findAll(clean.text, several, maybeSeveral))
          report('noun', index, 'resolution', 'resolutions')
        for (const { 0: number, index } of findAll(clean.text, withoutYear, 'Security Council resolution')) {
          const { first, last } = yearsOfResolution(Number(number))
          report('year', index, number, `${number} (${first === last ? first : '…'})`)
        }
        for (const { 0: found, index } of findAll(clean.text, wrong, doubtful)) {
          // The Assembly and the Human Rights Council have no such numbers: `its` is another body’s there.
          const isBodys = context.profile.organ !== 'ECOSOC' && / its \S+ $/.test(clean.text.slice(0, index))
          const [, number, year] = /^(\d{3,4})\/(\d{4})$/.exec(found) ?? []
          // `250/2002` is of another body: the Council’s 250th is of 1968.
          if (number !== undefined && !isOfYear(Number(number), Number(year))) continue
          if (isBodys && /^\d+\/\d+$/.test(found)) continue
          report('form', index, found, rightForm(found))
        }
      }
    },
  }),
})
export default rule
