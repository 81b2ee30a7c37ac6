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

/** A text in words, which single spaces part. */
class SpacedWords {
  readonly text: string
  /** Where each begins, and where one behind the last would. */
  readonly starts: number[] = [0]
  /** A number for each, which equal words share: the words themselves are made where these agree. */
  readonly hashes: number[] = []

  constructor(text: string) {
    this.text = text
    let hash = 0
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : space
      if (code !== space) hash = Math.imul(hash, 31) + code
      else {
        this.hashes.push(hash)
        this.starts.push(at + 1)
        hash = 0
      }
    }
  }

  /** Some words with the spaces between them. */
  slice(from: number, to: number): string {
    return this.text.slice(this.starts[from], (this.starts[to] as number) - 1)
  }
}

const space = 32

/** Whether as many words stand before an index and from it on alike, the marks behind the last ones apart. */
const standTwice = (words: SpacedWords, at: number, length: number): boolean => {
  const { hashes } = words
  for (let same = 0; same < length - 1; same++) if (hashes[at - length + same] !== hashes[at + same]) return false
  const last = at + length - 1
  return (
    words.slice(at - length, at - 1) === words.slice(at, last) &&
    isPasted(words.slice(at - 1, at), words.slice(last, last + 1))
  )
}

/** How many words stand before an index and from it on alike; 0 where none do. */
const lengthAt = (words: SpacedWords, at: number): number => {
  for (let length = fewest; length <= most && length <= at && at + length <= words.hashes.length; length++) {
    if (!standTwice(words, at, length) || joiner.test(words.slice(at - 1, at))) continue
    // One word or two over and over are doubled words.
    return new Set(words.slice(at - length, at).split(' ')).size < fewest ? 0 : length
  }
  return 0
}

/** Where four to twenty-four words stand twice or more in a row in a clean text: a line that was pasted twice. */
export const repeatedWords = (text: string): Repeated[] => {
  const words = new SpacedWords(text)
  const { starts, hashes } = words
  const found: Repeated[] = []
  for (let at = fewest; at < hashes.length; at++) {
    const length = lengthAt(words, at)
    if (length === 0) continue
    let last = at
    while (lengthAt(words, last + length) === length) last += length
    const until = last + length - 1
    found.push({
      start: starts[at - length] as number,
      end: starts[at] as number,
      last: starts[last] as number,
      until: (starts[until] as number) + bare(words.slice(until, until + 1)).length,
      times: (last - at) / length + 2,
    })
    at = until
  }
  return found
}
