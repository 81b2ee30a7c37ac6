/** Which opening phrase of one language stands for which of another, as it was counted in issued resolutions. */
import type { OpenerPart } from '../../grammar/index.ts'
import { counted } from './counted.ts'

/** How often each phrase of a language was counted where English has a phrase, by the keys of both. */
type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>

/** What is known of a language: by English phrase, and by its own. */
interface Known {
  readonly byEnglish: Counts
  readonly byOwn: Counts
}

const tables = new Map<string, Known | undefined>()

/** `recalling: rappelant 3100, notant 2;` */
const read = (table: string): Known => {
  const byEnglish = new Map<string, Map<string, number>>()
  const byOwn = new Map<string, Map<string, number>>()
  const into = (counts: Map<string, Map<string, number>>, key: string): Map<string, number> => {
    let known = counts.get(key)
    if (!known) counts.set(key, (known = new Map()))
    return known
  }
  for (const entry of table.split(';')) {
    const [english = '', phrases = ''] = entry.trim().replaceAll(/\s+/g, ' ').split(': ')
    for (const phrase of phrases.split(', ').filter(Boolean)) {
      const [, own = '', count = ''] = /^(.*) (\d+)$/.exec(phrase) ?? []
      into(byEnglish, english).set(own, Number(count))
      into(byOwn, own).set(english, Number(count))
    }
  }
  return { byEnglish, byOwn }
}

const knownOf = (code: string, part: OpenerPart): Known | undefined => {
  const name = `${code} ${part}`
  if (!tables.has(name)) {
    const table = counted[code]?.[part]
    tables.set(name, table === undefined ? undefined : read(table))
  }
  return tables.get(name)
}

const sum = (counts: ReadonlyMap<string, number> | undefined): number =>
  [...(counts?.values() ?? [])].reduce((total, count) => total + count, 0)

/** A phrase that was counted less often is not known well enough to say what is unusual for it. */
const known = 30
/** What was counted in more than this part of the paragraphs of a phrase stands for it. */
const leastShare = 0.004

/** The English phrases that a phrase stands for, each with its share; undefined where too little is known of it. */
const englishOf = (code: string, part: OpenerPart, key: string): ReadonlyMap<string, number> | undefined => {
  if (code === 'en') return new Map([[key, 1]])
  const counts = knownOf(code, part)?.byOwn.get(key)
  const total = sum(counts)
  if (!counts || total < known) return undefined
  return new Map([...counts].flatMap(([english, count]) => (count > 1 && count / total > leastShare ? [[english, count / total]] : [])))
}

/** An opening phrase by the key of its language. */
export interface KeyedOpener {
  readonly code: string
  readonly key: string
}

/** Whether an English phrase is known well enough in the texts of a language. */
const isKnownIn = (code: string, part: OpenerPart, english: string): boolean =>
  code === 'en' || sum(knownOf(code, part)?.byEnglish.get(english)) >= known

/**
 * Whether two phrases stand for each other in issued resolutions.
 * @returns undefined where too little is known of one of them
 */
export const areCounterparts = (one: KeyedOpener, other: KeyedOpener, part: OpenerPart): boolean | undefined => {
  if (one.code === other.code) return one.key === other.key
  const [first, second] = [englishOf(one.code, part, one.key), englishOf(other.code, part, other.key)]
  if (!first || !second) return undefined
  if ([...first.keys()].some((english) => second.has(english) || isRare(english, other, part) || isRare(english, one, part))) return true
  const isKnown = (english: string): boolean => isKnownIn(one.code, part, english) && isKnownIn(other.code, part, english)
  return [...first.keys(), ...second.keys()].every(isKnown) ? false : undefined
}

/** Whether a phrase was counted for an English one, if only now and then. */
const isRare = (english: string, { code, key }: KeyedOpener, part: OpenerPart): boolean =>
  (knownOf(code, part)?.byEnglish.get(english)?.get(key) ?? 0) > 1
