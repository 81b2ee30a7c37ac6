/** JSON Schema of the rows of a table, made of its columns. */
import type { Column, Table } from './table.ts'

const typeOf = ({ type, always }: Omit<Column<unknown>, 'of'>): object => {
  if (type === 'list') return { type: 'array', items: { type: 'string' } }
  return { type: always ? type : [type, 'null'] }
}

/** The schema of a row as NDJSON has it; in CSV a list is one text with `; ` between, and null is empty. */
export const rowSchema = (name: string, { says, columns }: Table): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: `resolint ${name}`,
  description: says,
  type: 'object',
  properties: Object.fromEntries(
    columns.map((column) => [column.name, { description: column.says, ...typeOf(column) }]),
  ),
  required: columns.map((column) => column.name),
  additionalProperties: false,
})
