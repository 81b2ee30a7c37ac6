/** Finds all wordings of the table in one pass over the text. */
import { endOfMatch, regex, startsUpper, UPPER } from '../../../../grammar/index.ts'
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
  /** In lower case, unless the entry is `exact`. */
  start: string
}

/** A letter of either case as a number up to 26, anything else as 0. */
const letterAt = (text: string, index: number): number => {
  const code = text.charCodeAt(index) | 32
  return code >= 97 && code <= 122 ? code - 96 : 0
}

/** The first three characters of a word as one number. */
const keyAt = (text: string, index: number): number =>
  (letterAt(text, index) << 10) | (letterAt(text, index + 1) << 5) | letterAt(text, index + 2)

/** Beginnings by the first three characters of their words: most words of a text have none. */
const indexBeginnings = (): ReadonlyMap<number, readonly Beginning[]> => {
  const byKey = new Map<number, Beginning[]>()
  for (const entry of [...SPELLING, ...HYPHENS, ...NAMES, ...SLIPS]) {
    for (const start of entry.starts.trim().split(/\s+/)) {
      const key = keyAt(start, 0)
      const beginning = { entry, start: entry.exact ? start : start.toLowerCase() }
      const others = byKey.get(key)
      if (others) others.push(beginning)
      else byKey.set(key, [beginning])
    }
  }
  return byKey
}

let beginnings: ReturnType<typeof indexBeginnings> | undefined

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

/** Where words of an entry end that begin at an index; `lower` is the text in lower case. */
const endOfWords = (text: string, lower: string, index: number, beginning: Beginning): number | undefined => {
  if (!(beginning.entry.exact ? text : lower).startsWith(beginning.start, index)) return undefined
  const { before, after } = surroundingsOf(beginning.entry)
  if (before && endOfMatch(before, text, index) === undefined) return undefined
  return endOfMatch(after, text, index + beginning.start.length)
}

/** What words are made of, in ASCII. Beside letters and digits stands what makes of a word part of an address, a name or a symbol. */
const ofWords = Uint8Array.from({ length: 128 }, (_, code) =>
  /[-A-Za-z\d/.@']/.test(String.fromCharCode(code)) ? 1 : 0,
)

const isOfWord = (code: number): boolean => (code < 128 ? ofWords[code] === 1 : code === 0x2019 || code > 0x2050)

/** Where the next word begins; the end of the text where there is none. */
const nextWord = (text: string, from: number): number => {
  let index = from
  while (index < text.length && isOfWord(text.charCodeAt(index))) index++
  while (index < text.length && !isOfWord(text.charCodeAt(index))) index++
  return index
}

const goesOn = regex('u')`^(?:[/@]| ?-[${UPPER}]|\.\w)`

/** Whether a space tears the right word: `program me`. */
const isTorn = (text: string, end: number, found: string, instead = ''): boolean =>
  instead.length > found.length && text.startsWith(` ${instead.slice(found.length)}`, end) && instead.startsWith(found)

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
  beginnings ??= indexBeginnings()
  const clean = lintable.clean(block)
  const { text } = clean
  const small = text.toLowerCase()
  // A letter that becomes two in lower case would move all that follow it.
  const lower = small.length === text.length ? small : text
  for (let index = 0; index < text.length; index = nextWord(text, index)) {
    const here = beginnings.get(keyAt(text, index))
    if (!here) continue
    let met: WordingEntry | undefined
    for (const beginning of here) {
      const { entry } = beginning
      const end = entry === met ? undefined : endOfWords(text, lower, index, beginning)
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
