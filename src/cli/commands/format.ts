/** `resolint format`: the canonical notation. */
import { parse } from '../../../grammar/parse.ts'
import { toCanonical } from '../../convert/canonical/index.ts'
import { saysTheSame } from '../../convert/canonical/same.ts'
import { ReadError } from '../../read/error.ts'
import { unreadLanguage } from '../../tree/language.ts'
import { exit, type Run } from '../command.ts'
import { eachDocument, parsedInputs, type ParsedInput } from '../documents.ts'
import { complain } from '../terminal.ts'
import { UsageError } from '../usage.ts'
import { writeFile, writingError } from '../write-file.ts'

/** The lines of a text end as those of the file that it comes from. */
const lineEndsOf = (text: string, like: string): string =>
  like.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text

/** Writes a file anew, unless a reading of what would be written says something else. */
const rewrite = ({ input, bytes, file, document }: ParsedInput, text: string): void => {
  if (!saysTheSame(document, parse(text)))
    throw new ReadError('left as it is, for it would read differently when written anew; please report it')
  if (input.location === undefined || !file.write) return
  try {
    writeFile(input.location, file.write(text), bytes)
  } catch (error) {
    throw new ReadError(`could not be written: ${writingError(error)}`, { cause: error })
  }
}

export const run: Run = async (args, terminal) => {
  const writes = args.has('write')
  const checks = args.has('check')
  if (writes && checks) throw new UsageError('Use --write or --check, not both')
  const inputs = await parsedInputs(args, terminal, 'format')
  if (inputs.filter((input) => 'read' in input).length > 1 && !writes && !checks)
    throw new UsageError('Only one document can be printed; --write writes several in place, --check checks them')
  let unformatted = false
  const ok = await eachDocument(inputs, args, terminal, (parsed) => {
    const { input, file, text, document } = parsed
    const language = unreadLanguage(document.textLanguage)
    if (language !== undefined)
      complain(terminal, `${input.path}: left as it is: the text is in ${language}, which is not read yet`)
    const canonical = toCanonical(document, text)
    if (!writes && !checks) return terminal.print(canonical)
    if (!file.write)
      throw new ReadError('only text files can be written or checked; without --write and --check its text is printed')
    const wanted = lineEndsOf(canonical, text)
    if (writes && input.location === undefined) return terminal.print(wanted)
    if (wanted === text) return undefined
    if (writes) rewrite(parsed, wanted)
    else unformatted = true
    return terminal.print(`${input.path}\n`)
  })
  if (!ok) return exit.trouble
  return unformatted ? exit.findings : exit.clean
}
