// Real documents against their gold readings, where they are to be had: every mark and note, every opener in italics.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPdf } from '../../../src/read/pdf/index.ts'

const corpus = new URL('../../../../shared/corpus/', import.meta.url)
const hasCorpus = existsSync(new URL('index.json', corpus))

interface Entry {
  readonly symbol: string
  readonly scored: boolean
  readonly gold: string
  readonly notes?: boolean
  readonly channels: { readonly pdf?: string }
}
interface Gold {
  readonly preamble: readonly { readonly opener?: string; readonly text: string }[]
  readonly footnotes: readonly { readonly label: string; readonly text: string }[]
  readonly references: readonly string[]
}

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, corpus), 'utf8'))
const every = 12
const sample = hasCorpus
  ? (json('index.json') as Entry[])
      .filter((entry) => entry.scored && entry.notes !== false && entry.channels.pdf !== undefined)
      .filter((_, i) => i % every === 0)
  : []

const letters = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '')
const marks = /[⁰¹²³⁴-⁹]+/gu
const numberOf = (mark: string): string => mark.normalize('NFKD')
const isNumber = (label: string): boolean => /^\d+$/.test(label)

describe.skipIf(!hasCorpus)('real documents (skipped where there are none)', () => {
  test.each(sample.map((entry) => [entry.symbol, entry] as const))('%s', async (_, entry) => {
    const gold = json(entry.gold) as Gold
    const source = await readPdf(readFileSync(new URL(entry.channels.pdf ?? '', corpus)))
    const lines = source.text.split('\n').map((text, i) => ({ text, hint: source.lines?.[i] }))
    const textOf = (role: string): string =>
      lines
        .filter(({ hint }) => hint?.role === role)
        .map(({ text }) => text)
        .join('\n')

    expect((textOf('body').match(marks) ?? []).map(numberOf)).toEqual(gold.references.filter(isNumber))

    const notes = textOf('note')
      .split(/\n(?=[⁰¹²³⁴-⁹])/u)
      .filter((note) => /^[⁰¹²³⁴-⁹]/u.test(note))
      .map((note) => letters(note.replace(/_{5,}[^]*/, '')))
    expect(notes).toEqual(
      gold.footnotes.filter(({ label }) => isNumber(label)).map(({ label, text }) => letters(label + text)),
    )

    const italics = source.text
      .split(/\n\n/)
      .map((paragraph) => /^\*([^*]+)\*(?:\n\*([^*]+)\*)?/.exec(paragraph))
      .map((match) => letters(`${match?.[1] ?? ''}${match?.[2] ?? ''}`))
    for (const { opener } of gold.preamble) if (opener) expect(italics).toContain(letters(opener))
  })
})
