/** Lines of CSV as RFC 4180 has them. */
import { harmless } from './harmless.ts'

/** A value in a row; null is what is not known. */
type Value = string | number | boolean | null | readonly string[]

/** Between the values of a list in a cell. */
const separator = '; '

/** What a spreadsheet takes for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const inCsv = (cell: Value, excel: boolean): string => {
  if (cell === null) return ''
  const text = harmless(typeof cell === 'object' ? cell.join(separator) : String(cell))
  return quoted(excel && formula.test(text) ? `'${text}` : text)
}

/**
 * A row as a line.
 * @param excel whether it is for a spreadsheet: an apostrophe then stands before what looks like a formula
 */
export const csvLine = (cells: readonly Value[], excel: boolean = false): string =>
  `${cells.map((cell) => inCsv(cell, excel)).join(',')}\r\n`
