/**
 * Running titles of a scan: words that stand at the head of two pages or more. A letter that was misread keeps the title of the
 * document from being known by its words, and the gap between symbol and title shrinks to one space.
 *
 *     A/RES/79/147                                A/RES/80/149 Development cooperation with middle-income countries
 *     Follow-up to the Second World …
 */
import type { Line } from '../../../lines/line.ts'
import { PageEdge, TextLine } from '../../../lines/shapes.ts'
import type { Artefact, ByLine, Headed } from '../../facts.ts'

/** Letters alone: what two printings have in common. */
const letters = (text: string): string => text.replace(/[^A-Za-z]/g, '').toLowerCase()

/** Shorter titles could be any words. */
const shortest = 8

/** Lines of the longest title. */
const longest = 4

/**
 * @param isFree whether nothing is known of a line
 * @returns the artefacts with the titles among them
 */
export function withRepeatedTitles(
  { lines, artefacts, symbol }: Headed,
  isFree: (line: Line) => boolean,
): ByLine<Artefact> {
  const found = [...artefacts]
  const may = (line: Line | undefined): line is Line => line?.shape === TextLine && isFree(line)
  const heads = lines.flatMap((line): (readonly Line[])[] => {
    if (line.shape === PageEdge) return [blockFrom(lines, line.index + 1, may)]
    return found[line.index] === 'symbol'
      ? [blockFrom(lines, line.index + 1, may), blockTo(lines, line.index - 1, may)]
      : []
  })
  const seen = new Map<string, Set<Line>>()
  const withoutSymbol = ({ text }: Line): string =>
    symbol !== undefined && text.startsWith(`${symbol} `) ? text.slice(symbol.length) : text
  for (const line of heads.flat()) {
    const key = letters(withoutSymbol(line))
    if (key.length < shortest) continue
    const printed = seen.get(key)
    if (printed) printed.add(line)
    else seen.set(key, new Set([line]))
  }
  for (const printed of seen.values()) {
    if (printed.size > 1) for (const { index } of printed) found[index] = 'runningTitle'
  }
  return found
}

/** The lines of a block from one on. */
function blockFrom(lines: readonly Line[], from: number, may: (line: Line | undefined) => line is Line): Line[] {
  const block: Line[] = []
  for (let line = lines[from]; may(line) && block.length < longest; line = lines[line.index + 1]) {
    if (block.length > 0 && line.blanks > 0) break
    block.push(line)
  }
  return block
}

/** The lines of a block up to one. */
function blockTo(lines: readonly Line[], to: number, may: (line: Line | undefined) => line is Line): Line[] {
  const block: Line[] = []
  for (let line = lines[to]; may(line) && block.length < longest; line = lines[line.index - 1]) {
    block.unshift(line)
    if (line.blanks > 0) break
  }
  return block
}
