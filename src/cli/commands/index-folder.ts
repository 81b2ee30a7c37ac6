/** `resolint index`: a folder of documents as one file, in which agreed language is looked up. */
import { readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { count } from '../../formats/words.ts'
import { version } from '../../lint/version.ts'
import { isIndex } from '../../origin/sections.ts'
import { TextIndex } from '../../origin/text-index.ts'
import { IndexWriter } from '../../origin/write-index.ts'
import type { Arguments } from '../args.ts'
import { exit, type Run } from '../command.ts'
import { inputOptions } from '../documents.ts'
import { findInputs, readingError } from '../files.ts'
import { gather } from '../make-index.ts'
import { complain, type Terminal } from '../terminal.ts'
import { UsageError } from '../usage.ts'
import { writeFile, writingError } from '../write-file.ts'

/** The index as it was; nothing where there is none, or one that is made anew as a whole, which is said. */
const indexBefore = (output: string, location: string, terminal: Terminal): TextIndex | undefined => {
  if (!statSync(location, { throwIfNoEntry: false })?.isFile()) return undefined
  const bytes = readFileSync(location)
  if (bytes.length > 0 && !isIndex(bytes))
    throw new UsageError(`${output} is no index and would be lost; name another file with --output`)
  try {
    return new TextIndex(bytes)
  } catch (error) {
    complain(terminal, `${output}: made anew, for ${readingError(error).split(';')[0]}`)
    return undefined
  }
}

const outputOf = (args: Arguments): string => {
  const output = args.value('output')
  if (output === undefined) throw new UsageError('Name the file of the index with --output, as in --output un.index')
  if (args.operands.length === 0) throw new UsageError('Name the folders whose documents go into the index')
  if (args.operands.includes('-'))
    throw new UsageError('An index is made of files, that they need not be read again; name their folder')
  return output
}

export const run: Run = async (args, terminal) => {
  const output = outputOf(args)
  const location = resolve(terminal.folder, output)
  const before = indexBefore(output, location, terminal)
  const found = await findInputs(args.operands, terminal, { ...inputOptions(args), takesNamed: true })
  const inputs = found.filter((input) => !('location' in input && input.location === location))
  const index = new IndexWriter()
  const { kept, failed } = await gather(inputs, dirname(location), args, terminal, (each) => index.add(each), before)
  if (index.documents === 0) throw new UsageError('No document could be read, and no index is written')
  const bytes = index.bytes(version)
  try {
    writeFile(location, bytes)
  } catch (error) {
    throw new UsageError(`${output} could not be written: ${writingError(error)}`)
  }
  const how = kept === 0 ? '' : `, ${kept} of them unchanged`
  terminal.printAside(
    `${output}: ${count(index.documents, 'document')}${how}, ${count(index.paragraphs, 'paragraph')}, ${(bytes.length / 1e6).toFixed(1)} MB\n`,
  )
  return failed > 0 ? exit.trouble : exit.clean
}
