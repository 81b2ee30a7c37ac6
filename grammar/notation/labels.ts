/** Numbers and labels at the head of a paragraph: what surrounds them, and what may be put in after them. */

/** Latin numerals after the number of a paragraph that was put in, and `alt` after that of another wording. */
export const INSERTED = '(?:[Bb]is|BIS|[Tt]er|TER|quater|quinquies|sexies|septies|[Aa]lt|ALT)'

/** Bullets, the one of symbol fonts among them: signs, one after the other. */
export const BULLETS = '\u2022\u25cf\u25aa\u2023\u25e6\uf0b7'

/** What converters set before a number or a label in a list, with the blank after it. */
export const LIST_SIGN: string = String.raw`[-\u2022]`

/**
 * What stands in the parentheses of a label: `a`, `iv`, `12`, `b bis`.
 * @param letters those that label items, as the inside of a class
 */
export const labelCore = (letters: string): string => String.raw`(?:[${letters}]{1,5}|\d{1,2})(?: ?${INSERTED})?`
