/**
 * A list of words as a graph in which words share their beginnings and their endings (a minimal acyclic automaton, Daciuk
 * et al., 2000). It is read where it lies, byte by byte: nothing is unpacked, so that opening it costs nothing.
 *
 * Four bytes an edge, little-endian: the letter in 8 bits (Latin-1), what the word is that ends here in 2 (see `Rank`),
 * whether this is the last edge of its node in 1, and in 21 the index of the first edge of the node that it leads to, 0 for
 * none. Edge 0 is empty; the first node begins at edge 1. Edges of a node ascend by letter.
 */

/** What is known of a word: not in the list, in the dictionary, common in resolutions, so rare that nobody means it by a slip. */
export type Rank = 0 | 1 | 2 | 3
const rare = 3

/** The bits of an edge. */
export const edgeBits = { rank: 8, last: 10, target: 11 } as const

/** A word that is near another: how many letters must be changed, and how common it is. */
export interface Near {
  word: string
  edits: number
  rank: Rank
}

const rankMask = 3
const firstEdge = 1
/** Words whose near ones are kept. */
const mostAsked = 500
/** More edits than are ever asked for. */
const tooFar = 99
/** The bit of `edgeBits.last` in the second byte of an edge. */
const lastOfNode = 1 << (edgeBits.last - 8)

/** Looks words up in the bytes of a list. */
export class WordGraph {
  private readonly bytes: Uint8Array
  /** Where the edge of each letter is in the first node, the largest of all, through which every word goes. */
  private readonly firstEdges = new Int32Array(256)
  private readonly nearOf = new Map<string, readonly Near[]>()

  /** @param bytes as `writeGraph` of the build makes them */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    for (let at = firstEdge * 4; at < bytes.length; at += 4) {
      this.firstEdges[bytes[at]!] = at
      if (bytes[at + 1]! & lastOfNode) break
    }
  }

  private edge(index: number): number {
    const { bytes } = this
    const at = index * 4
    return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0
  }

  /** What is known of `word`, as it is written. */
  rank(word: string): Rank {
    const { bytes } = this
    let rank = 0
    for (let index = 0, node = firstEdge; index < word.length; index++) {
      if (node === 0) return 0
      const letter = word.charCodeAt(index)
      // Most of the time goes into the edges passed by: of these the letter is read, and no more.
      let at = index === 0 ? (this.firstEdges[letter] ?? 0) : node * 4
      if (at === 0) return 0
      while (bytes[at] !== letter) {
        if (bytes[at]! > letter || bytes[at + 1]! & lastOfNode) return 0
        at += 4
      }
      const bits = bytes[at + 1]! | (bytes[at + 2]! << 8) | (bytes[at + 3]! << 16)
      rank = bits & rankMask
      node = bits >>> (edgeBits.target - edgeBits.rank)
    }
    return rank as Rank
  }

  /**
   * The words of the list, but for the rare ones, that at most `most` edits make of `word`; an edit leaves out, adds or changes a letter, or lets two
   * neighbours change places.
   *
   * @param first the letter that the words begin with, where that is asked for
   */
  near(word: string, most: number, first = ''): readonly Near[] {
    const asked = `${most}${first} ${word}`
    let found = this.nearOf.get(asked)
    if (!found) {
      // What several rules ask in turn, and again after the next key, is asked of few words.
      if (this.nearOf.size >= mostAsked) this.nearOf.clear()
      this.nearOf.set(asked, (found = this.search(word, most, first)))
    }
    return found
  }

  /** Walks only those branches of the graph that can still come near. */
  private search(word: string, most: number, first: string): Near[] {
    const found: Near[] = []
    const width = word.length + 1
    const codes = Array.from(word, (letter) => letter.charCodeAt(0))
    const only = first === '' ? undefined : first.charCodeAt(0)
    const letters: number[] = []
    // Edits up to each letter of the word; of a row only what stands at most so far from the diagonal is worked out.
    const rows: Uint8Array[] = [Uint8Array.from({ length: width + 1 }, (_, index) => index)]
    const walk = (node: number, depth: number, leastAbove: number): void => {
      const above = rows[depth - 1]!
      const twoAbove = rows[depth - 2]
      const row = (rows[depth] ??= new Uint8Array(width + 1).fill(tooFar))
      const low = Math.max(1, depth - most)
      const high = Math.min(width - 1, depth + most)
      const previous = letters[depth - 2]
      if (low === 1) row[0] = depth
      // Where no edit is left, only the letters that are due go on.
      const due = leastAbove < most ? undefined : this.due(codes, above, twoAbove, previous, low, high, most)
      for (let at = node; ; at++) {
        const edge = this.edge(at)
        const letter = edge & 0xff
        if ((due === undefined || due.includes(letter)) && (depth > 1 || only === undefined || only === letter)) {
          letters[depth - 1] = letter
          let least = low === 1 ? depth : tooFar
          for (let index = low; index <= high; index++) {
            const own = codes[index - 1]
            let cost = Math.min(row[index - 1]! + 1, above[index]! + 1, above[index - 1]! + (own === letter ? 0 : 1))
            if (twoAbove && index > 1 && own === previous && codes[index - 2] === letter)
              cost = Math.min(cost, twoAbove[index - 2]! + 1)
            row[index] = cost
            if (cost < least) least = cost
          }
          if (least <= most) {
            const rank = ((edge >>> edgeBits.rank) & rankMask) as Rank
            const edits = high === width - 1 ? row[high]! : tooFar
            if (rank > 0 && rank !== rare && edits <= most)
              found.push({ word: String.fromCharCode(...letters.slice(0, depth)), edits, rank })
            const target = edge >>> edgeBits.target
            if (target !== 0) walk(target, depth + 1, least)
          }
        }
        if ((edge >>> edgeBits.last) & 1) return
      }
    }
    walk(firstEdge, 1, 0)
    return found
  }

  /** The letters that may come next without a further edit. */
  private due(
    codes: readonly number[],
    above: Uint8Array,
    twoAbove: Uint8Array | undefined,
    previous: number | undefined,
    low: number,
    high: number,
    most: number,
  ): readonly number[] {
    const letters: number[] = []
    for (let index = low; index <= high; index++) {
      if (above[index - 1]! <= most) letters.push(codes[index - 1]!)
      if (twoAbove && index > 1 && codes[index - 1] === previous && twoAbove[index - 2]! < most)
        letters.push(codes[index - 2]!)
    }
    return letters
  }
}
