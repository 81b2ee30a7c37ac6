import { MONTHS } from '../../../grammar/english.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { reportForms, suspects, type Form } from '../shared/forms.ts'
import { leniently } from '../shared/instead.ts'

const suspicious =
  /\b[Rr]es\. ?\d|entitled, ?“|resolutions? (?:\d\d \d|of \d|\d{5} \(|\d{3,4} \(\d\d\))|paragraphs \d+ (?:of|above|below)|\b[Ss]ections? [ivx]+\b|\d (?:off|in|at|on|to) (?:its |Sec|Gen|res)|(?:ry|rch|ril|May|ne|ly|st|ber) (?:[12]\d\d|[12]\d{4,})\b|that its res|its resolutions? of \d|\b[Pp]aras?\. \d/

const forms: readonly Form[] = [
  { pattern: /(?<![/\w.])[Rr]es\. ?(?=\d)/g, from: /^(r|R).*$/, to: '$1esolution ' },
  { pattern: /(?<=\bresolutions? )\d\d \d{1,3}(?= of \d| and |,)/g, from: / /, to: '/' },
  { pattern: /\bresolutions? \d{5} \((?:19|20)\d\d\)/g },
  { pattern: /\bresolutions? \d{3,4} \(\d\d\)/g },
  { pattern: /\b(?:its|Assembly|Council) resolution of \d{1,2} [A-Z][a-z]+ \d{4}/g },
  {
    pattern:
      /\bparagraphs \d+ (?:of (?:its|General|Security|the|resolution|that)|above|below)\b(?![^;.]{0,14}(?:and|,) ?\d)/g,
    from: /^paragraphs/,
    to: 'paragraph',
  },
  {
    pattern: /\b[Ss]ections? [ivx]{1,5}(?=[ ,.;])/g,
    from: /[ivx]+$/,
    to: (part) => part.toUpperCase(),
  },
  {
    pattern: /\bparagraphs? \d+ (?:off|in|at|on|to)(?= (?:its |Security Council |General Assembly )*resolutions? \d)/g,
    from: /\w+$/,
    to: 'of',
  },
  // A resolution without a verb behind it is no clause: `Recalling that its resolution 70/1, in which`.
  {
    pattern:
      /(?<=\b[Rr]ecall(?:s|ing)(?: also| further)? )that its resolutions? \d[^,;]{0,50}(?:,$|(?=, (?:in|by) which\b|, entitled\b| entitled\b| on (?!\d)|, \d{1,3}\/))/g,
    from: /^that /,
    to: '',
  },
  { pattern: new RegExp(`\\b(?:${MONTHS.join('|')}) (?:[12]\\d\\d|[12]\\d{4,})(?![\\d/,.-]\\d)\\b`, 'g') },
  { pattern: /\bits resolutions? of (?=\d\d\/\d)/g, from: /of $/, to: '' },
  { pattern: /\b[Pp]ara\. (?=\d)/g, from: /ara\. /, to: 'aragraph ' },
  { pattern: /\b[Pp]aras\. (?=\d)/g, from: /aras\. /, to: 'aragraphs ' },
  { pattern: /\bentitled, ?(?=“)/g, from: /, ?/, to: ' ' },
]

const rule: Rule = defineRule({
  id: 'citation-phrase',
  category: 'citations',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'What is cited in the text is named in full: “resolution 70/1”, “paragraph 5 of”, “section II of”.',
  rationale:
    'Abbreviations (`res.`, `para.`) belong to footnotes. A number lost, a digit too many, the plural before one paragraph, ' +
    'small letters for the number of a section are slips of copying. Quotations are left alone.',
  sources: [
    {
      kind: 'measured',
      text:
        '1,652 resolutions and drafts of 1946 to 2026: seven “paragraphs” before one number and three “entitled,”, all of them ' +
        'slips (`paragraphs 40 of`, A/RES/80/253), and one “its resolution of” a day.',
    },
    {
      kind: 'manual',
      text: 'Abbreviations and acronyms: written out in the text of resolutions.',
      url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/style/abbreviations.htm',
    },
  ],
  profiles: { languages: ['en'], since: 1994 },
  yieldsTo: ['citation-form', 'sc-year'],
  options: {},
  messages: {
    form: '“{found}” is written “{instead}”',
    unknown: 'Nothing is cited so, and no date is written so: “{found}”',
  },
  examples: [
    {
      title: 'Cut short, copied wrongly',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* «res. »70/1 of 25 September 2015, «paragraphs 5 of its» report and «section ii» of its annex,',
        '*Recalling also* Security Council «resolution 13255 (2000)» and the item «entitled, »“Peace”,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“res. ” is written “resolution ”',
        '“paragraphs 5 of its” is written “paragraph 5 of its”',
        '“section ii” is written “section II”',
        'Nothing is cited so, and no date is written so: “resolution 13255 (2000)”',
        '“entitled, ” is written “entitled ”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* resolution 70/1 of 25 September 2015, paragraph 5 of its report and section II of its annex,',
        '*Recalling also* Security Council resolution 13255 (2000) and the item entitled “Peace”,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'A word too many, a figure too many',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* «that its resolution 70/1 of 25 September 2015», in which it acted, and «paragraph 5 in» resolution 71/2 of 1 «May 20155»,',
        '*Recalling also* that its resolution 70/1 commits all States, and «its resolution of »71/2,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“that its resolution 70/1 of 25 September 2015” is written “its resolution 70/1 of 25 September 2015”',
        '“paragraph 5 in” is written “paragraph 5 of”',
        'Nothing is cited so, and no date is written so: “May 20155”',
        '“its resolution of ” is written “its resolution ”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* its resolution 70/1 of 25 September 2015, in which it acted, and paragraph 5 of resolution 71/2 of 1 May 20155,',
        '*Recalling also* that its resolution 70/1 commits all States, and its resolution 71/2,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Right as they stand',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* paragraphs 1 above, 9 and 11 of the report, resolution A.1117(30) of another body, and the decision of 14 December 1981,',
        '1. *Welcomes* the rights to which all are entitled, including that to food;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () =>
      reportForms(context, suspects(context, suspicious, { inNotes: false }), forms, {
        message: 'form',
        unknown: 'unknown',
        ...leniently(context),
      }),
  }),
})
export default rule
