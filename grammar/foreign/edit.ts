/**
 * Edits that turn a text in another notation into one in the notation of `grammar/README.md`, and the way back.
 */
import type { ForeignKind } from '../ast.ts'
import type { Language } from '../lexicon/language.ts'

/**
 * `[start, end)`, in UTF-16 code units of the text given, is read as `text`. The range is never empty: what is put in takes the place of a
 * character of the file.
 */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: ForeignKind
}

/**
 * A notation: what in a text is to be read otherwise, in order and without overlaps; empty, at little cost, for most texts. The
 * language is the one that the text is written in.
 */
export type Notation = (text: string, language: Language) => readonly Edit[]

/** An edit, and where in the text that is read its own text begins. */
export interface Placed extends Edit {
  readonly at: number
}

/** A text as it is read. */
export interface Reading {
  readonly text: string
  /** In the offsets of the file. */
  readonly edits: readonly Placed[]
}

/** Puts edits in order and drops what overlaps one before it or changes nothing. */
export function inOrder(edits: readonly Edit[], text: string): Edit[] {
  let reached = 0
  return edits
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((edit) => {
      if (edit.start < reached || edit.end <= edit.start) return false
      if (text.slice(edit.start, edit.end) === edit.text) return false
      reached = edit.end
      return true
    })
}

function place(edits: readonly Edit[]): Placed[] {
  let shift = 0
  return edits.map((edit) => {
    const { start, end, text, kind } = edit
    const placed = { start, end, text, kind, at: start + shift }
    shift += edit.text.length - (edit.end - edit.start)
    return placed
  })
}

/** The text with edits made in it. */
function apply(text: string, edits: readonly Edit[], from = 0, to: number = text.length): string {
  const parts: string[] = []
  let at = from
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  parts.push(text.slice(at, to))
  return parts.join('')
}

/** A text as its edits have it read. They must be in order and not overlap. */
export const readingOf = (text: string, edits: readonly Edit[]): Reading => ({
  text: apply(text, edits),
  edits: place(edits),
})

/** An edit in the offsets of a text that was read already: of the reading before, or of the one that comes. */
interface Interval {
  readonly at: number
  readonly end: number
  readonly before?: Placed
  readonly after?: Edit
}

/**
 * Edits of a text that is a reading already, made one with those that it was read by: what overlaps becomes one edit.
 * @param file the text as given
 * @param before how it was read
 * @param more edits in the offsets of `before.text`, in order
 */
export function compose(file: string, { text, edits }: Reading, more: readonly Edit[]): Reading {
  if (edits.length === 0) return readingOf(file, more)
  const intervals: Interval[] = [
    ...edits.map((before) => ({ at: before.at, end: before.at + before.text.length, before })),
    ...more.map((after) => ({ at: after.start, end: after.end, after })),
  ].sort((a, b) => a.at - b.at || a.end - b.end)
  const made: Edit[] = []
  let shift = 0
  for (let i = 0; i < intervals.length;) {
    const head = intervals[i] as Interval
    const start = head.before?.start ?? head.at + shift
    let { end } = head
    const inside: Edit[] = []
    let kind = head.before?.kind
    for (let next: Interval | undefined = head; next && (next === head || next.at < end); next = intervals[++i]) {
      end = Math.max(end, next.end)
      if (next.before) shift = next.before.end - next.end
      if (next.after) inside.push(next.after)
      kind = next.after?.kind ?? kind
    }
    if (kind) made.push({ start, end: end + shift, text: apply(text, inside, head.at, end), kind })
  }
  return readingOf(
    file,
    made.filter((edit) => file.slice(edit.start, edit.end) !== edit.text),
  )
}
