/** What kind of change it is that some words became others. */
import type { Language } from '../../grammar/index.ts'
import type { EditKind } from './comparison.ts'
import type { Passage } from './passages.ts'
import type { Stretch } from './sequence.ts'
import { isWord, openingWords, runAdverbs, type Word } from './words.ts'

/** Both texts of a passage as words. */
export interface Texts {
  readonly old: Passage
  readonly new: Passage
  readonly oldWords: readonly Word[]
  readonly newWords: readonly Word[]
}

/** Words that come and go with numbers and dates, in English: `, 78/245 of 22 December 2023 and …`. */
const glue = new Set(
  `of and the to its from in on at both by held resolution resolutions decision decisions session sessions section sections
  paragraph paragraphs item items annex meeting meetings respectively a b c`.split(/\s+/),
)
/** What of it comes and goes at the end of a list that gets longer: `73/302 and 75/321` is `73/302, 75/321 and 76/303` a year later. */
const joining = new Set(
  `and its resolution resolutions decision decisions session sessions section sections paragraph paragraphs
  respectively`.split(/\s+/),
)
/** A number after these names a part of a text, and is no quantity. */
const parts = new Set(
  'paragraph paragraphs section sections item items annex article articles chapter part no op pp'.split(' '),
)
/** What stands in a list of such numbers: `paragraphs 5, 12 (a) and 14 to 16`. */
const inList = /^(?:\d+|[a-z]|[,()–-]|and|to)$/

const year = /^(?:19|20)\d\d(?:-(?:(?:19|20)?\d\d))?$/
const symbol = /\d\/|\/.*\d/
const day = /^(?:[12]?\d|3[01])$/

/** One side of a change, in its text. */
interface Span {
  readonly words: readonly Word[]
  readonly start: number
  readonly end: number
}

const lowerAt = ({ words }: Span, at: number): string => words[at]?.key.toLowerCase() ?? ''

const isMonth = (word: string, { months }: Language): boolean => months.numberOf(word) !== undefined

/** Whether the list of numbers that one stands in names parts of a text. */
const namesPart = (span: Span, at: number): boolean => {
  let before = at - 1
  while (inList.test(lowerAt(span, before))) before -= 1
  return parts.has(lowerAt(span, before))
}

/** Whether a number is that of a resolution with its year: `2531 (2020)`. */
const isResolution = (span: Span, at: number): boolean =>
  lowerAt(span, at + 1) === '(' && year.test(lowerAt(span, at + 2))

/** Whether a word is a number, a date or a count of sessions: what changes because time has passed. */
const isTechnical = (span: Span, at: number, language: Language): boolean => {
  const word = lowerAt(span, at)
  if (year.test(word) || symbol.test(word) || isMonth(word, language)) return true
  if (language.ordinals.valueOf(word) !== undefined) return true
  if (/^\d+$/.test(word) && (namesPart(span, at) || isResolution(span, at))) return true
  const around = [at - 2, at - 1, at + 1, at + 2, at + 3].map((place) => lowerAt(span, place))
  return day.test(word) && around.some((near) => isMonth(near, language))
}

const isTechnicalChange = (sides: readonly Span[], language: Language): boolean => {
  let found = false
  for (const span of sides) {
    for (let at = span.start; at < span.end; at++) {
      const word = lowerAt(span, at)
      if (!isWord(word) || glue.has(word)) continue
      if (!isTechnical(span, at, language)) return false
      found = true
    }
  }
  return found
}

/** Letters alone, with one spelling of `-ise` and `-ize`. */
const lettersOf = ({ words, start, end }: Span): string =>
  words
    .slice(start, end)
    .filter(({ key }) => isWord(key))
    .map(({ key }) => key.toLowerCase().replace(/is(?=(?:e[ds]?|ing|ations?)$)/, 'iz'))
    .join('')
    .replaceAll(/['\-./]/g, '')

/** Whether only adverbs of a run come or go, with the capital letter that the first word then has or loses. */
const isAdverbs = (sides: readonly Span[]): boolean => {
  const [old = '', fresh = ''] = sides.map(({ words, start, end }) =>
    words
      .slice(start, end)
      .map(({ key }) => key.toLowerCase())
      .filter((word) => !runAdverbs.has(word) && word !== ',')
      .join(' '),
  )
  return old === fresh && sides.every(({ start }) => start < openingWords) && sides.some(hasAdverb)
}

const hasAdverb = ({ words, start, end }: Span): boolean =>
  words.slice(start, end).some(({ key }) => runAdverbs.has(key.toLowerCase()))

/** Whether what changes is the opening phrase, with no more than a word or two after it. */
const isOpening = (sides: readonly Span[], openers: readonly number[]): boolean =>
  sides.every(({ words, start, end }, side) => {
    const opener = openers[side] ?? 0
    const beyond = words.slice(start, end).filter(({ start: offset }) => offset >= opener)
    return (words[start]?.start ?? 0) < opener && beyond.length <= 2
  })

const spansOf = ({ oldStart, oldEnd, newStart, newEnd }: Stretch, { oldWords, newWords }: Texts): [Span, Span] => [
  { words: oldWords, start: oldStart, end: oldEnd },
  { words: newWords, start: newStart, end: newEnd },
]

/** Whether a change is one of words that join what only time changes, beside such words: it goes with their changes. */
export const isJoining = (stretch: Stretch, texts: Texts, language: Language): boolean =>
  spansOf(stretch, texts).every((span) => {
    const { words, start, end } = span
    if (!words.slice(start, end).every(({ key }) => !isWord(key) || joining.has(key.toLowerCase()))) return false
    return isTechnical(span, start - 1, language) || isTechnical(span, end, language)
  })

/** What kind of change a stretch is. */
export const editKind = (stretch: Stretch, texts: Texts, language: Language): EditKind => {
  const sides = spansOf(stretch, texts)
  if (!sides.some(({ words, start, end }) => words.slice(start, end).some(({ key }) => isWord(key))))
    return 'punctuation'
  if (isAdverbs(sides)) return 'also-further'
  if (lettersOf(sides[0]) === lettersOf(sides[1])) return 'spelling'
  if (isTechnicalChange(sides, language)) return 'technical'
  return isOpening(sides, [texts.old.opener, texts.new.opener]) ? 'opener' : 'wording'
}
