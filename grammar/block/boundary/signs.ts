/** Signs that a line begins a paragraph: the lines about it, the room left above, its indent, its opening phrase. */
import { en } from '../../lexicon/en/index.ts'
import { opensWith, type Line } from '../../lines/line.ts'
import type { Survey } from '../survey/survey.ts'
import { LabelAlone, Labelled, Numbered } from '../../lines/shapes.ts'

const firstWord = (text: string): string => /^\S+/.exec(text)?.[0] ?? ''

/** Signs that a line begins a paragraph, apart from what it says itself. */
export function layoutSigns(survey: Survey, above: Line, line: Line): number {
  const { metrics } = survey
  if (line.hint?.startsParagraph !== undefined) return line.hint.startsParagraph ? 5 : -6
  const crossing = survey.crossed[line.index] === 1
  let signs = 0
  if (!metrics.wrapped) signs += crossing ? 0 : 6
  else {
    const room = metrics.fullWidth - (above.text.length + 1 + firstWord(line.text).length)
    signs += room > 15 ? 3 : room > 6 ? 2 : room < 0 ? -0.5 : 0
  }
  if (!crossing && metrics.blankDivided) signs += line.blanks > 0 ? 2 : -4
  else if (!crossing && line.blanks > 0) signs += 1
  const margin = metrics.margins.get(line.page)
  if (survey.metrics.indented && margin !== undefined) signs += line.indent - margin >= 3 ? 2 : -2
  return signs
}

export const terminalSigns: Record<string, number> = { ',': 2, ';': 2, '.': 1, ':': 1, '': -3 }

export const knownOpening = 3

export function opening(line: Line, part: 'preambular' | 'operative'): number {
  const first = line.plain.charCodeAt(0)
  // Digits go on with a list of numbers (A/C.5/80/L.12: `resolutions … 58/18,` / `58/19, 58/21 …`).
  if ((first >= 97 && first <= 122) || (first >= 40 && first <= 57)) return -7
  const certainty = opensWith(line, part)
  return certainty === 'known' ? knownOpening : certainty === 'likely' ? 1 : -2
}

export const textAfter = (survey: Survey, line: Line): Line | undefined =>
  survey.lines[survey.nextText[line.index + 1] ?? -1]

export const aboveText = (survey: Survey, line: Line): string =>
  survey.lines[survey.lastText[line.index] ?? -1]?.text ?? ''

/** Whether a blank line stands above in a text whose paragraphs blank lines divide: then a number out of order counts too. */
export const standsApart = ({ metrics }: Survey, line: Line): boolean =>
  line.blanks > 0 && (metrics.blankDivided || !metrics.wrapped)

/** Whether a line begins with a quotation mark: `“3. Requests …`. */
export const isQuoted = (line: Line): boolean => /^[\u201c"]/.test(line.plain)

/** The next label in the same clause, for telling `(i)` from `(i)`. */
export function labelAfter(survey: Survey, line: Line): string | undefined {
  let seen = 0
  for (
    let i = survey.nextText[line.index + 1] ?? survey.lines.length;
    i < survey.lines.length;
    i = survey.nextText[i + 1] ?? survey.lines.length
  ) {
    const next = survey.lines[i]
    if (next === undefined || next.shape === Numbered || ++seen > 80) return undefined
    if (next.shape === Labelled || next.shape === LabelAlone) return en.labels.labelOf(next.plain)?.label
  }
  return undefined
}
