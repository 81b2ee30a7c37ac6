/** Slips of those who write and of those who copy: letters, small words, numbers that cannot be. */
import { SMALL_WORDS } from '../../../src/rules/shared/small-words.ts'
import { endOf, startOf } from '../../../src/tree/range.ts'
import type { CleanDocument, Defect, Kind } from '../kind.ts'
import { inAuthored, insert, neighbours, numberOf, opening, replace, reword } from '../places.ts'

const since1994 =
  (sites: (document: CleanDocument) => Defect[]) =>
  (document: CleanDocument): Defect[] =>
    (document.profile.year ?? 2026) < 1994 ? [] : sites(document)

const outsideCouncil =
  (sites: (document: CleanDocument) => Defect[]) =>
  (document: CleanDocument): Defect[] =>
    document.profile.organ === 'SC' || document.profile.organ === 'other' ? [] : since1994(sites)(document)

/** Two letters of a word change places. */
const swapped = (word: string): string => word.slice(0, 3) + word[4] + word[3] + word.slice(5)

/** The verb of an opening phrase, written otherwise. */
const verbs =
  (to: (verb: string) => string) =>
  (document: CleanDocument): Defect[] =>
    [...neighbours(document, 'preambularParagraph'), ...neighbours(document, 'operativeParagraph')].flatMap(
      ({ clause }) => {
        const found = opening(clause)
        const verb = found && /^[A-Z][a-z]{6,}$/.exec(found.phrase)?.[0]
        const start = verb === undefined ? -1 : document.text.indexOf(verb, found?.start)
        return verb === undefined || start < 0 ? [] : [replace({ start, end: start + verb.length }, to(verb))]
      },
    )

/** The words of a clause stand again as the next. */
const again = (document: CleanDocument): Defect[] =>
  neighbours(document, 'preambularParagraph').flatMap(({ before, clause, after }) => {
    const { text } = document
    const words = text.slice(startOf(clause), endOf(clause))
    const phrase = opening(clause)?.phrase ?? ''
    const alike = [before, after].some(
      (other) => other && opening(other)?.phrase.split(' ')[0] === phrase.split(' ')[0],
    )
    if (alike || words.length < 80 || /[¹²³⁴-⁹\n]/.test(words) || !/^\*?[A-Z][a-z]+ing\*? /.test(words)) return []
    const copy = words.replace(/^(\*?[A-Z][a-z]+ing)/, '$1 also')
    const start = endOf(clause)
    return [
      {
        edits: [{ start, end: start, text: `\n\n${copy}` }],
        place: { start: start + 2, end: start + 2 + copy.length },
      },
    ]
  })

/** The words of a paragraph are gone, its number stays. */
const emptied = (document: CleanDocument): Defect[] =>
  neighbours(document, 'operativeParagraph').flatMap(({ clause, before, after }) => {
    const number = numberOf(clause, document)
    const words = document.text.slice(startOf(clause), endOf(clause))
    const run = [before, after].some((other) => other && /^(?:Also|Further)/.test(opening(other)?.phrase ?? ''))
    if (!number || !before || !after || run || /[¹²³⁴-⁹\n]/.test(words)) return []
    const edit = { start: number.end + 1, end: endOf(clause), text: ' ;' }
    return [{ edits: [edit], place: { start: number.start, end: number.end + 3 } }]
  })

/** The line break before a paragraph is lost. */
const joined = (document: CleanDocument): Defect[] =>
  neighbours(document, 'operativeParagraph').flatMap(({ before, clause, after }) => {
    const number = numberOf(clause, document)
    const isReferred = /paragraphs? \d/.test(document.text)
    const goesOn = after && /^(?:Also|Further)/.test(opening(after)?.phrase ?? '')
    const plain =
      before &&
      !isReferred &&
      !goesOn &&
      !before.children.some(({ type }) => type === 'subparagraph' || type === 'pageBreak')
    if (!plain || !number || document.text[endOf(before) - 1] !== ';') return []
    const edit = { start: endOf(before), end: startOf(clause), text: ' ' }
    return [{ edits: [edit], place: { start: edit.start + 1, end: edit.start + 4 } }]
  })

export const slips: readonly Kind[] = [
  {
    kind: 'two letters of a word changed places',
    rule: 'spelling',
    restores: false,
    sites: since1994(
      reword(/(?<= )(?:development|international|implementation|resolution|cooperation)(?= )/g, ([word]) =>
        swapped(word),
      ),
    ),
  },
  {
    kind: '“security council”',
    rule: 'capitals-organ',
    sites: outsideCouncil(reword(/(?<= )Security Council\b/g, 'security council')),
  },
  {
    kind: '“United Nations Environmental Programme”',
    rule: 'agency-name',
    restores: false,
    sites: since1994(
      reword(
        /United Nations (?:Children’s Fund|Environment Programme|Development Programme|Office on Drugs and Crime)|World Health Organization|International Labour Organization/g,
        ([name]) =>
          name
            .replace('Children’s', 'Childrens')
            .replace('Environment ', 'Environmental ')
            .replace('Development Programme', 'Development Program')
            .replace('Office on', 'Office of')
            .replace('Organization', 'Organisation'),
      ),
    ),
  },
  {
    kind: '“&” for “and”',
    rule: 'informal-writing',
    restores: false,
    sites: reword(/(?<=[a-z]) and (?=[a-z])/g, ' & '),
  },
  {
    kind: '“it’s” for “its”',
    rule: 'apostrophe',
    restores: false,
    sites: reword(/\bits\b/g, 'it’s', ['operativeParagraph']),
  },
  {
    kind: '“Calls on”',
    rule: 'calls-upon',
    sites: outsideCouncil((document) =>
      neighbours(document, 'operativeParagraph').flatMap(({ clause }) => {
        const found = opening(clause)
        const start = found?.phrase === 'Calls upon' ? document.text.indexOf('upon', found.start) : -1
        return start < 0
          ? []
          : [{ edits: [{ start, end: start + 4, text: 'on' }], place: { start: start - 6, end: start + 2 } }]
      }),
    ),
  },
  {
    kind: '“governments”',
    rule: 'capitals-government',
    restores: false,
    sites: outsideCouncil(
      reword(/(?<=(?:Encourages|Invites|Urges|[Cc]alls upon|by|of|that|all)\*? )Governments\b/g, 'governments'),
    ),
  },
  {
    kind: 'Chapter XXII of the Charter',
    rule: 'charter-reference',
    sites: reword(/\bChapter [IVX]+(?= of the Charter)/g, 'Chapter XXII'),
  },
  {
    kind: 'Article 155 of the Charter',
    rule: 'charter-reference',
    sites: reword(/\bArticle \d+(?= of the Charter)/g, 'Article 155'),
  },
  { kind: 'Goal 21', rule: 'goal-number', sites: reword(/(?<=Sustainable Development )Goal \d+/g, 'Goal 21') },
  {
    kind: '“81st session”',
    rule: 'session-in-words',
    restores: false,
    sites: reword(
      /(?<=\b(?:its|the) )(?:eighty-first|eighty-second)(?= session[,;. ])(?! session of the)/g,
      ([word]) => (word === 'eighty-first' ? '81st' : '82nd'),
    ),
  },
  {
    kind: 'a range of years that runs backwards',
    rule: 'date-order',
    sites: reword(/\b(20\d\d)–(20\d\d)\b/g, ([, from = '', to = '']) => `${to}–${from}`),
  },
  {
    kind: 'days that run backwards',
    rule: 'date-order',
    sites: reword(
      /(?<=from )(\d{1,2}) to (\d{1,2})(?= [A-Z][a-z]+ \d{4})/g,
      ([, from = '', to = '']) => `${to} to ${from}`,
    ),
  },
  {
    kind: '“1325 of 2000”',
    rule: 'citation-form',
    restores: false,
    sites: (document) =>
      [...document.text.matchAll(/(?<=\bresolution )(\d{3,4}) \((\d{4})\)(?=[,;. ](?! ?of ))/g)].map(
        ({ 0: found, 1: number = '', 2: year = '', index }) =>
          replace({ start: index, end: index + found.length }, `${number} of ${year}`),
      ),
  },
  {
    kind: 'a letter for a figure',
    rule: 'misread-digit',
    restores: false,
    sites: (document) =>
      [...document.text.matchAll(/(?<=\b(?:in|of|until) )20(?=[12]\d[,;])/g)].map(({ index }) =>
        replace({ start: index, end: index + 2 }, '2O'),
      ),
  },
  {
    kind: '’ read in the wrong encoding',
    rule: 'mojibake',
    restores: false,
    sites: ({ text }) =>
      [...text.matchAll(/(?<=[a-z])’/g)]
        .filter(({ index }) => index > text.indexOf('*The '))
        .map(({ index }) => replace({ start: index, end: index + 1 }, 'â€™')),
  },
  {
    kind: 'a letter too many in the opening verb',
    rule: 'opener-spelling',
    restores: false,
    sites: since1994(verbs((verb) => verb.slice(0, 4) + verb[3] + verb.slice(4))),
  },
  {
    kind: '“of” is lost',
    rule: 'opener-preposition',
    restores: false,
    sites: since1994(({ text }) =>
      [...text.matchAll(/\*(?:Takes|Taking) note\*( of)(?= (?:the|its) )/g)].map(({ 0: found, index }) => ({
        edits: [{ start: index + found.length - 3, end: index + found.length, text: '' }],
        place: { start: index, end: index + found.length - 3 },
      })),
    ),
  },
  {
    kind: 'a comma after the verb',
    rule: 'opener-comma',
    sites: since1994((document) =>
      neighbours(document, 'operativeParagraph').flatMap(({ clause }) => {
        const found = opening(clause)
        const end = found && document.text[found.end] === '*' ? found.end + 1 : found?.end
        return found &&
          end !== undefined &&
          /^[A-Z][a-z]+$/.test(found.phrase) &&
          /^ (?:the|that|to|all) /.test(document.text.slice(end, end + 8))
          ? [insert(end, ',')]
          : []
      }),
    ),
  },
  { kind: 'a paragraph that was copied', rule: 'repeated-paragraph', sites: inAuthored(again) },
  { kind: 'a number without words', rule: 'empty-paragraph', sites: since1994(inAuthored(emptied)) },
  { kind: 'two paragraphs on one line', rule: 'paragraphs-run-together', sites: since1994(inAuthored(joined)) },
  {
    kind: 'a weekday',
    rule: 'weekday',
    restores: false,
    sites: reword(/(?<=\b(?:on|of) )(?=(?:\d{1,2}) (?:July|September|December) (?:20\d\d))/g, 'Friday, '),
  },
  { kind: 'two spaces', rule: 'double-space', sites: inAuthored(reword(/(?<=[a-z]) (?=[a-z])/g, '  ')) },
  {
    kind: 'a title without its quotation marks',
    rule: 'title-in-quotation-marks',
    restores: false,
    sites: inAuthored(({ text }) =>
      [...text.matchAll(/(?<=entitled )“([A-Z][a-z][^”’:,.;()]+)”(?=[,;.])/g)].map(
        ({ 0: found, 1: title = '', index }) => replace({ start: index, end: index + found.length }, title),
      ),
    ),
  },
  {
    kind: 'a State as newspapers call it',
    rule: 'state-name',
    restores: false,
    sites: reword(/(?<=\bof )Governments\b|(?<=\b(?:help|that|all) )Governments\b/g, 'Vietnam'),
  },
  {
    kind: 'a field that lost its target',
    rule: 'tool-residue',
    restores: false,
    sites: reword(/(?<=[a-z]{4}) (?=of the )/g, ' Error! Reference source not found. '),
  },
  {
    kind: 'a question mark between two words',
    rule: 'unusual-mark',
    restores: false,
    sites: since1994(reword(/(?<=[a-z]{4}),(?= [a-z]{4})/g, '?')),
  },
  {
    kind: 'a full stop for a comma',
    rule: 'clause-punctuation',
    sites: outsideCouncil(since1994(reword(/(?<=[a-z]{4}),(?= (?:in|of|with|which|for) [a-z]{4})/g, '.'))),
    restores: false,
  },
  {
    kind: 'a day with the wrong small word',
    rule: 'date-phrase',
    sites: outsideCouncil(
      reword(/\bon (?=\d{1,2} (?:June|July|August|September|October|November|December)\b)/g, 'in '),
    ),
  },
  {
    kind: '“res.” for “resolution”',
    rule: 'citation-phrase',
    sites: outsideCouncil(reword(/\bresolution (?=\d\d\/\d)/g, 'res. ')),
  },
  {
    kind: '“per cents”',
    rule: 'number-form',
    sites: since1994(reword(/(?<=\d )per cent\b/g, 'per cents')),
  },
  {
    kind: '“disabled persons”',
    rule: 'outdated-term',
    restores: false,
    sites: outsideCouncil((document) =>
      (document.profile.year ?? 2026) < 2007
        ? []
        : reword(/\bpersons with disabilities\b/g, 'disabled persons')(document),
    ),
  },
  {
    kind: 'a capital within a sentence',
    rule: 'capital-in-sentence',
    sites: outsideCouncil(
      reword(
        new RegExp(`(?<=[a-z][a-z, ]{28} )(?:${SMALL_WORDS.replaceAll(' ', '|')})(?= [a-z, ]{26})`, 'g'),
        ([word]) => word.charAt(0).toUpperCase() + word.slice(1),
      ),
    ),
  },
]
