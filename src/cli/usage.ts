/** Wrong use of the command line, in words for whoever wrote it. */
import { nearest } from '../lint/nearest.ts'

export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** `; did you mean "parse"?`, or nothing. */
export const didYouMean = (word: string, known: Iterable<string>): string => {
  const near = nearest(word, known)
  return near === undefined ? '' : `; did you mean "${near}"?`
}

/** The value of an option that must be one of some words. */
export const oneOf = (value: string, known: readonly string[], what: string): string => {
  if (known.includes(value)) return value
  throw new UsageError(`There is no ${what} "${value}"${didYouMean(value, known) || `; there are ${known.join(', ')}`}`)
}
