/** `resolint origin`: of every paragraph, whether it is agreed language, and from where. */
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { formats } from '../../formats/origin/index.ts'
import type { Searched } from '../../formats/origin/format.ts'
import { version } from '../../lint/version.ts'
import { originFormats } from '../../origin/names.ts'
import { originsOf } from '../../origin/origins.ts'
import { identityOf } from '../../origin/record.ts'
import { isIndex, IndexError } from '../../origin/sections.ts'
import { TextIndex } from '../../origin/text-index.ts'
import { writeIndex } from '../../origin/write-index.ts'
import type { Arguments } from '../args.ts'
import { exit, type Run } from '../command.ts'
import { inputOptions, oneDocument } from '../documents.ts'
import { findInputs } from '../files.ts'
import { digestOf, gather } from '../make-index.ts'
import { lookOn, type Terminal } from '../terminal.ts'
import { oneOf, UsageError } from '../usage.ts'

/** The index that is named; undefined where it is a folder or a document. */
const namedIndex = (where: string, folder: string): TextIndex | undefined => {
  const location = resolve(folder, where)
  const stats = statSync(location, { throwIfNoEntry: false })
  if (!stats?.isFile()) return undefined
  const bytes = readFileSync(location)
  if (!isIndex(bytes)) return undefined
  try {
    return new TextIndex(bytes)
  } catch (error) {
    if (error instanceof IndexError) throw new UsageError(`${where}: ${error.message}`)
    throw error
  }
}

/** What is looked through: one index as it lies in its file, or what folders, documents and several indexes hold. */
const openWhere = async (args: Arguments, terminal: Terminal): Promise<TextIndex> => {
  const places = args.list('in')
  if (places.length === 0)
    throw new UsageError('Say where earlier texts are with --in FOLDER, or --in INDEX that resolint index made')
  const indexes = places.map((where) => namedIndex(where, terminal.folder))
  const [only] = indexes
  if (only && indexes.length === 1) return only
  const folders = places.filter((_, at) => !indexes[at])
  const inputs = await findInputs(folders, terminal, { ...inputOptions(args), takesNamed: true })
  const { records } = await gather(inputs, terminal.folder, args, terminal)
  const all = [...indexes.flatMap((index) => Array.from(index?.records() ?? [])), ...records]
  if (all.length === 0) throw new UsageError(`No document could be read in ${folders.join(', ')}`)
  return new TextIndex(writeIndex(all, version))
}

export const run: Run = async (args, terminal) => {
  const format = oneOf(args.value('format') ?? 'text', originFormats, 'format')
  const several = 'One document is looked up at a time; run the command for each'
  const parsed = await oneDocument(args, terminal, 'look up', several)
  if (!parsed) return exit.trouble
  const index = await openWhere(args, terminal)
  const digest = digestOf(parsed.bytes)
  const { symbol, title } = identityOf(parsed.document, digest)
  const searched: Searched = {
    path: parsed.input.path,
    ...(symbol === undefined ? {} : { symbol }),
    ...(title === undefined ? {} : { title }),
    documents: index.about.documents.length,
    rows: originsOf(parsed.document, index, digest),
  }
  const show = await formats[format]?.()
  terminal.print(show?.(searched, { ...lookOn(terminal), version }) ?? '')
  return exit.clean
}
