/** "Did you mean": the nearest of some known words. */

/** The last three rows of a comparison, one after the other, kept for the next: words are compared by the thousand. */
let rows = new Uint32Array(3 * 64)

/** Edit distance of two words, a swap of neighbours counted as one edit; any number above `limit` where they are farther apart. */
export const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  const width = b.length + 1
  if (rows.length < 3 * width) rows = new Uint32Array(3 * width)
  for (let j = 0; j < width; j++) rows[j] = j
  let leastAbove = 0
  for (let i = 1; i <= a.length; i++) {
    const row = (i % 3) * width
    const last = ((i + 2) % 3) * width
    const before = ((i + 1) % 3) * width
    let least = (rows[row] = i)
    for (let j = 1; j < width; j++) {
      const diagonal = rows[last + j - 1]! + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1)
      let cost = Math.min(rows[last + j]! + 1, rows[row + j - 1]! + 1, diagonal)
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, rows[before + j - 2]! + 1)
      rows[row + j] = cost
      if (cost < least) least = cost
    }
    // No row comes nearer than the two above it, of which the upper one is a swap away.
    if (least > limit && leastAbove >= limit) return limit + 1
    leastAbove = least
  }
  return rows[(a.length % 3) * width + b.length]!
}

/**
 * The known words that are nearest to one, all as near as each other; none where all are farther than `limit` edits. Case counts.
 */
export const nearestAll = (word: string, known: Iterable<string>, limit: number): string[] => {
  let reach = limit
  let near: string[] = []
  for (const one of known) {
    const edits = distance(word, one, reach)
    if (edits > reach) continue
    if (edits < reach) near = []
    reach = edits
    near.push(one)
  }
  return near
}

/** A word that was begun is one that is there by a third: `foo` is no beginning of `footnote-final-stop`. */
const shownShare = 3

/**
 * The known word that `word` was probably meant to be; undefined where none is near enough. Case does not count.
 *
 * @param limit the most edits between the two; by default a third of the letters
 */
export const nearest = (
  word: string,
  known: Iterable<string>,
  limit: number = Math.max(1, Math.floor(word.length / 3)),
): string | undefined => {
  let best: string | undefined
  let bestDistance = limit + 1
  for (const candidate of known) {
    const cost =
      candidate.startsWith(word) && word.length > 2 && word.length * shownShare >= candidate.length
        ? 1
        : distance(word.toLowerCase(), candidate.toLowerCase(), limit)
    if (cost < bestDistance) {
      best = candidate
      bestDistance = cost
    }
  }
  return best
}
