/** `resolint parse`: the document as a tree. */
import { converters } from '../../convert/index.ts'
import { exit, type Run } from '../command.ts'
import { eachDocument, parsedInputs } from '../documents.ts'
import { wantsColor } from '../terminal.ts'
import { oneOf } from '../usage.ts'

export const run: Run = async (args, terminal) => {
  const convert = await converters[oneOf(args.value('format') ?? 'tree', Object.keys(converters), 'format')]?.()
  const inputs = await parsedInputs(args, terminal, 'parse')
  const options = {
    color: wantsColor(terminal),
    several: inputs.filter((input) => 'read' in input).length > 1,
    ...(terminal.columns === undefined ? {} : { columns: terminal.columns }),
  }
  const ok = await eachDocument(inputs, args, terminal, ({ input, file, text, document }, index) => {
    const printed = convert?.({ path: input.path, document, text, source: file.source }, options) ?? ''
    terminal.print((index > 0 && args.value('format') === undefined ? '\n' : '') + printed)
  })
  return ok ? exit.clean : exit.trouble
}
