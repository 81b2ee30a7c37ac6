import { isExtracted } from '../../lint/facts/blocks.ts'
import { paragraphs } from '../../lint/example.ts'
import { defineRule, type Rule } from '../../lint/rule.ts'
import { checkWordings } from '../shared/wording.ts'

const noteEnd = /^ [^\s,;]+(?:, annex[^.,;]*)?\.(?: |$)/

const rule: Rule = defineRule({
  id: 'capitals-reference',
  category: 'wording',
  severity: 'warning',
  recommended: true,
  fix: 'safe',
  summary: 'Articles and chapters have a capital in the Charter only; resolutions and paragraphs have none.',
  rationale:
    '`Article 102 of the Charter`, but `article 6 of the Covenant`, `resolution 79/1`, `paragraph 3`. ' +
    'Charters of other organizations, the Statute of the International Court of Justice and national ' +
    'constitutions are left alone. The Security Council has it either way, but its Chapters of the Charter have a capital.',
  sources: [
    { kind: 'guide', text: 'Correspondence Manual, list of capitals.' },
    {
      kind: 'measured',
      text:
        '2013 to 2026: `Article` with the Charter 17 : 0, `article` with conventions, covenants and ' +
        'treaties 88 : 0, `resolution` in mid-sentence without exception.',
    },
    { kind: 'observed', text: 'A/79/L.124: `Articles of the Charter`, `articles I and II of the Treaty`.' },
  ],
  profiles: { organs: ['GA', 'HRC', 'ECOSOC', 'SC'], languages: ['en'], since: 1976 },
  options: {},
  messages: { wording: '“{found}” is written “{instead}”' },
  examples: [
    {
      title: 'Exchanged',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* «article 2 of the Charter» of the United Nations and «Articles 6 and 7 of the Covenant»,',
        '*Recalling also* its «Resolution» 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“article 2 of the Charter” is written “Article 2 of the Charter”',
        '“Articles 6 and 7 of the Covenant” is written “articles 6 and 7 of the Covenant”',
        '“Resolution” is written “resolution”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* Article 2 of the Charter of the United Nations and articles 6 and 7 of the Covenant,',
        '*Recalling also* its resolution 77/338 of 1 September 2023,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'A report and resolutions in mid-sentence',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the «Report of the Secretary-General» on oceans and all «Resolutions» of the Council,',
        '*Recalling also* the Report of the Informal Working Group of the Council, the Agreement on the Resolution of the Conflict, and its annex on arms,',
        '1. *Adopts* the plan;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [
        '“Report of the Secretary-General” is written “report of the Secretary-General”',
        '“Resolutions” is written “resolutions”',
      ],
      fixed: paragraphs(
        '*The General Assembly,*',
        '*Recalling* the report of the Secretary-General on oceans and all resolutions of the Council,',
        '*Recalling also* the Report of the Informal Working Group of the Council, the Agreement on the Resolution of the Conflict, and its annex on arms,',
        '1. *Adopts* the plan;',
        '2. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'Of the Charter, in the Security Council',
      text: paragraphs(
        '*The Security Council,*',
        '*Recalling* its competence under article 54 of the Charter,',
        '*Acting* under «chapter VII of the Charter» of the United Nations,',
        '1. *Decides* to remain seized of the matter.',
      ),
      problems: ['“chapter VII of the Charter” is written “Chapter VII of the Charter”'],
      fixed: paragraphs(
        '*The Security Council,*',
        '*Recalling* its competence under article 54 of the Charter,',
        '*Acting* under Chapter VII of the Charter of the United Nations,',
        '1. *Decides* to remain seized of the matter.',
      ),
    },
    {
      title: 'As it should be',
      text: paragraphs(
        '*The General Assembly,*',
        '*Recalling* Article 2 of the Charter of the United Nations, article 3 of the Charter of the ' +
          'Organization of American States and article 6 of the Covenant,',
        '1. *Welcomes* the report;',
        '2. *Decides* to remain seized of the matter.',
      ),
      problems: [],
    },
  ],
  create: (context) =>
    // A page of print puts its notes, which begin so, among the paragraphs: `… of Resolution S-10/2.`
    checkWordings(context, 'capitals-reference', {
      unless: ({ clean, end }) => noteEnd.test(clean.text.slice(end, end + 80)) && context.fact(isExtracted),
    }),
})
export default rule
