/** The list of words: that it is what the sources make of it, what is found in it, and how well slips are told from words. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { WordGraph, type Rank } from '../../../src/lint/spelling/graph.ts'
import { isWord } from '../../../src/lint/spelling/known.ts'
import { suggestions, unglued, unhyphenated } from '../../../src/lint/spelling/suggest.ts'
import { wordGraph } from '../../../src/lint/spelling/words.ts'
import { wordList } from '../../words/word-list.ts'
import { writeGraph } from '../../words/write-graph.ts'

const file = new URL('../../../src/lint/spelling/words.bin', import.meta.url)
const graph = wordGraph()!

test('the list is what its sources make: `npm run words` writes it', () => {
  expect(Buffer.from(writeGraph(wordList())).equals(readFileSync(file))).toBe(true)
})

test('a graph holds the words that it was made of, each with its rank, and no others', () => {
  const words = new Map<string, Rank>([
    ['act', 1],
    ['action', 2],
    ['actions', 1],
    ['fraction', 2],
    ['Côte', 1],
  ])
  const small = new WordGraph(writeGraph(words))
  for (const [word, rank] of words) expect(small.rank(word)).toBe(rank)
  for (const word of ['', 'a', 'actio', 'fractions', 'acts', 'cote', 'côte', 'z']) expect(small.rank(word)).toBe(0)
})

test('near words are those that one edit makes, a swap of neighbours counted once', () => {
  const small = new WordGraph(
    writeGraph(
      new Map([
        ['form', 1],
        ['from', 1],
        ['farm', 1],
        ['fort', 1],
        ['reform', 1],
      ]),
    ),
  )
  const near = (word: string, most: number): string[] => small.near(word, most).map((one) => `${one.word} ${one.edits}`)
  expect(near('form', 1)).toEqual(['farm 1', 'form 0', 'fort 1', 'from 1'])
  expect(near('fomr', 1)).toEqual(['form 1'])
  expect(near('reform', 2)).toEqual(['form 2', 'reform 0'])
  expect(small.near('forn', 2, 'f').map((one) => one.word)).toEqual(['farm', 'form', 'fort', 'from'])
  expect(small.near('rform', 2, 'r').map((one) => one.word)).toEqual(['reform'])
})

test.each([
  'organization',
  'programmes',
  'Türkiye',
  'Kazakhstan',
  'multisectoral',
  'Council’s',
  'States’',
  'eighty',
  'Also',
  'microfinance',
  'verifiably',
  'recognising',
  'labor',
  'refoulement',
  'hibakusha',
])('%s is a word', (word) => {
  expect(isWord(graph, word)).toBe(true)
})

test.each([
  ['goverment', 'government'],
  ['Asembly', 'Assembly'],
  ['sumbit', 'submit'],
  ['seperate', 'separate'],
  ['accomodate', 'accommodate'],
  ['occured', 'occurred'],
  ['Setpember', 'September'],
  ['eigthy', 'eighty'],
  ['Kazahkstan', 'Kazakhstan'],
])('%s is a slip of %s', (word, meant) => {
  expect(isWord(graph, word)).toBe(false)
  expect(suggestions(graph, word)[0]).toBe(meant)
})

test('words without the space between them', () => {
  expect(unglued(graph, 'ofthe')).toBe('of the')
  expect(unglued(graph, 'thereport')).toBe('the report')
  expect(unglued(graph, 'goverment')).toBeUndefined()
  expect(unhyphenated(graph, 'longterm')).toEqual(['long-term', 'long term'])
})

/** Four slips of each of the common words: one letter left out, doubled, exchanged for its neighbour in the alphabet, swapped. */
const slips = (word: string, at: number): string[] => {
  const letter = word[at] ?? ''
  const next = String.fromCharCode(letter === 'z' ? 97 : letter.charCodeAt(0) + 1)
  return [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + next + word.slice(at + 1),
    word.slice(0, at) + (word[at + 1] ?? '') + letter + word.slice(at + 2),
  ].filter((slip) => slip !== word)
}

test('of slips of one letter in common words of five letters and more 95 in 100 are found', () => {
  const common = readFileSync(new URL('../../words/lists/learned.txt', import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => (/^[a-z]{5,} \+$/.test(line) ? [line.slice(0, -2)] : []))
  let [made, found, meant] = [0, 0, 0]
  for (const [index, word] of common.entries()) {
    for (const slip of slips(word, 1 + (index % (word.length - 2)))) {
      made++
      if (isWord(graph, slip)) continue
      const first = suggestions(graph, slip)
      if (first.length > 0) found++
      if (first.slice(0, 3).includes(word)) meant++
    }
  }
  expect(made).toBeGreaterThan(10_000)
  expect(found / made).toBeGreaterThan(0.95)
  expect(meant / found).toBeGreaterThan(0.95)
})
