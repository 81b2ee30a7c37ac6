/** What the options of `resolint parse` ask for, and which of them do not go together. */
import { aknStyles, type AknStyle } from '../convert/akn/organs.ts'
import type { Convert, ConvertOptions } from '../convert/convert.ts'
import { converters } from '../convert/index.ts'
import { tables } from '../convert/tables/index.ts'
import type { Arguments } from './args.ts'
import { complain, lookOn, type Terminal } from './terminal.ts'
import { oneOf, UsageError } from './usage.ts'

/** How documents are to be printed. */
export interface Wanted {
  readonly format: string
  readonly convert: Convert
  readonly options: Omit<ConvertOptions, 'several' | 'isFirst'>
}

/** `--table` and what goes with one format only. */
const checkTogether = (args: Arguments, format: string): void => {
  const table = args.value('table')
  const known = Object.keys(tables).join(', ')
  if (format === 'csv' && table === undefined)
    throw new UsageError(`--format csv prints a table; say which with --table: ${known}`)
  const onlyWith = (option: string, formats: readonly string[]): void => {
    if (args.has(option) && !formats.includes(format))
      throw new UsageError(`--${option} goes with --format ${formats.join(' or ')}, not with ${format}`)
  }
  onlyWith('table', ['csv', 'ndjson'])
  onlyWith('excel', ['csv'])
  onlyWith('akn-style', ['akn'])
}

/** @param usual the format where none is named */
export const wantedOf = async (args: Arguments, terminal: Terminal, usual: string): Promise<Wanted> => {
  const format = oneOf(args.value('format') ?? usual, Object.keys(converters), 'format')
  checkTogether(args, format)
  const named = args.value('table')
  const table = named === undefined ? undefined : await tables[oneOf(named, Object.keys(tables), 'table')]?.()
  const style = args.value('akn-style')
  const convert = await converters[format]?.()
  if (!convert) throw new UsageError(`There is no format "${format}"`)
  return {
    format,
    convert,
    options: {
      ...lookOn(terminal),
      ...(table === undefined ? {} : { table }),
      excel: args.has('excel'),
      akn: {
        made: new Date().toISOString().slice(0, 10),
        ...(style === undefined ? {} : { style: oneOf(style, aknStyles, 'style of Akoma Ntoso') as AknStyle }),
      },
      warn: (message) => complain(terminal, message),
    },
  }
}

/** `--schema`: what a line of the format is, as JSON Schema. */
export const schemaOf = async (args: Arguments, { format, options: { table } }: Wanted): Promise<object> => {
  if (args.operands.length > 0 || args.has('stdin')) throw new UsageError('--schema reads no documents; name none')
  const { rowSchema } = await import('../convert/tables/schema.ts')
  if (table) return rowSchema(args.value('table') ?? '', table)
  if (format !== 'outline')
    throw new UsageError('--schema goes with --format outline, or with --format csv or ndjson and --table')
  return (await import('../convert/outline-schema.ts')).outlineSchema
}
