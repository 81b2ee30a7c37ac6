/**
 * What patterns of files must not be. Those of a configuration may come from anybody: matched by regular expressions, which
 * picomatch and ignore make of them, `*a*a*a*a*a*b` takes years on a name of many `a`.
 */

/** A pattern that cannot be followed, in words for whoever wrote it. */
export class PatternError extends Error {
  override readonly name = 'UsageError'
}

/** Stars beyond the first in a name, and `**`, in one pattern: each multiplies the ways to try by the length of a path. */
const mostStars = 3
const longest = 1_000

/** How many ways there are to try, as a power of the length of a path. */
const starsOf = (pattern: string): number =>
  pattern
    .split('/')
    .map((name) => (name === '**' ? 1 : Math.max(0, (name.match(/\*+|[*+]\(/g)?.length ?? 0) - 1)))
    .reduce((sum, count) => sum + count, pattern.startsWith('**/') ? -1 : 0)

/** `[z-a]`: the range that runs backwards, if there is one. */
const backwards = (pattern: string): string | undefined =>
  (pattern.match(/\[[^\]]*\]/g) ?? [])
    .flatMap((set) => Array.from(set.slice(1, -1).matchAll(/(.)-(.)/gu)))
    .find(([, from = '', to = '']) => (from.codePointAt(0) ?? 0) > (to.codePointAt(0) ?? 0))?.[0]

/** Throws a PatternError for a pattern that means nothing or would be tried for ever. */
export const checkPattern = (pattern: string): void => {
  const shown = `The pattern ${JSON.stringify(pattern.length > 80 ? `${pattern.slice(0, 80)}…` : pattern)}`
  if (pattern.length > longest) throw new PatternError(`${shown} is longer than ${longest} characters`)
  const range = backwards(pattern)
  if (range !== undefined) throw new PatternError(`${shown} matches nothing: the range ${range} runs backwards`)
  if (starsOf(pattern) > mostStars)
    throw new PatternError(`${shown} has too many stars to be tried on every file; use fewer, or several patterns`)
}
