/**
 * The links between passages of 30 pairs of documents, read from their texts before any tool had answered: drafts with what was
 * adopted, last year's resolutions with this year's. Clauses that say the same but for figures, dates and adverbs were linked by a
 * script; all others were read side by side. `same` and `changed` are the main links, `part` is the source of a second part. A link
 * with a doubt is neither right nor wrong.
 */
import { existsSync, readFileSync } from 'node:fs'
import { parse } from '../../grammar/parse.ts'
import type { Document } from '../../grammar/ast.ts'
import { readFile } from '../../src/read/index.ts'
import { archived, hasArchive } from '../read/akn/archive.ts'

/** One row of the table. */
export interface TrueLink {
  readonly old: string
  readonly oldClause: string
  readonly fresh: string
  readonly newClause: string
  readonly kind: 'same' | 'changed' | 'part'
  readonly doubt: string
}

/** All rows of a table, in its order. */
const rowsOf = (table: string): TrueLink[] =>
  readFileSync(new URL(table, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => {
      const [old = '', oldClause = '', fresh = '', newClause = '', kind = '', doubt = ''] = row.split('\t')
      return { old, oldClause, fresh, newClause, kind: kind as TrueLink['kind'], doubt: doubt.trim() }
    })

/** The 20 pairs that the comparison was tuned on. */
export const trueLinks: readonly TrueLink[] = rowsOf('links.tsv')

/** Ten pairs whose links were written down before they were compared at all. */
export const heldLinks: readonly TrueLink[] = rowsOf('links-held.tsv')

const corpus = new URL('../../../shared/corpus/', import.meta.url)

/** Tests that need the documents skip without them. */
export const hasDocuments: boolean = hasArchive && existsSync(corpus)

/** `A/RES/78/132`: the beginning of its name in the archive. */
const archiveName = (symbol: string): RegExp => {
  const [, session = '', number = ''] = /^A\/RES\/(\d+)\/(\d+)$/.exec(symbol) ?? []
  if (session !== '') return new RegExp(`/(?:A_RES_)?${session}_${number}[-_][^/]*\\.xml$`)
  return new RegExp(`/S_RES_${/\d+/.exec(symbol.slice(6))?.[0]}[-_ ][^/]*\\.xml$`)
}

/** Reads documents by their symbols: drafts from PDF files, resolutions from the United Nations' own XML. */
export const createLibrary = (): ((symbol: string) => Promise<Document>) => {
  const archive = [...archived()]
  return async (symbol) => {
    const isDraft = symbol.includes('/L.')
    const [, archivedBytes] = isDraft ? [] : (archive.find(([name]) => archiveName(symbol).test(name)) ?? [])
    const bytes = isDraft ? readFileSync(new URL(`${symbol.replaceAll('/', '_')}/source.pdf`, corpus)) : archivedBytes
    if (!bytes) throw new Error(`${symbol} is not in the archive`)
    const file = await readFile(bytes, isDraft ? 'draft.pdf' : 'resolution.akn')
    return parse(file.source)
  }
}
