/**
 * How note marks are written: `¹`, `^1`, `^{1}`, `<sup>1</sup>`, `[^1]`, `[1]`, `1/`, and asterisks. U+00B9, U+00B2 and U+00B3 stand apart
 * from the other superscript digits, so that no range holds them all.
 */
const digits = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079'

/** Superscript digits, as the inside of a character class. */
export const SUPERSCRIPT: string = String.raw`\u2070\u00b9\u00b2\u00b3\u2074-\u2079`

/** What surrounds a mark in one notation or another. */
const wrapping = /<\/?sup>|[\^{}[\]:\\/]/g

/** `⁶` -> `6`, `^{*}` -> `*`, `1/` -> `1`, `[^4]:` -> `4`. */
export const plainMark = (mark: string): string => {
  let plain = ''
  for (const sign of mark) {
    const digit = digits.indexOf(sign)
    plain += digit < 0 ? sign : String(digit)
  }
  return plain.replace(wrapping, '').trim()
}

const markup = new RegExp(`[*_^<[${SUPERSCRIPT}]`)

/** Whether a text holds any sign of markup: most texts hold none. */
export const hasMarkup = (text: string): boolean => markup.test(text)
