/** Some words that stand several times, one after the other. */
export interface Repeated {
  /** Offsets of the first time. */
  readonly start: number
  readonly end: number
  /** Offsets of the last time. */
  readonly last: number
  readonly until: number
  readonly times: number
}

/** Fewer may be meant; a line or the end of a paragraph that was pasted twice has seldom more. */
const fewest = 4
const most = 24

/** `the rights of women and the rights of women and girls`: a list of two, whose members begin alike. */
const joiner = /^(?:and|or)$/

/** A word without the mark after it. */
const bare = (word: string): string => word.replace(/[,;:.]+$/, '')

/** Whether two times end alike. A mark behind the first alone parts them: `the Council of Europe, the Council of Europe Convention` (A/RES/77/284). */
const isPasted = (first: string, second: string): boolean => first === second || first === bare(second)

/** How many words stand before an index and from it on alike; 0 where none do. */
const lengthAt = (words: readonly string[], at: number): number => {
  const word = words[at]
  for (let length = fewest; length <= most && length <= at && at + length <= words.length; length++) {
    if (words[at - length] !== word) continue
    let same = 1
    while (same < length - 1 && words[at - length + same] === words[at + same]) same++
    const isAlike = same === length - 1 && isPasted(words[at - 1] as string, words[at + same] as string)
    if (!isAlike || joiner.test(words[at - 1] as string)) continue
    // One word or two over and over are doubled words.
    return new Set(words.slice(at - length, at)).size < fewest ? 0 : length
  }
  return 0
}

/** Where four to twenty-four words stand twice or more in a row in a clean text: a line that was pasted twice. */
export const repeatedWords = (text: string): Repeated[] => {
  const words = text.split(' ')
  const found: Repeated[] = []
  const starts: number[] = []
  let offset = 0
  for (const word of words) {
    starts.push(offset)
    offset += word.length + 1
  }
  for (let at = fewest; at < words.length; at++) {
    const length = lengthAt(words, at)
    if (length === 0) continue
    let last = at
    while (lengthAt(words, last + length) === length) last += length
    const until = last + length - 1
    found.push({
      start: starts[at - length] as number,
      end: starts[at] as number,
      last: starts[last] as number,
      until: (starts[until] as number) + bare(words[until] as string).length,
      times: (last - at) / length + 2,
    })
    at = until
  }
  return found
}
