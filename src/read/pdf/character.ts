/** Characters as they are printed, made plain: no ligatures, no soft, non-breaking or unmapped hyphens. */
import type { Glyph } from './glyphs.ts'

const ligatures = /[\ufb00-\ufb06\u0132\u0133\ufb50-\ufdff\ufe70-\ufefc]/u
const hyphens = /[\u00ad\u2010\u2011]/gu
const nothing = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu
// Bullets of the Symbol and Wingdings fonts, which have no Unicode of their own.
const bullets = /[\uf0b7\uf0a7\uf0a8\uf02d]/gu
const unmapped = /^[\p{Cc}\ufffd]?$/u
const letter = /^[\p{L}\p{N}]/u

/**
 * Whether a glyph that no table maps to a character can only be a hyphen: as wide as one, and pressed between two letters.
 * Word leaves its non-breaking hyphen without a character in some fonts (`follow up` of `follow-up`).
 */
const isHyphen = (glyph: Glyph, before: Glyph | undefined, after: Glyph | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  glyph.width > 0.24 * glyph.size &&
  glyph.width < 0.42 * glyph.size &&
  letter.test(before.text) &&
  letter.test(after.text) &&
  Math.abs(after.x - glyph.x - glyph.width) < 0.1 * glyph.size

/** The characters of the glyph at `index`: empty for white space and for what is not printed. */
export const plainText = (glyphs: readonly Glyph[], index: number): string => {
  const glyph = glyphs[index]
  if (!glyph) return ''
  const { text } = glyph
  if (unmapped.test(text) && text.trim() === text)
    return isHyphen(glyph, glyphs[index - 1], glyphs[index + 1]) ? '-' : ''
  // The common case by far.
  if (text.length === 1 && text > ' ' && text < '\u007f') return text
  return (ligatures.test(text) ? text.normalize('NFKC') : text)
    .replace(hyphens, '-')
    .replace(nothing, '')
    .replace(bullets, '•')
    .trim()
}
