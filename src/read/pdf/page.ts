/** A painted page set upright, as lines. */
import { mirrored, runsLeft } from './direction.ts'
import { linesOf, type Line } from './lines.ts'
import type { Glyph } from './glyphs.ts'
import type { PaintedPage } from './open.ts'
import type { PageLines } from './zones.ts'

/** A page's lines, and apart from them what is printed in another direction (in a margin, in the head of a table). */
export interface ReadPage extends PageLines {
  readonly aside: readonly Line[]
}

/** Where a glyph stands once the page has been turned so that its text runs from left to right. */
const turned = (glyph: Glyph, { width, height }: PaintedPage): Glyph => {
  switch (glyph.turn) {
    case 0:
      return glyph
    case 90:
      return { ...glyph, x: glyph.y, y: width - glyph.x }
    case 180:
      return { ...glyph, x: width - glyph.x, y: height - glyph.y }
    case 270:
      return { ...glyph, x: height - glyph.y, y: glyph.x }
    default: {
      const angle = (glyph.turn * Math.PI) / 180
      const [sine, cosine] = [Math.sin(angle), Math.cos(angle)]
      return { ...glyph, x: glyph.x * cosine + glyph.y * sine, y: glyph.y * cosine - glyph.x * sine }
    }
  }
}

/** The directions that glyphs run in, the most frequent first. */
const turnsOf = (glyphs: readonly Glyph[]): number[] => {
  const counts = new Map<number, number>()
  for (const { turn } of glyphs) counts.set(turn, (counts.get(turn) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([turn]) => turn)
}

const isOnPage = ({ x, y, size }: Glyph, { width, height }: PaintedPage): boolean =>
  x > -size && x < width + size && y > -size && y < height + size

/** The lines of a page. `withHidden` takes in text that is not painted, as under a scan. */
export const readPage = (page: PaintedPage, withHidden: boolean): ReadPage => {
  const glyphs = page.glyphs.filter((glyph) => (withHidden || glyph.visible) && isOnPage(glyph, page))
  const turns = turnsOf(glyphs)
  // A wide table is printed sideways; a stamp across the page, however long, is not the text.
  const main = turns.find((turn) => turn % 90 === 0) ?? 0
  const leftward = runsLeft(glyphs)
  const inTurn = (turn: number): Line[] => {
    const upright = glyphs.filter((glyph) => glyph.turn === turn).map((glyph) => turned(glyph, page))
    return linesOf(leftward ? upright.map((glyph) => mirrored(glyph, page.width)) : upright, leftward)
  }
  const rules = main === 0 ? page.rules : []
  return {
    lines: inTurn(main),
    aside: turns.filter((turn) => turn !== main).flatMap(inTurn),
    rules: leftward ? rules.map((rule) => mirrored(rule, page.width)) : rules,
    height: main % 180 === 90 ? page.width : page.height,
  }
}
