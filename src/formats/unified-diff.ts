/**
 * The changes of a text as a unified diff, for people and for `patch`. They are known, so that nothing is searched for, and
 * the work grows with the text alone.
 */
import type { Edit } from '../lint/rule.ts'

/** Unchanged lines around each change. */
const context = 3

/** Lines that became others: `[start, end)` of the old ones and of the new ones, counted from 0. */
interface Change {
  oldStart: number
  oldEnd: number
  newStart: number
  newEnd: number
}

/** Lines with their line ends. */
const toLines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** Where the lines of a text start; the last one is the end of the text. */
const startsOf = (lines: readonly string[]): number[] => {
  const starts = [0]
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length)
  return starts
}

/** Walks from line to line of a text, forwards only. */
class Lines {
  readonly lines: readonly string[]
  private readonly starts: number[]
  private at = 0

  constructor(text: string) {
    this.lines = toLines(text)
    this.starts = startsOf(this.lines)
    // The end of a last line that has no line end is in that line.
    if (text !== '' && !text.endsWith('\n')) this.starts[this.lines.length] = Infinity
  }

  /** The line that an offset stands in; the number of lines at the end of a text that ends with a line end. */
  lineOf(offset: number): number {
    while (this.at < this.lines.length && (this.starts[this.at + 1] ?? Infinity) <= offset) this.at += 1
    return this.at
  }

  /** Whether a line begins at an offset in the line that was asked for last. */
  begins(offset: number): boolean {
    return this.starts[this.at] === offset
  }
}

/** Changed lines, in order: those that touch each other are one change, without the lines at both ends that are the same. */
const changesOf = (before: Lines, after: Lines, edits: readonly Edit[]): Change[] => {
  const changes: Change[] = []
  let shift = 0
  for (const { start, end, text } of edits) {
    const oldStart = before.lineOf(start)
    const newStart = after.lineOf(start + shift)
    const oldLast = before.lineOf(end)
    const isWhole = before.begins(end)
    shift += text.length - (end - start)
    const newLast = after.lineOf(end + shift)
    // What ends where a line begins, in both texts, leaves that line alone.
    const rest = isWhole && after.begins(end + shift) ? 0 : 1
    const change = { oldStart, oldEnd: oldLast + rest, newStart, newEnd: newLast + rest }
    const last = changes.at(-1)
    if (last && oldStart < last.oldEnd) Object.assign(last, { oldEnd: change.oldEnd, newEnd: change.newEnd })
    else changes.push(change)
  }
  return changes.map((change) => trim(change, before.lines, after.lines)).filter((change) => !isEmpty(change))
}

const trim = (change: Change, old: readonly string[], now: readonly string[]): Change => {
  let { oldStart, newStart } = change
  let oldEnd = Math.min(change.oldEnd, old.length)
  let newEnd = Math.min(change.newEnd, now.length)
  while (oldStart < oldEnd && newStart < newEnd && old[oldStart] === now[newStart]) {
    oldStart += 1
    newStart += 1
  }
  while (oldStart < oldEnd && newStart < newEnd && old[oldEnd - 1] === now[newEnd - 1]) {
    oldEnd -= 1
    newEnd -= 1
  }
  return { oldStart, oldEnd, newStart, newEnd }
}

const isEmpty = ({ oldStart, oldEnd, newStart, newEnd }: Change): boolean => oldStart === oldEnd && newStart === newEnd

/** Changes whose contexts touch stand in one hunk. */
const hunksOf = (changes: readonly Change[]): Change[][] => {
  const hunks: Change[][] = []
  for (const change of changes) {
    const hunk = hunks.at(-1)
    const last = hunk?.at(-1)
    if (hunk && last && change.oldStart - last.oldEnd <= 2 * context) hunk.push(change)
    else hunks.push([change])
  }
  return hunks
}

const range = (start: number, length: number): string =>
  `${length === 0 ? start : start + 1}${length === 1 ? '' : `,${length}`}`

const marked = (sign: string, lines: readonly string[]): string[] =>
  lines.map((line) => sign + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`))

const writeHunk = (hunk: readonly Change[], old: readonly string[], now: readonly string[]): string => {
  const [first] = hunk
  const last = hunk.at(-1)
  if (!first || !last) return ''
  const above = Math.min(context, first.oldStart)
  const below = Math.min(context, old.length - last.oldEnd)
  const start = first.oldStart - above
  const newStart = first.newStart - above
  const output = [
    `@@ -${range(start, last.oldEnd + below - start)} +${range(newStart, last.newEnd + below - newStart)} @@\n`,
  ]
  let at = start
  for (const { oldStart, oldEnd, newStart: from, newEnd } of hunk) {
    output.push(
      ...marked(' ', old.slice(at, oldStart)),
      ...marked('-', old.slice(oldStart, oldEnd)),
      ...marked('+', now.slice(from, newEnd)),
    )
    at = oldEnd
  }
  output.push(...marked(' ', old.slice(at, last.oldEnd + below)))
  return output.join('')
}

/**
 * The unified diff of a text and what edits make of it; empty where they make nothing else.
 *
 * @param edits replacements in `before`, in order, which do not overlap
 */
export const unifiedDiff = (before: string, after: string, edits: readonly Edit[], path: string): string => {
  const old = new Lines(before)
  const now = new Lines(after)
  const hunks = hunksOf(changesOf(old, now, edits)).map((hunk) => writeHunk(hunk, old.lines, now.lines))
  return hunks.length === 0 ? '' : [`--- ${path}\n`, `+++ ${path}\n`, ...hunks].join('')
}
