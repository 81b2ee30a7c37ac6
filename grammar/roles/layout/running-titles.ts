/** The document's title that is printed again at the top of each page, in one line or several, beside the running symbol. */
import { FOREIGN, isLetterCode, LETTER } from '../../notation/letters.ts'
import type { Line } from '../../lines/line.ts'
import { PageEdge, TextLine } from '../../lines/shapes.ts'
import type { Artefact, ByLine, HeadFact, Paged } from '../facts.ts'

const neither = new RegExp(`[^${LETTER}${FOREIGN}\\d]+`, 'g')

/**
 * Letters and digits alone: what two printings of one title have in common. Case counts: `the right to food,` at the foot of
 * a page is no running title `The right to food`.
 */
const letters = (text: string): string => text.replace(neither, '')

/** Shorter titles could be any words. */
const shortest = 8

/**
 * @param page lines with the artefacts that are known by their shapes
 * @param head what the lines above the clauses are; the titles among them are the document's own
 * @returns the artefacts with the running titles among them
 */
export function withRunningTitles({ lines, artefacts }: Paged, head: ByLine<HeadFact>): ByLine<Artefact> {
  const title = titleOf(lines, head)
  if (title.length < shortest) return artefacts
  const found = [...artefacts]
  const isFree = (line: Line): boolean =>
    line.shape === TextLine && found[line.index] === undefined && head[line.index] === undefined
  for (const line of lines) {
    const isSymbol = found[line.index] === 'symbol'
    if (!isSymbol && line.shape !== PageEdge) continue
    const runs = [
      ...(isSymbol ? [runAbove(lines, line.index, isFree)] : []),
      runBelow(lines, line.index, isFree, found),
    ]
    for (const run of runs) for (const each of titleLines(run, title)) found[each.index] = 'runningTitle'
  }
  return found
}

/** Letters of the document's own title, without the number that may stand before it. */
const titleOf = (lines: readonly Line[], head: ByLine<HeadFact>): string =>
  letters(
    lines
      .filter(({ index }) => head[index]?.is === 'title')
      .map(({ index, start, text }) => text.slice((head[index]?.fields?.at(-1)?.end ?? start) - start))
      .join(''),
  )

const longestTitle = 5

/** The free lines below one, over other artefacts. */
function runBelow(
  lines: readonly Line[],
  index: number,
  isFree: (line: Line) => boolean,
  found: ByLine<Artefact>,
): Line[] {
  const run: Line[] = []
  for (const line of lines.slice(index + 1, index + 1 + longestTitle + 3)) {
    if (isFree(line)) run.push(line)
    else if (run.length > 0 || found[line.index] === undefined) break
  }
  return run.slice(0, longestTitle)
}

/** The free lines above one, up to a blank line. */
function runAbove(lines: readonly Line[], index: number, isFree: (line: Line) => boolean): Line[] {
  const run: Line[] = []
  for (let i = index - 1; i >= 0 && run.length < longestTitle; i--) {
    const line = lines[i]
    if (line === undefined || !isFree(line)) break
    run.unshift(line)
    if (line.blanks > 0) break
  }
  return run
}

/** Whether a line may begin as the title does: by its first letter, where it begins with one. */
const mayBegin = ({ text }: Line, title: string): boolean =>
  !isLetterCode(text.charCodeAt(0)) || text.charCodeAt(0) === title.charCodeAt(0)

/** The longest run of lines that is the beginning of the title, or all of it. */
function titleLines(run: readonly Line[], title: string): readonly Line[] {
  // Hardly any line begins as the title or a part of it does.
  const words: string[] = []
  const wordsAt = (at: number): string => (words[at] ??= letters(run[at]?.text ?? ''))
  for (let from = 0; from < run.length; from++) {
    if (!mayBegin(run[from] as Line, title)) continue
    let joined = ''
    let to = from
    while (to < run.length && title.startsWith(joined + wordsAt(to))) joined += wordsAt(to++)
    if (to > from && joined.length >= Math.min(title.length, 12)) return run.slice(from, to)
  }
  return []
}
