/**
 * Lost superscripts. A text layer gives a note mark as a plain digit: `Agenda, 1 to`, `Change5 that`, `report 7 of`. Which digits
 * are marks is told by the notes: their numbers ascend through the document, and each mark stands on the page of its note.
 * Of all digits that might be marks the best ascending sequence is taken.
 */
import type { Flat } from './flat.ts'
import { sourceRange } from './flat.ts'

/** A digit that may be a mark; offsets are those of the flat text. */
interface Candidate {
  readonly flat: Flat
  readonly start: number
  readonly end: number
  readonly value: number
  readonly worth: number
}

/** Page on which something stands, by source offset. */
export type PageAt = (offset: number) => number

/** Words before a number that make it a number of their own: never a mark. */
const counted =
  /(?:\b(?:paragraphs?|paras?|articles?|chapters?|chap|nos?|vols?|pp?|january|february|march|april|may|june|july|august|september|october|november|december|of|to|and|or|from|between|by|until|than|least|most|about|some|nearly|in|at|on|over|under|the|a|per|every|within|after|before)\.?|[$€£])$/i
/** Words before a number that may well number it: a mark only where nothing better is to be had. */
const perhapsCounted =
  /\b(?:resolutions?|decisions?|annex(?:es)?|sections?|parts?|goals?|targets?|rules?|items?|phase|pillar|group|table|principles?|regulations?|levels?|habitat|cluster|stage|type|category|class|option|draft|with|for|next|first|last|past|top|ages?)$/i
/** Words after a number that make it a quantity or a date. */
const quantity =
  /^\s*(?:%|per cent|january|february|march|april|may|june|july|august|september|october|november|december|million|billion|trillion|years?|months?|days?|weeks?|hours?|states|countries|members?|persons|people|dollars|degrees|kilomet|square|times|of the (?:charter|convention|covenant|statute|treaty|rules|agreement))\b/i

const afterSign =
  /(?:(?<=[,;:.)\u201d"\u2019\]])[ \t\u00a0]|(?<=[,;:)\u201d"\u2019\]]|[^\d]\.))(\d{1,3})(?![\d\p{L}/]|[.,]\d|\s*\()/gu
const afterWord = /(?<=[\p{L}\u2019)])\s{1,60}(\d{1,3})(?=\s|$|[,;.:])(?![.,:]\d)/gu
/** `3,500` is one number. */
const thousands = /\d,$/
/** `1990 3 and 1995`, `COVID-19 16 and`: two numbers running. */
const afterNumber = /(?<=\d)\s{1,60}(\d{1,3})(?=\s|$|[,;.:])(?![.,:]\d)/gu
const glued = /(?<=\p{Ll}|\d{4}|[\p{Ll}\p{Lu})]["\u201d])(\d{1,2})(?![\d\p{L}/-]|[.,]\d)/gu

function candidatesOf(flat: Flat, labels: ReadonlySet<number>): Candidate[] {
  const { text } = flat
  if (!/\d/.test(text)) return []
  const found = new Map<number, Candidate>()
  const add = (match: RegExpExecArray, worth: number): void => {
    const value = Number(match[1])
    if (!labels.has(value) || match[1]?.startsWith('0')) return
    const start = match.index
    const end = start + match[0].length
    if (!found.has(end)) found.set(end, { flat, start, end, value, worth })
  }
  for (const match of text.matchAll(afterSign)) {
    if (match[0] === match[1] && match[0].length === 3 && thousands.test(text.slice(match.index - 2, match.index))) continue
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 24)
    add(match, quantity.test(rest) ? 0.5 : 3)
  }
  for (const match of text.matchAll(glued)) add(match, 3)
  for (const match of text.matchAll(afterNumber)) {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 24)
    add(match, quantity.test(rest) ? 0.25 : 2)
  }
  for (const match of text.matchAll(afterWord)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index)
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 24)
    if (!counted.test(before)) add(match, quantity.test(rest) || perhapsCounted.test(before) ? 0.25 : 2)
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}

/**
 * Finds the marks that were lost, adds them to the paragraphs' marks and blanks them out of their flat texts.
 * @param flats the paragraphs in reading order
 * @param notes number and page of every note
 */
export function recoverMarks(flats: readonly Flat[], notes: ReadonlyMap<number, number>, pageAt: PageAt): void {
  const written = new Set(flats.flatMap((flat) => flat.marks.map((mark) => Number(mark.label))))
  const lost = new Set([...notes.keys()].filter((label) => !written.has(label)))
  if (lost.size === 0) return
  const steps: Step[] = []
  for (const flat of flats) {
    const here: Step[] = candidatesOf(flat, lost).map((candidate) => {
      const near = pageAt(sourceRange(flat, candidate.end - 1, candidate.end).start) === notes.get(candidate.value)
      return { value: candidate.value, worth: candidate.worth * (near ? 1 : 0.2) + (near ? 1 : 0), at: sourceRange(flat, candidate.end - 1, candidate.end).start, candidate }
    })
    for (const mark of flat.marks)
      if (/^\d+$/.test(mark.label)) here.push({ value: Number(mark.label), worth: 8, at: mark.start })
    steps.push(...here.sort((a, b) => a.at - b.at))
  }
  for (const { candidate } of bestAscending(steps)) if (candidate) accept(candidate)
}

interface Step {
  readonly value: number
  readonly worth: number
  readonly at: number
  readonly candidate?: Candidate
}

/** The ascending run of steps that is worth most; O(n log n). */
function bestAscending(steps: readonly Step[]): Step[] {
  const size = Math.max(0, ...steps.map((step) => step.value)) + 1
  const tree: (number | undefined)[] = Array.from({ length: size + 1 })
  const total: number[] = []
  const before: (number | undefined)[] = []
  const better = (a: number | undefined, b: number | undefined): number | undefined => {
    if (a === undefined || b === undefined) return a ?? b
    return (total[b] ?? 0) > (total[a] ?? 0) ? b : a
  }
  steps.forEach((step, i) => {
    let best: number | undefined
    for (let at = step.value; at > 0; at -= at & -at) best = better(best, tree[at])
    total[i] = step.worth + (best === undefined ? 0 : (total[best] ?? 0))
    before[i] = best
    for (let at = step.value + 1; at <= size; at += at & -at) tree[at] = better(tree[at], i)
  })
  let last: number | undefined
  for (let i = 0; i < steps.length; i++) last = better(last, i)
  const chosen: Step[] = []
  for (let i = last; i !== undefined; i = before[i]) {
    const step = steps[i]
    if (step) chosen.push(step)
  }
  return chosen
}

function accept({ flat, start, end, value }: Candidate): void {
  const range = sourceRange(flat, start, end)
  flat.marks.push({ label: String(value), ...range, recovered: true })
  flat.marks.sort((a, b) => a.start - b.start)
  flat.text = flat.text.slice(0, start) + ' '.repeat(end - start) + flat.text.slice(end)
}
