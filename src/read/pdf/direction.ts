/**
 * Pages whose lines run from right to left. A page of Arabic is mirrored, so that all that is measured from its left margin holds; in
 * each line words in Latin letters and figures, which run from left to right all the same, are then turned round (`turnedStretches`).
 */
import { isLeftward } from '../../../grammar/index.ts'
import type { Glyph, Rule } from './glyphs.ts'

const latin = /^[A-Za-z\u00c0-\u024f]/

/** Whether most letters of a page run from right to left. */
export function runsLeft(glyphs: readonly Glyph[]): boolean {
  let left = 0
  let right = 0
  for (const { text } of glyphs) {
    if (isLeftward(text)) left++
    else if (latin.test(text)) right++
  }
  return left > right
}

/** A glyph or a rule on a page of so many points as a mirror shows it. */
export const mirrored = <Painted extends Pick<Glyph | Rule, 'x' | 'width'>>(
  painted: Painted,
  width: number,
): Painted => ({
  ...painted,
  x: width - painted.x - painted.width,
})
