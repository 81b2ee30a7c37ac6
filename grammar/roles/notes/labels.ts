/**
 * Which number each note has.
 *
 * Where an extractor tore the numbers from their texts (`1`, `2`, then two texts; or `4`, two texts, `6`, a text, `5`, as in
 * A/C.2/80/L.9 through pdftotext), the numbers are told apart from the texts, and each run of texts between two numbers that
 * kept their place is shared out among the numbers between them, in order.
 */
import { mayBeginSentence, startsLower, startsWithAny } from '../../notation/letters.ts'
import { plainMark } from '../../notation/marks.ts'
import type { Language } from '../../lexicon/language.ts'
import type { Line } from '../../lines/line.ts'
import { LabelAlone, MarkAlone, Marked, NumberAlone } from '../../lines/shapes.ts'
import type { NoteFact } from '../facts.ts'
import { gluedNumber, markAtStart, numberOfPlainNote, plainNumber, readsLikeNote } from './mark.ts'

/** A line of the notes: a label alone, the beginning of a note after its label, or words. */
interface Item {
  readonly line: Line
  readonly kind: 'label' | 'start' | 'text'
  readonly label?: string
}

type IsUnmarked = (number: string | undefined) => boolean

/** Numbers ascend through a document; asterisks come first on their page. */
const order = (label: string, last: number): number => (/^\d+$/.test(label) ? Number(label) : last + label.length / 10)

const inOrder = (labels: readonly string[], last: number): string[] =>
  [...new Set(labels)].sort((a, b) => order(a, last) - order(b, last))

/** How far the number of a note that stands alone may lie beyond the last one. */
const furthestAlone = 60

/**
 * Tells labels from texts and gives each text its label.
 * @param lines the lines of one place of notes
 * @param last the highest number of a note so far
 * @param add takes what each line is
 * @param glued whether the number that is due may stand right before the words of its note: `1A/78/689.`
 * @returns the highest number so far
 */
export function labelNotes(
  lines: readonly Line[],
  last: number,
  isUnmarked: IsUnmarked,
  language: Language,
  add: (line: Line, fact: NoteFact) => void,
  glued = false,
): number {
  let expected = last
  const items = lines.map((line, i): Item => {
    const found = itemOf(line, expected, last, isUnmarked, language)
    const begins = glued && found.kind === 'text' && beginsNext(lines[i - 1], line, expected)
    const item: Item = begins ? { line, kind: 'start', label: String(expected + 1) } : found
    if (item.label !== undefined && /^\d+$/.test(item.label)) expected = Math.max(expected, Number(item.label))
    return item
  })
  // Most often one note that has its label.
  const [first, ...others] = items
  if (first?.kind === 'start' && first.label !== undefined && others.every(({ kind }) => kind === 'text')) {
    const note = first.label
    for (const line of lines) add(line, { is: line === first.line ? 'start' : 'more', note })
    return expected
  }
  for (const { label, lines: own, continued } of shareOut(items, last, language))
    own.forEach((line, i) =>
      add(line, { is: i === 0 ? 'start' : 'more', note: label, ...(continued && i === 0 ? { continued } : {}) }),
    )
  for (const { kind, label, line } of items)
    if (kind === 'label' && label !== undefined) add(line, { is: 'label', note: label })
  return expected
}

/** Whether the number that is due begins a line, and the line above may end a note. */
const beginsNext = (above: Line | undefined, line: Line, expected: number): boolean =>
  gluedNumber(line.text, expected + 1) !== undefined &&
  (above === undefined || /[.\u3002)"\u201d*\d]$/.test(above.text))

function itemOf(line: Line, expected: number, last: number, isUnmarked: IsUnmarked, language: Language): Item {
  const alone = line.shape === NumberAlone && /^\d{1,3}$/.test(line.text) ? line.text : undefined
  if (alone !== undefined && Number(alone) > last && Number(alone) <= last + furthestAlone)
    return { line, kind: 'label', label: alone }
  if (line.shape === MarkAlone) return { line, kind: 'label', label: plainMark(line.text) }
  const plain = plainNumber(line)
  const label = isUnmarked(plain) ? plain : inlineLabel(line, expected, last, language)
  return label === undefined ? { line, kind: 'text' } : { line, kind: 'start', label }
}

/** The label that a line of the notes begins with: a mark, or the number that is due. */
function inlineLabel(line: Line, expected: number, last: number, language: Language): string | undefined {
  const mark = line.shape === Marked ? markAtStart(line.text) : undefined
  if (mark) return mark.label
  const plain = numberOfPlainNote(line, expected, language)
  if (plain !== undefined) return plain
  const number = /^(\d{1,3})\s+(?=\S)/.exec(line.text)
  if (!number || line.shape === LabelAlone) return undefined
  const value = Number(number[1])
  if (/^\d+\s+\d/.test(line.text) && line.blanks === 0) return undefined
  if (language.months.numberOf(/^\d+\s+(\S+)/.exec(line.text)?.[1] ?? '') !== undefined) return undefined
  return value === expected + 1 || (value > last && value <= expected + 3 && /^\d{1,3}\s{2,}/.test(line.text))
    ? number[1]
    : undefined
}

/** A label that kept its place: before the text at `at`. */
interface Anchor {
  readonly at: number
  readonly label: string
}

interface Segment {
  readonly label: string
  readonly lines: readonly Line[]
  readonly continued?: true
}

/** The notes out of labels and texts: by the labels that kept their place; all in order where those do not agree. */
function shareOut(items: readonly Item[], last: number, language: Language): readonly Segment[] {
  const torn = withEndsAhead(items, last, language)
  if (torn) return torn
  const texts = items.filter(({ kind }) => kind !== 'label').map(({ line }) => line)
  const labels = items.flatMap(({ label }) => label ?? [])
  const share = (anchors: readonly Anchor[]): readonly Segment[] | undefined =>
    segmentsOf(texts, labels, anchors, last, language)
  return share(anchorsOf(items, last)) ?? share([]) ?? []
}

const isFinished = (line: Line | undefined): boolean => /[.!?\u3002][)\u201d\u2019"*]*$/.test(line?.text ?? '')

/**
 * Notes whose last words an extractor put ahead of all texts, below the number of their note: `1`, `2`, `annexe I.`, `3`, and then
 * three texts of which the second breaks off (A/RES/76/44 in French through pdftotext).
 * @returns undefined where the notes do not stand so
 */
function withEndsAhead(items: readonly Item[], last: number, language: Language): readonly Segment[] | undefined {
  const isEnd = ({ kind, line }: Item, i: number): boolean =>
    kind === 'text' && items[i - 1]?.kind === 'label' && startsLower(line.text) && isFinished(line)
  const first = items.findIndex((item, i) => item.kind !== 'label' && !isEnd(item, i))
  const [ahead, behind] = first < 0 ? [items, []] : [items.slice(0, first), items.slice(first)]
  const ends = ahead.flatMap(({ kind, line }, i) =>
    kind === 'label' ? [] : [{ line, label: ahead[i - 1]?.label ?? '' }],
  )
  if (ends.length === 0 || items.some(({ kind }) => kind === 'start')) return undefined
  const labels = inOrder(
    items.flatMap(({ label }) => label ?? []),
    last,
  )
  const lines = behind.flatMap(({ kind, line }) => (kind === 'text' ? [line] : []))
  if (lines.length < labels.length) return undefined
  const texts = splitTexts(lines, labels.length, language)
  const breaksOff = ends.every(({ label }) => !isFinished(texts[labels.indexOf(label)]?.at(-1)))
  if (!breaksOff) return undefined
  return [
    ...ends.map(({ label, line }): Segment => ({ label, lines: [line], continued: true })),
    ...labels.map((label, i): Segment => ({ label, lines: texts[i] ?? [] })),
  ]
}

function anchorsOf(items: readonly Item[], last: number): Anchor[] {
  const anchors: Anchor[] = []
  let at = 0
  let highest = -Infinity
  items.forEach((item, i) => {
    if (item.kind === 'label') return
    const above = items[i - 1]
    const anchored = item.kind === 'start' || (above?.kind === 'label' && items[i - 2]?.kind !== 'label')
    const label = item.kind === 'start' ? item.label : above?.label
    if (anchored && label !== undefined) {
      if (order(label, last) > highest) anchors.push({ at, label })
      highest = Math.max(highest, order(label, last))
    }
    at++
  })
  return anchors
}

/** Texts shared out among the labels; undefined when there are fewer texts than labels somewhere. */
function segmentsOf(
  texts: readonly Line[],
  labels: readonly string[],
  anchors: readonly Anchor[],
  last: number,
  language: Language,
): Segment[] | undefined {
  const sorted = inOrder(labels, last)
  const segments: Segment[] = []
  let next = 0
  const bounds = [{ at: 0, label: undefined as string | undefined }, ...anchors, { at: texts.length, label: undefined }]
  for (let i = 0; i + 1 < bounds.length; i++) {
    const from = bounds[i]
    const to = bounds[i + 1]
    if (from === undefined || to === undefined) break
    const lines = texts.slice(from.at, to.at)
    const high = to.label === undefined ? Infinity : order(to.label, last)
    const own: string[] = []
    for (let label = sorted[next]; label !== undefined && order(label, last) < high; label = sorted[++next])
      own.push(label)
    if (lines.length === 0 && own.length === 0) continue
    if (lines.length < own.length) return undefined
    if (own.length === 0) segments.push({ label: String(last), lines, continued: true })
    else
      splitTexts(lines, own.length, language).forEach((part, k) => segments.push({ label: own[k] ?? '', lines: part }))
  }
  return segments
}

/** How likely a note ends with `above` and another begins with `below`. */
function boundaryScore(above: Line, below: Line, language: Language): number {
  let score = isFinished(above) ? 4 : -4
  if (readsLikeNote(below, language) || /^[A-Z]+\/[A-Z\d]/.test(below.text)) score += 3
  else score += mayBeginSentence(below.text) || startsWithAny(below.text, '\u201c"*') ? 1 : -3
  if (below.blanks > 0) score += 2
  if (above.text.length + 12 < below.text.length) score += 1
  return score
}

/** `count` notes out of lines that bear no numbers: cut where a cut is likeliest. */
function splitTexts(lines: readonly Line[], count: number, language: Language): (readonly Line[])[] {
  const cuts = lines
    .slice(1)
    .map((line, i) => ({ at: i + 1, score: boundaryScore(lines[i] as Line, line, language) }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, count - 1)
    .map((cut) => cut.at)
    .sort((a, b) => a - b)
  return [0, ...cuts].map((from, i) => lines.slice(from, cuts[i] ?? lines.length))
}
