/** `resolint parse --stdin-ndjson`: a program sends texts, one JSON object a line, and gets what was asked for in the same order. */
import { parse } from '../../grammar/parse.ts'
import { toJson } from '../formats/harmless.ts'
import type { Arguments } from './args.ts'
import { exit } from './command.ts'
import { channelOption, inputOptions } from './documents.ts'
import { linesOf, type InputLine } from './input-lines.ts'
import type { Wanted } from './parse-options.ts'
import { largestDocument } from './read-bytes.ts'
import { complain, type Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'

/** Formats of one line or row a document, which a program can read as they come. */
const streamed: readonly string[] = ['ndjson', 'json', 'outline', 'csv']

/** What a line holds. */
interface Sent {
  readonly id: string | number
  readonly text: string
}

/** A line that is no text to be parsed: its id, where it has one, and what is wrong. */
interface Refused {
  readonly id?: string | number
  readonly error: string
}

const isId = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number'

const shape =
  'a line is an object with an "id", a text or a number, and a "text": {"id":"1","text":"The General Assembly, …"}'

const read = (line: InputLine): Sent | Refused => {
  if ('error' in line) return line
  let value: unknown
  try {
    value = JSON.parse(line.text)
  } catch (error) {
    return { error: `not JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
  if (typeof value !== 'object' || value === null || !('id' in value) || !isId(value.id)) return { error: shape }
  const { id } = value
  return 'text' in value && typeof value.text === 'string' ? { id, text: value.text } : { id, error: shape }
}

const check = (args: Arguments, { format }: Wanted): void => {
  if (args.operands.length > 0 || args.has('stdin') || args.has('stdin-filename'))
    throw new UsageError('--stdin-ndjson reads its texts from standard input; name no files beside it')
  if (!streamed.includes(format))
    throw new UsageError(`--stdin-ndjson prints ${streamed.join(', ')}; ${format} is for single documents`)
}

/** Prints what is asked for of every line; a line that is no text gets a row that says so, and the others are done. */
export const printLines = async (args: Arguments, terminal: Terminal, wanted: Wanted): Promise<number> => {
  check(args, wanted)
  const { format, convert, options } = wanted
  const { maxSize = largestDocument } = inputOptions(args)
  const channel = channelOption(args)
  let number = 0
  let isFirst = true
  let ok = true
  for await (const line of linesOf(terminal.inputChunks(), maxSize)) {
    number++
    if ('text' in line && line.text.trim() === '') continue
    const sent = read(line)
    if ('error' in sent) {
      ok = false
      const told = `line ${number}: ${sent.error}`
      if (format === 'csv') complain(terminal, told)
      else terminal.print(`${toJson({ ...sent, line: number })}\n`)
      continue
    }
    const { id, text } = sent
    const converted = { path: String(id), id, document: parse(text, channel), text, source: text }
    terminal.print(convert(converted, { ...options, several: true, isFirst }))
    isFirst = false
  }
  return ok ? exit.clean : exit.trouble
}
