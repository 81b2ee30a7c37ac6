/** Finds all wordings of the table in one pass over the text. */
import { endOfMatch, isLetterAt, regex, startsUpper, UPPER } from '../../../../grammar/index.ts'
import type { CleanText } from '../../../tree/clean.ts'
import { wordTrait, type Vocabulary } from '../../../tree/vocabulary.ts'
import type { Lintable } from '../../rule.ts'
import { isExtracted, isProtected, runningText, type RunningText } from '../blocks.ts'
import { documentWords, type BlockWords } from '../words.ts'
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
  /** The letters that these begin with: all that the word has where it stands, unless the words are letters alone. */
  letters: string
  /** How many of their characters are the beginning that the entry names. */
  length: number
}

/** What an expression begins with that stands for itself: `is` of `is(?:e[ds]?|ing)`. */
const literalHead = (source: string): string => /^(?:[A-Za-z -](?![*+?{|]))*/.exec(source)?.[0] ?? ''

/** Words begin as one of the table does where these letters do: the others stand after a space or a hyphen. */
const lettersOf = (words: string): string => /^[A-Za-z]*/.exec(words)?.[0] ?? ''

/** The beginnings by their first two letters, in small letters. */
const indexBeginnings = (): ReadonlyMap<string, readonly Beginning[]> => {
  const index = new Map<string, Beginning[]>()
  for (const entry of [...SPELLING, ...HYPHENS, ...NAMES, ...SLIPS]) {
    const head = literalHead(entry.rest ?? '')
    for (const start of entry.starts.trim().split(/\s+/)) {
      const words = entry.exact ? start + head : (start + head).toLowerCase()
      const letters = lettersOf(words)
      const key = letters.slice(0, 2).toLowerCase()
      const others = index.get(key)
      const beginning = { entry, words, letters, length: start.length }
      if (others) others.push(beginning)
      else index.set(key, [beginning])
    }
  }
  return index
}

let beginnings: ReadonlyMap<string, readonly Beginning[]> | undefined

/** The beginnings that may stand where a word begins: most words have none. */
const beginningsOf = wordTrait((word): readonly Beginning[] => {
  beginnings ??= indexBeginnings()
  const small = word.toLowerCase()
  return (beginnings.get(small.slice(0, 2)) ?? none).filter(({ entry, words, letters }) => {
    const own = entry.exact ? word : small
    return letters.length === words.length ? own.startsWith(words) : own === letters
  })
})

const none: readonly Beginning[] = []

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

/** Signs that, beside letters, make a word part of an address, a name or a symbol; and whatever is neither ASCII nor a quotation mark. */
const goesOnFrom = /[-\d/.@'\u2019\u2051-\uffff]/

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

/** Words that differ by case only stand at the same places, but where a letter becomes two in lower case. */
const lowerCase = (text: string): string => {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text
}

const scanBlock = (
  { block, clean, ids, starts }: BlockWords,
  words: Vocabulary,
  lintable: Lintable,
  add: (wording: Wording) => void,
): void => {
  const { text } = clean
  let lower: string | undefined
  const known = beginningsOf(words)
  for (let at = 0; at < ids.length; at++) {
    const possible = known[ids[at] ?? 0] ?? none
    if (possible.length === 0) continue
    const index = starts[at] ?? 0
    if (index > 0 && goesOnFrom.test(text.charAt(index - 1))) continue
    let met: WordingEntry | undefined
    for (const beginning of possible) {
      const { entry } = beginning
      if (entry === met || !(entry.exact ? text : (lower ??= lowerCase(text))).startsWith(beginning.words, index))
        continue
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
  const words = lintable.fact(documentWords)
  for (const block of lintable.fact(runningText)) {
    scanBlock(words.of(block), words.vocabulary, lintable, (wording) => {
      const others = found.get(wording.entry.rule)
      if (others) others.push(wording)
      else found.set(wording.entry.rule, [wording])
    })
  }
  return found
}
