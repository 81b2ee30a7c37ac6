/** Marks and notes. */
import type { FootnoteReference } from '../../../grammar/ast.ts'
import { endOf, rangeOf, startOf } from '../../../src/tree/range.ts'
import type { CleanDocument, Defect, Kind } from '../kind.ts'
import { inAuthored, insert, remove, replace, words } from '../places.ts'

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const toSuperscript = (label: string): string => label.replace(/\d/g, (digit) => superscripts.charAt(Number(digit)))

/** Marks with numbers that stand in the text itself. */
const marks = ({ notes }: CleanDocument): FootnoteReference[] =>
  notes.references
    .filter(({ label, note }) => /^\d+$/.test(label) && note === undefined)
    .map(({ node }) => node)
    .filter((node) => node.recovered !== true)

/** Where a mark that is gone was expected. */
const noteOf = (document: CleanDocument, label: string): { start: number; end: number } | undefined => {
  const note = document.notes.notesByLabel.get(label)?.[0]
  return note && rangeOf(note.node)
}

/** Notes with numbers, whole blocks. */
const noteBlocks = ({ notes, text }: CleanDocument): { label: string; start: number; end: number; words: string }[] =>
  notes.notes
    .filter(({ label, parts }) => /^\d+$/.test(label) && parts.length === 1)
    .map(({ label, node }) => {
      const { start, end } = rangeOf(node)
      return { label, start, end, words: text.slice(start, end) }
    })

/** Swaps what two neighbours of a list say, as edits. */
const exchanged = (
  one: { start: number; end: number },
  other: { start: number; end: number },
  text: string,
): Defect => ({
  edits: [
    { ...one, text: text.slice(other.start, other.end) },
    { ...other, text: text.slice(one.start, one.end) },
  ],
})

export const footnotes: readonly Kind[] = [
  {
    kind: 'a mark deleted',
    rule: 'footnote-unreferenced',
    sites: (document) =>
      marks(document).flatMap((mark) => {
        const note = noteOf(document, mark.label)
        const { start, end } = rangeOf(mark)
        if (!note || note.start < end) return []
        return [
          { ...remove({ start, end }), place: { start: note.start - (end - start), end: note.end - (end - start) } },
        ]
      }),
  },
  {
    kind: 'a note deleted',
    rule: 'footnote-undefined',
    sites: (document) =>
      marks(document).flatMap((mark) => {
        const note = noteOf(document, mark.label)
        if (!note || note.start < endOf(mark) || noteBlocks(document).at(-1)?.label === mark.label) return []
        if (/^\S+ Ibid/.test(document.text.slice(note.end).trimStart())) return []
        const end = document.text.slice(note.end, note.end + 2) === '\n\n' ? note.end + 2 : note.end
        return [{ ...remove({ start: note.start, end }), place: rangeOf(mark) }]
      }),
  },
  {
    kind: 'two marks exchanged',
    rule: 'footnote-sequence',
    sites: (document) =>
      marks(document).flatMap((mark, index, all) => {
        const next = all[index + 1]
        return next && next.label !== mark.label ? [exchanged(rangeOf(mark), rangeOf(next), document.text)] : []
      }),
  },
  {
    kind: 'two notes exchanged',
    rule: 'footnote-sequence',
    sites: inAuthored((document) =>
      noteBlocks(document).flatMap((note, index, all) => {
        const next = all[index + 1]
        const ibid = /\bIbid\b/
        if (!next || ibid.test(note.words) || ibid.test(next.words) || ibid.test(all[index + 2]?.words ?? '')) return []
        return [exchanged(note, next, document.text)]
      }),
    ),
  },
  {
    kind: 'a superscript lost',
    rule: 'superscript-lost',
    sites: (document) =>
      marks(document)
        .filter((mark) => /[,;]/.test(document.text[startOf(mark) - 1] ?? ''))
        .map((mark) => replace(rangeOf(mark), ` ${mark.label}`)),
  },
  {
    kind: 'a mark before the comma',
    rule: 'footnote-mark-position',
    sites: (document) =>
      marks(document).flatMap((mark) => {
        const { start, end } = rangeOf(mark)
        const before = document.text[start - 1] ?? ''
        return /[,;]/.test(before) ? [replace({ start: start - 1, end }, document.text.slice(start, end) + before)] : []
      }),
  },
  {
    kind: 'a space before a mark',
    rule: 'footnote-mark-spacing',
    sites: (document) => marks(document).map((mark) => insert(startOf(mark), ' ')),
  },
  {
    kind: 'a note without full stop',
    rule: 'footnote-final-stop',
    sites: (document) =>
      noteBlocks(document).flatMap(({ end, words: note }) =>
        note.endsWith('.') && !/https?:|^\S+ Ibid\.$/.test(note) ? [remove({ start: end - 1, end })] : [],
      ),
  },
  {
    kind: '“Ibid.” as the first note',
    rule: 'ibid-antecedent',
    sites: (document) => {
      const [first, second] = noteBlocks(document)
      if (!first || first.label !== '1' || /Ibid/.test(second?.words ?? '')) return []
      const start = first.start + first.words.indexOf(' ') + 1
      return [replace({ start, end: first.end }, 'Ibid., annex II.')]
    },
  },
  {
    kind: 'a mark repeated',
    rule: 'footnote-mark-repeated',
    sites: (document) =>
      marks(document)
        .slice(0, 1)
        .flatMap((mark) =>
          words(document, /(?<=[a-z]),(?= [a-z])/g)
            .filter(
              ({ start }) => start > endOf(mark) && start < (marks(document)[1]?.position.start.offset ?? Infinity),
            )
            .map(({ end }) => insert(end, toSuperscript(mark.label))),
        ),
  },
  {
    kind: 'two marks run together',
    rule: 'footnote-multiple',
    sites: (document) =>
      marks(document).flatMap((mark, index, all) => {
        const next = all[index + 1]
        const glued = `${mark.label}${next?.label ?? ''}`
        if (!next || document.notes.notesByLabel.has(glued)) return []
        const { start, end } = rangeOf(next)
        return [
          {
            edits: [
              { start: endOf(mark), end: endOf(mark), text: document.text.slice(start, end) },
              { start, end, text: '' },
            ],
            place: { start: startOf(mark), end: endOf(mark) + (end - start) },
          },
        ]
      }),
  },
  {
    kind: 'a note that cites a resolution by its symbol',
    rule: 'footnote-form',
    sites: (document) =>
      noteBlocks(document).flatMap(({ start, words: note }) => {
        const at = note.indexOf('Resolution ')
        return /^\S+ Resolution \d+/.test(note)
          ? [replace({ start: start + at, end: start + at + 'Resolution '.length }, 'A/RES/')]
          : []
      }),
  },
  {
    kind: 'a source cited in parentheses',
    rule: 'inline-citation',
    sites: (document) =>
      words(document, /(?<=\breport of the Secretary-General)(?=[ ,;])/g).map(({ start }) =>
        insert(start, ' (A/31/4321)'),
      ),
  },
  {
    kind: 'a superscript lost after a word',
    rule: 'superscript-lost',
    sites: (document) =>
      marks(document)
        .filter((mark) => /[,;]/.test(document.text[startOf(mark) - 1] ?? ''))
        .map((mark) => replace(rangeOf(mark), mark.label)),
  },
  {
    kind: 'a mark before the closing quotation mark',
    rule: 'footnote-mark-position',
    sites: (document) =>
      marks(document).flatMap((mark) => {
        const { start, end } = rangeOf(mark)
        const before = document.text.slice(start - 2, start)
        return before === '”,' ? [replace({ start: start - 2, end }, `${document.text.slice(start, end)}”,`)] : []
      }),
  },
  {
    kind: '“Ibid.” after a note with two sources',
    rule: 'ibid-antecedent',
    sites: (document) =>
      noteBlocks(document).flatMap((note, index, all) => {
        const next = all[index + 1]
        const after = all[index + 2]
        const [, first, second] = /\b([AES]\/\d[\w/.]*\w).*?(?:;|,? and) ([AES]\/\d[\w/.]*\w)/.exec(note.words) ?? []
        if (!next || first === undefined || second === undefined || second.startsWith(first)) return []
        if (/Ibid/.test(next.words + (after?.words ?? ''))) return []
        const start = next.start + next.words.indexOf(' ') + 1
        return [replace({ start, end: next.end }, 'Ibid., annex II.')]
      }),
  },
  {
    kind: 'a source that has its note already',
    rule: 'footnote-second-reference',
    sites: (document) =>
      noteBlocks(document).flatMap((note, index, all) => {
        const earlier = all.slice(0, index).find(({ words: other }) => !/Ibid/.test(other))
        const next = all[index + 1]
        if (!earlier || /Ibid/.test(note.words + (next?.words ?? ''))) return []
        const start = note.start + note.words.indexOf(' ') + 1
        return [
          {
            ...replace({ start, end: note.end }, earlier.words.slice(earlier.words.indexOf(' ') + 1)),
            place: { start: note.start, end: start },
          },
        ]
      }),
  },
  {
    kind: 'a reader sent to a source in parentheses',
    rule: 'inline-citation',
    sites: (document) =>
      words(document, /(?<=\b(?:report|reports|recommendations) of the [A-Z][a-z]+(?:-[A-Z][a-z]+)?)(?=[ ,;])/g).map(
        ({ start }) => insert(start, ' (see A/31/4321)'),
      ),
  },
  {
    kind: 'a supplement of another number than its symbol',
    rule: 'record-symbol',
    sites: (document) =>
      noteBlocks(document).flatMap(({ start, words: note }) => {
        const match = /General Assembly, [A-Z][a-z-]+ Session, Supplement No\. (\d+)\*? \(A\/\d+\/\d+/.exec(note)
        const at = start + (match?.index ?? 0) + (match?.[0].indexOf('No. ') ?? 0) + 'No. '.length
        return match
          ? [
              {
                ...replace({ start: at, end: at + (match[1] ?? '').length }, '99'),
                place: { start, end: start + note.length },
              },
            ]
          : []
      }),
  },
  {
    kind: '“para” without its stop in a note',
    rule: 'note-reference',
    sites: (document) =>
      noteBlocks(document).flatMap(({ start, words: note }) => {
        const at = note.search(/(?<=, para)\. \d/)
        return at < 0 || (document.profile.year ?? 2026) < 1994
          ? []
          : [{ ...replace({ start: start + at, end: start + at + 1 }, ''), place: { start, end: start + note.length } }]
      }),
  },
]
