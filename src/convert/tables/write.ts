/** Tables as text: CSV as RFC 4180 has it, or one JSON object a line. */
import { csvLine } from '../../formats/csv.ts'
import { toJson } from '../../formats/harmless.ts'
import { toOutline } from '../../tree/outline.ts'
import type { Convert, Converted } from '../convert.ts'
import { nameOf } from '../outline.ts'
import type { Cell, Table } from './table.ts'

const rowsOf = (table: Table, { path, document }: Converted): Cell[][] =>
  table.rows({ path, outline: toOutline(document) })

/** A table as CSV: a line of names before the first document, then a line a row. */
export const csv: Convert = (converted, { table, excel = false, isFirst }) => {
  if (!table) return ''
  const names = table.columns.map(({ name }) => name)
  const head = isFirst ? (excel ? '\uFEFF' : '') + csvLine(names, excel) : ''
  return (
    head +
    rowsOf(table, converted)
      .map((row) => csvLine(row, excel))
      .join('')
  )
}

/** A table as objects, one a line, with all columns in each; without a table the tree, one line a document. */
export const ndjson: Convert = (converted, { table }) => {
  if (!table) return `${toJson({ ...nameOf(converted), tree: converted.document })}\n`
  const names = table.columns.map(({ name }) => name)
  const objects = rowsOf(table, converted).map((row) => Object.fromEntries(row.map((cell, at) => [names[at], cell])))
  return objects.map((row) => `${toJson(row)}\n`).join('')
}
