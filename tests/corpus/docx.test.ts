/**
 * Every document of the corpus as a Word file: read and parsed, it has the clauses, notes and marks that went in.
 */
import { describe, expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { readDocx } from '../../src/read/docx/index.ts'
import { toOutline, type Outline } from '../../src/tree/outline.ts'
import { goldDocuments, hasCorpus, letters, type GoldDocument } from './gold.ts'
import { organOf, wordFromGold } from './word-from-gold.ts'

/**
 * Where gold and grammar read a document otherwise, whatever it came through; clauses are not compared in these.
 * `number`: an unnumbered clause that one takes for preambular and one for operative. `date`: the date of adoption, which
 * the gold has as a clause. `part`: a part of a clause, which the gold has as a clause or sub-paragraph and the grammar
 * joins: it has no label, or a bullet, or stands after words without a stop.
 */
const disputed: Readonly<Record<string, 'number' | 'date' | 'part'>> = {
  'A/C.1/80/L.26': 'number',
  'A/C.3/80/L.43': 'number',
  'A/RES/50/225': 'part',
  'E/RES/2015/21': 'number',
  'E/RES/2020/12': 'date',
  'E/RES/2023/28': 'date',
  'S/RES/1998 (2011)': 'part',
  'S/RES/2098 (2013)': 'part',
  'S/RES/2211 (2015)': 'part',
  'S/RES/2556 (2020)': 'part',
  'S/RES/2677 (2023)': 'part',
  'S/RES/2766 (2024)': 'number',
  'S/RES/2767 (2024)': 'part',
}

interface Part {
  readonly label?: string
  readonly text: string
  readonly subparagraphs?: readonly Part[]
}

/** One line a clause or sub-paragraph, in order: label and text. The gold does not say how sub-paragraphs nest. */
const parts = (id: string, { text, subparagraphs = [] }: Part): string[] => [
  `${id} ${letters(text)}`,
  ...subparagraphs.flatMap((part) => parts(part.label ?? '', part)),
]

interface Clauses {
  readonly preamble: readonly Part[]
  readonly operative: readonly (Part & { readonly number?: number | null })[]
}

const clauses = ({ preamble, operative }: Clauses): string[] => [
  ...preamble.flatMap((clause) => parts('PP', clause)),
  ...operative.flatMap((clause) => parts(`OP ${clause.number ?? ''}`, clause)),
]

const openers = ({ preamble, operative }: GoldDocument): string[] =>
  [...preamble, ...operative].flatMap(({ opener, text }) => (opener && text.startsWith(opener) ? [opener.trim()] : []))

const notes = ({ footnotes }: Outline): string[] =>
  footnotes.filter(({ label }) => label !== '*').map(({ label, text }) => `${label} ${letters(text)}`)

describe.skipIf(!hasCorpus)('Word files made from the corpus', () => {
  for (const document of goldDocuments()) {
    const { symbol, kind, footnotes } = document
    test(symbol, () => {
      const source = readDocx(wordFromGold(document))
      const outline = toOutline(parse(source))
      expect(outline.symbol).toBe(symbol)
      expect(outline.organ).toBe(organOf(document))
      if (disputed[symbol] === undefined) expect(outline.resolutions.flatMap(clauses)).toEqual(clauses(document))
      expect(notes(outline)).toEqual(footnotes.map(({ text }, index) => `${index + 1} ${letters(text)}`))
      expect(outline.references.map(({ label }) => label)).toEqual([
        ...(kind.startsWith('draft') ? ['*'] : []),
        ...footnotes.map((_, index) => String(index + 1)),
      ])
      for (const opener of openers(document)) expect(source.text).toContain(`*${opener}*`)
    })
  }
})
