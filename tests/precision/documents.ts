/** The documents that precision is measured on, in groups, and the channels through which they are read. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Source } from '../../grammar/source.ts'
import { parse, type Document } from '../../src/index.ts'
import { readFile } from '../../src/read/index.ts'
import { corpusEntries, corpusFile, type IndexEntry } from '../corpus/gold.ts'

export type Group =
  | 'Assembly, adopted, sessions 78 to 80'
  | 'Assembly, adopted, 1994 to session 77'
  | 'Assembly, drafts and amendments of session 80'
  | 'Security Council'
  | 'Human Rights Council'
  | 'Economic and Social Council, since 1994'
  | 'before 1994, scanned volumes'

/** A document in the file of one channel. */
export interface ReadingFile {
  symbol: string
  group: Group
  channel: string
  /** Whether conventions 0.1 names a mistake of its published text. */
  knownError: boolean
  /** Path of the file. */
  file: string
}

/** A document as one channel gives it. */
export interface Reading extends ReadingFile {
  text: string
  document: Document
}

const sessionOf = (symbol: string): number => Number(/^A\/RES\/(\d+)\//.exec(symbol)?.[1] ?? 0)
const councilYearOf = (symbol: string): number => Number(/^E\/RES\/(\d{4})\//.exec(symbol)?.[1] ?? 0)

/** The first session that met in 1994; what is older was read from scanned volumes, several resolutions to a page. */
const firstTypedSession = 49

const groupOf = ({ organ, symbol, kind }: IndexEntry): Group | undefined => {
  if (organ.startsWith('SC')) return 'Security Council'
  if (organ === 'HRC') return 'Human Rights Council'
  if (organ === 'ECOSOC')
    return councilYearOf(symbol) >= 1994 ? 'Economic and Social Council, since 1994' : 'before 1994, scanned volumes'
  if (!organ.startsWith('GA')) return undefined
  if (kind !== 'adopted') return 'Assembly, drafts and amendments of session 80'
  const session = sessionOf(symbol)
  if (session < firstTypedSession) return 'before 1994, scanned volumes'
  return session >= 78 ? 'Assembly, adopted, sessions 78 to 80' : 'Assembly, adopted, 1994 to session 77'
}

/** Every corpus document that belongs to a group, with its group. */
export const groupedEntries = (): (IndexEntry & { group: Group })[] =>
  corpusEntries().flatMap((entry) => {
    const group = groupOf(entry)
    return group ? [{ ...entry, group }] : []
  })

/** The files of documents in the channels; a channel that a document lacks is left out. */
export const readingFiles = (
  entries: readonly (IndexEntry & { group: Group })[],
  channels: readonly string[],
): ReadingFile[] =>
  entries.flatMap(({ symbol, group, channels: files, known_error: knownError = false }) =>
    channels.flatMap((channel) => {
      const file = files[channel]
      return file === undefined ? [] : [{ symbol, group, channel, knownError, file: fileURLToPath(corpusFile(file)) }]
    }),
  )

const sources = new Map<string, Promise<string | Source>>()

/** What a file holds; each is read once within a run. */
const sourceOf = async (file: string): Promise<string | Source> => {
  const known = sources.get(file) ?? readFile(readFileSync(file), file).then(({ source }) => source)
  sources.set(file, known)
  return known
}

/** The text that positions in a file speak of. */
export const textOf = async ({ file }: ReadingFile): Promise<string> => {
  const source = await sourceOf(file)
  return typeof source === 'string' ? source : source.text
}

/** Reads and parses documents through the channels. */
export const readings = async (
  entries: readonly (IndexEntry & { group: Group })[],
  channels: readonly string[],
): Promise<Reading[]> => {
  const found: Reading[] = []
  for (const each of readingFiles(entries, channels))
    found.push({ ...each, text: await textOf(each), document: parse(await sourceOf(each.file)) })
  return found
}
