/**
 * Opening phrases of a language by three tables: phrases that were counted in issued texts, what heads of phrases are built of where
 * nobody has counted them, and what may stand after any head (`également`, `avec une vive préoccupation`). The longest reading holds.
 */
import { isLetterAt, isLowerAt } from '../notation/letters.ts'
import { literal, longestFirst, loosely } from '../notation/pattern.ts'
import { singleSpaced } from '../notation/space.ts'
import type { OpenerForms, OpenerMatch, OpenerPart } from './language.ts'

/** Sources of expressions are of words with single spaces and curly apostrophes; case does not count. */
export interface PhraseForms {
  /** `Rappelant 2787; Prenant note 708;`: phrases of each part with the number of times that they were counted. */
  readonly measured: Readonly<Record<OpenerPart, string>>
  /** Heads beside those: the source of an expression for each part. */
  readonly heads: Readonly<Record<OpenerPart, string>>
  /** What has but the form of a head. */
  readonly likely: Readonly<Record<OpenerPart, string>>
  /** What may follow a head, once or several times. */
  readonly tails: string
  /** What joins a second head of the same part: `et`. */
  readonly and: string
  /** The adverbs of a run, by their English names. */
  readonly adverbs: Readonly<Record<NonNullable<OpenerMatch['adverb']>, string>>
  /**
   * Where clauses begin with a small letter, as in Russian, a line that goes on may begin with the same words: the source of what shows
   * that after a phrase (`при этом`).
   */
  readonly small?: { readonly goesOn: string }
  /** An expression that also finds other spellings of the words in another: with vowels, where they are seldom written. */
  readonly loosen?: (source: string) => string
}

const word = /\p{L}(?:[\p{L}\p{M}\u2019'\u2010\u2011-]*[\p{L}\p{M}])?/uy

/** A word must end where a phrase ends. */
const wordEnd = String.raw`(?![\p{L}\p{M}\p{N}]|['\u2019\u2010\u2011-]\p{L})`

type Sticky = (source: string) => RegExp

const stickyBy =
  (loosen: (source: string) => string): Sticky =>
  (source) =>
    new RegExp(`(?:${loosen(loosely(source))})${wordEnd}`, 'iuy')

const firstWordOf = (phrase: string): string => /^\S+/.exec(phrase)?.[0].toLowerCase().replaceAll(/\p{M}/gu, '') ?? ''

/** The phrases of a table as one expression for each first word, the longest phrase first. */
function byFirstWord(table: string, sticky: Sticky): ReadonlyMap<string, () => RegExp> {
  const phrases = new Map<string, string[]>()
  for (const entry of table.split(';')) {
    const phrase = singleSpaced(entry.trim()).replace(/ \d+$/, '')
    const first = firstWordOf(phrase)
    if (first !== '') phrases.set(first, [...(phrases.get(first) ?? []), phrase])
  }
  return new Map(
    [...phrases].map(([first, list]) => {
      let made: RegExp | undefined
      return [first, () => (made ??= sticky(longestFirst(list).map(literal).join('|')))]
    }),
  )
}

const letters = /\p{L}[\p{L}\u2019-]*/gu

/** The words of the phrases of a table, in small letters. */
const wordsIn = (table: string): ReadonlySet<string> => new Set(table.toLowerCase().match(letters))

const endOf = (pattern: RegExp | undefined, text: string, at: number): number => {
  if (pattern === undefined) return 0
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : 0
}

/** Makes the opening phrases of a language from its tables. Expressions are made when their first word is first met. */
export function createOpeners(
  { measured, heads, likely, tails, and, adverbs, small, loosen = (source) => source }: PhraseForms,
  forMeasuring: Pick<OpenerForms, 'clauseBegins' | 'preambularBegins'>,
): OpenerForms {
  const sticky = stickyBy(loosen)
  const partOf = (part: OpenerPart) => ({
    counted: byFirstWord(measured[part], sticky),
    head: sticky(heads[part]),
    likely: sticky(likely[part]),
  })
  const parts = { preambular: partOf('preambular'), operative: partOf('operative') }
  const tail = sticky(`(?: (?:${tails}))+`)
  const joiner = sticky(` ${and}`)
  const goesOn = small && sticky(` (?:${small.goesOn})`)
  const also = new RegExp(` (?:${loosen(loosely(adverbs.also))})${wordEnd}`, 'iu')
  const further = new RegExp(` (?:${loosen(loosely(adverbs.further))})${wordEnd}`, 'iu')

  /** Where a known head ends that begins at an offset; 0 where none does. */
  const headEnd = (text: string, at: number, part: OpenerPart): number => {
    word.lastIndex = at
    const first = word.exec(text)?.[0].toLowerCase().replaceAll("'", '\u2019').replaceAll(/\p{M}/gu, '')
    if (first === undefined) return 0
    const { counted, head } = parts[part]
    return Math.max(endOf(counted.get(first)?.(), text, at), endOf(head, text, at))
  }
  const behindTails = (text: string, at: number): number => endOf(tail, text, at) || at

  /** Whether a phrase in small letters goes on with a sentence. */
  const isDoubtful = (text: string, end: number): boolean =>
    goesOn !== undefined && isLowerAt(text, 0) && endOf(goesOn, text, end) > 0

  const match = (text: string, part: OpenerPart): OpenerMatch | undefined => {
    if (!isLetterAt(text, 0) || (goesOn === undefined && isLowerAt(text, 0))) return undefined
    const known = headEnd(text, 0, part)
    const head = known || endOf(parts[part].likely, text, 0)
    if (head === 0) return undefined
    let end = behindTails(text, head)
    const joined = endOf(joiner, text, end)
    const second = joined === 0 ? 0 : headEnd(text, joined + (/^\s*/.exec(text.slice(joined))?.[0].length ?? 0), part)
    if (second > 0) end = behindTails(text, second)
    const phrase = singleSpaced(text.slice(0, end))
    const adverb = also.test(phrase) ? 'also' : further.test(phrase) ? 'further' : undefined
    const plain = phrase.replace(also, '').replace(further, '')
    return {
      end,
      phrase,
      certainty: known > 0 && !isDoubtful(text, end) ? 'known' : 'likely',
      key: plain.toLowerCase(),
      ...(adverb ? { adverb, order: 'after' } : {}),
    }
  }
  const words: Partial<Record<OpenerPart, ReadonlySet<string>>> = {}
  return {
    match,
    matchJoint: match,
    italicsDecide: true,
    words: (part) => (words[part] ??= wordsIn(measured[part])),
    ...forMeasuring,
  }
}
