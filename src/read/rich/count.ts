/**
 * Numbers as Word's lists write them.
 */
import { ordinalEnding } from '../../../grammar/english.ts'

/** 1 -> `a`, 27 -> `aa`, 28 -> `bb`: Word repeats the letter. */
function letters(value: number): string {
  const index = (value - 1) % 26
  return String.fromCharCode(97 + index).repeat(Math.floor((value - 1) / 26) + 1)
}

const romans: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
]

function roman(value: number): string {
  let rest = value
  let written = ''
  for (const [sign, worth] of romans) {
    const times = Math.floor(rest / worth)
    written += sign.repeat(times)
    rest -= times * worth
  }
  return written
}

/**
 * Writes a number.
 * @param format Word's name of the format (`w:numFmt`); one that is not known counts in digits
 */
export function written(value: number, format: string): string {
  if (format === 'none') return ''
  if (value < 1 || value > 5000) return String(value)
  switch (format) {
    case 'lowerLetter':
      return letters(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
    case 'ordinal':
      return `${value}${ordinalEnding(value)}`
    case 'decimalZero':
      return String(value).padStart(2, '0')
    default:
      return String(value)
  }
}
