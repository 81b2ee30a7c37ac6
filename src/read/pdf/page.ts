/** A painted page set upright, as lines. */
import { linesOf, type Line } from './lines.ts'
import type { Glyph } from './glyphs.ts'
import type { PaintedPage } from './open.ts'
import type { PageLines } from './zones.ts'

/** A page's lines, and apart from them what is printed in another direction (in a margin, in the head of a table). */
export interface ReadPage extends PageLines {
  readonly aside: readonly Line[]
}

/** Where a glyph stands once the page has been turned so that it runs from left to right. */
const turned = (glyph: Glyph, { width, height }: PaintedPage): Glyph => {
  switch (glyph.turn) {
    case 1:
      return { ...glyph, x: glyph.y, y: width - glyph.x }
    case 2:
      return { ...glyph, x: width - glyph.x, y: height - glyph.y }
    case 3:
      return { ...glyph, x: height - glyph.y, y: glyph.x }
    default:
      return glyph
  }
}

/** The direction of most of the text: a wide table is printed sideways. */
const mainTurn = (glyphs: readonly Glyph[]): number => {
  const counts = [0, 0, 0, 0]
  for (const { turn } of glyphs) counts[turn] = (counts[turn] ?? 0) + 1
  return counts.indexOf(Math.max(...counts))
}

/** The lines of a page. `withHidden` takes in text that is not painted, as under a scan. */
export const readPage = (page: PaintedPage, withHidden: boolean): ReadPage => {
  const glyphs = withHidden ? page.glyphs : page.glyphs.filter(({ visible }) => visible)
  const main = mainTurn(glyphs)
  const sideways = main % 2 === 1
  const inTurn = (turn: number): Line[] =>
    linesOf(glyphs.filter((glyph) => glyph.turn === turn).map((glyph) => turned(glyph, page)))
  return {
    lines: inTurn(main),
    aside: [0, 1, 2, 3].filter((turn) => turn !== main).flatMap(inTurn),
    rules: main === 0 ? page.rules : [],
    height: sideways ? page.width : page.height,
  }
}
