/**
 * Labels of sub-paragraphs: (a) (b) … → (i) (ii) … → a. b. → i. ii. One linear look ahead settles the letters that are
 * roman numbers as well: `(i)` after `(h)` is a letter, unless `(ii)` follows.
 */
import { INSERTED } from './en/ordinals.ts'
import { parseRoman } from './roman.ts'

export type LabelStyle = 'letter' | 'roman' | 'digit' | 'letterStop' | 'romanStop' | 'bullet'

export interface LabelReading {
  readonly style: LabelStyle
  readonly ordinal: number
  /** Whether it stands between this ordinal and the next: `(a bis)`. */
  readonly inserted?: true
}

/** A level of a list that is open: the label that stands last in it. */
export interface OpenLevel {
  readonly style: LabelStyle
  ordinal: number
}

const bullet = /^(?:[\u2022\u25cf\u25aa\u2023\u25e6\uf0b7]|[-\u2013](?:\s|$))/u

const shape = new RegExp(
  String.raw`^[-•]?\s*[\u201c\x22]?\\?\(?\*?((?:[a-z]{1,5}|\d{1,2})(?: ?${INSERTED})?)\*?\\?([).])`,
)
const inserted = new RegExp(` ?${INSERTED}$`)

/** Start of a labelled line, without list marks and emphasis: `(a)`, `iv.`; undefined when there is no label. */
export function labelOf(text: string): { label: string; core: string; length: number } | undefined {
  if (bullet.test(text) && !shape.test(text)) return { label: text[0] ?? '', core: '', length: 1 }
  const match = shape.exec(text)
  if (!match || match[1] === undefined) return undefined
  const parenthesized = match[0].includes('(')
  const label = parenthesized ? `(${match[1]})` : `${match[1]}${match[2] ?? ''}`
  return { label, core: match[1], length: match[0].length }
}

/** `c` -> 3, `aa` -> 27 */
function letterOrdinal(core: string): number | undefined {
  const first = core.charCodeAt(0) - 96
  if (first < 1 || first > 26 || core.split('').some((letter) => letter !== core[0])) return undefined
  return (core.length - 1) * 26 + first
}

/** Every reading that a label admits. */
export function readings(label: string): LabelReading[] {
  if (bullet.test(label)) return [{ style: 'bullet', ordinal: 1 }]
  const whole = label.replace(/[().\\]/g, '')
  const core = whole.replace(inserted, '')
  if (core !== whole && core !== '')
    return readings(core + (label.endsWith('.') ? '.' : ')')).map(({ style, ordinal }) => ({
      style,
      ordinal,
      inserted: true,
    }))
  if (/^\d+$/.test(core)) return [{ style: 'digit', ordinal: Number(core) }]
  const stop = label.endsWith('.')
  const found: LabelReading[] = []
  const letter = letterOrdinal(core)
  const roman = parseRoman(core)
  if (letter !== undefined) found.push({ style: stop ? 'letterStop' : 'letter', ordinal: letter })
  if (roman !== undefined) found.push({ style: stop ? 'romanStop' : 'roman', ordinal: roman })
  return found
}

export interface Placement {
  /** 1-based depth below the clause. */
  readonly level: number
  readonly reading: LabelReading
  /** Whether it goes on with an open list or begins one with its first label. */
  readonly fits: boolean
}

const follows = (reading: LabelReading, level: OpenLevel): boolean =>
  reading.style === level.style &&
  (reading.style === 'bullet' || reading.ordinal === level.ordinal + (reading.inserted ? 0 : 1))

/**
 * Where a label belongs.
 * @param open the levels that are open, outermost first
 * @param next the label after this one, where there is one: it tells `(i)` the letter from `(i)` the number
 */
export function placeLabel(label: string, open: readonly OpenLevel[], next: string | undefined): Placement | undefined {
  const found = readings(label)
  const siblings: Placement[] = []
  for (let depth = open.length; depth > 0; depth--) {
    const level = open[depth - 1]
    const reading = level && found.find((each) => follows(each, level))
    if (reading) siblings.push({ level: depth, reading, fits: true })
  }
  const first = found.find((each) => each.ordinal === 1 && !open.some((level) => level.style === each.style))
  const nested: Placement | undefined = first && { level: open.length + 1, reading: first, fits: true }
  const sibling = siblings[0]
  if (sibling && nested) {
    const goesOnNested = next !== undefined && readings(next).some((each) => follows(each, nested.reading))
    return goesOnNested ? nested : sibling
  }
  if (sibling ?? nested) return sibling ?? nested
  return misfit(found, open)
}

/** A label that follows nothing: a gap, a repeat, or a list that begins anew. */
function misfit(found: readonly LabelReading[], open: readonly OpenLevel[]): Placement | undefined {
  for (let depth = open.length; depth > 0; depth--) {
    const level = open[depth - 1]
    const reading = level && found.find((each) => each.style === level.style)
    if (reading) return { level: depth, reading, fits: false }
  }
  const reading = found[0]
  return reading && { level: Math.min(open.length + 1, 4), reading, fits: false }
}

/** The levels that are open after a label has been placed. */
export function openedBy(open: readonly OpenLevel[], placement: Placement): OpenLevel[] {
  return [...open.slice(0, placement.level - 1), { style: placement.reading.style, ordinal: placement.reading.ordinal }]
}
