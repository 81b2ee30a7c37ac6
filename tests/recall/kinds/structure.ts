/** Punctuation at the end of clauses, organ lines, openers in the wrong part, residue of negotiation. */
import { endOf, rangeOf, startOf } from '../../../src/tree/range.ts'
import { nodesOf } from '../../../src/tree/visit.ts'
import type { Clause, PreambularParagraph } from '../../../grammar/ast.ts'
import type { CleanDocument, Defect, Kind } from '../kind.ts'
import { insert, neighbours, opening, operative, preambular, remove, replace, terminal, words } from '../places.ts'

/** Other punctuation at the end of clauses that end with `mark`. */
const ending =
  (clausesOf: (document: CleanDocument) => readonly Clause[], mark: string, wrong: string) =>
  (document: CleanDocument): Defect[] =>
    clausesOf(document).flatMap((clause) => {
      const end = terminal(clause, document)
      return end.mark === mark ? [replace(end, wrong)] : []
    })

const organLine = ({ tree }: CleanDocument): { start: number; end: number } | undefined => {
  const [line] = nodesOf(tree, 'organLine')
  return line && rangeOf(line)
}

/** The organ line, where it is the only one and the preamble follows at once: a section would go on without it. */
const lineAbovePreamble = (document: CleanDocument): { start: number; end: number } | undefined => {
  const line = organLine(document)
  const [first] = preambular(document)
  if (!line || !first || nodesOf(document.tree, 'organLine').length > 1 || !bearsSymbol(document)) return undefined
  return document.text.slice(line.end, startOf(first)).trim() === '' ? line : undefined
}

/** A text without symbol says of itself only what its organ line says. */
const bearsSymbol = ({ text, tree }: CleanDocument): boolean => tree.symbol !== undefined && text.includes(tree.symbol)

const organs: Readonly<Record<string, string>> = {
  'The General Assembly': 'The Security Council',
  'The Human Rights Council': 'The Commission on Human Rights',
  'The Security Council': 'The General Assembly',
  'The Economic and Social Council': 'The General Assembly',
}

/** Gives a clause another opening phrase, its italics kept. */
const openWith =
  (clausesOf: (document: CleanDocument) => readonly Clause[], pairs: Readonly<Record<string, string>>) =>
  (document: CleanDocument): Defect[] =>
    clausesOf(document).flatMap((clause) => {
      const found = opening(clause)
      const other = found && pairs[found.phrase]
      if (!found || other === undefined) return []
      const start = document.text.indexOf(found.phrase, found.start)
      return start < 0 || start > found.end ? [] : [replace({ start, end: start + found.phrase.length }, other)]
    })

/** Preambular paragraphs whose opening phrase the next one does not take up: changing it changes nothing else. */
const soleOpenings = (document: CleanDocument): PreambularParagraph[] =>
  neighbours(document, 'preambularParagraph')
    .filter(({ after }) => !/ (?:also|further)$/.test((after && opening(after)?.phrase) ?? ''))
    .map(({ clause }) => clause)

export const structure: readonly Kind[] = [
  {
    kind: 'a preambular paragraph that ends with a full stop',
    rule: 'preamble-terminal',
    sites: ending(preambular, ',', '.'),
  },
  {
    kind: 'a preambular paragraph that ends with a semicolon',
    rule: 'preamble-terminal',
    sites: ending(preambular, ',', ';'),
  },
  {
    kind: 'a preambular paragraph without comma',
    rule: 'preamble-terminal',
    sites: ending(preambular, ',', ''),
  },
  {
    kind: 'an operative paragraph that ends with a comma',
    rule: 'operative-terminal',
    sites: ending((document) => operative(document).slice(0, -1), ';', ','),
  },
  {
    kind: 'an operative paragraph that ends with a full stop',
    rule: 'operative-terminal',
    // The end of a section may bear either.
    sites: ending(
      (document) => neighbours(document, 'operativeParagraph').flatMap(({ clause, after }) => (after ? [clause] : [])),
      ';',
      '.',
    ),
  },
  {
    kind: 'no full stop at the end',
    rule: 'operative-terminal',
    sites: ending((document) => operative(document).slice(-1), '.', ''),
  },
  {
    kind: 'a semicolon at the end of the resolution',
    rule: 'operative-terminal',
    sites: ending((document) => operative(document).slice(-1), '.', ';'),
  },
  {
    kind: 'a semicolon and a full stop at the end',
    rule: 'operative-terminal',
    sites: ending((document) => operative(document).slice(-1), '.', ';.'),
  },
  {
    kind: 'no organ line',
    rule: 'organ-line-missing',
    sites: (document) => {
      const line = lineAbovePreamble(document)
      const [first] = preambular(document)
      if (!line || !first) return []
      // The finding stands where the text begins without the line.
      return [
        { ...remove({ start: line.start, end: startOf(first) }), place: { start: line.start, end: line.start + 1 } },
      ]
    },
  },
  {
    kind: 'an organ line with a colon',
    rule: 'organ-line-missing',
    sites: (document) => {
      const line = lineAbovePreamble(document)
      const comma = line ? document.text.indexOf(',', line.start) : -1
      return line && comma >= 0 && comma < line.end ? [replace({ start: comma, end: comma + 1 }, ':')] : []
    },
  },
  {
    kind: 'an organ line without comma',
    rule: 'organ-line-comma',
    sites: (document) => {
      const line = organLine(document)
      const comma = line ? document.text.indexOf(',', line.start) : -1
      return line && comma >= 0 && comma < line.end ? [remove({ start: comma, end: comma + 1 })] : []
    },
  },
  {
    kind: 'the organ line of another organ',
    rule: 'organ-mismatch',
    sites: (document) => {
      const line = organLine(document)
      if (!line || !bearsSymbol(document)) return []
      return Object.entries(organs).flatMap(([organ, other]) => {
        const start = document.text.indexOf(organ, line.start)
        return start >= 0 && start < line.end ? [replace({ start, end: start + organ.length }, other)] : []
      })
    },
  },
  {
    kind: 'numbered preambular paragraphs',
    rule: 'preamble-numbered',
    sites: (document) => {
      const clauses = preambular(document)
      // Preambles of sections bear none even by mistake.
      if (
        clauses.length < 3 ||
        nodesOf(document.tree, 'section').some((section) => nodesOf(section, 'preambularParagraph').length > 0)
      )
        return []
      return [
        {
          edits: clauses.map((clause, index) => ({
            start: startOf(clause),
            end: startOf(clause),
            text: `${index + 1}. `,
          })),
        },
      ]
    },
  },
  {
    kind: '“Whereas”',
    rule: 'preamble-opener',
    sites: openWith(soleOpenings, {
      Recognizing: 'Whereas',
      Reaffirming: 'Whereas',
      Noting: 'Whereas',
      Convinced: 'Whereas',
      Recalling: 'Whereas',
    }),
  },
  {
    kind: 'a participle in the operative part',
    rule: 'opener-in-wrong-part',
    sites: openWith(
      // `Welcoming the report, requests` is right.
      (document) =>
        operative(document).filter(
          (clause) =>
            !/, (?:(?:also|further|strongly) )?[a-z]+s\b/.test(document.text.slice(startOf(clause), endOf(clause))),
        ),
      {
        Welcomes: 'Welcoming',
        'Calls upon': 'Calling upon',
        Stresses: 'Stressing',
        Notes: 'Noting',
        Recognizes: 'Recognizing',
        Emphasizes: 'Emphasizing',
        Reaffirms: 'Reaffirming',
      },
    ),
  },
  {
    kind: 'a finite verb in the preamble',
    rule: 'opener-in-wrong-part',
    sites: openWith(preambular, {
      Stressing: 'Stresses',
      Acknowledging: 'Acknowledges',
      Emphasizing: 'Emphasizes',
      'Expressing concern': 'Expresses concern',
    }),
  },
  {
    kind: 'an infinitive in the operative part',
    rule: 'operative-opener',
    sites: openWith(operative, { Requests: 'To request', Encourages: 'To encourage', Urges: 'To urge' }),
  },
  {
    kind: 'no operative paragraph',
    rule: 'operative-missing',
    sites: (document) => {
      const [only, ...others] = operative(document)
      return only && others.length === 0 && preambular(document).length > 0
        ? [{ ...remove(rangeOf(only)), place: { start: 0, end: document.text.length } }]
        : []
    },
  },
  {
    kind: 'a section number left out',
    rule: 'section-sequence',
    sites: (document) =>
      [...document.text.matchAll(/^II$/gm)].map(({ index }) => replace({ start: index, end: index + 2 }, 'III')),
  },
  {
    kind: 'words left in square brackets',
    rule: 'negotiation-residue',
    sites: (document) =>
      words(document, /(?<=[a-z] )(?:and|in|of) (?:the )?[a-z]{4,}(?= [a-z])/g).map(({ start, end, match }) => ({
        edits: [{ start, end, text: `[${match[0]}]` }],
      })),
  },
  {
    kind: 'the label of a paragraph under negotiation',
    rule: 'negotiation-residue',
    sites: (document) => words(document, /(?<=\bin )paragraph \d+(?= above)/g).map((range) => replace(range, 'OP3')),
  },
  {
    kind: '“(Agreed)”',
    rule: 'negotiation-residue',
    sites: (document) =>
      operative(document).flatMap((clause) => {
        const end = terminal(clause, document)
        return end.mark === ';' ? [insert(end.start, ' (Agreed)')] : []
      }),
  },
  {
    kind: 'no title',
    rule: 'title-missing',
    sites: (document) => {
      const titles = nodesOf(document.tree, 'title')
      const [title] = titles
      if (!title || titles.length > 1 || document.tree.kind !== 'draft-resolution') return []
      const start = document.text.lastIndexOf('\n', startOf(title)) + 1
      const end = document.text.indexOf('\n\n', start) + 2
      // Said of the beginning of the resolution.
      return [{ ...remove({ start, end }), place: { start: 0, end: end + 40 } }]
    },
  },
  {
    kind: 'an abbreviation in the title',
    rule: 'title-abbreviation',
    sites: (document) => nodesOf(document.tree, 'title').flatMap((title) => [insert(endOf(title), ' and the UNGA')]),
  },
  {
    kind: 'a resolution of the Security Council with a title',
    rule: 'security-council-title',
    sites: (document) => {
      const line = organLine(document)
      return line && document.profile.organ === 'SC'
        ? [insert(line.start, 'Protection of hospitals in armed conflict\n\n')]
        : []
    },
  },
  {
    kind: 'a comma and a full stop at the end',
    rule: 'operative-terminal',
    sites: ending((document) => operative(document).slice(-1), '.', ',.'),
  },
  {
    kind: 'an organ line with a comma and no preamble',
    rule: 'organ-line-comma',
    restores: false,
    sites: (document) => {
      const line = lineAbovePreamble(document)
      const clauses = preambular(document)
      const [first] = clauses
      const last = clauses.at(-1)
      const next = operative(document)[0]
      if (
        !line ||
        !first ||
        !last ||
        !next ||
        clauses.some((clause) => nodesOf(clause, 'footnoteReference').length > 0)
      )
        return []
      const comma = document.text.indexOf(',', line.start)
      const start = startOf(first)
      return [{ ...remove({ start, end: startOf(next) }), place: { start: comma, end: comma + 1 } }]
    },
  },
  {
    kind: 'no preamble',
    rule: 'preamble-missing',
    sites: (document) => {
      const line = lineAbovePreamble(document)
      const clauses = preambular(document)
      const [first] = clauses
      const next = operative(document)[0]
      if (!line || !first || !next || clauses.some((clause) => nodesOf(clause, 'footnoteReference').length > 0))
        return []
      const comma = document.text.indexOf(',', line.start)
      return [
        {
          edits: [
            { start: comma, end: comma + 1, text: '' },
            { start: startOf(first), end: startOf(next), text: '' },
          ],
          place: { start: line.start, end: line.end },
        },
      ]
    },
  },
  {
    kind: 'a noun that opens a preambular paragraph',
    rule: 'preamble-opener',
    sites: openWith(soleOpenings, {
      Recognizing: 'The importance',
      Reaffirming: 'The importance',
      Stressing: 'The importance',
      Welcoming: 'The importance',
    }),
  },
  {
    kind: 'a sentence in the operative part',
    rule: 'operative-opener',
    // One that bears no number might be anything.
    sites: openWith((document) => operative(document).filter(({ number }) => number !== undefined), {
      'Calls upon': 'Shall call upon',
      Invites: 'Please invite',
      Decides: 'We decide',
    }),
  },
  {
    kind: 'who wants words deleted',
    rule: 'negotiation-residue',
    sites: (document) =>
      words(document, /(?<=[a-z] )(?:and|in|of) (?:the )?[a-z]{4,}(?= [a-z])/g).map(({ start, end, match }) => ({
        edits: [{ start, end, text: `[${match[0]}](EU, US: delete)` }],
      })),
  },
  {
    kind: 'a number that was never filled in',
    rule: 'negotiation-residue',
    sites: (document) =>
      words(document, /(?<=\b(?:the|of|its|for) )\d{2,3}(?= [a-z]{4,})/g).map((range) => replace(range, 'XX')),
  },
  {
    kind: 'the name of an instrument abbreviated in the title',
    rule: 'title-abbreviation',
    sites: (document) => nodesOf(document.tree, 'title').flatMap((title) => [insert(endOf(title), ' and the NPT')]),
  },
  {
    kind: 'a full stop after the title',
    rule: 'title-form',
    restores: false,
    sites: (document) =>
      (document.profile.year ?? 2026) < 1994 || document.profile.organ === 'SC'
        ? []
        : nodesOf(document.tree, 'title')
            .filter((title) => /[a-z]$/.test(document.text.slice(0, endOf(title))))
            .map((title) => insert(endOf(title), '.')),
  },
]
