/** Finding, naming and sorting the States of a sponsor list (conventions 2.8 `sponsor-order`, 2.11). */
import { LETTER } from '../notation/letters.ts'
import { ALIASES, FORMER_NAMES, MEMBER_STATES, PARALLEL_FORMS, OBSERVERS, OTHER_SPONSORS } from './states/names.ts'

const straight = (name: string): string => name.replaceAll('’', "'")

/** Every form by the first two letters, longest first: `Niger` must not be found in `Nigeria`. */
const byBeginning: ReadonlyMap<string, readonly string[]> = (() => {
  const forms = new Map<string, string[]>()
  const names = [...MEMBER_STATES, ...OBSERVERS, ...OTHER_SPONSORS, ...FORMER_NAMES.map((former) => former.name)]
  for (const name of new Set([...names, ...Object.keys(PARALLEL_FORMS), ...Object.keys(ALIASES)])) {
    const beginning = name.slice(0, 2)
    const known = forms.get(beginning)
    if (known) known.push(name)
    else forms.set(beginning, [name])
  }
  for (const list of forms.values()) list.sort((a, b) => b.length - a.length)
  return forms
})()

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0
const skipSpace = (text: string, from: number): number => {
  let at = from
  while (isSpace(text.charCodeAt(at))) at++
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

const WORD_GOES_ON = new RegExp(String.raw`^[${LETTER}\d]|^[-‑][${LETTER}]`)

/**
 * The longest name of a State at an offset: official, former or colloquial, in its own spelling. White space, line breaks
 * and either apostrophe may stand in the text.
 */
export const matchState = (text: string, index: number): { name: string; end: number } | undefined => {
  const candidates = byBeginning.get(text.slice(index, index + 2))
  if (!candidates) return undefined
  for (const name of candidates) {
    const end = endOfName(text, index, name)
    if (end !== undefined && !WORD_GOES_ON.test(text.slice(end, end + 2))) return { name, end }
  }
  return undefined
}

/** Observers come after all Member States. */
const LAST = '~'

/**
 * Key by which sponsors stand in English alphabetical order: without diacritics and parentheses, in lower case. Compare
 * keys as plain strings.
 */
export const sponsorSortKey = (name: string): string => {
  const key = straight(name)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
  return OBSERVERS.includes(name) ? LAST + key : key
}

const folded = (name: string): string => straight(name).replace(/\s+/g, ' ').trim()
const members: ReadonlyMap<string, string> = new Map(
  [...MEMBER_STATES, ...OBSERVERS, ...OTHER_SPONSORS].map((name) => [folded(name), name]),
)
const former: ReadonlyMap<string, (typeof FORMER_NAMES)[number]> = new Map(
  FORMER_NAMES.map((entry) => [folded(entry.name), entry]),
)
const aliases: ReadonlyMap<string, string> = new Map(
  [...Object.entries(ALIASES), ...Object.entries(PARALLEL_FORMS)].map(([alias, name]) => [folded(alias), name]),
)

/** The former names of each State of today, by their ends. */
const formerOf = new Map<string, (typeof FORMER_NAMES)[number][]>()
for (const entry of FORMER_NAMES.toSorted((a, b) => (a.until < b.until ? -1 : 1))) {
  const others = formerOf.get(entry.today ?? '')
  if (others) others.push(entry)
  else formerOf.set(entry.today ?? '', [entry])
}

/** The form of a State that was official on a day: of several former ones the first that had not yet ended. */
const formOn = (today: string, isoDate: string): string =>
  formerOf.get(today)?.find(({ until }) => isoDate < until)?.name ?? today

/**
 * The official form for a name, an alias or a former name on a day (today's where no day is given): `Vietnam` ->
 * `Viet Nam`, `Türkiye` in 2010 -> `Turkey`. Undefined for what names no State.
 */
export const officialName = (name: string, isoDate: string = '9999-12-31'): string | undefined => {
  const key = folded(name)
  const entry = former.get(key)
  if (entry && (isoDate < entry.until || entry.today === undefined)) return entry.name
  const today = members.get(key) ?? aliases.get(key) ?? entry?.today
  return today === undefined ? undefined : formOn(today, isoDate)
}

const yearAway = (isoDate: string, years: number): string =>
  `${String(Number(isoDate.slice(0, 4)) + years).padStart(4, '0')}${isoDate.slice(4)}`

/** Whether a name is official on a day, a year to either side allowed: forms change in lists before and after the day. */
export const isOfficialName = (name: string, isoDate: string): boolean =>
  Object.hasOwn(PARALLEL_FORMS, name) ||
  [isoDate, yearAway(isoDate, -1), yearAway(isoDate, 1)].some((day) => {
    const official = officialName(name, day)
    return official !== undefined && folded(official) === folded(name)
  })
