/** "Did you mean": the nearest of some known words. */

/** Edit distance, a swap of neighbours counted once; cut off above `limit`. */
export const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    before = last
    last = row
  }
  return last[b.length] ?? limit + 1
}

/**
 * The known word that `word` was probably meant to be, if one is near enough.
 *
 * @param limit edits that part the two at most: a third of the letters, where nothing else is said
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
      candidate.startsWith(word) && word.length > 2 ? 1 : distance(word.toLowerCase(), candidate.toLowerCase(), limit)
    if (cost < bestDistance) {
      best = candidate
      bestDistance = cost
    }
  }
  return best
}
