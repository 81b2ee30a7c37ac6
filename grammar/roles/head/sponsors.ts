/**
 * Where the sponsors and what they propose stand: `Belarus, China and India:* draft resolution`, `Draft resolution submitted by
 * the Vice-Chair of the Committee`, or names of States alone.
 */
import { startsLower } from '../../notation/letters.ts'
import { endOfMatch } from '../../notation/sticky.ts'
import { matchState } from '../../lexicon/states.ts'
import type { Line } from '../../lines/line.ts'
import { endOfBlock } from './block.ts'
import { fieldsOf } from './fields.ts'

const action =
  /(?:revised\s+)?draft\s+(?:resolution|decision)|amendments?\s+to\s+(?:(?:revised\s+)?draft\s+)?(?:resolution|decision)/i
const listEnd = new RegExp(
  String.raw`[:*\u2020\u2013\u2014]\s{0,9}\*{0,3}(?:\^\{?\*+\}?)?\s{0,9}(?:${action.source})`,
  'i',
)
/** One of these words stands in every action: a look that spares most lines the expressions. */
const proposes = /draft|amendment/i
/** Lines over which the end of the sponsors and the action may run. */
const longestSpan = 3
const submission =
  /^\*{0,2}(?:Revised\s+)?Draft (?:resolution|decision|Presidential statement)(?:\s+(?:submitted|proposed|recommended|prepared)\b|\s*\*{0,3}$)/i
/** How `submission` begins. */
const maySubmit = /^\*{0,2}[dr]/i
const submits = (text: string): boolean => maySubmit.test(text) && submission.test(text)
const continuedSubmission = /\b(?:by|of|the|on|and|for|to|from|in|with|submitted|draft)$|,$/

const bearer = /^[A-Z\u00c0-\u00de][^,;:]{1,60}\([A-Z\u00c0-\u00de][^)]*\)(?:,|$)/

/** `draft resolution`, `amendment to …` where a line ends a list of sponsors or submits a text. */
export const actionOf = (text: string): string | undefined => (submits(text) ? text : listEnd.exec(text)?.[0])

/** The lines of the sponsors and the action: `Belarus, China and India:* draft resolution`; indexes into `lines`. */
export function findProposal(lines: readonly Line[]): { from: number; to: number } | undefined {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) continue
    if (submits(line.text)) return { from: i, to: endOfSubmission(lines, i) }
    if (!lines.slice(i, i + longestSpan).some((each) => proposes.test(each.plain))) continue
    for (let span = 1; span <= longestSpan; span++) {
      const joined = lines
        .slice(i, i + span)
        .map((each) => each.plain)
        .join(' ')
      const raw = lines
        .slice(i, i + span)
        .map((each) => each.text)
        .join(' ')
      const match = listEnd.exec(raw) ?? (joined === raw ? null : listEnd.exec(joined))
      if (!match || (span > 1 && match.index > line.text.length)) continue
      // A long line (Word: one a paragraph) is a list of sponsors if it ends with what they propose or lists States.
      if (match.index > 300 && match.index + match[0].length < raw.length && !listsStates(joined)) continue
      const to = endOfAction(lines, i + span - 1)
      return { from: startOfSponsors(lines, i), to }
    }
  }
  return bareList(lines)
}

/** Fewer States may be what a title names: `Sudan and South Sudan`. */
const fewestInBareList = 3

/** A block of nothing but names of States, which a typed draft may leave without what they propose. */
function bareList(lines: readonly Line[]): { from: number; to: number } | undefined {
  for (let from = 0; from < lines.length; from++) {
    const line = lines[from]
    if (line === undefined || line.blanks === 0 || !/,|\band\b/.test(line.plain)) continue
    const to = endOfBlock(lines, from)
    const block = lines.slice(from, to + 1)
    if (statesIn(block.map(({ plain }) => plain).join(' ')) >= fewestInBareList)
      return { from, to }
    from = to
  }
  return undefined
}

function endOfSubmission(lines: readonly Line[], from: number): number {
  let to = from
  while (to + 1 < lines.length) {
    const line = lines[to]
    const next = lines[to + 1]
    if (line === undefined || next === undefined) break
    // The name of whoever submits it may be cut: `… the Vice-Chair of the Committee, Ana` / `Lector (Fiji), on the basis of …`.
    const named = !lines.slice(from, to + 1).some(({ text }) => text.includes('(')) && bearer.test(next.text)
    const goesOn =
      startsLower(next.text) ||
      next.text.startsWith('(') ||
      ((continuedSubmission.test(line.text) || named) && next.blanks === 0)
    if (!goesOn) break
    to++
  }
  return to
}

/** An amendment names the draft that it amends, perhaps over further lines (A/80/L.39: `resolution 6 recommended by …`). */
function endOfAction(lines: readonly Line[], at: number): number {
  let to = at
  if (
    !/amendments?\s+to\s/i.test(
      lines
        .slice(Math.max(0, at - 2), at + 1)
        .map((line) => line.text)
        .join(' '),
    )
  )
    return at
  for (let next = lines[to + 1]; next !== undefined && next.blanks === 0; next = lines[to + 1]) {
    const named = /^[A-Z]+\//.test(next.text) && /\b(?:resolution|decision)s?$/i.test(lines[to]?.text ?? '')
    if (!named && !startsLower(next.text)) break
    to++
  }
  return to
}

/** The sponsors begin where the list, read from there, is a list of States; else with their block. */
function startOfSponsors(lines: readonly Line[], end: number): number {
  let start: number | undefined
  for (let i = end; i >= Math.max(0, end - 60); i--) {
    const line = lines[i]
    if (line === undefined) break
    if (
      listsStates(
        lines
          .slice(i, end + 1)
          .map((each) => each.plain.replace(/\s+/g, ' '))
          .join(' '),
      )
    )
      start = i
    if (fieldsOf(line, undefined).length > 0) break
  }
  if (start !== undefined) return start
  let from = end
  while (from > 0 && (lines[from]?.blanks ?? 1) === 0 && /[,:]$|\band$/.test(lines[from - 1]?.text ?? '')) from--
  return from
}

/** Whether a text is names of States up to its colon. */
const listsStates = (text: string): boolean => statesIn(text) > 0

/** How many States a text names that is nothing but their names, up to its colon; otherwise 0. */
function statesIn(text: string): number {
  let at = 0
  let count = 0
  const gap = /(?:\s*\*+)?\s*(?:,\s*(?:\*+\s*|\^\{\**\}\s*)?(?:and\s+)?|\s+and\s+)|(?:\s*\*+)?\s*$/y
  while (at < text.length) {
    const state = matchState(text, at)
    if (!state) return 0
    count++
    at = state.end
    if (at >= text.length) return count
    if (/^\s*\*?\s*:/.test(text.slice(at, at + 6))) return count
    const next = endOfMatch(gap, text, at)
    if (next === undefined || next === at) return 0
    at = next
  }
  return count
}
