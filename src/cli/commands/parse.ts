/** `resolint parse`: the document as a tree. */
import { parse } from '../../../grammar/parse.ts'
import { converters } from '../../convert/index.ts'
import { exit, type Run } from '../command.ts'
import { findInputs, readingError } from '../files.ts'
import { toChannel } from '../lint-options.ts'
import { complain, wantsColor } from '../terminal.ts'
import { oneOf, UsageError } from '../usage.ts'

export const run: Run = async (args, terminal) => {
  if (args.operands.length === 0)
    throw new UsageError('Name files, folders or globs to parse, or - for standard input; --help tells more')
  const convert = await converters[oneOf(args.value('format') ?? 'tree', Object.keys(converters), 'format')]?.()
  const channel = args.value('channel')
  const options = channel === undefined ? {} : { channel: toChannel(channel) }
  const inputs = findInputs(args.operands, terminal, args.value('stdin-filename'))
  let failed = false
  for (const [index, input] of inputs.entries()) {
    if (!('read' in input)) {
      failed = true
      complain(terminal, `${input.path}: ${input.reason}`)
      continue
    }
    try {
      const { source } = await input.read()
      const document = parse(source, options)
      const text = typeof source === 'string' ? source : source.text
      const printed = convert?.(
        { path: input.path, document, text },
        {
          color: wantsColor(terminal),
          several: inputs.length > 1,
          ...(terminal.columns === undefined ? {} : { columns: terminal.columns }),
        },
      )
      terminal.print((index > 0 && args.value('format') === undefined ? '\n' : '') + (printed ?? ''))
    } catch (error) {
      failed = true
      complain(terminal, `${input.path}: ${readingError(error)}`)
    }
  }
  return failed ? exit.trouble : exit.clean
}
