/**
 * Lost superscripts. A text layer gives a note mark as a plain digit: `Agenda, 1 to`, `Change5 that`, `report 7 of`. Which digits
 * are marks is told by the notes: their numbers ascend through the document, and each mark stands on the page of its note.
 * Of all digits that might be marks the best ascending sequence is taken.
 */
import type { Language } from '../lexicon/language.ts'
import type { LostMark, PlainText } from './plain-text.ts'
import { sourceRange, withMarks } from './plain-text.ts'
import { isDigitAt, isLetterAt, isLowerAt } from '../notation/letters.ts'
import { STOPS, WIDE_CLOSING } from '../notation/stops.ts'

/** A digit that may be a mark; offsets are those of the plain text. */
interface Candidate {
  readonly plain: PlainText
  readonly start: number
  readonly end: number
  readonly value: number
  readonly worth: number
  /** Whether the mark stands as it was written, so that nothing is recovered. */
  readonly written?: boolean
  /** Whether only a note on the same page, in a text without a single written mark, can make it one. */
  readonly doubtful?: boolean
}

/** Tells the 1-based page on which something stands by its source offset; 0 where the text has no pages. */
export type PageAt = (offset: number) => number

/** What a digit must be worth to be a mark beside marks that came through. */
const leastBesideMarks = 1

const digits = /\d+/g
/** `20257` is a year and a mark. */
const gluedToYear = /^(?:1[89]|20)\d\d([1-9]\d?)$/
/** `COVID-1916` is a name with a number of two figures, and a mark. */
const gluedToName = /^\d\d([1-9]\d?)$/
/** `12,345` is one number; `in 2025,172` and `5/14,120` are a number and a mark. */
const thousands = /(?:^|[^\d/])\d{1,3},$/
const sign = new RegExp(String.raw`[\u3001${STOPS}${WIDE_CLOSING})\u00bb\u201d"\u2019\]]`)
/** After a mark: white space, the end, or punctuation that no further digit follows. */
const boundary = new RegExp(String.raw`^(?:$|\s|[${STOPS}${WIDE_CLOSING})\u00bb\u201d"\]](?!\d))`, 'u')
/** `125 (s)`, `242 (1967)`, `1803 (XVII)`: a number that is divided is a number. */
const subdivided = /^\s*\((?:[a-z]{1,3}|\d+|[IVXLC]+)\)/u
/** `Committee, 1/ and`, `Rights,2/ the`: how marks were written before 1996. */
const oldMark = /^\/(?:$|[\s,;.:)])/

/** Whether the digits before a text are but the beginning of a word, a symbol or a number. */
const goesOn = (rest: string): boolean =>
  isDigitAt(rest, 0) || isLetterAt(rest, 0) || rest.startsWith('/') || /^[.,]\d/.test(rest)

/**
 * How likely the digits at `start` are a mark by what stands around them; undefined when they can be none.
 *
 *     Agenda, 1 to      Change5 that      report 7 of      1990 3 and 1995
 *            ^                ^                  ^              ^
 */
function worthAt(text: string, start: number, end: number, { figures, cased }: Language): number | undefined {
  const rest = text.slice(end, end + 24)
  let gap = start
  while (gap > 0 && /\s/.test(text[gap - 1] ?? '')) gap--
  const before = text[gap - 1] ?? ''
  if (gap === 0 || start - gap > 60) return undefined
  const quantified = figures.isQuantified(rest)
  if (sign.test(before)) {
    if (goesOn(rest) || subdivided.test(rest)) return undefined
    // `the following: 1. Resolution …, 2. Implementation`: numbers of a list, not two marks of punctuation (S/RES/2469 (2019)).
    if (gap < start && /[,;:]/.test(before) && /^\.\s/.test(rest)) return undefined
    if (gap === start && before === '.' && /\d/.test(text[gap - 2] ?? '')) return undefined
    if (gap === start && end - start === 3 && thousands.test(text.slice(Math.max(0, gap - 5), gap))) return undefined
    return quantified ? 0.5 : 3
  }
  if (gap === start) {
    if (end - start > 3 || goesOn(rest) || rest.startsWith('-')) return undefined
    // Where letters have no case a number stands after a word as well.
    const follows = cased ? isLowerAt(before, 0) : isLetterAt(before, 0) && !figures.isCounted(text.slice(0, gap))
    return follows ? 3 : undefined
  }
  if (!boundary.test(rest) || subdivided.test(rest)) return undefined
  if (isDigitAt(before, 0)) return quantified ? 0.25 : 2
  if (!isLetterAt(before, 0)) return undefined
  const words = text.slice(Math.max(0, gap - 24), gap)
  if (figures.isCounted(words)) return undefined
  return quantified || figures.mayBeCounted(words) ? 0.25 : 2
}

/** Whether a word or a sign after which marks stand comes just before an offset. */
const followsText = (text: string, at: number): boolean => isLetterAt(text, at - 1) || sign.test(text[at - 1] ?? '')

/** The mark at the end of digits that are a number of their own: `20257`, `COVID-1916`. */
function gluedMark(text: string, start: number, written: string): string | undefined {
  if (written.length < 3) return undefined
  const isNamed = text[start - 1] === '-' && isLetterAt(text, start - 2)
  return (gluedToYear.exec(written) ?? (isNamed ? gluedToName.exec(written) : null))?.[1]
}
/** `7` of `197` where there is a note 7. */
const tailOf = (figures: string, labels: ReadonlySet<number>): string | undefined =>
  [figures.slice(-2), figures.slice(-1)].find(
    (tail) => tail.length < figures.length && !tail.startsWith('0') && labels.has(Number(tail)),
  )

/** Whether figures are the second of two about a stroke: `55/197`. */
const followsStroke = (text: string, start: number): boolean => text[start - 1] === '/' && isDigitAt(text, start - 2)

/** The mark that the figures of `[start, end)` may be, or hold at their end. */
function candidateAt(
  plain: PlainText,
  start: number,
  end: number,
  labels: ReadonlySet<number>,
  language: Language,
): Candidate | undefined {
  const { text } = plain
  const figures = text.slice(start, end)
  if (followsStroke(text, start)) {
    // `resolution 55/197` may be a citation and a mark: only where the note stands on the page and no better place is found.
    const tail = tailOf(figures, labels)
    if (tail === undefined) return undefined
    return { plain, start: end - tail.length, end, value: Number(tail), worth: 0.1, doubtful: true }
  }
  const glued = gluedMark(text, start, figures)
  const value = Number(glued ?? figures)
  if (!labels.has(value) || (glued === undefined && (figures.length > 3 || figures.startsWith('0')))) return undefined
  const spaced = glued === undefined && /[ \t\u00a0]/.test(text[start - 1] ?? '')
  if ((spaced || followsText(text, start)) && oldMark.test(text.slice(end, end + 2)))
    return { plain, start, end: end + 1, value, worth: 4, written: true }
  const worth = glued === undefined ? worthAt(text, start, end, language) : 3
  if (worth === undefined) return undefined
  return { plain, start: glued === undefined ? start - (spaced ? 1 : 0) : end - glued.length, end, value, worth }
}

function candidatesOf(plain: PlainText, labels: ReadonlySet<number>, language: Language): Candidate[] {
  const { text } = plain
  const found: Candidate[] = []
  digits.lastIndex = 0
  while (digits.test(text)) {
    const end = digits.lastIndex
    let start = end - 1
    while (isDigitAt(text, start - 1)) start--
    // A year alone is most of what is found.
    if (end - start === 4 && !followsStroke(text, start) && text[start - 1] !== '-') continue
    const candidate = candidateAt(plain, start, end, labels, language)
    if (candidate) found.push(candidate)
  }
  return found
}

/**
 * Finds the marks that were lost.
 * @param texts the paragraphs in reading order
 * @param notes number and page of every note
 * @returns the same paragraphs with those marks, which are blanked out of their texts
 */
export function recoverMarks(
  texts: readonly PlainText[],
  notes: ReadonlyMap<number, number>,
  pageAt: PageAt,
  language: Language,
): readonly PlainText[] {
  const written = new Set<number>()
  for (const plain of texts) for (const mark of plain.marks) written.add(Number(mark.label))
  if (notes.size === 0 && written.size === 0) return recoverWithoutNotes(texts, language)
  const lost = new Set([...notes.keys()].filter((label) => !written.has(label)))
  if (lost.size === 0) return texts
  // Where other marks came through, a number that may well count something is no mark that was lost.
  const least = written.size > 0 ? leastBesideMarks : 0
  const steps: Step[] = []
  for (const plain of texts) {
    const likely = candidatesOf(plain, lost, language).filter(
      ({ worth, doubtful }) => worth >= least && !(doubtful && written.size),
    )
    if (likely.length === 0 && plain.marks.length === 0) continue
    const here: Step[] = likely.flatMap((candidate) => {
      const near = pageAt(sourceRange(plain, candidate.end - 1, candidate.end).start) === notes.get(candidate.value)
      if (candidate.doubtful && !near) return []
      return {
        value: candidate.value,
        worth: candidate.worth * (near ? 1 : 0.2) + (near ? 1 : 0),
        at: sourceRange(plain, candidate.end - 1, candidate.end).start,
        candidate,
      }
    })
    for (const mark of plain.marks)
      if (/^\d+$/.test(mark.label)) here.push({ value: Number(mark.label), worth: 8, at: mark.start })
    for (const step of here.sort((a, b) => a.at - b.at)) steps.push(step)
  }
  return withCandidates(
    texts,
    bestAscending(steps).flatMap(({ candidate }) => candidate ?? []),
  )
}

/** The same paragraphs with candidates as their marks. */
function withCandidates(texts: readonly PlainText[], accepted: readonly Candidate[]): readonly PlainText[] {
  const found = new Map<PlainText, LostMark[]>()
  for (const candidate of accepted) {
    const known = found.get(candidate.plain)
    if (known) known.push(markOf(candidate))
    else found.set(candidate.plain, [markOf(candidate)])
  }
  return texts.map((plain) => {
    const marks = found.get(plain)
    return marks ? withMarks(plain, marks) : plain
  })
}

/** The highest number that is looked for where no note tells which there are. */
const highestAlone = 99
const allLabels: ReadonlySet<number> = new Set(Array.from({ length: highestAlone }, (_, i) => i + 1))
/** Fewer digits in sequence are no marks. */
const fewestAlone = 2
/** One other number may stand among this many marks: `GC.18/RES.9`. */
const mostStrays = 4
/** What digits are worth that are pressed against a word or a sign. */
const pressed = 3

/**
 * Marks whose notes a converter dropped: LibreOffice does when it writes plain text (`1979,1` / `2003,2 in which` / `Committee,3`).
 * Digits pressed against the text that count from 1 are marks.
 */
function recoverWithoutNotes(texts: readonly PlainText[], language: Language): readonly PlainText[] {
  const all = texts.flatMap((plain) =>
    candidatesOf(plain, allLabels, language).filter(
      ({ worth, written, doubtful, start }) =>
        worth >= pressed && !written && !doubtful && isDigitAt(plain.text, start),
    ),
  )
  const run: Candidate[] = []
  for (const candidate of all) if (candidate.value === run.length + 1) run.push(candidate)
  const counts = run.length >= fewestAlone && (all.length - run.length) * mostStrays <= run.length
  return counts ? withCandidates(texts, run) : texts
}

interface Step {
  readonly value: number
  readonly worth: number
  readonly at: number
  readonly candidate?: Candidate
}

/** The ascending run of steps that is worth most; O(n log n). */
function bestAscending(steps: readonly Step[]): Step[] {
  const rank = new Map(
    [...new Set(steps.map((step) => step.value))].sort((a, b) => a - b).map((value, i) => [value, i]),
  )
  const size = rank.size
  const tree: (number | undefined)[] = Array.from({ length: size + 1 })
  const total: number[] = []
  const before: (number | undefined)[] = []
  const better = (a: number | undefined, b: number | undefined): number | undefined => {
    if (a === undefined || b === undefined) return a ?? b
    return (total[b] ?? 0) > (total[a] ?? 0) ? b : a
  }
  steps.forEach((step, i) => {
    const below = rank.get(step.value) ?? 0
    let best: number | undefined
    for (let at = below; at > 0; at -= at & -at) best = better(best, tree[at])
    total[i] = step.worth + (best === undefined ? 0 : (total[best] ?? 0))
    before[i] = best
    for (let at = below + 1; at <= size; at += at & -at) tree[at] = better(tree[at], i)
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

/** A candidate as the mark that it is. */
function markOf({ plain, start, end, value, written }: Candidate): LostMark {
  const label = String(value)
  const whole = sourceRange(plain, start, end)
  // The white space before the digits belongs to the mark, unless other markup stands between them.
  const range = whole.end - whole.start === end - start ? whole : sourceRange(plain, end - label.length, end)
  return { start, end, mark: { label, ...range, ...(written ? {} : { recovered: true }) } }
}
