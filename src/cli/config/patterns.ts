/** Patterns of files, as in `.gitignore`. */
import { relative, sep } from 'node:path'
import { matchGlob } from '../glob.ts'

/** What one pattern says of a path. */
interface Pattern {
  readonly excludes: boolean
  readonly matches: (path: string) => boolean
}

/** `name` stands anywhere, `/name` and `folder/name` from the root; a folder stands for all that is in it. */
const readPattern = (line: string): Pattern => {
  const excludes = line.startsWith('!')
  const written = excludes ? line.slice(1) : line
  const isFolder = written.endsWith('/')
  const name = written.replace(/\/$/, '').replace(/^\.\//, '/')
  const glob = name.includes('/') ? name.replace(/^\//, '') : `**/${name}`
  const own = matchGlob(glob)
  const below = matchGlob(`${glob}/**`)
  return { excludes, matches: (path) => (!isFolder && own(path)) || below(path) }
}

/**
 * A test for files, by where they are.
 *
 * @param lines patterns; a later one goes before an earlier one, `!` takes out again
 * @param folder where patterns that have a slash start from
 */
export const matchPatterns = (lines: readonly string[], folder: string): ((location: string) => boolean) => {
  const patterns = lines.map(readPattern)
  return (location) => {
    const path = relative(folder, location).split(sep).join('/')
    const last = patterns.findLast(({ matches }) => matches(path))
    return last !== undefined && !last.excludes
  }
}

/** The patterns of an ignore file: a line each, without empty lines and comments. */
export const readPatternLines = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
