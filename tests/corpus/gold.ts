/**
 * The corpus beside the project: real documents with readings taken from the fonts and positions of their PDFs.
 */
import { existsSync, readFileSync } from 'node:fs'

/** A clause or sub-paragraph as the gold reads it. */
export interface GoldClause {
  /** Absent for preambular paragraphs; `null` for operative paragraphs that bear none. */
  readonly number?: number | null
  readonly label?: string
  /** Its italic opening phrase, where the gold knows it. */
  readonly opener?: string | null
  readonly text: string
  /** Of clauses; sub-paragraphs have none of their own, whatever their labels. */
  readonly subparagraphs?: readonly GoldClause[]
}

/** A document of the corpus with its gold. */
export interface GoldDocument {
  readonly symbol: string
  /** `draft resolution` or `adopted`. */
  readonly kind: string
  /** `GA plenary`, `SC`, `HRC`, ... */
  readonly organ: string
  readonly preamble: readonly GoldClause[]
  readonly operative: readonly GoldClause[]
  readonly footnotes: readonly { readonly label: string; readonly text: string }[]
}

/** What the corpus says of one document. */
export interface IndexEntry {
  readonly symbol: string
  readonly kind: string
  readonly organ: string
  readonly gold: string
  readonly scored: boolean
  /** File by channel: `pdftotext`, `layout`, `pymupdf`, `markdown`, `ocr`, `clean`, `pdf`. */
  readonly channels: Readonly<Record<string, string>>
  /** Whether the gold knows the notes. */
  readonly notes?: boolean
  /** Whether the published text has a mistake that is known. */
  readonly known_error?: boolean
}

const corpus = new URL('../../../shared/corpus/', import.meta.url)
const load = (name: string): unknown => JSON.parse(readFileSync(new URL(name, corpus), 'utf8'))

/** Whether the corpus is there; tests that need it skip without it. */
export const hasCorpus: boolean = existsSync(new URL('index.json', corpus))

/** Where a file of the corpus is. */
export const corpusFile = (name: string): URL => new URL(name, corpus)

/** Every document of the corpus; none where it is absent. */
export const corpusEntries = (): IndexEntry[] => (hasCorpus ? (load('index.json') as IndexEntry[]) : [])

const languages = new URL('../../../shared/corpus-languages/index.json', import.meta.url)

/** Where a file of the corpus of the six languages is. */
export const languageFile = (name: string): URL => new URL(name, languages)

/** Every document of the corpus of the six languages, once for each language; none where it is absent. */
export const languageEntries = (): (IndexEntry & { readonly language: string })[] =>
  existsSync(languages)
    ? (JSON.parse(readFileSync(languages, 'utf8')) as (IndexEntry & { readonly language: string })[])
    : []

/** The scored documents of the corpus; none where it is absent. */
export function goldDocuments(): GoldDocument[] {
  if (!hasCorpus) return []
  return corpusEntries()
    .filter(({ scored }) => scored)
    .map(({ symbol, kind, organ, gold }) => Object.assign(load(gold) as GoldDocument, { symbol, kind, organ }))
}

/** The texts of the corpus that came through a channel. */
export function channelTexts(channel: string): { symbol: string; text: string }[] {
  if (!hasCorpus) return []
  return (load('index.json') as { symbol: string; channels: Record<string, string> }[]).flatMap(
    ({ symbol, channels }) => {
      const file = channels[channel]
      return file === undefined ? [] : [{ symbol, text: readFileSync(new URL(file, corpus), 'utf8') }]
    },
  )
}

/** What is left of a text when spaces, signs and case are not compared. */
export const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
