/**
 * Which lines are footnotes, and which number each has.
 *
 * Below the separator of a page everything is notes. Where an extractor tore the numbers from their texts (`1`, `2`, then
 * two texts; or `4`, two texts, `6`, a text, `5`, as in A/C.2/80/L.9 through pdftotext), the numbers are told apart
 * from the texts, and each run of texts between two numbers that kept their place is shared out among the numbers
 * between them, in order.
 */
import { startsUpper, startsWithAny } from '../../notation/letters.ts'
import { en } from '../../lexicon/en/index.ts'
import { hasMarkup, LEADING_MARK, MARK, plainMark } from '../../notation/marks.ts'
import { regex } from '../../notation/pattern.ts'
import { assignRole, isText, opensWith, type Line } from '../../lines/line.ts'
import {
  LabelAlone,
  Labelled,
  MarkAlone,
  Marked,
  NoteLabel,
  NoteMore,
  NoteStart,
  NumberAlone,
  Numbered,
  OrganName,
  PageEdge,
  TextLine,
} from '../../lines/shapes.ts'

const leadingMark = regex('u')`^${LEADING_MARK}\s*`

/** The mark that a note begins with, and its length with the white space after it. */
export function markAtStart(text: string): { label: string; length: number } | undefined {
  const match = leadingMark.exec(text)
  const label = match ? plainMark(match[0]) : ''
  return match && !/^0*$/.test(label) ? { label, length: match[0].length } : undefined
}

const plainNote = new RegExp(String.raw`^(\d{1,3})(?!\d)\s*(?=${en.notes.opening})`, 'u')
const furtherNote = new RegExp(String.raw`^(\d{1,3})\s*(?!${en.months.names.join('|')})(?=[A-Z\u201c"*].*\.$)`)

/**
 * The number of a note that lost its superscript: `1 Resolution 70/1.`, `1Resolution 70/1.` Below a first note that reads like
 * one, a full sentence after the number that is due will do.
 */
function numberOfPlainNote(line: Line, last: number): string | undefined {
  const first = line.text.charCodeAt(0)
  if (line.shape !== TextLine || first < 49 || first > 57) return undefined
  const number = (plainNote.exec(line.text) ?? (last > 0 ? furtherNote.exec(line.text) : null))?.[1]
  if (number === undefined || Number(number) !== last + 1) return undefined
  return en.openers.match(line.plain.slice(number.length).trimStart(), 'operative')?.certainty === 'known'
    ? undefined
    : number
}

interface Item {
  line: Line
  kind: 'label' | 'start' | 'text'
  label?: string
}

/** Numbers ascend through a document; asterisks come first on their page. */
const order = (label: string, last: number): number => (/^\d+$/.test(label) ? Number(label) : last + label.length / 10)

/** Gives every line of the notes its role and its label. */
export function markNotes(lines: readonly Line[]): void {
  let known: ReadonlySet<string> | undefined
  const isUnmarked: IsUnmarked = (label) => label !== undefined && (known ??= unmarkedNotes(lines)).has(label)
  const paged = lines.some((line) => line.shape === PageEdge)
  const organ = lines.findIndex((line) => line.token.tokenType === OrganName)
  let last = 0
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) continue
    if (line.furniture === 'separator' || line.hint?.role === 'note') {
      const zone = noteZone(lines, i, paged)
      // A rule in a text of one piece divides it, unless notes follow; above the organ line it closes what a library wrote.
      if (
        !paged &&
        last === 0 &&
        line.furniture === 'separator' &&
        (i < organ || !zone.items.some(({ line: each }) => bearsLabel(each)))
      )
        continue
      last = assignZone(zone.items, last, isUnmarked)
      i = zone.end
    } else if (isText(line) && opensNote(lines, i, last, isUnmarked)) {
      const zone = markedZone(lines, i)
      last = assignZone(zone.items, last, isUnmarked)
      i = zone.end
    }
  }
  resumeAfterFurniture(lines)
  claimDisplacedEnds(lines)
}

/**
 * A markdown converter may put the last line of a page's last note before the notes of the page. The note then lacks its
 * full stop, and a block that does not begin like a paragraph stands above the notes with one.
 */
function claimDisplacedEnds(lines: readonly Line[]): void {
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    if (
      !isText(line) ||
      line.shape === PageEdge ||
      next?.token.tokenType !== NoteStart ||
      line.blanks === 0 ||
      next.blanks === 0
    )
      return
    if (line.shape === Numbered || line.shape === Labelled) return
    if (!/[.!?][)"\u201d]*$/.test(line.text) || line.text.length > 200) return
    let last = index + 1
    while (lines[last + 1]?.note !== undefined) last++
    const unfinished = lines[last]
    if (unfinished?.note === undefined || /[.!?][)*"\u201d]*$/.test(unfinished.text)) return
    line.note = unfinished.note
    line.noteContinued = true
    assignRole(line, NoteStart)
  })
}

/** A note that furniture cuts goes on below it as a note of the same number. */
function resumeAfterFurniture(lines: readonly Line[]): void {
  lines.forEach((line, index) => {
    if (line.token.tokenType !== NoteMore) return
    const above = lines[index - 1]?.token.tokenType
    if (above === NoteStart || above === NoteMore) return
    assignRole(line, NoteStart)
    line.noteContinued = true
  })
}

/** Whether a line may bear the number or the mark of a note. */
const bearsLabel = (line: Line): boolean =>
  line.shape === Marked || line.shape === MarkAlone || line.shape === NumberAlone || plainNumber(line) !== undefined

/** The text lines from a separator to the end of its page. */
function noteZone(lines: readonly Line[], from: number, paged: boolean): { items: Item[]; end: number } {
  const items: Item[] = []
  const hinted = lines[from]?.hint?.role === 'note'
  let end = from
  for (let i = hinted ? from : from + 1; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || line.shape === PageEdge) break
    if (line.furniture === 'separator') break
    if (!hinted && line.shape === Numbered && opensWith(line, 'operative') === 'known') break
    if (hinted ? line.hint?.role !== 'note' : !paged && items.length > 0 && endsPage.has(line.furniture)) break
    if (line.furniture === undefined) items.push({ line, kind: 'text' })
    end = i
  }
  return { items, end }
}

/** Without form feeds (PyMuPDF) the running head of the next page ends the notes of this one. */
const endsPage = new Set<Line['furniture']>(['symbol', 'runningTitle', 'pageNumber'])

/** A line that begins with a mark opens a note when it opens a block; below another note the number that is due will do. */
function opensNote(lines: readonly Line[], index: number, last: number, isUnmarked: IsUnmarked): boolean {
  const line = lines[index]
  const above = lines[index - 1]
  if (line === undefined) return false
  if (line.shape !== Marked && line.shape !== MarkAlone)
    return line.blanks > 0 && (isUnmarked(plainNumber(line)) || numberOfPlainNote(line, last) !== undefined)
  const mark = markAtStart(line.text + ' ')
  if (mark === undefined) return false
  if (/^\d+$/.test(mark.label) && Number(mark.label) > last + 30) return false
  // A paragraph never begins with an asterisk and a space: no blank line is needed (A/C.2/80/L.11 through pdftotext).
  const starred = mark.label.startsWith('*') && startsUpper(line.text.slice(mark.length))
  // Markdown writes the items of a list with an asterisk: `* Requests the Secretary-General …`.
  if (mark.label === '*' && (opensWith(line, 'operative') === 'known' || opensWith(line, 'preambular') === 'known'))
    return false
  // Nor with an old mark, where the number is due: `1/ Official Records …` below the text.
  const old = Number(mark.label) === last + 1 && /^\d+\/\s+[A-Z\u201c"*]/.test(line.text)
  return (
    line.blanks > 0 ||
    starred ||
    (old && /[.;\d]$/.test(above?.text ?? '.')) ||
    above === undefined ||
    !isText(above) ||
    above.shape === PageEdge
  )
}

/** The number that a line of words begins with: `19 Food and Agriculture Organization …`. */
const plainNumber = (line: Line): string | undefined => /^(\d{1,3})\s+\S/.exec(line.text)?.[1]

const writtenMark = regex('gu')`${MARK}`

/** Whether a number may begin a note that lost its superscript: seldom asked, and then of all lines. */
type IsUnmarked = (number: string | undefined) => boolean

/**
 * Numbers that the text refers to by a written mark and that no marked line defines: their notes lost their superscript.
 * Lines that have been taken for notes in the meantime count as well.
 */
function unmarkedNotes(lines: readonly Line[]): Set<string> {
  const referred = new Set<string>()
  const defined = new Set<string>()
  for (const line of lines) {
    if (!isText(line) && line.note === undefined) continue
    const own = line.shape === Marked || line.shape === MarkAlone ? markAtStart(line.text + ' ') : undefined
    if (own) defined.add(own.label)
    if (!hasMarkup(line.text)) continue
    for (const match of line.text.slice(own?.length ?? 0).matchAll(writtenMark)) referred.add(plainMark(match[0]))
  }
  return new Set([...referred].filter((label) => !defined.has(label)))
}

/** Notes without a separator: the marked line and what follows it without a blank line. */
function markedZone(lines: readonly Line[], from: number): { items: Item[]; end: number } {
  const items: Item[] = []
  let end = from
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || !isText(line) || line.shape === PageEdge) break
    if (i > from && line.blanks > 0) break
    items.push({ line, kind: 'text' })
    end = i
  }
  return { items, end }
}

/** Tells labels from texts in a zone and gives each text its label; returns the highest number so far. */
function assignZone(items: Item[], last: number, isUnmarked: IsUnmarked): number {
  let expected = last
  for (const item of items) {
    const { line } = item
    const alone = line.shape === NumberAlone && /^\d{1,3}$/.test(line.text) ? line.text : undefined
    if (alone !== undefined && Number(alone) > last && Number(alone) <= last + 60)
      Object.assign(item, { kind: 'label', label: alone })
    else if (line.shape === MarkAlone) Object.assign(item, { kind: 'label', label: plainMark(line.text) })
    else {
      const plain = plainNumber(line)
      const label = isUnmarked(plain) ? plain : inlineLabel(line, expected, last)
      if (label !== undefined) Object.assign(item, { kind: 'start', label })
    }
    if (item.label !== undefined && /^\d+$/.test(item.label)) expected = Math.max(expected, Number(item.label))
  }
  shareOut(items, last)
  return expected
}

/** The label that a line of the notes begins with: a mark, or the number that is due. */
function inlineLabel(line: Line, expected: number, last: number): string | undefined {
  const mark = line.shape === Marked ? markAtStart(line.text) : undefined
  if (mark) return mark.label
  const plain = numberOfPlainNote(line, expected)
  if (plain !== undefined) return plain
  const number = /^(\d{1,3})\s+(?=\S)/.exec(line.text)
  if (!number || line.shape === LabelAlone) return undefined
  const value = Number(number[1])
  if (/^\d+\s+\d/.test(line.text) && line.blanks === 0) return undefined
  if (en.months.numberOf(/^\d+\s+([A-Za-z]+)/.exec(line.text)?.[1] ?? '') !== undefined) return undefined
  return value === expected + 1 || (value > last && value <= expected + 3 && /^\d{1,3}\s{2,}/.test(line.text))
    ? number[1]
    : undefined
}

interface Anchor {
  at: number
  label: string
}

function shareOut(items: readonly Item[], last: number): void {
  const texts = items.filter((item) => item.kind !== 'label')
  const labels = items.filter((item) => item.label !== undefined).map((item) => item.label ?? '')
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
  let segments = segmentsOf(texts, labels, anchors, last)
  if (segments === undefined) segments = segmentsOf(texts, labels, [], last) ?? []
  for (const segment of segments) {
    segment.lines.forEach((item, i) => {
      assignRole(item.line, i === 0 ? NoteStart : NoteMore)
      item.line.note = segment.label
      if (segment.continued && i === 0) item.line.noteContinued = true
    })
  }
  for (const item of items)
    if (item.kind === 'label' && item.label !== undefined) {
      assignRole(item.line, NoteLabel)
      item.line.note = item.label
    }
}

interface Segment {
  label: string
  lines: Item[]
  continued?: boolean
}

/** Texts shared out among the labels; undefined when there are fewer texts than labels somewhere. */
function segmentsOf(
  texts: readonly Item[],
  labels: readonly string[],
  anchors: readonly Anchor[],
  last: number,
): Segment[] | undefined {
  const sorted = [...new Set(labels)].sort((a, b) => order(a, last) - order(b, last))
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
    if (own.length === 0) {
      segments.push({ label: String(last), lines, continued: true })
      continue
    }
    splitTexts(lines, own.length).forEach((part, k) => segments.push({ label: own[k] ?? '', lines: part }))
  }
  return segments
}

/** How likely a note ends with `above` and another begins with `below`. */
function boundaryScore(above: Line, below: Line): number {
  let score = /[.!?][)\u201d\u2019"*]*$/.test(above.text) ? 4 : -4
  if (
    /^(?:\*?(?:See|Ibid|Resolutions?|Decision|United Nations|Official|General Assembly|Available|Report|Security))/.test(
      below.text,
    )
  )
    score += 3
  else if (/^[A-Z]+\/[A-Z\d]/.test(below.text)) score += 3
  else score += startsUpper(below.text) || startsWithAny(below.text, '\u201c"*') ? 1 : -3
  if (below.blanks > 0) score += 2
  if (above.text.length + 12 < below.text.length) score += 1
  return score
}

/** `count` notes out of lines that bear no numbers: cut where a cut is likeliest. */
function splitTexts(items: Item[], count: number): Item[][] {
  const cuts = items
    .slice(1)
    .map((item, i) => ({ at: i + 1, score: boundaryScore((items[i] as Item).line, item.line) }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, count - 1)
    .map((cut) => cut.at)
    .sort((a, b) => a - b)
  return [0, ...cuts].map((from, i) => items.slice(from, cuts[i] ?? items.length))
}
