/** Words that the United Nations writes otherwise. */
import { endOf, startOf } from '../../../src/tree/range.ts'
import { nodesOf } from '../../../src/tree/visit.ts'
import type { CleanDocument, Defect, Kind } from '../kind.ts'
import { inAuthored, insert, neighbours, operative, remove, reword, words } from '../places.ts'

/** Takes the last paragraph out; the one before it is then the end of the resolution. */
const withoutLast =
  (pattern: RegExp) =>
  (document: CleanDocument): Defect[] => {
    const last = neighbours(document, 'operativeParagraph').at(-1)
    if (!last?.before) return []
    const { before, clause } = last
    const gone = document.text.slice(startOf(clause), endOf(clause))
    const end = endOf(before)
    // What comes before must not speak of a next time as well.
    if (/\bsession\b/.test(document.text.slice(startOf(before), end))) return []
    if (!pattern.test(gone) || document.text[end - 1] !== ';' || /[¹²³⁴-⁹]/.test(gone)) return []
    return [
      {
        edits: [
          { start: end - 1, end, text: '.' },
          { start: end, end: endOf(clause), text: '' },
        ],
        place: { start: startOf(before), end },
      },
    ]
  }

export const wording: readonly Kind[] = [
  {
    kind: '“Secretary General”',
    rule: 'secretary-general',
    sites: inAuthored(reword(/(?<!Under-)(?<!Assistant )(?<!Deputy )\bSecretary-General\b/g, 'Secretary General')),
  },
  { kind: '“organisation”', rule: 'spelling-un', sites: reword(/\borganizations\b/g, 'organisations') },
  { kind: '“program”', rule: 'spelling-un', sites: reword(/\bprogramme(?= of\b)/g, 'program') },
  { kind: '“center”', rule: 'spelling-un', sites: reword(/\bcentres\b/g, 'centers') },
  { kind: '“co-operation”', rule: 'hyphenation-un', sites: reword(/\bcooperation\b/g, 'co-operation') },
  { kind: '“coordination” with a hyphen', rule: 'hyphenation-un', sites: reword(/\bcoordination\b/g, 'co-ordination') },
  { kind: '“member states”', rule: 'capitals-state', sites: reword(/\bMember States\b/g, 'member states') },
  {
    kind: '“UN Charter”',
    rule: 'charter-name',
    sites: reword(/\bCharter of the United Nations\b/g, 'UN Charter'),
  },
  {
    kind: '“United Nations Charter”',
    rule: 'charter-name',
    sites: reword(/\bCharter of the United Nations\b/g, 'United Nations Charter'),
  },
  {
    kind: '“Agenda 2030”',
    rule: 'agenda-name',
    sites: reword(/\b2030 Agenda\b/g, 'Agenda 2030'),
  },
  { kind: '“%”', rule: 'per-cent', sites: reword(/(?<=\d) per cent\b/g, '%') },
  { kind: '“percent”', rule: 'per-cent', sites: reword(/(?<=\d) per cent\b/g, ' percent') },
  {
    kind: '“indigenous peoples”',
    rule: 'capitals-indigenous',
    sites: reword(/\bIndigenous Peoples\b/g, 'indigenous peoples'),
  },
  {
    kind: '“UN system”',
    rule: 'united-nations-in-full',
    sites: reword(/\bUnited Nations(?= system\b)/g, 'UN'),
  },
  {
    kind: 'a word doubled',
    rule: 'doubled-word',
    sites: reword(/\b(?:the|of|to|and|in)\b(?= [a-z])/g, ({ 0: word }) => `${word} ${word}`),
  },
  {
    kind: '“article” of the Charter in lower case',
    rule: 'capitals-reference',
    sites: reword(/\bArticle(?= \d+ of the Charter\b)/g, 'article'),
  },
  {
    kind: '“Resolution” with a capital',
    rule: 'capitals-reference',
    sites: reword(/(?<=\bits )resolution(?= \d+\/)/g, 'Resolution'),
  },
  {
    kind: 'a short title defined again',
    rule: 'short-title',
    sites: ({ text }) =>
      [...text.matchAll(/\(the ((?:[A-Z][a-z]+ ){1,3}[A-Z][a-z]+)\)/g)].flatMap(
        ({ index, 0: defined, 1: title = '' }) => {
          const again = text.indexOf(`the ${title}`, index + defined.length)
          return again < 0 ? [] : [insert(again + 'the '.length + title.length, ` ${defined}`)]
        },
      ),
  },
  {
    kind: 'the name of an organization abbreviated',
    rule: 'acronym-in-resolution',
    sites: reword(/\bUnited Nations Educational, Scientific and Cultural Organization\b/g, 'UNESCO'),
  },
  {
    kind: 'a comma before “and” in a list',
    rule: 'serial-comma',
    sites: reword(/(?<=\b(?:of|the|for|including|on) [a-z]+, [a-z]+) and (?=[a-z]+[,;](?! and))/g, ', and '),
  },
  {
    kind: 'a small number in figures',
    rule: 'numbers-style',
    sites: reword(
      /(?<=\b(?:of|the|its|for|in|all) )(?:two|three)(?= (?!years|months|weeks|days|hours|and)[a-z]{3,})/g,
      ({ 0: word }) => (word === 'two' ? '2' : '3'),
    ),
  },
  {
    kind: '“within existing resources”',
    rule: 'within-existing-resources',
    sites: reword(/(?<=\bto report)(?= to\b)/g, ', within existing resources,'),
  },
  {
    kind: '“secretary-general”',
    rule: 'secretary-general',
    sites: inAuthored(reword(/(?<!Under-)(?<!Assistant )(?<!Deputy )\bSecretary-General\b/g, 'secretary-general')),
  },
  {
    kind: '“Secretary-general”',
    rule: 'secretary-general',
    sites: inAuthored(reword(/(?<!Under-)(?<!Assistant )(?<!Deputy )\bSecretary-General\b/g, 'Secretary-general')),
  },
  {
    kind: '“Under Secretary General”',
    rule: 'secretary-general',
    sites: inAuthored(reword(/\bUnder-Secretary-General\b/g, 'Under Secretary General')),
  },
  {
    kind: '“recognise”',
    rule: 'spelling-un',
    sites: reword(/\b(recogn|organ|emphas|util|mobil|final|real)ize\b/g, ({ 1: stem }) => `${stem}ise`),
  },
  { kind: '“labor”', rule: 'spelling-un', sites: reword(/\blabour\b/g, 'labor') },
  { kind: '“analyze”', rule: 'spelling-un', sites: reword(/\banalyse\b/g, 'analyze') },
  { kind: '“defense”', rule: 'spelling-un', sites: reword(/\bdefence\b/g, 'defense') },
  { kind: '“fulfill”', rule: 'spelling-un', sites: reword(/\bfulfil\b/g, 'fulfill') },
  {
    kind: '“capacity building”',
    rule: 'hyphenation-un',
    sites: inAuthored(reword(/\bcapacity-building\b/g, 'capacity building')),
  },
  {
    kind: '“decision making”',
    rule: 'hyphenation-un',
    sites: inAuthored(reword(/\bdecision-making\b(?= (?:and|in|at|on|of)\b)/g, 'decision making')),
  },
  { kind: '“peace-keeping”', rule: 'hyphenation-un', sites: reword(/\bpeacekeeping\b/g, 'peace-keeping') },
  { kind: '“sub-regional”', rule: 'hyphenation-un', sites: reword(/\bsubregional\b/g, 'sub-regional') },
  { kind: '“developing states”', rule: 'capitals-state', sites: reword(/\bdeveloping States\b/g, 'developing states') },
  {
    kind: '“heads of state and government”',
    rule: 'capitals-state',
    sites: reword(/\bHeads of State and Government\b/g, 'heads of state and government'),
  },
  { kind: '“the 2030 agenda”', rule: 'agenda-name', sites: reword(/\b2030 Agenda\b/g, '2030 agenda') },
  { kind: 'a space before “%”', rule: 'per-cent', sites: reword(/(?<=\d) per cent\b/g, ' %') },
  {
    kind: '“the U.N.”',
    rule: 'united-nations-in-full',
    sites: reword(/\bUnited Nations(?= system\b)/g, 'U.N.'),
  },
  {
    kind: '“Paragraph” with a capital',
    rule: 'capitals-reference',
    sites: reword(/(?<=\b(?:in|to|with|of) )paragraph(?= \d+ (?:above|below)\b)/g, 'Paragraph'),
  },
  {
    kind: '“chapter” of the Charter in lower case',
    rule: 'capitals-reference',
    sites: reword(/\bChapter(?= [IVX]+ of the Charter\b)/g, 'chapter'),
  },
  {
    kind: 'a short title before its definition',
    rule: 'short-title',
    sites: ({ text, tree }) =>
      [...text.matchAll(/ \(the ((?:[A-Z][a-z]+ ){1,3}(?:Convention|Treaty|Agreement|Protocol))\)/g)].flatMap(
        ({ 0: defined, 1: title = '', index }) => {
          const [first] = nodesOf(tree, 'preambularParagraph')
          const end = first ? endOf(first) : index
          if (!first || end > index || text[end - 1] !== ',') return []
          return defined === ''
            ? []
            : [{ ...insert(end - 1, `, and the ${title}`), place: { start: end - 1, end: end + title.length + 12 } }]
        },
      ),
  },
  {
    kind: 'the Goals abbreviated',
    rule: 'acronym-in-resolution',
    sites: reword(/\bSustainable Development Goals\b/g, 'SDGs'),
  },
  {
    kind: 'thousands without comma',
    rule: 'numbers-style',
    sites: reword(/\b(\d{1,2}),(\d{3})(?= [a-z]+s\b)/g, ({ 1: thousands, 2: rest }) => `${thousands}${rest}`),
  },
  {
    kind: 'a city without its country',
    rule: 'city-country',
    sites: (document) =>
      words(
        document,
        /(?<=\bheld in (?:Samarkand|Sendai|Barcelona|Marrakech|Istanbul|Dubai|Incheon|Durban)), [A-Z][a-z]+,(?= (?:on|from) )/g,
      ).map(({ start, end }) => ({ edits: [{ start, end, text: '' }], place: { start: start - 10, end: start } })),
  },
  {
    kind: 'a capital with its country',
    rule: 'city-country',
    sites: (document) =>
      words(document, /(?<=\bheld in )(?:Tunis|Bishkek|Astana|Paris|Tokyo|Cairo|Nairobi)(?= (?:on|from) )/g).flatMap(
        ({ end, match }) => {
          const country = {
            Tunis: 'Tunisia',
            Bishkek: 'Kyrgyzstan',
            Astana: 'Kazakhstan',
            Paris: 'France',
            Tokyo: 'Japan',
            Cairo: 'Egypt',
          }[match[0]]
          return country === undefined ? [] : [insert(end, `, ${country},`)]
        },
      ),
  },
  {
    kind: '“an” before a consonant',
    rule: 'confused-word',
    sites: reword(/(?<= )a(?= (?:report|number|region|means|further|comprehensive|timely|holistic|view)\b)/g, 'an'),
  },
  {
    kind: 'an article left out',
    rule: 'missing-article',
    sites: reword(/(?<= of )the (?=(?:present resolution|international community|outcome document|region)\b)/g, ''),
  },
  {
    kind: 'the possessive of an organization',
    rule: 'possessive-organization',
    sites: reword(
      /(?<=\bthe )([a-z]{5,}) of the (Organization|Union|Council|Committee|Commission)(?=[ ,;])/g,
      ({ 1: what, 2: body }) => `${body}’s ${what}`,
    ),
  },
  {
    kind: 'a report that has no date',
    rule: 'requests-report-clause',
    sites: (document) =>
      words(document, / at its [a-z-]+ session(?= (?:a report|on )\b)/g, ['operativeParagraph']).flatMap(
        ({ start, end }) => {
          const clause = operative(document).find((one) => startOf(one) < start && end < endOf(one))
          return clause &&
            /\brequests the [A-Z][a-z]+-General to (?:submit|report)\b/i.test(
              document.text.slice(startOf(clause), end).replaceAll('*', ''),
            )
            ? [{ ...remove({ start, end }), place: { start: startOf(clause), end: endOf(clause) } }]
            : []
        },
      ),
  },
  {
    kind: 'no paragraph on the next session',
    rule: 'include-agenda-clause',
    sites: withoutLast(/provisional agenda of its/),
  },
  {
    kind: 'no “seized of the matter”',
    rule: 'seized-clause',
    sites: withoutLast(/seized of the matter/),
  },
  {
    kind: 'another small word after “in accordance”',
    rule: 'set-phrase',
    sites: reword(/accordance with(?= [a-z])/g, 'accordance to'),
  },
  {
    kind: 'a verb with an -s after “to”',
    rule: 'agreement',
    sites: reword(/(?<=-General )to (?:submit|continue|provide)\b/g, ({ 0: found }) => `${found}s`),
  },
  {
    kind: 'a session with a capital',
    rule: 'small-letter',
    sites: reword(/(?<=at its [a-z]+-[a-z]+ )session\b/g, 'Session', ['operativeParagraph']),
  },
]
