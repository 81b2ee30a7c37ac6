/** The documents that precision is measured on, in groups, and the channels through which they are read. */
import { readFileSync } from 'node:fs'
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

/** A document as one channel gives it. */
export interface Reading {
  symbol: string
  group: Group
  channel: string
  /** Whether conventions 0.1 names a mistake of its published text. */
  knownError: boolean
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

const parsed = new Map<string, Promise<Reading | undefined>>()

const read = async (
  { symbol, group, channels, known_error: knownError = false }: IndexEntry & { group: Group },
  channel: string,
): Promise<Reading | undefined> => {
  const file = channels[channel]
  if (file === undefined) return undefined
  const { source } = await readFile(readFileSync(corpusFile(file)), file)
  return {
    symbol,
    group,
    channel,
    knownError,
    text: typeof source === 'string' ? source : source.text,
    document: parse(source),
  }
}

/** Reads documents through the channels, each once within a run; a channel that a document lacks is left out. */
export const readings = async (
  entries: readonly (IndexEntry & { group: Group })[],
  channels: readonly string[],
): Promise<Reading[]> => {
  const found: Reading[] = []
  for (const entry of entries) {
    for (const channel of channels) {
      const key = `${entry.symbol} ${channel}`
      if (!parsed.has(key)) parsed.set(key, read(entry, channel))
      const reading = await parsed.get(key)
      if (reading) found.push(reading)
    }
  }
  return found
}
