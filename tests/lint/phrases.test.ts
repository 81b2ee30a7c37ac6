/** Phrases that are looked for only where their first words stand are those that the patterns find anywhere. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { phraseFinder, type Phrase } from '../../src/lint/facts/phrases.ts'
import { documentWords } from '../../src/lint/facts/words.ts'
import { createLintable } from '../../src/lint/lintable.ts'
import { detectProfile } from '../../src/lint/profile.ts'
import { parse } from '../../grammar/parse.ts'
import type { Lintable } from '../../src/lint/rule.ts'

const lintableOf = (text: string): Lintable => {
  const document = parse(text)
  return createLintable(document, text, detectProfile(document))
}

const folder = new URL('../../fixtures/documents/', import.meta.url)
const fixtures = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

/** What a finder finds in a text, block by block, and what the patterns alone find. */
const found = (phrases: readonly Phrase[], text: string): { sparing: string[][]; anywhere: string[][] } => {
  const { blocks, vocabulary } = lintableOf(text).fact(documentWords)
  const find = phraseFinder(phrases)
  const told = (start: number, words: string): string => `${start} ${words}`
  return {
    sparing: blocks().map((row) =>
      find(vocabulary, row)
        .map(({ start, found: words }) => told(start, words))
        .toSorted(),
    ),
    anywhere: blocks().map(({ clean }) =>
      phrases
        .flatMap(({ pattern }) =>
          [...clean.text.matchAll(new RegExp(pattern.source, 'g'))].map((match) => told(match.index, match[0])),
        )
        .toSorted(),
    ),
  }
}

const phrases: readonly Phrase[] = [
  { first: 'The the', pattern: /\b[Tt]he (?:[a-z]+ )?[a-z]+ of\b/y },
  { first: 'of', pattern: /\bof (?:the )?[A-Z]\w+/y },
  { first: 'of in', pattern: /\b(?:of|in) \d+/y },
]

test('in real texts', () => {
  const all = fixtures.map((text) => found(phrases, text))
  expect(all.flatMap(({ anywhere }) => anywhere.flat()).length).toBeGreaterThan(200)
  for (const { sparing, anywhere } of all) expect(sparing).toEqual(anywhere)
})

describe('what one phrase finds', () => {
  const opening = 'The General Assembly,\n\n1. Notes '

  test('does not overlap: “the the the” is one', () => {
    const { sparing, anywhere } = found([{ first: 'the', pattern: /\bthe the\b/y }], `${opening}the the the wells;\n`)
    expect(sparing).toEqual([['6 the the']])
    expect(anywhere).toEqual(sparing)
  })

  test('begins where a run of letters does, behind a hyphen too', () => {
    const { sparing } = found([{ first: 'of', pattern: /of wells/y }], `${opening}thereof wells, and state-of wells;\n`)
    expect(sparing).toEqual([['31 of wells']])
  })

  test('has its second word, what it needs further on, and what stands before it', () => {
    const phrase = { first: 'wells', second: 'of', needs: 'water', pattern: /(?<=(?<before>\d+ ))wells of \w+/y }
    expect(found([phrase], `${opening}12 wells of fresh water;\n`).sparing).toEqual([['6 12 wells of fresh']])
    expect(found([phrase], `${opening}12 wells of oil;\n`).sparing).toEqual([[]])
    expect(found([phrase], `${opening}12 wells for water;\n`).sparing).toEqual([[]])
  })
})
