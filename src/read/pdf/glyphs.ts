/**
 * The operators of a page, interpreted as far as text and rules go: where every glyph stands (ISO 32000-1, 9.4.4).
 * Text items ready-made by the library do not do: they lose spaces, glue marks to words, and know no fonts.
 */
import { compose, identity, matrixOf, place, type Matrix } from './geometry.ts'
import type { ActualTexts } from './actual-text.ts'
import type { FontLook } from './font.ts'

/** One glyph on the page, in points; the origin is the page's lower left corner. */
export interface Glyph {
  /** Its characters: one as a rule, several for a ligature. */
  readonly text: string
  readonly x: number
  /** Baseline. */
  readonly y: number
  /** From its origin to where its own advance ends, letter spacing not counted. */
  readonly width: number
  /** Height of its font. */
  readonly size: number
  readonly look: FontLook
  /** Direction that its text runs in, in whole degrees counter-clockwise from the left-to-right. */
  readonly turn: number
  /** Painted at all: a text layer under a scanned page is not. */
  readonly visible: boolean
}

/** A straight thin line from left to right. */
export interface Rule {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** The operators of a page as the library lists them. */
export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** What the interpreter needs to know of a font. */
export interface Font {
  readonly look: FontLook
  /** Size of a unit of glyph width, in font sizes: 0.001 but for fonts that draw their own glyphs. */
  readonly unit: number
}

/** Numbers of the operators, by their names in the library. */
export type Operators = Readonly<Record<string, number>>

interface TextState {
  ctm: Matrix
  font: Font | undefined
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
}

interface LibraryGlyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
}

// Text rendering modes (ISO 32000-1, table 106).
const outlined = 2
const invisible = 3
/** Letters that lean this far (as a tangent) are italic: a font that has no italic is slanted instead. */
const lean = 0.15
const thin = 2

/**
 * Every glyph and rule of a page in the order of its operators.
 *
 * @param fonts by the names that the operators have for them
 * @param base the transformation that sets the page upright
 * @param texts what marked stretches stand for, by their numbers
 */
export const readGlyphs = (
  list: OperatorList,
  ops: Operators,
  fonts: ReadonlyMap<string, Font>,
  base: Matrix = identity,
  texts: ActualTexts = new Map(),
): { glyphs: Glyph[]; rules: Rule[] } => {
  const glyphs: Glyph[] = []
  const rules: Rule[] = []
  const stack: TextState[] = []
  let state: TextState = {
    ctm: base,
    font: undefined,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  }
  /** What the marked stretches say that are open; `''` once the first glyph of one has said it. */
  const marked: (string | undefined)[] = []
  let textMatrix = identity
  let x = 0
  let y = 0
  let lineX = 0
  let lineY = 0

  const moveLine = (dx: number, dy: number): void => {
    x = lineX += dx
    y = lineY += dy
  }
  const show = (items: readonly (LibraryGlyph | number | null)[]): void => {
    const { font, size, scale, rise } = state
    if (!font) return
    const matrix = compose(state.ctm, textMatrix)
    const stretch = Math.hypot(matrix[0], matrix[1])
    const area = Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2])
    const height = (Math.abs(size) * area) / stretch || 0
    const slant = Math.abs(matrix[0] * matrix[2] + matrix[1] * matrix[3]) / area
    const degrees = (Math.atan2(matrix[1] * size, matrix[0] * size) * 180) / Math.PI
    const turn = (Math.round(degrees) + 360) % 360
    const look: FontLook = {
      ...font.look,
      italic: font.look.italic || slant > lean,
      bold: font.look.bold || state.mode === outlined,
    }
    const visible = state.mode !== invisible
    for (const item of items) {
      if (item === null) continue
      if (typeof item === 'number') {
        x -= (item / 1000) * size * scale
        continue
      }
      const advance = item.width * font.unit * size * scale
      const [left, baseline] = place(matrix, x, y + rise)
      const said = marked.findLastIndex((text) => text !== undefined)
      glyphs.push({
        text: marked[said] ?? item.unicode,
        x: left,
        y: baseline,
        width: Math.abs(advance) * stretch,
        size: height,
        look,
        turn,
        visible,
      })
      if (said >= 0) marked[said] = ''
      x += advance + (state.charSpacing + (item.isSpace ? state.wordSpacing : 0)) * scale
    }
  }
  const paintPath = (args: readonly [number, unknown, ArrayLike<number> | null | undefined]): void => {
    const [paint, , box] = args
    if (paint === ops['endPath'] || !box) return
    const [left, bottom] = place(state.ctm, box[0] ?? 0, box[1] ?? 0)
    const [right, top] = place(state.ctm, box[2] ?? 0, box[3] ?? 0)
    const width = Math.abs(right - left)
    if (Math.abs(top - bottom) < thin && width > thin)
      rules.push({ x: Math.min(left, right), y: (top + bottom) / 2, width })
  }

  const handlers: Record<string, (args: never) => void> = {
    save: () => stack.push({ ...state }),
    restore: () => (state = stack.pop() ?? state),
    transform: (args: ArrayLike<number>) => (state.ctm = compose(state.ctm, matrixOf(args))),
    paintFormXObjectBegin: ([matrix]: [ArrayLike<number> | null]) => {
      stack.push({ ...state })
      if (matrix) state.ctm = compose(state.ctm, matrixOf(matrix))
    },
    paintFormXObjectEnd: () => (state = stack.pop() ?? state),
    beginText: () => {
      textMatrix = identity
      x = y = lineX = lineY = 0
    },
    setFont: ([id, size]: [string, number]) => {
      state.font = fonts.get(id)
      state.size = size
    },
    setTextMatrix: ([values]: [ArrayLike<number>]) => {
      textMatrix = matrixOf(values)
      x = y = lineX = lineY = 0
    },
    setCharSpacing: ([value]: [number]) => (state.charSpacing = value),
    setWordSpacing: ([value]: [number]) => (state.wordSpacing = value),
    setHScale: ([value]: [number]) => (state.scale = value / 100),
    setLeading: ([value]: [number]) => (state.leading = -value),
    setTextRise: ([value]: [number]) => (state.rise = value),
    setTextRenderingMode: ([value]: [number]) => (state.mode = value),
    moveText: ([dx, dy]: [number, number]) => moveLine(dx, dy),
    setLeadingMoveText: ([dx, dy]: [number, number]) => {
      state.leading = dy
      moveLine(dx, dy)
    },
    nextLine: () => moveLine(0, state.leading),
    showText: ([items]: [readonly (LibraryGlyph | number | null)[]]) => show(items),
    constructPath: paintPath,
    beginMarkedContent: () => marked.push(undefined),
    beginMarkedContentProps: ([, number]: [string, unknown]) => marked.push(texts.get(Number(number))),
    endMarkedContent: () => marked.pop(),
  }
  const table = new Map<number, (args: never) => void>()
  for (const [name, handler] of Object.entries(handlers)) {
    const code = ops[name]
    if (code !== undefined) table.set(code, handler)
  }
  list.fnArray.forEach((code, i) => table.get(code)?.(list.argsArray[i] as never))
  return { glyphs, rules }
}
