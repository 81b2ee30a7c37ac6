/** `resolint parse`: the document as a tree, as data, or in Akoma Ntoso. */
import { toJson } from '../../formats/harmless.ts'
import type { Arguments } from '../args.ts'
import { exit, type Run } from '../command.ts'
import { eachDocument, parsedInputs } from '../documents.ts'
import { schemaOf, wantedOf, type Wanted } from '../parse-options.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage.ts'

const printDocuments = async (args: Arguments, terminal: Terminal, wanted: Wanted): Promise<number> => {
  const { format, convert, options } = wanted
  const inputs = await parsedInputs(args, terminal, 'parse')
  const several = inputs.filter((input) => 'read' in input).length > 1
  if (format === 'akn' && several)
    throw new UsageError(
      'A file of Akoma Ntoso holds one document; run the command for each, and name its file with -o',
    )
  let isFirst = true
  const ok = await eachDocument(inputs, args, terminal, ({ input, file, text, document }, index) => {
    const converted = { path: input.path, document, text, source: file.source }
    const printed = convert(converted, { ...options, several, isFirst })
    isFirst = false
    terminal.print((index > 0 && args.value('format') === undefined ? '\n' : '') + printed)
  })
  return ok ? exit.clean : exit.trouble
}

export const run: Run = async (args, terminal) => {
  const isStream = args.has('stdin-ndjson')
  const wanted = await wantedOf(args, terminal, isStream ? 'ndjson' : 'tree')
  if (args.has('schema')) {
    terminal.print(`${toJson(await schemaOf(args, wanted), 2)}\n`)
    return exit.clean
  }
  if (!isStream) return printDocuments(args, terminal, wanted)
  const { printLines } = await import('../parse-lines.ts')
  return printLines(args, terminal, wanted)
}
