/** Numbers of operative paragraphs, labels and forms of sub-paragraphs, references to them. */
import type { AnyNode, OperativeParagraph } from '../../../grammar/ast.ts'
import { startOf } from '../../../src/tree/range.ts'
import { nodesOf } from '../../../src/tree/visit.ts'
import type { CleanDocument, Defect, Kind } from '../kind.ts'
import {
  chapeauEnd,
  inAuthored,
  insert,
  labelOf,
  lists,
  numberOf,
  opening,
  operative,
  remove,
  replace,
  terminal,
  words,
} from '../places.ts'

const reference = /\bparagraphs? \d+(?: \([a-z]+\))*(?:(?:, | and | to )\d+)*/g

/** Numbers that the text refers to, and those between them: with them other numbers would go wrong as well. */
const highestReferred = (document: CleanDocument): number =>
  Math.max(0, ...words(document, reference).flatMap(({ match }) => (match[0].match(/\d+/g) ?? []).map(Number)))

/** Paragraphs whose number stands at their head and is above every number referred to, but for the first. */
const renumberable = (document: CleanDocument): OperativeParagraph[] =>
  operative(document).filter(
    (clause) =>
      numberOf(clause, document) !== undefined &&
      (clause.number ?? 0) > Math.max(1, highestReferred(document)) &&
      clause.number !== 1,
  )

const setNumber = (document: CleanDocument, clause: OperativeParagraph, number: number): Defect['edits'] => {
  const range = numberOf(clause, document)
  return range ? [{ ...range, text: String(number) }] : []
}

const labelled = (document: CleanDocument, pattern: RegExp): ReturnType<typeof lists> =>
  lists(document).filter((list) =>
    // A list that runs on in a sentence is in lower case.
    list.every((item) => pattern.test(item.label) && /^\s[A-Z]/.test(document.text.slice(labelOf(item).end))),
  )
const letters = /^\([a-h]\)$/

/** Lists whose labels are all to be changed: the Security Council labels as it likes. */
const inOneScheme = (document: CleanDocument): ReturnType<typeof lists> =>
  document.profile.organ === 'SC' ? [] : labelled(document, letters)

/** Another mark than the colon before a list. */
const chapeau =
  (wrong: string) =>
  (document: CleanDocument): Defect[] =>
    operative(document).flatMap((clause) => {
      const colon = chapeauEnd(clause, document)
      return colon && document.text[colon.start] === ':' ? [replace(colon, wrong)] : []
    })

/** Another mark than the semicolon after an item that another one follows. */
const items =
  (wrong: string) =>
  (document: CleanDocument): Defect[] =>
    labelled(document, letters).flatMap((list) =>
      list.slice(0, -1).flatMap((item) => {
        const end = terminal(item, document)
        return end.mark === ';' ? [replace(end, wrong)] : []
      }),
    )

export const numbering: readonly Kind[] = [
  {
    kind: 'a number given twice',
    rule: 'operative-numbering',
    sites: (document) =>
      renumberable(document).map((clause) => ({ edits: setNumber(document, clause, (clause.number ?? 0) - 1) })),
  },
  {
    kind: 'a number left out, all that follow too high',
    rule: 'operative-numbering',
    sites: (document) => {
      const clauses = renumberable(document)
      if (clauses.some((clause, index) => index > 0 && clause.number !== (clauses[index - 1]?.number ?? 0) + 1))
        return []
      return clauses.map((first) => {
        const tail = clauses.filter((clause) => (clause.number ?? 0) >= (first.number ?? 0))
        return { edits: tail.flatMap((clause) => setNumber(document, clause, (clause.number ?? 0) + 1)) }
      })
    },
  },
  {
    kind: 'two numbers exchanged',
    rule: 'operative-numbering',
    sites: (document) =>
      renumberable(document).flatMap((clause, index, all) => {
        const next = all[index + 1]
        if (next?.number !== (clause.number ?? 0) + 1) return []
        return [
          { edits: [...setNumber(document, clause, next.number), ...setNumber(document, next, clause.number ?? 0)] },
        ]
      }),
  },
  {
    kind: 'a number lost',
    rule: 'operative-numbering',
    sites: inAuthored((document) =>
      renumberable(document).flatMap((clause) => {
        const range = numberOf(clause, document)
        return range ? [remove({ start: range.start, end: range.end + 2 })] : []
      }),
    ),
  },
  {
    kind: 'a number with a bracket',
    rule: 'operative-number-form',
    sites: (document) =>
      operative(document).flatMap((clause) => {
        const range = numberOf(clause, document)
        return range && document.text[range.end] === '.' ? [replace({ start: range.end, end: range.end + 1 }, ')')] : []
      }),
  },
  {
    kind: 'the only paragraph numbered',
    rule: 'single-operative-unnumbered',
    sites: (document) => {
      const clauses = operative(document)
      const [only] = clauses
      return only && clauses.length === 1 && only.number === undefined ? [insert(startOf(only), '1. ')] : []
    },
  },
  {
    kind: 'two letters exchanged',
    rule: 'subparagraph-sequence',
    sites: (document) =>
      labelled(document, letters).flatMap((list) =>
        list.flatMap((item, index) => {
          const next = list[index + 1]
          if (!next || index === 0) return []
          return [
            {
              edits: [
                { ...labelOf(item), text: next.label },
                { ...labelOf(next), text: item.label },
              ],
            },
          ]
        }),
      ),
  },
  {
    kind: 'a letter left out',
    rule: 'subparagraph-sequence',
    sites: (document) =>
      labelled(document, letters).flatMap((list) =>
        // What follows (h) may be the letter or the number one.
        list
          .slice(-1)
          .filter(({ label }) => label !== '(h)')
          .map((last) => {
            const code = last.label.charCodeAt(1)
            return replace(labelOf(last), `(${String.fromCharCode(code + 1)})`)
          }),
      ),
  },
  {
    kind: 'a letter given twice',
    rule: 'subparagraph-sequence',
    sites: (document) =>
      labelled(document, letters).flatMap((list) => {
        const [before, last] = list.slice(-2)
        return before && last ? [replace(labelOf(last), before.label)] : []
      }),
  },
  {
    kind: 'labels with one bracket',
    rule: 'subparagraph-label',
    sites: (document) =>
      inOneScheme(document).map((list) => ({
        edits: list.map((item) => ({ ...labelOf(item), text: item.label.slice(1) })),
      })),
  },
  {
    kind: 'a sub-paragraph in lower case',
    rule: 'subparagraph-capital',
    sites: (document) =>
      labelled(document, letters).flatMap((list) =>
        list.flatMap((item) => {
          const start = labelOf(item).end + 1
          const letter = document.text[start] ?? ''
          return /^[A-Z][a-z]/.test(document.text.slice(start, start + 2))
            ? [replace({ start, end: start + 1 }, letter.toLowerCase())]
            : []
        }),
      ),
  },
  {
    kind: 'a list introduced with a semicolon',
    rule: 'chapeau-colon',
    sites: chapeau(';'),
  },
  {
    kind: 'an item of a list that ends with a comma',
    rule: 'subparagraph-punctuation',
    sites: items(','),
  },
  {
    kind: 'a reference to a paragraph that does not exist',
    rule: 'paragraph-reference',
    sites: (document) => {
      const last = Math.max(0, ...operative(document).map(({ number }) => number ?? 0))
      return words(document, /(?<=\bparagraph )\d+(?= above\b)/g).map((range) => replace(range, String(last + 9)))
    },
  },
  {
    kind: 'a reference “below” to a paragraph above',
    rule: 'paragraph-reference',
    sites: (document) =>
      words(document, /(?<!and )\bparagraph \d{1,3} above\b/g).map(({ start, end, match }) =>
        replace({ start, end }, match[0].replace('above', 'below')),
      ),
  },
  {
    kind: 'all numbers lost',
    rule: 'operative-numbering',
    sites: inAuthored((document) => {
      const clauses = operative(document)
      if (clauses.length < 3 || highestReferred(document) > 0) return []
      const ranges = clauses.flatMap((clause) => numberOf(clause, document) ?? [])
      if (ranges.length !== clauses.length || nodesOf(document.tree, 'section').length > 0) return []
      return [
        {
          edits: ranges.map(({ start, end }) => ({ start, end: end + 2, text: '' })),
          place: { start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? 0 },
        },
      ]
    }),
  },
  {
    kind: 'numbers in brackets',
    rule: 'operative-number-form',
    sites: (document) =>
      operative(document).flatMap((clause) => {
        const range = numberOf(clause, document)
        const phrase = opening(clause)?.phrase
        return range && phrase !== undefined && document.text[range.end] === '.'
          ? [replace({ start: range.start, end: range.end + 1 }, `(${clause.number})`)]
          : []
      }),
  },
  {
    kind: 'a number without its stop',
    rule: 'operative-number-form',
    sites: (document) =>
      operative(document)
        .slice(1)
        .flatMap((clause) => {
          const range = numberOf(clause, document)
          return range && document.text[range.end] === '.' ? [remove({ start: range.end, end: range.end + 1 })] : []
        }),
  },
  {
    kind: 'a roman number left out',
    rule: 'subparagraph-sequence',
    sites: (document) =>
      labelled(document, /^\([ivx]+\)$/)
        .filter((list) => list[0]?.label === '(i)' && list.length < 6)
        .flatMap((list) => {
          const last = list.at(-1)
          const next = ['(ii)', '(iii)', '(iv)', '(v)', '(vi)', '(vii)'][list.length - 1]
          return last && next !== undefined ? [replace(labelOf(last), next)] : []
        }),
  },
  {
    kind: 'labels in figures',
    rule: 'subparagraph-label',
    sites: (document) =>
      inOneScheme(document).map((list) => ({
        edits: list.map((item, index) => ({ ...labelOf(item), text: `(${index + 1})` })),
      })),
  },
  {
    kind: 'roman labels on the first level',
    rule: 'subparagraph-label',
    sites: (document) =>
      inOneScheme(document)
        .filter(
          (list) =>
            list.length < 9 &&
            list.every(({ children }) => !(children as AnyNode[]).some(({ type }) => type === 'subparagraph')),
        )
        .map((list) => ({
          edits: list.map((item, index) => ({
            ...labelOf(item),
            text: `(${['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'][index]})`,
          })),
        })),
  },
  {
    kind: 'a list introduced with a comma',
    rule: 'chapeau-colon',
    sites: chapeau(','),
  },
  {
    kind: 'a list introduced with nothing',
    rule: 'chapeau-colon',
    sites: chapeau(''),
  },
  {
    kind: 'an item of a list that ends with a full stop',
    rule: 'subparagraph-punctuation',
    sites: items('.'),
  },
  {
    kind: 'an item of a list that ends with nothing',
    rule: 'subparagraph-punctuation',
    sites: items(''),
  },
  {
    kind: 'references to paragraphs beyond the last',
    rule: 'paragraph-reference',
    sites: (document) => {
      const last = Math.max(0, ...operative(document).map(({ number }) => number ?? 0))
      return words(document, /(?<=\bparagraphs \d{1,2} (?:and|to) )\d+(?= above\b)/g).map((range) =>
        replace(range, String(last + 9)),
      )
    },
  },
  {
    kind: 'a reference to a sub-paragraph that does not exist',
    rule: 'paragraph-reference',
    sites: (document) =>
      words(document, /(?<=\bparagraph \d{1,2} )\([a-z]\)(?= above\b)/g).map((range) => replace(range, '(q)')),
  },
  {
    kind: 'a reference to a label of the same list that does not exist',
    rule: 'paragraph-reference',
    sites: (document) =>
      words(document, /(?<=\bsubparagraph )\([a-z]\)(?= above\b)/g).map((range) => replace(range, '(q)')),
  },
]
