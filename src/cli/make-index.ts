/** Reading the documents of an index. What was read before and has not changed since is taken from the index as it was. */
import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { parse } from '../../grammar/parse.ts'
import { version } from '../lint/version.ts'
import { recordOf, type DocumentRecord } from '../origin/record.ts'
import type { TextIndex } from '../origin/text-index.ts'
import type { Arguments } from './args.ts'
import { channelOption, readInput, withInput } from './documents.ts'
import type { Input, Missing } from './files.ts'
import { Progress } from './progress.ts'
import type { Terminal } from './terminal.ts'

/** What was read, and how it went. */
export interface Gathered {
  readonly records: readonly DocumentRecord[]
  /** How many of them were taken from the index as it was. */
  readonly kept: number
  /** Files that could not be read, which has been said. */
  readonly failed: number
}

/** The digest of a file's bytes, by which the same file is known elsewhere. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32)

/** Documents of an index by their paths; none where another version of the program read them, perhaps otherwise. */
const known = (index: TextIndex | undefined): ReadonlyMap<string, DocumentRecord> =>
  new Map(index?.about.program === version ? Array.from(index.records(), (record) => [record.path, record]) : [])

/**
 * Reads documents. One that cannot be read is said in a line, and the others are read.
 * @param folder what the paths of the records are seen from
 * @param before the index as it was
 */
export const gather = async (
  inputs: readonly (Input | Missing)[],
  folder: string,
  args: Arguments,
  terminal: Terminal,
  before?: TextIndex,
): Promise<Gathered> => {
  const progress = new Progress(terminal, inputs.length)
  const old = known(before)
  const options = channelOption(args)
  const records: DocumentRecord[] = []
  let [kept, failed] = [0, 0]
  const keep = (record: DocumentRecord): void => {
    records.push(record)
    kept += 1
  }
  const gatherOne = async (input: Input): Promise<void> => {
    const { location = input.path } = input
    const path = relative(folder, location).replaceAll(sep, '/')
    const { size, mtimeMs: modified } = statSync(location)
    const same = old.get(path)
    if (same?.size === size && same.modified === modified) return keep(same)
    const bytes = await input.bytes()
    const digest = digestOf(bytes)
    if (same?.digest === digest) return keep({ ...same, size, modified })
    const file = await readInput(input, bytes, progress.terminal)
    records.push(recordOf(parse(file.source, options), { path, size, modified, digest }))
  }
  for (const input of inputs) {
    progress.next(input.path)
    if (!(await withInput(input, progress.terminal, gatherOne))) failed += 1
  }
  progress.clear()
  return { records, kept, failed }
}
