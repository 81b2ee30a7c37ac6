/**
 * A paragraph read straight through: its text without markup and page breaks, and the way back to the source.
 *
 * Everything that looks at words (openers, citations, dates, symbols) reads the plain text, so that neither an italic marker
 * nor a page break inside a phrase hides it.
 */
import type { DetachedMarker, PageBreak, PhrasingContent, Text } from '../ast.ts'
import { hasMarkup } from '../notation/marks.ts'
import { countWhile } from '../positions.ts'
import { scanAsterisks, scanEmphasis, scanMarks, type MarkMatch } from './markup.ts'

/** A stretch of plain text that stands together in the source: the offset map is a list of these. */
interface OffsetSpan {
  /** Offset in the plain text. */
  readonly plain: number
  /** Offset in the source. */
  readonly source: number
  readonly length: number
}

/** A stretch of the source that is text of the paragraph, `[start, end)` in source offsets. */
export interface Segment {
  readonly start: number
  readonly end: number
  /** Whether the words belong at the end of the paragraph. */
  readonly displaced: boolean
}

/** Ranges are source offsets. */
export interface EmphasisRange {
  readonly kind: 'emphasis' | 'strong'
  readonly start: number
  readonly end: number
  readonly width: number
}

/** A note mark, in source offsets. `recovered`: its superscript was lost, and it was told by the order of the notes. */
export interface MarkRange {
  readonly label: string
  readonly start: number
  readonly end: number
  readonly recovered?: boolean
}

/** The text of a paragraph without markup, with its map to the source and all that was taken out of it. */
export interface PlainText {
  /** Text without markup; a page break is a line feed, and a mark that was recovered is blanks. */
  readonly text: string
  readonly offsets: readonly OffsetSpan[]
  /** Stretches of the source that are text of this paragraph. */
  readonly segments: readonly Segment[]
  readonly emphasis: readonly EmphasisRange[]
  readonly marks: readonly MarkRange[]
  readonly interruptions: readonly (PageBreak | DetachedMarker)[]
}

/** What the block grammar leaves in a paragraph: text that is still to be read, and what interrupts it. */
export type RawContent = Text | PageBreak | DetachedMarker

/**
 * The plain text of a paragraph.
 * @param children the paragraph as the block grammar leaves it
 * @param asterisks whether an asterisk that belongs to no emphasis is a note mark here
 */
export function toPlainText(children: readonly RawContent[], asterisks: boolean): PlainText {
  const [only] = children
  if (children.length === 1 && only?.type === 'text' && !hasMarkup(only.value)) return unmarked(only)
  const offsets: OffsetSpan[] = []
  const segments: Segment[] = []
  const emphasis: EmphasisRange[] = []
  const marks: MarkRange[] = []
  const interruptions: (PageBreak | DetachedMarker)[] = []
  const parts: string[] = []
  let length = 0
  const add = (part: string): void => {
    parts.push(part)
    length += part.length
  }
  const breakLine = (): void => {
    if (length > 0 && !parts[parts.length - 1]?.endsWith('\n')) add('\n')
  }
  const ordered = inReadingOrder(children)
  const afterDisplaced = (child: RawContent): boolean =>
    ordered !== children && isDisplaced(children[children.indexOf(child) - 1])
  for (const child of ordered) {
    if (child.type !== 'text') {
      interruptions.push(child)
      if (child.type === 'pageBreak') breakLine()
      continue
    }
    const start = child.position.start.offset ?? 0
    segments.push({ start, end: start + child.value.length, displaced: child.displaced === true })
    if (child.displaced || afterDisplaced(child)) breakLine()
    if (!hasMarkup(child.value)) {
      offsets.push({ plain: length, source: start, length: child.value.length })
      add(child.value)
      continue
    }
    const written = scanMarks(child.value)
    const italics = scanEmphasis(child.value, written)
    const all: MarkMatch[] = asterisks ? [...written, ...scanAsterisks(child.value, italics, written)] : written
    for (const each of italics) emphasis.push({ ...each, start: start + each.start, end: start + each.end })
    for (const each of all) marks.push({ label: each.label, start: start + each.start, end: start + each.end })
    const holes = [
      ...all.map((each) => ({ start: each.start, end: each.end })),
      ...italics.flatMap((each) => [
        { start: each.start, end: each.start + each.width },
        { start: each.end - each.width, end: each.end },
      ]),
    ].sort((a, b) => a.start - b.start)
    let at = 0
    for (const hole of [...holes, { start: child.value.length, end: child.value.length }]) {
      if (hole.start > at) {
        offsets.push({ plain: length, source: start + at, length: hole.start - at })
        add(child.value.slice(at, hole.start))
      }
      at = Math.max(at, hole.end)
    }
  }
  marks.sort((a, b) => a.start - b.start)
  segments.sort((a, b) => a.start - b.start)
  return { text: parts.join(''), offsets, segments, emphasis, marks, interruptions }
}

const none: readonly never[] = []

/** Most paragraphs are one text without markup. */
function unmarked({ value, position, displaced = false }: Text): PlainText {
  const start = position.start.offset ?? 0
  const { length } = value
  return {
    text: value,
    offsets: [{ plain: 0, source: start, length }],
    segments: [{ start, end: start + length, displaced }],
    emphasis: none,
    marks: none,
    interruptions: none,
  }
}

const isDisplaced = (child: RawContent | undefined): boolean => child?.type === 'text' && child.displaced === true

/** Displaced words are read last. */
const inReadingOrder = (children: readonly RawContent[]): readonly RawContent[] => {
  if (!children.some(isDisplaced)) return children
  return [...children.filter((child) => !isDisplaced(child)), ...children.filter(isDisplaced)]
}

/** The source offset of the character at an offset of the plain text. */
export function toSource(plain: PlainText, offset: number): number {
  const begun = countWhile(plain.offsets.length, (index) => (plain.offsets[index]?.plain ?? 0) <= offset)
  const span = plain.offsets[Math.max(0, begun - 1)]
  if (!span) return 0
  return span.source + Math.min(offset - span.plain, span.length)
}

/** Offset in the plain text of the first character that stands at or after a source offset. */
export function toPlain(plain: PlainText, source: number): number {
  const span = plain.offsets.find((each) => each.source + each.length > source)
  return span ? span.plain + Math.max(0, source - span.source) : plain.text.length
}

/** The source range of a range of plain text: it ends just after its last character, so that no markup after it is drawn in. */
export function sourceRange(plain: PlainText, start: number, end: number): { start: number; end: number } {
  return { start: toSource(plain, start), end: toSource(plain, end - 1) + 1 }
}

/** Whether a child of a block is text that is still to be read, or an interruption of it. */
export const isRaw = (child: PhrasingContent | { type: 'subparagraph' | 'heading' }): child is RawContent =>
  child.type === 'text' || child.type === 'pageBreak' || child.type === 'detachedMarker'

/** A mark that is found in a plain text, `[start, end)` there. */
export interface LostMark {
  readonly start: number
  readonly end: number
  readonly mark: MarkRange
}

/** A paragraph with some more marks, which are blanked out of its text; none overlaps another. */
export function withMarks(plain: PlainText, found: readonly LostMark[]): PlainText {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    parts.push(plain.text.slice(at, start), ' '.repeat(end - start))
    at = end
  }
  const marks = [...plain.marks, ...found.map(({ mark }) => mark)].sort((a, b) => a.start - b.start)
  return { ...plain, text: parts.join('') + plain.text.slice(at), marks }
}
