/**
 * In which language a text is written, and what the grammar knows of it. Told by the script, by organ lines and by function words: titles
 * and quotations in another language are the smaller part of a text.
 */
import { createLanguage as ar } from './ar/index.ts'
import { en } from './en/index.ts'
import { createLanguage as es } from './es/index.ts'
import { createLanguage as fr } from './fr/index.ts'
import { createLanguage as ru } from './ru/index.ts'
import { createLanguage as zh } from './zh/index.ts'
import type { Language } from './language.ts'
import { isLetterCode } from '../notation/letters.ts'
import { latin, scripts } from './traits.ts'

/**
 * The languages that are read, by code: one line each. All but that of most texts are made when a text is first read in them; the
 * bundle of the command line has each in a file of its own, which is not even loaded before.
 */
const read: Readonly<Record<string, () => Language>> = { en: () => en, fr, es, ru, zh, ar }

/** The codes (ISO 639-1) of the languages that are read. */
export const readLanguages: readonly string[] = Object.freeze(Object.keys(read))

/** The language of most texts. A text in a language that the grammar does not know is read by it too, as far as words do not matter. */
export const usual: Language = en

/** How many function words an organ line is worth. */
const organWorth = 12
/** With fewer function words, or fewer different ones, a text is taken for one in the language of most texts. */
const fewest = 6
const fewestWords = 3
/** By how much another language must lead where that of most texts shows itself too. */
const lead = 1.5

/** The most characters of a text that are looked at; of a longer one, stretches from its beginning to its end. */
const longestSample = 1600
const stretches = 8
/** How far from the beginning of a text, in characters, its organ line is looked for. */
const longestHead = 6400

/** Characters from all parts of a text. */
function sampleOf(text: string): string {
  if (text.length <= longestSample) return text
  const length = longestSample / stretches
  const step = (text.length - length) / (stretches - 1)
  return Array.from({ length: stretches }, (_, index) => {
    const from = Math.round(index * step)
    return text.slice(from, from + length)
  }).join('\n')
}

/** Letters of other scripts; signs of punctuation stand between them and the Chinese characters. */
const beyondLatin = /[\u0370-\u1fff\u2c00-\uffef]/
const latinLetter = /[A-Za-z\u00c0-\u024f]/g

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0

/** The language of the script that most letters have; undefined for Latin. A Chinese word takes a third of the letters. */
function byScript(sample: string): string | undefined {
  if (!beyondLatin.test(sample)) return undefined
  const counts = Object.entries(scripts).map(([code, set]) => ({
    code,
    size: countOf(new RegExp(`[${set}]`, 'g'), sample),
  }))
  const total = counts.reduce((sum, { size }) => sum + size, 0)
  const weight = counts.some(({ code, size }) => (code === 'zh' || code === 'ja') && size * 2 > total) ? 3 : 1
  if (total * weight <= countOf(latinLetter, sample)) return undefined
  // Japanese is written in Chinese characters too.
  const kana = counts.find(({ code }) => code === 'ja')
  if (kana && kana.size * 5 > total) return kana.code
  return counts.reduce((most, each) => (each.size > most.size ? each : most)).code
}

/** Languages by the words that they share. */
const speakers: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>()
  for (const [code, { words: known }] of Object.entries(latin))
    for (const word of known) found.set(word, [...(found.get(word) ?? []), code])
  return found
})()

/** Letters of the longest of these words; longer ones are not looked up. */
const longestWord = Math.max(...[...speakers.keys()].map(({ length }) => length))

/** How often each of these words stands in a text. A letter alone is a label or a part of a symbol as often as a word. */
function wordsIn(text: string): ReadonlyMap<string, number> {
  const small = text.toLowerCase()
  const found = new Map<string, number>()
  for (let at = 0; at < small.length; at++) {
    if (!isLetterCode(small.charCodeAt(at))) continue
    const start = at
    while (isLetterCode(small.charCodeAt(++at)));
    if (at - start < 2 || at - start > longestWord) continue
    const word = small.slice(start, at)
    if (speakers.has(word)) found.set(word, (found.get(word) ?? 0) + 1)
  }
  return found
}

/** Function words of one language in a text. */
interface Tally {
  count: number
  different: number
}

/** The function words of a text, by language. */
function tally(text: string): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const [word, count] of wordsIn(text))
    for (const code of speakers.get(word) ?? []) {
      const known = tallies.get(code)
      if (known) {
        known.count += count
        known.different++
      } else tallies.set(code, { count, different: 1 })
    }
  return tallies
}

const quotation = /[\u201c\u00ab"][^\u201d\u00bb"]{0,400}[\u201d\u00bb"]/g

/** The language of a text in Latin letters. */
function byWords(sample: string, head: string): string {
  const tallies = tally(sample)
  const own = tallies.get(usual.code)?.count ?? 0
  if ([...tallies].every(([code, { count }]) => code === usual.code || count * lead + organWorth < own))
    return usual.code
  const likely = mostLikely(tallies, head)
  if (likely === usual.code) return likely
  // What is quoted may be longer than what quotes it.
  const outside = tally(sample.replace(quotation, ' '))
  return (outside.get(usual.code)?.count ?? 0) > (outside.get(likely)?.count ?? 0) ? usual.code : likely
}

/** Where function words leave it open the organ line is asked too. */
function mostLikely(tallies: ReadonlyMap<string, Tally>, head: string): string {
  const worthOf = (code: string): number =>
    (tallies.get(code)?.count ?? 0) + (latin[code]?.organs?.test(head) === true ? organWorth : 0)
  let best = { code: usual.code, worth: lead * worthOf(usual.code) }
  for (const code of Object.keys(latin)) {
    const worth = worthOf(code)
    const different = tallies.get(code)?.different ?? 0
    const shows = different >= fewestWords || worth > (tallies.get(code)?.count ?? 0)
    if (code !== usual.code && shows && worth >= fewest && worth > best.worth) best = { code, worth }
  }
  return best.code
}

/**
 * The code (ISO 639-1) of the language that a text is written in. Of languages that share a script or most of their words the commonest in
 * United Nations documents is named.
 */
export function detectLanguage(text: string): string {
  const sample = sampleOf(text)
  return byScript(sample) ?? byWords(sample, text.slice(0, longestHead))
}

/** Whether the grammar reads a language, by its code (ISO 639-1). The language is not made for that. */
export const isReadLanguage = (code: string): boolean => Object.hasOwn(read, code)

const made = new Map<string, Language>()

/**
 * What the grammar knows of a language, made when it is first asked for.
 * @param code ISO 639-1
 * @returns undefined for a language that is not read
 */
export function languageOf(code: string): Language | undefined {
  let language = made.get(code)
  if (language === undefined && isReadLanguage(code)) {
    language = read[code]?.()
    if (language !== undefined) made.set(code, language)
  }
  return language
}
