/** A unified diff on its way to people. */
import { harmless } from '../formats/harmless.ts'
import { wrap } from '../formats/words.ts'
import type { Terminal } from './terminal.ts'

/** A line with its sign, broken at spaces; what goes on stands below it, after two spaces more. */
const foldLine = (line: string, columns: number): string => {
  if (line.length <= columns) return line
  const [first = '', ...rest] = wrap(line.slice(1), columns - 4)
  return [line.slice(0, 1) + first, ...rest.map((part) => `${line.slice(0, 1)}  ${part}`)].join('\n')
}

/**
 * The diff as it is printed. A file gets it as it is, for `patch`; elsewhere nothing in it is obeyed. A terminal that people
 * look at has long lines broken between words.
 */
export const showDiff = (diff: string, { isFile, columns }: Terminal): string => {
  if (isFile) return diff
  const shown = harmless(diff)
  return columns === undefined ? shown : shown.replaceAll(/^.*$/gm, (line) => foldLine(line, columns))
}
