/** The symbol in the masthead: alone on a line, or beside `United Nations`; perhaps torn (`A/72/L.` / `18`). */
import type { Line } from '../../lines/line.ts'
import { SymbolLine } from '../../lines/shapes.ts'

/** The lines of a masthead, and what may stand above it. */
const longestMasthead = 60

/** @returns the document symbol as printed, without asterisk */
export function findSymbol(lines: readonly Line[]): string | undefined {
  for (const [index, line] of lines.slice(0, longestMasthead).entries()) {
    if (line.shape === SymbolLine) {
      const next = lines[index + 1]
      const torn = line.text.endsWith('.') && next !== undefined && /^\d{1,4}\*{0,3}$/.test(next.text)
      return (torn ? line.text + next.text : line.text).replace(/\*+$/, '')
    }
    const beside = /^United\s+Nations\s+([A-Z]{1,7}\/\S+(?:\s?\([^)]{1,16}\))?)/.exec(line.text)
    if (beside?.[1] !== undefined) return beside[1].replace(/\*+$/, '')
  }
  return undefined
}
