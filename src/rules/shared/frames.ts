/** What stands right behind an opening phrase, by what was counted there. */
import { FRAMES } from '../../../grammar/english.ts'

/** A phrase as it was counted. */
interface Frame {
  readonly total: number
  readonly words: ReadonlyMap<string, number>
}

/** A small word behind an opening phrase that does not take it. Offsets in the text. */
export interface WrongFrame {
  readonly phrase: string
  readonly start: number
  readonly end: number
  /** What stands there instead in one of twenty cases and more, the most frequent first; none, where an object follows. */
  readonly usual: readonly string[]
}

/** In a thousand paragraphs one may have a reason of its own. */
const rare = 1000
const usualShare = 20
/** Nearly every verb may have a clause: only of those that are seen often is it known that they have none. */
const enoughForClauses = 500

let frames: ReadonlyMap<string, Frame> | undefined
const read = (): ReadonlyMap<string, Frame> =>
  new Map(
    FRAMES.split(';').flatMap((entry) => {
      const [, phrase, total, rest = ''] = /^\s*([a-z ]+?) (\d+)(.*)$/.exec(entry) ?? []
      if (phrase === undefined) return []
      const words = [...rest.matchAll(/([a-z]+) (\d+)/g)].map(([, word = '', count]) => [word, Number(count)] as const)
      return [[phrase, { total: Number(total), words: new Map(words) }] as const]
    }),
  )

/** What may stand before a phrase, and behind it, without a change of what it takes. */
const adverbs: ReadonlySet<string> = new Set('also further again once more'.split(' '))
const isAdverb = (word: string): boolean => adverbs.has(word) || word.endsWith('ly')
/** The small words that are judged. “In” and “with” begin other phrases too: `in this regard`, `with concern`. */
const small: ReadonlySet<string> = new Set('about at by for from of on over to upon that'.split(' '))
/** Words of the longest phrase that was counted. */
const longest = 4
/** Characters in which a phrase and the word behind it stand. */
const reach = 90

const lengthOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length + 1, 0)

/** The small word behind the opening phrase that a clause begins with, if the phrase was never seen with it. */
export const wrongFrame = (text: string): WrongFrame | undefined => {
  const words = text.slice(0, reach).toLowerCase().split(' ')
  const first = words.findIndex((word) => !isAdverb(word))
  for (let end = Math.min(first + longest, words.length - 1); end > first; end--) {
    const frame = (frames ??= read()).get(words.slice(first, end).join(' '))
    if (!frame) continue
    let at = end
    while (adverbs.has(words[at] ?? '')) at++
    const word = words[at] ?? ''
    const isSeldom = frame.total < (word === 'that' ? enoughForClauses : 0)
    if (!small.has(word) || isSeldom || (frame.words.get(word) ?? 0) * rare > frame.total) return undefined
    // `Commends to the attention of`: what is commended follows.
    if (word === 'to' && words[at + 1] === 'the' && words[at + 2] === 'attention') return undefined
    // `Decides on the following distribution of posts` (A/RES/77/262): a thing is decided on.
    if (word === 'on' && words[first]?.startsWith('decid') === true && words[at + 1] !== 'to') return undefined
    const start = lengthOf(words.slice(0, at))
    return {
      phrase: text.slice(lengthOf(words.slice(0, first)), lengthOf(words.slice(0, end)) - 1),
      start,
      end: start + word.length,
      usual: [...frame.words].flatMap(([each, times]) => (times * usualShare >= frame.total ? [each] : [])),
    }
  }
  return undefined
}
