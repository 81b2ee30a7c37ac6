/**
 * Finding, naming and sorting the States of a sponsor list (conventions 2.8 `sponsor-order`, 2.11), by the names that one language
 * has for them.
 */
import { isSpaceCode, LETTER } from '../notation/letters.ts'
import { longestFirst, regex } from '../notation/pattern.ts'
import { fold } from '../notation/space.ts'

/** A name that was official until a day. */
export interface DatedName {
  /** The form that was official. */
  readonly name: string
  /** Today's name of the same State; absent where no single State took its place. */
  readonly today?: string
  /** ISO date on which the form ceased to be used. */
  readonly until: string
}

/** What one language calls the States. */
export interface StateNames {
  readonly members: readonly string[]
  /** Observer States, which come last in a sponsor list. */
  readonly observers: readonly string[]
  /** Other entities that stand in lists like sponsors. */
  readonly others: readonly string[]
  readonly former: readonly DatedName[]
  /** Forms in use beside an official one, each with that. */
  readonly parallel: Readonly<Record<string, string>>
  /** What is written instead of the official form, each with the form meant. */
  readonly aliases: Readonly<Record<string, string>>
}

/** Questions about the names of States in one language. */
export interface States {
  /** The Member States of today. */
  readonly members: readonly string[]
  readonly observers: readonly string[]
  /**
   * The longest name of a State at an offset (UTF-16): official, former or colloquial, in its own spelling. White space, line breaks
   * and either apostrophe may stand in the text.
   */
  readonly match: (text: string, index: number) => { name: string; end: number } | undefined
  /**
   * Key by which sponsors stand in alphabetical order: without diacritics and parentheses, in lower case, observers after all
   * others. Keys compare as plain strings.
   */
  readonly sortKey: (name: string) => string
  /**
   * The official form for a name, an alias or a former name on a day (today's where no day is given): `Vietnam` -> `Viet Nam`,
   * `Türkiye` in 2010 -> `Turkey`. Undefined for what names no State.
   */
  readonly officialName: (name: string, isoDate?: string) => string | undefined
  /** The names that the State of a name had before today's, the oldest first; whichever of them is given. */
  readonly formerNames: (name: string) => readonly DatedName[]
  /** Whether a name is official on a day, a year to either side allowed: forms change in lists before and after the day. */
  readonly isOfficialName: (name: string, isoDate: string) => boolean
}

const straight = (name: string): string => name.replaceAll('’', "'")
const folded = (name: string): string => fold(straight(name))

const skipSpace = (text: string, from: number): number => {
  let at = from
  while (isSpaceCode(text.charCodeAt(at))) at++
  return at
}

const sameCharacter = (text: string, at: number, expected: string): boolean => {
  const found = text[at]
  if (found === expected) return true
  if (expected === '’') return found === "'" || found === '‘' || found === '`'
  return expected === '-' && (found === '‑' || found === '‐')
}

/** Offset after `name` at `from`; a space of the name is any white space, and a line may break after its hyphen. */
const endOfName = (text: string, from: number, name: string): number | undefined => {
  let at = from
  for (const expected of name) {
    if (expected === ' ') {
      const next = skipSpace(text, at)
      if (next === at) return undefined
      at = next
    } else if (sameCharacter(text, at, expected)) {
      at++
      if (expected === '-' || expected === '(') at = skipSpace(text, at)
    } else return undefined
  }
  return at
}

const wordGoesOn = regex()`^[${LETTER}\d]|^[-‑][${LETTER}]`

/** Observers come after all Member States. */
const last = '~'

const diacritics = /[\u0300-\u036f]/g

const yearAway = (isoDate: string, years: number): string =>
  `${String(Number(isoDate.slice(0, 4)) + years).padStart(4, '0')}${isoDate.slice(4)}`

/** Lists under keys, in the order in which they come. */
const grouped = <Value>(values: Iterable<Value>, keyOf: (value: Value) => string): Map<string, Value[]> => {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const known = groups.get(key)
    if (known) known.push(value)
    else groups.set(key, [value])
  }
  return groups
}

/** Makes the questions about States from the names that a language has for them. */
export const createStates = (names: StateNames): States => {
  const { observers, former, parallel, aliases } = names
  const current = [...names.members, ...observers, ...names.others]
  const forms = new Set([
    ...current,
    ...former.map(({ name }) => name),
    ...Object.keys(parallel),
    ...Object.keys(aliases),
  ])
  /** Every form by its first two letters, longest first: `Niger` must not be found in `Nigeria`. */
  const byBeginning = grouped(longestFirst(forms), (name) => name.slice(0, 2))
  const official = new Map(current.map((name) => [folded(name), name]))
  const meant = new Map(
    [...Object.entries(aliases), ...Object.entries(parallel)].map(([form, name]) => [folded(form), name]),
  )
  const outdated = new Map(former.map((entry) => [folded(entry.name), entry]))
  /** The former names of each State of today, by their ends. */
  const formerOf = grouped(
    former.toSorted((a, b) => (a.until < b.until ? -1 : 1)),
    ({ today = '' }) => today,
  )
  /** The form of a State that was official on a day: of several former ones the first that had not yet ended. */
  const formOn = (today: string, isoDate: string): string =>
    formerOf.get(today)?.find(({ until }) => isoDate < until)?.name ?? today

  const officialName = (name: string, isoDate: string = '9999-12-31'): string | undefined => {
    const key = folded(name)
    const entry = outdated.get(key)
    if (entry && (isoDate < entry.until || entry.today === undefined)) return entry.name
    const today = official.get(key) ?? meant.get(key) ?? entry?.today
    return today === undefined ? undefined : formOn(today, isoDate)
  }

  return {
    members: names.members,
    observers,
    officialName,
    match: (text, index) => {
      for (const name of byBeginning.get(text.slice(index, index + 2)) ?? []) {
        const end = endOfName(text, index, name)
        if (end !== undefined && !wordGoesOn.test(text.slice(end, end + 2))) return { name, end }
      }
      return undefined
    },
    sortKey: (name) => {
      const plain = straight(name)
        .normalize('NFD')
        .replace(diacritics, '')
        .replace(/\s*\([^)]*\)/g, '')
      const key = fold(plain).toLowerCase()
      return observers.includes(name) ? last + key : key
    },
    formerNames: (name) => formerOf.get(officialName(name) ?? '') ?? [],
    isOfficialName: (name, isoDate) =>
      Object.hasOwn(parallel, name) ||
      [isoDate, yearAway(isoDate, -1), yearAway(isoDate, 1)].some((day) => {
        const form = officialName(name, day)
        return form !== undefined && folded(form) === folded(name)
      }),
  }
}
