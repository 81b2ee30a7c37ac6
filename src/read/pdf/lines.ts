/**
 * Glyphs to lines: what shares a baseline, and the small raised or lowered characters beside it. Spaces are read from the
 * gaps alone: the text layer of the United Nations' files has spaces that are not printed (before a note mark) and lacks
 * none that is.
 */
import { facingBrackets, gapPlace, readingOrder, turnedStretches, type Shown } from '../../../grammar/index.ts'
import { median } from './geometry.ts'
import { plainText } from './character.ts'
import type { Glyph } from './glyphs.ts'

/** A gap above this part of a character's size is a space. */
const narrowest = 0.15

/** What Arabic letters are stretched with, to fill a line. */
const stretching = '\u0640'

/** How a character is set. */
export type Rise = 'level' | 'raised' | 'lowered'

/** A character of a line. */
export interface Character {
  readonly text: string
  readonly italic: boolean
  readonly bold: boolean
  readonly rise: Rise
  /** Distance from the end of the character before, in points; 0 for the first. */
  readonly gap: number
  /** Left edge. */
  readonly x: number
  /** Height of its font. */
  readonly size: number
}

/** A printed line. Distances in points from the page's lower left corner. */
export interface Line {
  readonly characters: readonly Character[]
  readonly x: number
  readonly right: number
  /** Baseline. */
  readonly y: number
  /** Size of most of its characters. */
  readonly size: number
  readonly barcode: boolean
  /** In a line that runs from right to left: how many of its first characters are a stretch that runs the other way. */
  readonly turned?: number
}

/** The areas of a page. */
export type Role = 'header' | 'footer' | 'note' | 'body'

/** A page's lines, each in its area. */
export type Zones = Readonly<Record<Role, readonly Line[]>>

/** Glyphs that follow each other in one font, size and baseline. */
interface Run {
  readonly glyphs: Glyph[]
  readonly x: number
  right: number
  readonly y: number
  readonly size: number
}

interface Row {
  readonly y: number
  size: number
  runs: { run: Run; rise: Rise }[]
}

const sameRun = (run: Run, last: Glyph, next: Glyph): boolean =>
  Math.abs(next.y - run.y) < 0.05 * run.size &&
  Math.abs(next.size - run.size) < 0.05 * run.size &&
  next.look.barcode === last.look.barcode &&
  Math.abs(next.x - last.x - last.width) < run.size

const combining = /^\p{M}+$/u

/** A vowel sign stands above or below its letter, which is painted just before it or just after: it is put after that one. */
function onBase(glyphs: readonly Glyph[], index: number, glyph: Glyph): Glyph {
  if (!combining.test(glyph.text)) return glyph
  const middle = glyph.x + glyph.width / 2
  const beside = [glyphs[index - 1], glyphs[index + 1]].filter(
    (each) => each !== undefined && !combining.test(each.text),
  )
  const base = beside.find((each) => each && middle >= each.x && middle <= each.x + each.width) ?? beside[0]
  return base ? { ...glyph, x: base.x + hair, y: base.y, width: 0, size: base.size } : glyph
}

/** So little after its letter, in points. */
const hair = 0.001

const runsOf = (glyphs: readonly Glyph[]): Run[] => {
  const runs: Run[] = []
  let run: Run | undefined
  let last: Glyph | undefined
  for (const [index, painted] of glyphs.entries()) {
    const text = plainText(glyphs, index)
    if (text === '') continue
    const glyph = onBase(glyphs, index, text === painted.text ? painted : { ...painted, text })
    if (run && last && sameRun(run, last, glyph)) {
      run.glyphs.push(glyph)
      run.right = Math.max(run.right, glyph.x + glyph.width)
    } else {
      run = { glyphs: [glyph], x: glyph.x, right: glyph.x + glyph.width, y: glyph.y, size: glyph.size }
      runs.push(run)
    }
    last = glyph
  }
  return runs
}

/** Runs on one baseline, rows from top to bottom. */
const rowsOf = (runs: readonly Run[]): Row[] => {
  const rows: Row[] = []
  for (const run of runs.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    if (row && row.y - run.y < 0.15 * Math.min(row.size, run.size)) {
      row.runs.push({ run, rise: 'level' })
      row.size = Math.max(row.size, run.size)
    } else rows.push({ y: run.y, size: run.size, runs: [{ run, rise: 'level' }] })
  }
  return rows
}

/** How far before the words of its note a mark is set, in sizes: Word and LibreOffice put a tab between them. */
const tab = 6
const noteMark = /^(?:\d{1,3}|\*{1,3})$/

const isNoteMark = ({ glyphs }: Run): boolean => noteMark.test(glyphs.map(({ text }) => text).join(''))

const beside = (run: Run, row: Row): boolean => {
  const before = isNoteMark(run) && row.runs.every(({ run: other }) => other.x > run.x) ? tab : 1.5
  return row.runs.some(
    ({ run: other }) =>
      run.size < 0.85 * other.size && run.x < other.right + other.size && run.right > other.x - before * other.size,
  )
}

/** How a small run is set in a row beside it, when it belongs there. */
const riseIn = (run: Run, row: Row): Rise | undefined => {
  const height = (run.y - row.y) / row.size
  if (run.size >= 0.85 * row.size || height > 0.65 || height < -0.4 || !beside(run, row)) return undefined
  return height > 0 ? 'raised' : 'lowered'
}

const reach = 3

/** Moves the superscripts and subscripts, which made rows of their own, to the rows that they belong to. */
const settle = (rows: readonly Row[]): Row[] => {
  rows.forEach((row, i) => {
    row.runs = row.runs.filter(({ run }) => {
      for (let distance = 1; distance <= reach; distance++)
        // The row below first: far more is raised than lowered.
        for (const home of [rows[i + distance], rows[i - distance]]) {
          const rise = home && riseIn(run, home)
          if (rise) {
            home.runs.push({ run, rise })
            return false
          }
        }
      return true
    })
  })
  return rows.filter((row) => row.runs.length > 0)
}

/** The characters of a mirrored line as they are read; gaps and edges are those of the place. */
function inReadingOrder(shown: readonly Character[]): Pick<Line, 'characters' | 'turned'> {
  const wide = (character: Character): boolean => character.gap > narrowest * character.size
  const seen = (character: Character): Shown => ({
    text: character.text,
    level: character.rise === 'level',
    spaced: wide(character),
  })
  const stretches = turnedStretches(shown.map(seen))
  const order = readingOrder(shown.length, stretches)
  const read = order.map((place, i): Character => {
    const { text, italic, bold, rise, size, x } = shown[place] as Character
    const gap = shown[gapPlace(stretches, i, place)]?.gap ?? 0
    return { text, italic, bold, rise, size, gap, x: shown[i]?.x ?? x }
  })
  const texts = facingBrackets(read.map(seen))
  const characters = read.map((character, i) => Object.assign(character, { text: texts[i] ?? character.text }))
  const [first] = stretches
  return first?.from === 0 ? { characters, turned: first.to } : { characters }
}

const lineOf = (row: Row, leftward: boolean): Line => {
  const glyphs = row.runs
    .flatMap(({ run, rise }) => run.glyphs.map((glyph) => ({ glyph, rise })))
    .toSorted((a, b) => a.glyph.x - b.glyph.x)
  const level = glyphs.filter(({ rise }) => rise === 'level')
  const characters: Character[] = []
  let end: number | undefined
  for (const { glyph, rise } of glyphs) {
    const gap = end === undefined ? 0 : glyph.x - end
    // Painted twice, a hair apart, to look bold.
    if (characters.at(-1)?.text === glyph.text && gap < -0.7 * glyph.width) continue
    end = Math.max(end ?? 0, glyph.x + glyph.width)
    if (glyph.text === stretching) continue
    const { italic, bold } = glyph.look
    characters.push({ text: glyph.text, italic, bold, rise, gap, x: glyph.x, size: glyph.size })
  }
  return {
    ...(leftward ? inReadingOrder(characters) : { characters }),
    x: characters[0]?.x ?? 0,
    right: end ?? 0,
    y: row.y,
    size: median(level.map(({ glyph }) => glyph.size)) || row.size,
    barcode: level.every(({ glyph }) => glyph.look.barcode),
  }
}

/**
 * The printed lines of a page from top to bottom, each as it is read.
 * @param leftward whether the page is a mirrored one, whose lines run from right to left
 */
export const linesOf = (glyphs: readonly Glyph[], leftward = false): Line[] =>
  settle(rowsOf(runsOf(glyphs))).map((row) => lineOf(row, leftward))
