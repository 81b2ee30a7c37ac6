/**
 * Words as numbers. Most words of a text are those of every other, so that what is to be known of a word is worked out once in a
 * process, and a text is read as a row of numbers: one look at each letter serves every rule that asks for words.
 */

/** Letters of Latin-1 and its extensions, the class `LETTER` of the grammar, and figures, as a table. */
const lastLetter = 0x24f
const [letter, figure] = [1, 2]
const kindOf = (code: number): number => {
  if (code >= 48 && code <= 57) return figure
  const isAscii = (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return isAscii || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) ? letter : 0
}
const kinds = Uint8Array.from({ length: lastLetter + 1 }, (_, code) => kindOf(code))

/** A text by itself: a slice would keep in memory what it was cut from. */
const apart = (slice: string): string => `${slice} `.slice(0, -1)

/** The words of a text in their order. */
export interface WordRow {
  /** The number of each word in the vocabulary. */
  readonly ids: readonly number[]
  /** Where each begins: UTF-16 code units of the text. */
  readonly starts: readonly number[]
  /** Whether any word has a letter beyond A to Z. */
  readonly accented: boolean
  /** Whether any figure stands among them. */
  readonly figures: boolean
  /** What was worked out of the text alone, by the number of the trait. */
  readonly kept: unknown[]
}

/** Letters of the texts whose words are kept: of a text that is edited, all paragraphs but one are those of the last time. */
const mostKept = 1_000_000

/** How many things are worked out of texts. */
let traits = 0

/** Words of letters, each with a number of its own. */
export class Vocabulary {
  /** The words by their numbers. */
  readonly words: string[] = []
  /** Number of a word and one, by its hash; words of the same hash follow one another. */
  private slots = new Int32Array(1 << 12)
  private rows = new Map<string, WordRow>()
  private rowsLength = 0
  /** Where a row is written before its length is known: an array that grows is copied again and again. */
  private readonly ids: number[] = []
  private readonly starts: number[] = []

  /** The words of a text: runs of letters. What parts them (figures, hyphens, apostrophes) is no word. */
  read(text: string): WordRow {
    const known = this.rows.get(text)
    if (known) return known
    const row = this.readAnew(text)
    this.rowsLength += text.length
    if (this.rowsLength > mostKept) {
      this.rows.clear()
      this.rowsLength = text.length
    }
    if (text.length <= mostKept) this.rows.set(apart(text), row)
    return row
  }

  private readAnew(text: string): WordRow {
    const { ids, starts } = this
    let count = 0
    let accented = false
    let figures = false
    const { length } = text
    for (let at = 0; at < length; at++) {
      let code = text.charCodeAt(at)
      if (code > lastLetter) continue
      const kind = kinds[code]
      if (kind !== letter) {
        if (kind === figure) figures = true
        continue
      }
      const start = at
      let hash = 0
      do {
        if (code > 122) accented = true
        hash = Math.imul(hash, 31) + code
        code = ++at < length ? text.charCodeAt(at) : 0
      } while (code <= lastLetter && kinds[code] === letter)
      starts[count] = start
      ids[count++] = this.idOf(text, start, at, hash)
    }
    return { ids: ids.slice(0, count), starts: starts.slice(0, count), accented, figures, kept: Array(traits) }
  }

  /** The number of a word, if any text had it. */
  find(word: string): number | undefined {
    let hash = 0
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash, 31) + word.charCodeAt(at)
    const slot = this.slots[this.slotOf(word, 0, word.length, hash)] ?? 0
    return slot === 0 ? undefined : slot - 1
  }

  private idOf(text: string, start: number, end: number, hash: number): number {
    const slot = this.slotOf(text, start, end, hash)
    const known = this.slots[slot] ?? 0
    if (known > 0) return known - 1
    const id = this.words.length
    this.words.push(apart(text.slice(start, end)))
    this.slots[slot] = id + 1
    if (this.words.length * 2 > this.slots.length) this.grow()
    return id
  }

  /** The slot of a word: its own, or the free one that it would get. */
  private slotOf(text: string, start: number, end: number, hash: number): number {
    const { slots, words } = this
    const mask = slots.length - 1
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const known = slots[slot] as number
      if (known === 0) return slot
      if (isAt(text, start, end, words[known - 1] as string)) return slot
    }
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2)
    for (const [id, word] of this.words.entries()) {
      let hash = 0
      for (let at = 0; at < word.length; at++) hash = Math.imul(hash, 31) + word.charCodeAt(at)
      this.slots[this.slotOf(word, 0, word.length, hash)] = id + 1
    }
  }
}

/** Whether a word is what stands between two offsets. */
const isAt = (text: string, start: number, end: number, word: string): boolean => {
  if (word.length !== end - start) return false
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== word.charCodeAt(at - start)) return false
  return true
}

/** A vocabulary with more words is given up for another: a process that reads many texts must not grow with them. */
const mostWords = 50_000
let current = new Vocabulary()

/** The vocabulary of the texts that are read now. */
export const vocabulary = (): Vocabulary => {
  if (current.words.length > mostWords) current = new Vocabulary()
  return current
}

/** What is known of each word of a vocabulary, by its number. */
export type WordTrait<Trait> = (of: Vocabulary) => readonly Trait[]

/**
 * What is worked out once of each word.
 *
 * @param compute what there is to know of a word
 * @returns the same for all words that a vocabulary has by now
 */
export const wordTrait = <Trait>(compute: (word: string) => Trait): WordTrait<Trait> => {
  let owner: Vocabulary | undefined
  let known: Trait[] = []
  return (of) => {
    if (owner !== of) {
      owner = of
      known = []
    }
    const { words } = of
    for (let id = known.length; id < words.length; id++) known.push(compute(words[id] as string))
    return known
  }
}

/**
 * What is worked out once of each text while its words are kept.
 *
 * @param compute what there is to know of a text, from its words and from nothing else; never undefined
 */
export const textTrait = <Row extends WordRow, Trait>(
  compute: (row: Row, of: Vocabulary) => Trait,
): ((row: Row, of: Vocabulary) => Trait) => {
  const number = traits++
  return (row, of) => (row.kept[number] ??= compute(row, of)) as Trait
}
