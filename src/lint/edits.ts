/** Applying replacements to a text. */
import { countWhile } from '../../grammar/positions.ts'
import type { Edit } from './rule.ts'

/** Whether two replacements touch the same characters; two that begin at one point do, insertions too. */
const overlaps = (a: Edit, b: Edit): boolean => a.start === b.start || (a.start < b.end && b.start < a.end)

/** Replacements that do not overlap, in order. */
class Taken {
  private readonly edits: Edit[] = []

  /** Where `edit` would stand. */
  private indexOf(edit: Edit): number {
    return countWhile(this.edits.length, (index) => (this.edits[index] as Edit).start < edit.start)
  }

  has(edit: Edit): boolean {
    const index = this.indexOf(edit)
    const neighbours = [this.edits[index - 1], this.edits[index]]
    return neighbours.some((other) => other !== undefined && overlaps(edit, other))
  }

  add(edit: Edit): void {
    this.edits.splice(this.indexOf(edit), 0, edit)
  }
}

/** White space between words. */
const gap = /(?<=\S)\s+(?=\S)/g

/**
 * An edit that writes as many words as it replaces, with the line breaks that stand between them in the source: two lines
 * are no fix's to join (“neighbouring / states” in S/RES/2554 (2020)).
 */
export const withLineBreaks = (edit: Edit, source: string): Edit => {
  const gaps = source.slice(edit.start, edit.end).match(gap) ?? []
  const words = edit.text.split(' ')
  if (gaps.length !== words.length - 1 || !gaps.some((space) => /[\r\n]/.test(space))) return edit
  return { ...edit, text: words.map((word, index) => word + (gaps[index] ?? '')).join('') }
}

/** The items whose edits fit together: of two that touch the same characters the earlier in the list stays. */
export const dropOverlapping = <Item extends { edits: readonly Edit[] }>(items: readonly Item[]): Item[] => {
  const taken = new Taken()
  return items.filter((item) => {
    if (item.edits.some((edit) => taken.has(edit))) return false
    for (const edit of item.edits) taken.add(edit)
    return true
  })
}

/** The text with all replacements made. They must not overlap; offsets are those of `text`. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  let result = ''
  let from = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return result + text.slice(from)
}

/** A piece of a text that was changed: a range of the source, or new text. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string }

const lengthOf = (piece: Piece): number => ('text' in piece ? piece.text.length : piece.end - piece.start)

const cut = (piece: Piece, from: number, to: number): Piece =>
  'text' in piece ? { text: piece.text.slice(from, to) } : { start: piece.start + from, end: piece.start + to }

/** What replacements that are made one round after the other make of a source. */
export class EditTrail {
  private readonly length: number
  private pieces: readonly Piece[]

  constructor(source: string) {
    this.length = source.length
    this.pieces = [{ start: 0, end: source.length }]
  }

  /** What `edits()` would be with more replacements made, which are not. */
  editsWith(more: readonly Edit[]): Edit[] {
    const before = this.pieces
    this.apply(more)
    const edits = this.edits()
    this.pieces = before
    return edits
  }

  /** Makes replacements, which do not overlap, in the text as it is by now. */
  apply(edits: readonly Edit[]): void {
    const next: Piece[] = []
    const rest = this.pieces.values()
    let piece = rest.next().value
    let from = 0
    let at = 0
    /** Takes, or leaves out, the text before an offset. */
    const proceed = (until: number, keeps: boolean): void => {
      while (piece && at < until) {
        const to = Math.min(lengthOf(piece), from + until - at)
        if (keeps) next.push(cut(piece, from, to))
        at += to - from
        from = to
        if (from < lengthOf(piece)) return
        piece = rest.next().value
        from = 0
      }
    }
    for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      proceed(start, true)
      next.push({ text })
      proceed(end, false)
    }
    proceed(Infinity, true)
    this.pieces = next
  }

  /** The replacements that make of the source at once what the rounds have made of it. */
  edits(): Edit[] {
    const edits: Edit[] = []
    let from = 0
    let text = ''
    const close = (start: number): void => {
      if (start > from || text !== '') edits.push({ start: from, end: start, text })
      text = ''
    }
    for (const piece of this.pieces) {
      if ('text' in piece) text += piece.text
      else {
        close(piece.start)
        from = piece.end
      }
    }
    close(this.length)
    return edits
  }
}

/** One replacement that makes all of some replacements at once. They must not overlap. */
export const mergeEdits = (edits: readonly Edit[], text: string): Edit => {
  const start = edits.reduce((least, edit) => Math.min(least, edit.start), text.length)
  const end = edits.reduce((most, edit) => Math.max(most, edit.end), start)
  const moved = edits.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }))
  return { start, end, text: applyEdits(text.slice(start, end), moved) }
}
