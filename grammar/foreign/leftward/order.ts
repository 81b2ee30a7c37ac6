/** The pieces of a line in the order in which they are read, as edits of the text: words that stand where they are read are not touched. */
import type { Edit } from '../edit.ts'
import { raised } from '../../notation/marks.ts'
import { readParts, type Due } from './runs.ts'
import type { ReadRow } from './rows.ts'
import type { Piece } from './segments.ts'

/** What is read in the place of `[start, end)`, which is the same words in another order. */
export const edit = (start: number, end: number, text: string): Edit => ({ start, end, text, kind: 'direction' })

/** A piece, what is read of it, and the edits that say so. */
interface ReadPiece extends Piece {
  readonly read: string
  readonly edits: readonly Edit[]
}

function readPiece(text: string, piece: Piece, due: Due | undefined): ReadPiece {
  const { start, end, parts } = piece
  const texts = readParts(parts, due)
  const edits: Edit[] = []
  let reached = start
  for (const [i, part] of parts.entries()) {
    if (part.start > reached) edits.push(edit(reached, part.start, ''))
    if (part.seen) edits.push(edit(part.start, part.end, texts[i] ?? ''))
    reached = part.end
  }
  if (end > reached) edits.push(edit(reached, end, ''))
  return { ...piece, edits, read: textOf(text, piece, edits).trim() }
}

/** The text of a piece with its edits made. */
function textOf(text: string, { start, end }: Pick<Piece, 'start' | 'end'>, edits: readonly Edit[]): string {
  let read = ''
  let reached = start
  for (const each of edits) {
    read += text.slice(reached, each.start) + each.text
    reached = each.end
  }
  return read + text.slice(reached, end)
}

/** A vowel sign that stands by itself: where it has no room above its letter, the word goes on in the next piece. */
const endsWithin = /\s\p{M}+$/u
const beginsWithMark = /^\p{M}/u
/** One behind an article belongs to the letter that takes up its lam: `ال ُّ سبل`, but not `ألا ّ يعرض`. */
const markAlone = /^\p{M}+$/u
const takesUpLam = /^[تثدذرزسشصضطظلن]/

/** A number, a mark or a letter of the alphabet, which is set apart from its words. */
const label = /^(?:\(?[\d\p{L}]{1,3}\)?|\d{1,3}\s?[-.]|[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+|[*\u2022-])$/u
/** Columns are this far from each other, at least. */
const wide = 3

/** What stands between two pieces: nothing where a vowel sign parted a word, the gap of the page where they are columns. */
function gapBetween(before: ReadPiece, after: ReadPiece): string {
  if (endsWithin.test(before.read) || beginsWithMark.test(after.read)) return ''
  if (markAlone.test(before.read) && takesUpLam.test(after.read)) return ''
  const gap = before.start - after.end
  return gap < wide || label.test(before.read) ? ' ' : ' '.repeat(gap)
}

/** Pieces as they follow each other. */
const joined = (pieces: readonly ReadPiece[]): string =>
  pieces
    .map((piece, i) => {
      const before = pieces[i - 1]
      return (before ? gapBetween(before, piece) : '') + piece.read
    })
    .join('')

/** A line as it is read. */
export interface ReadLine {
  readonly read: string
  readonly edits: readonly Edit[]
}

/**
 * The longest piece stays where it is, the others are put about it.
 * @param pieces of a line, from left to right
 * @param start where the line begins
 * @param due the note that may begin with the line
 */
export function inReadingOrder(
  text: string,
  pieces: readonly Piece[],
  { start, end, due }: { readonly start: number; readonly end: number; readonly due: Due | undefined },
): ReadLine {
  const line = pieces.map((piece, i) => readPiece(text, piece, i === pieces.length - 1 ? due : undefined)).toReversed()
  const [first] = line
  // The number of a note that stands apart from its words.
  if (first && line.length > 1 && first.read === due?.number) line[0] = { ...first, read: raised(first.read) }
  const read = joined(line)
  const [longest] = line.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  if (!longest) return { read, edits: [] }
  const at = read.indexOf(longest.read)
  const around = { start, end, before: read.slice(0, at), after: read.slice(at + longest.read.length) }
  return { read, edits: about(text, longest, around) }
}

/** What is read before a piece and after it on its line. */
interface Around {
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
}

/** Edits of a piece, with others about it: an edit takes the place of something, if only of the sign that opens the piece. */
function about(text: string, piece: ReadPiece, { start, end, before, after }: Around): Edit[] {
  const edits = [...piece.edits]
  const opening =
    edits[0]?.start === piece.start ? edits.shift() : edit(piece.start, piece.start + 1, text.charAt(piece.start))
  const head = edit(start, opening?.end ?? piece.start, before + (opening?.text.trimStart() ?? ''))
  const closing = edits.at(-1)?.end === piece.end ? edits.pop() : undefined
  if (closing) return [head, ...edits, edit(closing.start, end, closing.text.trimEnd() + after)]
  if (after !== '') return [head, ...edits, edit(piece.end - 1, end, text.charAt(piece.end - 1) + after)]
  return piece.end === end ? [head, ...edits] : [head, ...edits, edit(piece.end, end, '')]
}

/** Edits of a row, with words before all that is read of it. */
export const withHead = ([head, ...others]: readonly Edit[], words: string): readonly Edit[] =>
  head ? [{ ...head, text: words + head.text }, ...others] : others

/**
 * @param line a row that is read
 * @param at a place in what is read of it, not at its head
 * @returns the row with words at that place
 */
export function withInside(text: string, { row, read, edits }: ReadRow, at: number, words: string): ReadRow {
  const put = (within: string, place: number): string => within.slice(0, place) + words + within.slice(place)
  const behind = (offset: number): Edit => edit(offset - 1, offset, text.charAt(offset - 1) + words)
  const found = { row, read: put(read, at) }
  let left = textOf(text, row, edits).indexOf(read) + at
  let reached = row.start
  for (const [i, each] of edits.entries()) {
    const kept = Math.max(0, each.start - reached)
    if (left > 0 && left <= kept) return { ...found, edits: edits.toSpliced(i, 0, behind(reached + left)) }
    left -= kept
    if (left <= each.text.length) return { ...found, edits: edits.with(i, { ...each, text: put(each.text, left) }) }
    left -= each.text.length
    reached = each.end
  }
  return { ...found, edits: [...edits, behind(reached + left)] }
}
