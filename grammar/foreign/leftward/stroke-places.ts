/**
 * Where a word is stretched to fill a line. LibreOffice, whose rule this is (`SwScriptInfo`), stretches it in one place: behind a stroke that
 * was typed, else at the last place of the first kind that the word has.
 */

/** Letters that join what follows them. */
const joins = '[ئبتثجحخسشصضطظعغفقكلمنهي]'

/** From the head of a word to its last place of a kind; lam and alef are one sign. */
const kinds: readonly RegExp[] = [
  '[سشصض](?=.)',
  `${joins}(?=[ةدذ]|ه$)`,
  `${joins}(?:(?<!ل)(?=[اأإآ])|(?=[لطظك]$))`,
  `${joins}(?=[ئبتثني][رزئيى])`,
  `${joins}(?=[وؤ]|[عغفق]$)`,
  `${joins}(?=[رز])`,
].map((place) => new RegExp(`^.*${place}`))

/**
 * @param letters of a word, without strokes and vowel signs
 * @returns how many of them stand before the place where it is stretched; undefined for a word that cannot be
 */
export function strokePlace(letters: string): number | undefined {
  for (const kind of kinds) {
    const head = kind.exec(letters)
    if (head) return head[0].length
  }
  return undefined
}
