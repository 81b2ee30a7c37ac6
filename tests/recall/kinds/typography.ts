/** Italics, quotation marks, brackets, dashes, doubled punctuation. */
import { endOf, rangeOf, startOf } from '../../../src/tree/range.ts'
import { nodesOf } from '../../../src/tree/visit.ts'
import type { AnyNode, Clause, Document, Quotation, Subparagraph } from '../../../grammar/ast.ts'
import type { CleanDocument, Defect, Kind } from '../kind.ts'
import { inAuthored, openingItalics, operative, preambular, remove, replace, reword, words } from '../places.ts'

/** Sets the opening phrase otherwise. */
const setOpening =
  (
    clausesOf: (document: CleanDocument) => readonly Clause[],
    set: (phrase: string, rest: string) => { text: string; taken: number } | undefined,
  ) =>
  (document: CleanDocument): Defect[] =>
    clausesOf(document).flatMap((clause) => {
      const italics = openingItalics(clause, document)
      if (!italics) return []
      const changed = set(italics.phrase, document.text.slice(italics.end, endOf(clause)))
      return changed ? [replace({ start: italics.start, end: italics.end + changed.taken }, changed.text)] : []
    })

const clauses = (document: CleanDocument): Clause[] => [...preambular(document), ...operative(document)]

/** Clauses and sub-paragraphs whose words do not go on in others, where a mark might find its counterpart. */
const wholeBlocks = (tree: Document): (Clause | Subparagraph)[] =>
  [
    ...nodesOf(tree, 'preambularParagraph'),
    ...nodesOf(tree, 'operativeParagraph'),
    ...nodesOf(tree, 'subparagraph'),
  ].filter(({ children }) => !(children as AnyNode[]).some(({ type }) => type === 'subparagraph'))

/** `Also *requests*`: the first word is roman. */
const withoutFirst = (phrase: string): { text: string; taken: number } | undefined => {
  const [first = '', ...rest] = phrase.split(' ')
  return rest.length > 0 && /^(?:Also|Further|Deeply|Gravely)$/.test(first)
    ? { text: `${first} *${rest.join(' ')}*`, taken: 0 }
    : undefined
}

const quotationsOf = (tree: CleanDocument['tree']): Quotation[] =>
  wholeBlocks(tree).flatMap((block) => nodesOf(block, 'quotation'))

export const typography: readonly Kind[] = [
  {
    kind: 'a roman opening phrase in the preamble',
    rule: 'preambular-italic',
    sites: setOpening(preambular, (phrase) => ({ text: phrase, taken: 0 })),
  },
  {
    kind: 'a roman opening phrase in the operative part',
    rule: 'operative-italic',
    sites: setOpening(operative, (phrase) => ({ text: phrase, taken: 0 })),
  },
  {
    kind: 'italics that end too early',
    rule: 'opener-italic-extent',
    sites: setOpening(clauses, (phrase) => {
      const [first, ...rest] = phrase.split(' ')
      return rest.length > 0 && /^(?:also|further|with)$/.test(rest[0] ?? '')
        ? { text: `*${first}* ${rest.join(' ')}`, taken: 0 }
        : undefined
    }),
  },
  {
    kind: 'italics that end too late',
    rule: 'opener-italic-extent',
    sites: setOpening(clauses, (phrase, rest) => {
      const more = /^ the [a-z]+ [a-z]+(?= )/.exec(rest)?.[0]
      return more ? { text: `*${phrase}${more}*`, taken: more.length } : undefined
    }),
  },
  {
    kind: 'a whole paragraph in italics',
    rule: 'opener-italic-extent',
    sites: (document) =>
      preambular(document).flatMap((clause) => {
        const italics = openingItalics(clause, document)
        const end = endOf(clause)
        const rest = italics ? document.text.slice(italics.end, end) : ''
        if (!italics || /[*⁰¹²³⁴-⁹]/.test(rest)) return []
        return [
          {
            edits: [
              { start: italics.end - 1, end: italics.end, text: '' },
              { start: end, end, text: '*' },
            ],
          },
        ]
      }),
  },
  {
    kind: 'a roman organ line',
    rule: 'organ-line-italic',
    sites: ({ tree, text }) =>
      nodesOf(tree, 'organLine').flatMap((line) => {
        const { start, end } = rangeOf(line)
        const words = text.slice(start, end)
        return /^\*.*\*$/.test(words) ? [replace({ start, end }, words.slice(1, -1))] : []
      }),
  },
  {
    kind: 'a second verb in italics',
    rule: 'italic-inner-verb',
    sites: (document) =>
      operative(document).some((clause) => openingItalics(clause, document))
        ? reword(
            /(?<=, and )(?:requests|invites|encourages|urges|emphasizes|stresses)(?= )/g,
            ({ 0: verb }) => `*${verb}*`,
            ['operativeParagraph'],
          )(document)
        : [],
  },
  {
    kind: '“Treaty Series” in roman',
    rule: 'treaty-series-italic',
    sites: ({ text }) =>
      [...text.matchAll(/\*Treaty Series\*/g)].map(({ index }) =>
        replace({ start: index, end: index + 15 }, 'Treaty Series'),
      ),
  },
  {
    kind: 'straight quotation marks',
    rule: 'quotes-curly',
    sites: ({ tree, text }) =>
      nodesOf(tree, 'quotation').flatMap((quotation) => {
        const { start, end } = rangeOf(quotation)
        return text[start] === '“' && text[end - 1] === '”'
          ? [
              {
                edits: [
                  { start, end: start + 1, text: '"' },
                  { start: end - 1, end, text: '"' },
                ],
              },
            ]
          : []
      }),
  },
  {
    kind: 'single quotation marks',
    rule: 'quotes-double',
    sites: ({ tree, text }) =>
      nodesOf(tree, 'quotation').flatMap((quotation) => {
        const { start, end } = rangeOf(quotation)
        return text[start] === '“' && text[end - 1] === '”' && !/[’“]/.test(text.slice(start + 1, end - 1))
          ? [
              {
                edits: [
                  { start, end: start + 1, text: '‘' },
                  { start: end - 1, end, text: '’' },
                ],
              },
            ]
          : []
      }),
  },
  {
    kind: 'a quotation that is not closed',
    rule: 'balanced-marks',
    sites: ({ tree, text }) =>
      quotationsOf(tree).flatMap((quotation) => {
        const { start, end } = rangeOf(quotation)
        // Where the missing mark belongs nobody knows; what is reported is the one that stands alone.
        return text[end - 1] === '”' ? [{ ...remove({ start: end - 1, end }), place: { start, end: start + 1 } }] : []
      }),
  },
  {
    kind: 'a bracket that is not closed',
    rule: 'balanced-marks',
    sites: (document) =>
      words(document, /(?<= )[a-z]+ [a-z]+(?=, )/g)
        .filter(({ start, end }) =>
          wholeBlocks(document.tree).some((block) => startOf(block) < start && end < endOf(block)),
        )
        .map(({ start, end }) => ({
          edits: [{ start, end: start, text: '(' }],
          place: { start, end },
        })),
  },
  {
    kind: 'a comma doubled',
    rule: 'stray-punctuation',
    sites: reword(/(?<=[a-z]),(?= [a-z])/g, ',,'),
  },
  {
    kind: 'a space before a comma',
    rule: 'stray-punctuation',
    sites: inAuthored(reword(/(?<=[a-z]),(?= [a-z])/g, ' ,')),
  },
  {
    kind: 'a hyphen between years',
    rule: 'dash',
    sites: inAuthored(reword(/(?<=\b20\d\d)–(?=20\d\d\b)/g, '-')),
  },
  {
    kind: 'a paragraph glued to its opening phrase',
    rule: 'glued-opener',
    sites: (document) =>
      preambular(document).flatMap((clause) => {
        const italics = openingItalics(clause, document)
        return italics && document.text[italics.end] === ' '
          ? [remove({ start: italics.end, end: italics.end + 1 })]
          : []
      }),
  },
  {
    kind: 'an opening phrase lost',
    rule: 'dropped-opener',
    sites: (document) =>
      preambular(document).flatMap((clause) => {
        const italics = openingItalics(clause, document)
        return italics && /^ (?:the|that|of) /.test(document.text.slice(italics.end, italics.end + 6))
          ? [
              {
                ...remove({ start: italics.start, end: italics.end + 1 }),
                place: { start: startOf(clause), end: startOf(clause) + 8 },
              },
            ]
          : []
      }),
  },
  {
    kind: 'a quotation that is not opened',
    rule: 'balanced-marks',
    sites: ({ tree, text }) =>
      quotationsOf(tree).flatMap((quotation) => {
        const { start, end } = rangeOf(quotation)
        return text[start] === '“' && text[end - 1] === '”' && !text.slice(start, end).includes('‘')
          ? [{ ...remove({ start, end: start + 1 }), place: { start: end - 2, end: end - 1 } }]
          : []
      }),
  },
  {
    kind: 'a bracket that is not opened',
    rule: 'balanced-marks',
    sites: (document) =>
      words(document, /(?<= )[a-z]+ [a-z]+(?=, )/g)
        .filter(({ start, end }) =>
          wholeBlocks(document.tree).some((block) => startOf(block) < start && end < endOf(block)),
        )
        .map(({ end }) => ({ edits: [{ start: end, end, text: ')' }], place: { start: end, end: end + 1 } })),
  },
  {
    kind: 'a comma and a full stop',
    rule: 'stray-punctuation',
    sites: reword(/(?<=[a-z]),(?= [a-z])/g, ',.'),
  },
  {
    kind: 'a space before the semicolon at the end',
    rule: 'stray-punctuation',
    sites: inAuthored((document) =>
      operative(document)
        .slice(0, -1)
        .flatMap((clause) =>
          /[a-z];$/.test(document.text.slice(endOf(clause) - 2, endOf(clause)))
            ? [replace({ start: endOf(clause) - 1, end: endOf(clause) }, ' ;')]
            : [],
        ),
    ),
  },
  {
    kind: 'italics that miss the first word in the preamble',
    rule: 'preambular-italic',
    sites: setOpening(preambular, withoutFirst),
  },
  {
    kind: 'italics that miss the first word in the operative part',
    rule: 'operative-italic',
    sites: setOpening(operative, withoutFirst),
  },
]
