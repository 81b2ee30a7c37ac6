/** Why a Word file cannot be written, in words for the person who wants it. */
export class WordError extends Error {
  override readonly name = 'WordError'
}
