/** The symbol in the masthead: alone on a line, or beside `United Nations`; perhaps torn (`A/72/L.` / `18`). */
import type { Language } from '../../lexicon/language.ts'
import type { Line } from '../../lines/line.ts'
import { SymbolLine } from '../../lines/shapes.ts'

/** The lines of a masthead, and what may stand above it. */
const longestMasthead = 60

/** @returns the document symbol as printed, without asterisk */
export function findSymbol(lines: readonly Line[], language: Language): string | undefined {
  for (const [index, line] of lines.slice(0, longestMasthead).entries()) {
    if (line.shape === SymbolLine) {
      const next = lines[index + 1]
      const torn = line.text.endsWith('.') && next !== undefined && /^\d{1,4}\*{0,3}$/.test(next.text)
      return (torn ? line.text + next.text : line.text).replace(/\*+$/, '')
    }
    const beside = language.masthead.besideOrganization.exec(line.text)
    if (beside?.[1] !== undefined) return beside[1].replace(/\*+$/, '')
  }
  return undefined
}

/** @returns the symbol that stands alone on two lines, which head pages: the masthead of a scan may be unreadable */
export function findRunningSymbol(lines: readonly Line[]): string | undefined {
  const seen = new Set<string>()
  for (const line of lines) {
    if (line.shape !== SymbolLine) continue
    const symbol = line.text.replace(/\*+$/, '')
    if (seen.has(symbol)) return symbol
    seen.add(symbol)
  }
  return undefined
}
