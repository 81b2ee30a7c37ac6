/** Roman numerals: sections, annexes, sub-paragraphs, and the sessions of the Assembly before 1976 (`2625 (XXV)`). */

const DIGITS: readonly (readonly [string, number])[] = Object.freeze([
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
])

/** The Roman numeral of a number from 1 to 3999, in capitals: 14 -> `XIV`. */
export const formatRoman = (value: number): string => {
  let rest = value
  let numeral = ''
  for (const [digits, worth] of DIGITS) {
    while (rest >= worth) {
      numeral += digits
      rest -= worth
    }
  }
  return numeral
}

/**
 * The number of a Roman numeral: `XIV`, `xiv` -> 14; undefined for what is no well-formed numeral (`IIII`, `Xi` in mixed case, the
 * empty text).
 */
export const parseRoman = (numeral: string): number | undefined => {
  const upper = numeral.toUpperCase()
  if (numeral !== upper && numeral !== numeral.toLowerCase()) return undefined
  let value = 0
  let at = 0
  for (const [digits, worth] of DIGITS) {
    while (upper.startsWith(digits, at)) {
      value += worth
      at += digits.length
    }
  }
  // What is well formed is what the value is written as.
  return value > 0 && value < 4000 && formatRoman(value) === upper ? value : undefined
}
