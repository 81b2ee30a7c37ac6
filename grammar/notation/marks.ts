/**
 * How note marks are written: `¹`, `^1`, `^{1}`, `<sup>1</sup>`, `[^1]`, `[1]`, `1/`, and asterisks. U+00B9, U+00B2 and U+00B3 stand apart
 * from the other superscript digits, so that no range holds them all.
 */
import { oneOf } from './pattern.ts'
import { BLANK } from './space.ts'

/** The superscript digits from 0 to 9: the place of each is its value. */
export const SUPERSCRIPT_DIGITS = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079'

/** Superscript digits, as the inside of a character class. */
export const SUPERSCRIPT: string = String.raw`\u2070\u00b9\u00b2\u00b3\u2074-\u2079`

/** Number or asterisks of a note. */
const label = String.raw`(?:\d{1,3}|\*{1,3})`

/** `¹²` */
export const RAISED: string = `[${SUPERSCRIPT}]+`
/** A raised mark where one may stand, between a number that is cited and its date or the next number. */
export const RAISED_PERHAPS: string = String.raw`(?:\s*${RAISED})?`
/** `^12`, `^{12}`, `^{*}` */
export const CARET: string = oneOf(String.raw`\^\{${label}\}`, String.raw`\^\d{1,3}`)
/** `<sup>12</sup>` */
export const TAGGED: string = String.raw`<sup>\s{0,9}${label}\s{0,9}</sup>`
/** `[^12]` */
export const REFERENCE: string = String.raw`\[\^${label}\]`
/** `[12]`, `\[12\]` */
export const BRACKETED: string = String.raw`\\?\[\d{1,3}\\?\]`
/** `***` */
export const ASTERISKS: string = String.raw`\*{1,3}`
/** `12/`, as marks were typed before 1996. */
export const SLASHED: string = String.raw`\d{1,3}\/`
/** A mark that nothing else in a text is written like. */
export const MARK: string = oneOf(RAISED, CARET, TAGGED, REFERENCE, BRACKETED)

/** The mark that a note begins with, as the lexer sees it; white space parts an asterisk or a stroke from the words. */
export const LEADING_MARK: string = oneOf(
  RAISED,
  CARET,
  TAGGED,
  `${REFERENCE}:?`,
  BRACKETED,
  String.raw`\\?${ASTERISKS}(?=[${BLANK}])`,
  `${SLASHED}(?=[${BLANK}])`,
)

/** What surrounds a mark in one notation or another. */
const wrapping = /<\/?sup>|[\^{}[\]:\\/]/g

/** The label of a mark without its notation: `⁶` -> `6`, `^{*}` -> `*`, `1/` -> `1`, `[^4]:` -> `4`. */
export const plainMark = (mark: string): string => {
  let plain = ''
  let isRaised = true
  for (const sign of mark) {
    const digit = SUPERSCRIPT_DIGITS.indexOf(sign)
    isRaised &&= digit >= 0
    plain += digit < 0 ? sign : String(digit)
  }
  return isRaised ? plain : plain.replace(wrapping, '').trim()
}

/** A text with its digits in superscript: `12` -> `¹²`; other characters stay. */
export const raised = (figures: string): string =>
  figures.replace(/\d/g, (figure) => SUPERSCRIPT_DIGITS.charAt(Number(figure)))

/** The mark of a label as the notation writes it: `12` -> `¹²`, `*` -> `^{*}`. */
export const writeMark = (label: string): string => (/^\d+$/.test(label) ? raised(label) : `^{${label}}`)

/** Whether a mark begins with a superscript digit. */
export const isRaised = (mark: string): boolean => SUPERSCRIPT_DIGITS.includes(mark.charAt(0))

const markup = new RegExp(`[*_^<[${SUPERSCRIPT}]`)

/** Whether a text holds any sign of markup: most texts hold none. */
export const hasMarkup = (text: string): boolean => markup.test(text)
