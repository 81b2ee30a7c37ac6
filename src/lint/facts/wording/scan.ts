/** Finds all wordings of the table in one pass over the text. */
import { endOfMatch, isLetterAt, regex, startsUpper, UPPER } from '../../../../grammar/index.ts'
import type { CleanText } from '../../../tree/clean.ts'
import type { Lintable } from '../../rule.ts'
import { isExtracted, isProtected, runningText, type RunningText } from '../blocks.ts'
import type { WordingEntry, WordingRule } from './entry.ts'
import { HYPHENS } from './hyphens.ts'
import { NAMES } from './names.ts'
import { SLIPS } from './slips.ts'
import { SPELLING } from './spelling.ts'

/** Words of the table where they stand. */
export interface Wording {
  entry: WordingEntry
  block: RunningText
  /** The block's text, and where in it the words stand. */
  clean: CleanText
  start: number
  end: number
  found: string
  /** What stands there instead, where the table knows. */
  instead?: string
}

/** How the words of an entry may begin. */
interface Beginning {
  entry: WordingEntry
  /** The words up to where an expression is needed, in lower case unless the entry is `exact`. */
  words: string
  /** How many of their characters are the beginning that the entry names. */
  length: number
}

/** What an expression begins with that stands for itself: `is` of `is(?:e[ds]?|ing)`. */
const literalHead = (source: string): string => /^(?:[A-Za-z -](?![*+?{|]))*/.exec(source)?.[0] ?? ''

/** Two characters as one number, whatever their case. Others may give the same number: the words themselves are looked at then. */
const pairAt = (text: string, index: number): number =>
  (((text.charCodeAt(index) | 32) & 127) << 7) | ((text.charCodeAt(index + 1) | 32) & 127)

/** Beginnings by their first four characters, shorter ones by two: most words of a text have none. */
interface Beginnings {
  readonly long: ReadonlyMap<number, readonly Beginning[]>
  readonly short: ReadonlyMap<number, readonly Beginning[]>
}

const fourOf = (text: string, index: number, pair: number): number => (pair << 14) | pairAt(text, index + 2)

const indexBeginnings = (): Beginnings => {
  const long = new Map<number, Beginning[]>()
  const short = new Map<number, Beginning[]>()
  for (const entry of [...SPELLING, ...HYPHENS, ...NAMES, ...SLIPS]) {
    const head = literalHead(entry.rest ?? '')
    for (const start of entry.starts.trim().split(/\s+/)) {
      const isLong = start.length >= 4
      const index = isLong ? long : short
      const pair = pairAt(start, 0)
      const key = isLong ? fourOf(start, 0, pair) : pair
      const words = entry.exact ? start + head : (start + head).toLowerCase()
      const beginning = { entry, words, length: start.length }
      const others = index.get(key)
      if (others) others.push(beginning)
      else index.set(key, [beginning])
    }
  }
  return { long, short }
}

let beginnings: Beginnings | undefined

const none: readonly Beginning[] = []

/** The beginnings that may stand at an index. */
const beginningsAt = (text: string, index: number): readonly Beginning[] => {
  beginnings ??= indexBeginnings()
  const pair = pairAt(text, index)
  const long = beginnings.long.get(fourOf(text, index, pair)) ?? none
  const short = beginnings.short.get(pair)
  return short ? [...long, ...short] : long
}

/** What stands around the beginnings of an entry, both sticky. */
interface Surroundings {
  before?: RegExp
  after: RegExp
}

const surroundings = new Map<WordingEntry, Surroundings>()

/** Made when a text has one of the beginnings: few entries are met in one text, and their expressions take time to make. */
const surroundingsOf = (entry: WordingEntry): Surroundings => {
  let made = surroundings.get(entry)
  if (!made) {
    const { rest = '', after, exact } = entry
    made = {
      ...(after === undefined ? {} : { before: new RegExp(`(?<=${after})`, 'y') }),
      after: new RegExp(`${rest}(?!\\w)`, exact ? 'y' : 'iy'),
    }
    surroundings.set(entry, made)
  }
  return made
}

/** Where words of an entry end whose beginning stands at an index. */
const endOfWords = (text: string, index: number, { entry, length }: Beginning): number | undefined => {
  const { before, after } = surroundingsOf(entry)
  if (before && endOfMatch(before, text, index) === undefined) return undefined
  return endOfMatch(after, text, index + length)
}

/**
 * From one word to the next. Beside letters and digits stands what makes of a word part of an address, a name or a symbol, and
 * what is no ASCII, from the first of the signs behind the quotation marks on.
 */
const toNextWord = /[-A-Za-z\d/.@'\u2019\u2051-\uffff]*[^-A-Za-z\d/.@'\u2019\u2051-\uffff]*/y

const goesOn = regex('u')`^(?:[/@]| ?-[${UPPER}]|\.\w)`

/** Whether a space tears the right word: `program me`. */
const isTorn = (text: string, end: number, found: string, instead = ''): boolean =>
  instead.length > found.length &&
  instead.startsWith(found) &&
  text.startsWith(` ${instead.slice(found.length)}`, end) &&
  !isLetterAt(text, end + 1 + instead.length - found.length)

/** Longer than any line of a printed page. */
const joinedLine = 120

/**
 * Whether two lines of a page were joined here and the hyphen between them dropped, as pdftotext does
 * (`multistakeholder`, A/C.2/80/L.47). Where each paragraph is one line, nothing tells.
 */
const isInJoinedLine = (lintable: Lintable, offset: number): boolean => {
  const { text } = lintable
  const end = text.indexOf('\n', offset)
  const length = (end < 0 ? text.length : end) - text.lastIndexOf('\n', offset) - 1
  return length > joinedLine && lintable.fact(isWrapped)
}

/** Whether most words stand in lines that are as long as those of a page. A fact. */
const isWrapped = ({ text }: Lintable): boolean => {
  const long = text.split('\n').reduce((sum, { length }) => (length > joinedLine ? sum + length : sum), 0)
  return long < text.length / 2
}

/** A text layer that has the hyphen of these words elsewhere did not drop it; a space in its place may be the line’s. */
const keepsHyphen = (lintable: Lintable, found: string, instead: string | undefined, offset: number): boolean =>
  instead !== undefined && !found.includes(' ') && lintable.text.includes(instead) && !isInJoinedLine(lintable, offset)

/** Whether the words are ones that may be spoken of at all. */
const counts = ({ entry, block, clean, start, end, found, instead }: Wording, lintable: Lintable): boolean => {
  const { year, organ } = lintable.profile
  if (organ === entry.notOf) return false
  if (year !== undefined && year < (entry.since ?? 0)) return false
  if (goesOn.test(clean.text.slice(end, end + 3))) return false
  if (!entry.exact && start > 0 && startsUpper(found)) return false
  if (isTorn(clean.text, end, found, instead)) return false
  const range = clean.rangeOf(start, end)
  if (entry.lacksHyphen && lintable.fact(isExtracted) && !keepsHyphen(lintable, found, instead, range.start))
    return false
  return range.end - range.start === found.length && !isProtected(block, range.start)
}

const scanBlock = (block: RunningText, lintable: Lintable, add: (wording: Wording) => void): void => {
  const clean = lintable.clean(block)
  const { text } = clean
  const small = text.toLowerCase()
  // A letter that becomes two in lower case would move all that follow it.
  const lower = small.length === text.length ? small : text
  for (let index = 0; index < text.length; index = endOfMatch(toNextWord, text, index) ?? text.length) {
    let met: WordingEntry | undefined
    for (const beginning of beginningsAt(text, index)) {
      const { entry, words } = beginning
      if (entry === met || !(entry.exact ? text : lower).startsWith(words, index)) continue
      const end = endOfWords(text, index, beginning)
      if (end === undefined) continue
      met = entry
      const found = text.slice(index, end)
      const instead = entry.instead?.(found)
      if (instead === found) continue
      const wording = { entry, block, clean, start: index, end, found, ...(instead === undefined ? {} : { instead }) }
      if (counts(wording, lintable)) add(wording)
    }
  }
}

/** The wordings of a document by the rule that speaks of them, in the order of the text. A fact. */
export const wordings = (lintable: Lintable): ReadonlyMap<WordingRule, readonly Wording[]> => {
  const found = new Map<WordingRule, Wording[]>()
  for (const block of lintable.fact(runningText)) {
    scanBlock(block, lintable, (wording) => {
      const others = found.get(wording.entry.rule)
      if (others) others.push(wording)
      else found.set(wording.entry.rule, [wording])
    })
  }
  return found
}
