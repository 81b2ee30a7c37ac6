/** `resolint convert`: a document as a clean file of another kind. */
import { extname } from 'node:path'
import { unreadLanguage } from '../../tree/language.ts'
import type { Arguments } from '../args.ts'
import { convertFiles } from '../convert-files.ts'
import { exit, type Run } from '../command.ts'
import { oneDocument } from '../documents.ts'
import { complain } from '../terminal.ts'
import { didYouMean, UsageError } from '../usage.ts'

const endings = Object.keys(convertFiles)

/** The ending of the file that is to be written, which says of what kind it is. */
const endingOf = (args: Arguments): string => {
  const known = endings.join(', ')
  const output = args.value('output')
  if (output === undefined)
    throw new UsageError(`Name the file to write with -o OUT; its ending says of what kind it is: ${known}`)
  const ending = extname(output).toLowerCase()
  if (endings.includes(ending)) return ending
  const what = ending === '' ? `${output} has no ending` : `No ${ending} files are written`
  throw new UsageError(`${what}${didYouMean(ending, endings) || `; there are ${known}`}`)
}

export const run: Run = async (args, terminal) => {
  const ending = endingOf(args)
  const parsed = await oneDocument(args, terminal, 'convert', 'One document makes one file; run the command for each')
  if (!parsed) return exit.trouble
  const { document, text, input } = parsed
  const language = unreadLanguage(document.textLanguage)
  if (language !== undefined)
    complain(
      terminal,
      `${input.path}: the text is in ${language}, which is not read yet: what its paragraphs are may be wrong`,
    )
  const write = await convertFiles[ending]?.()
  if (write) terminal.print(await write(document, text))
  return exit.clean
}
