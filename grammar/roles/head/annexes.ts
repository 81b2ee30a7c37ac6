/** Annexes that no line with nothing but a label begins. */
import type { Language } from '../../lexicon/language.ts'
import type { Line } from '../../lines/line.ts'
import { AnnexLabel, Numbered, TextLine } from '../../lines/shapes.ts'
import { terminal } from '../../lines/terminal.ts'
import { startsUpper } from '../../notation/letters.ts'
import type { Openers } from '../openers.ts'

/** @returns the lines that begin an annex, among those below the organ line */
export const unlabelledAnnexes = (lines: readonly Line[], openers: Openers, language: Language): Line[] => [
  ...lines.filter((line, i) => isTitled(line, lines[i - 1], language)),
  ...adoptedText(lines, openers, language),
]

/** `Annex Doha Political Declaration …`, `Designation Annex`: label and title in one block, after the end of the resolution. */
const isTitled = (line: Line, above: Line | undefined, { annexes }: Language): boolean =>
  line.blanks > 0 &&
  line.shape === TextLine &&
  (annexes.titled.test(line.plain) || annexes.named.test(line.plain)) &&
  above !== undefined &&
  /[.\]]["\u201d]?$/.test(above.text) &&
  terminal(line.text) === ''

/** Lines of the title of a text that is adopted. */
const longestTitle = 4

/**
 * The title of the text that `Adopts the following declaration:` announces, where it is the last thing of the document: its
 * numbers begin anew, and no paragraph of the resolution stands behind it.
 */
function adoptedText(lines: readonly Line[], openers: Openers, { annexes }: Language): Line[] {
  if (lines.some(({ shape }) => shape === AnnexLabel)) return []
  const announced = lines.findLastIndex(({ text }, i) => annexes.announced.test(`${text} ${lines[i + 1]?.text ?? ''}`))
  if (announced < 0) return []
  const at = lines.findIndex((line, i) => i > announced && isTitle(line, lines[i - 1]))
  const behind = lines.slice(at + 1)
  const opensClause = (line: Line): boolean =>
    line.shape === Numbered && openers.certainty(line, 'operative') === 'known'
  if (at < 0 || behind.some(opensClause)) return []
  const body = behind.slice(0, longestTitle).find((line) => line.shape === Numbered || annexes.speaks.test(line.plain))
  const begins = body !== undefined && (body.shape !== Numbered || Number.parseInt(body.plain) === 1)
  return begins ? lines.slice(at, at + 1) : []
}

const isTitle = (line: Line, above: Line | undefined): boolean =>
  line.blanks > 0 &&
  line.shape === TextLine &&
  startsUpper(line.plain) &&
  terminal(line.text) === '' &&
  above !== undefined &&
  /[.:]$/.test(terminal(above.text))
