/** Which opening phrase of one language stands for which of another, as it was counted in issued resolutions. */
import type { OpenerPart } from '../../grammar/index.ts'
import type { Cell } from './cells.ts'
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
/** The same for an English phrase, of whose counterparts only the commonest were counted. */
const knownEnglish = 8
/** What was counted in more than this part of the paragraphs of a phrase stands for it. */
const leastShare = 0.004
/** What a phrase stands for most of the time. */
const mainShare = 0.15

/** The English phrases that a phrase stands for, each with its share; undefined where too little is known of it. */
const englishOf = ({ code, key }: KeyedOpener, part: OpenerPart): ReadonlyMap<string, number> | undefined => {
  if (code === 'en') return new Map([[key, 1]])
  const counts = knownOf(code, part)?.byOwn.get(key)
  const total = sum(counts)
  if (!counts || total < known) return undefined
  return new Map([...counts].map(([english, count]) => [english, count / total]))
}

/** English phrases that a noun completes, which another language may set outside of the phrase: `Expresando su agradecimiento`. */
const takesNoun = /^(?:express|reiterat|renew|shar|pay)/

/** An opening phrase by the key of its language. */
export interface KeyedOpener {
  readonly code: string
  readonly key: string
}

/** Whether the English phrases that a phrase mostly stands for are known in the texts of another language. */
const isKnownIn = (code: string, part: OpenerPart, shares: ReadonlyMap<string, number>): boolean =>
  code === 'en' ||
  [...shares].every(
    ([english, share]) => share < mainShare || sum(knownOf(code, part)?.byEnglish.get(english)) >= knownEnglish,
  )

/** English phrases that say the same: a translator has one of them for another. */
const alike: readonly RegExp[] = [
  /^(?:re-?)?(?:stress|emphasi[sz]|underlin|underscor|highlight)/,
  /^(?:acknowledg|recogni[sz]|noting|notes|taking note|takes note)/,
]

/** Whether two phrases mostly stand for English ones that say the same. */
const meetAlike = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean => {
  const main = (shares: ReadonlyMap<string, number>, pattern: RegExp): boolean =>
    [...shares].some(([english, share]) => share >= mainShare && pattern.test(english))
  return alike.some((pattern) => main(one, pattern) && main(other, pattern))
}

const isWithin = (one: string, other: string): boolean => one.startsWith(`${other} `) || other.startsWith(`${one} `)

/** Whether two phrases were counted for one English phrase; what was counted in English itself was no slip. */
const meet = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean =>
  [...one].some(([english, share]) => {
    // `reaffirming its commitment` has what another language sets outside of `reaffirming`.
    if (share >= mainShare && [...other].some(([key, own]) => own >= mainShare && isWithin(english, key))) return true
    const answer = other.get(english)
    return answer !== undefined && (share === 1 || answer === 1 || Math.min(share, answer) > leastShare)
  })

/**
 * Whether two phrases stand for each other in issued resolutions.
 * @returns undefined where too little is known of one of them
 */
export const areCounterparts = (one: KeyedOpener, other: KeyedOpener, part: OpenerPart): boolean | undefined => {
  if (one.code === other.code) return one.key === other.key
  const [first, second] = [englishOf(one, part), englishOf(other, part)]
  if (!first || !second) return undefined
  if (meet(first, second) || meetAlike(first, second)) return true
  if ([...first.keys(), ...second.keys()].some((english) => takesNoun.test(english))) return undefined
  return isKnownIn(other.code, part, first) && isKnownIn(one.code, part, second) ? false : undefined
}

const keyed = ({ language: { code }, opener }: Cell): KeyedOpener => ({ code, key: opener?.key ?? '' })

/** The same of the opening phrases of two clauses, which both have one; the part is that of the first. */
export const openersAnswer = (one: Cell, other: Cell): boolean | undefined =>
  areCounterparts(keyed(one), keyed(other), one.passage.kind === 'preambular' ? 'preambular' : 'operative')
