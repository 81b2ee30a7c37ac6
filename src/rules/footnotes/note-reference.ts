import { isExtracted } from '../../lint/facts/blocks.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { reportForms, suspects, type Form } from '../shared/forms.ts'

const suspicious =
  /\b(?:[Vv]ol|[Nn]os?|[Pp]aras?|[Ss]ects?|[Cc]haps?) [\dIVXE]|\b(?:no\.?|No) E|\b(?:Nos?|[Vv]ols?|[Pp]aras?|[Ss]ects?|[Cc]haps?)\.[\dIVXE]|\bno\. \d|N[º°]|\b(?:Vol|Sect|Chap|Para|Suppl?|[Cc]h)\. |#|, Annex\b|Treaty series|official [Rr]ecords|Official records|217(?:A| A\()|\/\/|\bA\/RES [\d]|\bparas\. \d+[.;,]|\bpara\. \d+(?:[–-]| and )|\b[AES]\/ [\dRHC]|; ibid\.?$/

const forms: readonly Form[] = [
  { pattern: /(?<=, )Vol\.? (?=\d)|\bvol (?=\d)/g, from: /^.*$/, to: 'vol. ' },
  {
    pattern:
      /(?<=(?:Supplement|Sales|Series|vol\. \d{1,5},|document|A\/\S+,) )[Nn]o\.? (?=\d|E\.)|(?<=, )no\. (?=\d)|(?<=(?:Supplement|Sales) )No(?=\.? ?E\.)(?!\.)/g,
    from: /^.*$/,
    to: (found) => (found.endsWith(' ') ? 'No. ' : 'No.'),
  },
  { pattern: /(?<=, |Supplement |Sales |Series )(?:#|N[º°]\.?) ?(?=\d|E\.)/g, from: /^.*$/, to: 'No. ' },
  { pattern: /(?<=[,;] )[Pp]ara (?=\d)|(?<=, )Para\. (?=\d)/g, from: /^.*$/, to: 'para. ' },
  { pattern: /(?<=[,;] )[Pp]aras (?=\d)/g, from: /^.*$/, to: 'paras. ' },
  { pattern: /\bparas\. (?=\d+(?:\.$|[,;] (?!\d|and \d|paras?\.)))/g, from: /s/, to: '' },
  { pattern: /\bpara\. (?=\d+(?:[–-]\d+| and \d+)(?:\.$|[,;] ))/g, from: /a\./, to: 'as.' },
  { pattern: /(?<=, )[Ss]ect (?=[IVX])|(?<=, )Sect\. (?=[IVX])/g, from: /^.*$/, to: 'sect. ' },
  { pattern: /(?<=, )[Cc]hap (?=[IVX\d])|(?<=, )(?:Chap|[Cc]h)\. (?=[IVX])/g, from: /^.*$/, to: 'chap. ' },
  { pattern: /(?<=, )Suppl?\. (?=No\.)/g, from: /^.*$/, to: 'Supplement ' },
  { pattern: /(?<=(?:[\d)A-Z]|\bIbid\.), )Annex(?=[ ,.;])(?! No\.)/g, from: /^A/, to: 'a' },
  { pattern: /\bTreaty series\b/g, from: /s(?=eries)/, to: 'S' },
  {
    pattern: /\b(?:official Records|Official records|official records) of the (?=General|Security|Economic)/g,
    from: /^.{16}/,
    to: 'Official Records',
  },
  { pattern: /\b217(?:A \(| A\(|A\()III\)/g, from: /^.*$/, to: '217 A (III)' },
  { pattern: /\b[AES](?:\/[\w.]+)*\/\/[\w./]+/g, from: /\/\//, to: '/' },
  { pattern: /\b[AES]\/RES (?=\d)/g, from: / $/, to: '/' },
  { pattern: /(?<=[\w.)]); ibid(?=\.?$)/g },
]

/** Print loses spaces, and puts one where a line ended. */
const spaces: readonly Form[] = [
  { pattern: /(?<=[\d), ])(?:No|vol|para|paras|sect|chap)\.(?=\d|[IVX]+\b)/g, from: /$/, to: ' ' },
  { pattern: /\b[AES]\/ (?=\d|RES|HRC|CONF)/g, from: / $/, to: '' },
]

const rule: Rule = defineRule({
  id: 'note-reference',
  category: 'footnotes',
  severity: 'warning',
  recommended: true,
  fix: 'suggested',
  summary: 'References in footnotes are abbreviated alike: “vol. 1”, “No. 2”, “para. 3”, “sect. II”, “annex”.',
  rationale:
    'Readers and programs find a source by its reference. Only what stands before a number, a name in full and a symbol ' +
    'are looked at.',
  sources: [
    {
      kind: 'manual',
      text: 'Footnotes V: `United Nations, Treaty Series, vol. 1, No. 2`; `Official Records of the General Assembly, …, annex`.',
      url: 'https://www.un.org/dgacm/en/content/editorial-manual/footnotes/chap-05',
    },
    { kind: 'measured', text: '336 texts of 1946 to 2026 with their notes: none otherwise since 1994.' },
  ],
  profiles: { languages: ['en'], since: 1994 },
  yieldsTo: ['symbol-malformed', 'record-symbol'],
  options: {},
  messages: {
    form: '“{found}” is written “{instead}” in a footnote',
    unknown: '“{found}” says nothing at the end of a footnote',
  },
  examples: [
    {
      title: 'Without a stop, with another letter',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Convention¹ and the report,²',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ United Nations, «Treaty series», «vol »1155, «no. »18232.',
        '² A/79/123, «Annex», «sect »II, «para »5.',
      ),
      problems: [
        '“Treaty series” is written “Treaty Series” in a footnote',
        '“vol ” is written “vol. ” in a footnote',
        '“no. ” is written “No. ” in a footnote',
        '“Annex” is written “annex” in a footnote',
        '“sect ” is written “sect. ” in a footnote',
        '“para ” is written “para. ” in a footnote',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Convention¹ and the report,²',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ United Nations, Treaty Series, vol. 1155, No. 18232.',
        '² A/79/123, annex, sect. II, para. 5.',
      ),
    },
    {
      title: 'One paragraph, several, the number of a supplement, and too much',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report,¹ the plan,² and the list,³',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ *Official Records of the General Assembly, Seventieth Session, Supplement «No »53* (A/70/53), «paras. »5.',
        '² «A/ »79/1, «para. »5–6«; ibid».',
        '³ *Official Records of the General Assembly, Seventieth Session, Supplement «No.»10* (A/70/10).',
      ),
      problems: [
        '“No ” is written “No. ” in a footnote',
        '“paras. ” is written “para. ” in a footnote',
        '“A/ ” is written “A/” in a footnote',
        '“para. ” is written “paras. ” in a footnote',
        '“; ibid” says nothing at the end of a footnote',
        '“No.” is written “No. ” in a footnote',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report,¹ the plan,² and the list,³',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ *Official Records of the General Assembly, Seventieth Session, Supplement No. 53* (A/70/53), para. 5.',
        '² A/79/1, paras. 5–6; ibid.',
        '³ *Official Records of the General Assembly, Seventieth Session, Supplement No. 10* (A/70/10).',
      ),
    },
    {
      title: 'Right as they stand',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the Convention¹ and the report,²',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
        '¹ United Nations, *Treaty Series*, vol. 1155, No. 18232.',
        '² See A/79/123, annex. No 5 per cent was reached; Annex I parties did not report.',
      ),
      problems: [],
    },
  ],
  create: (context) => ({
    document: () => {
      const notes = suspects(context, suspicious, { inNotes: true })
      reportForms(context, notes, forms, { message: 'form', unknown: 'unknown' })
      const remark = context.fact(isExtracted) ? { severity: 'info' as const } : {}
      reportForms(context, notes, spaces, { message: 'form', ...remark })
    },
  }),
})
export default rule
