/** Items of a list by their labels: `(a)`, `iv.`, a bullet. */
import { startsLower, startsUpper, startsWithAny } from '../../notation/letters.ts'
import { en } from '../../lexicon/en/index.ts'
import type { OpenLevel, Placement } from '../../lexicon/labels.ts'
import { listMarkLength, opensWith, type Line } from '../../lines/line.ts'
import type { Survey } from '../survey/survey.ts'
import { Bulleted, LabelAlone, Labelled } from '../../lines/shapes.ts'
import type { Ahead, Reading } from './reading.ts'
import { aboveText, isQuoted, labelAfter, standsApart } from './signs.ts'

/** `(c)` after `(a)`: a gap in an open list, which a reader sees at once. */
const skipsAhead = ({ level, reading }: Placement, open: readonly OpenLevel[]): boolean => {
  const last = open[level - 1]
  return last?.style === reading.style && reading.ordinal > last.ordinal && reading.ordinal <= last.ordinal + 3
}

/** A dash that stands before a clause, or that a line break brought to the front, numbers nothing. */
function isDashed(reading: Reading, line: Line, end: string): boolean {
  if (end === '' || end === ':') return end === ''
  if (reading.labels.some(({ style }) => style === 'bullet')) return false
  return opensWith(line, 'operative') === 'known' || opensWith(line, 'preambular') === 'known'
}

export function labelled(survey: Survey, reading: Reading, line: Line, end: string): Ahead | undefined {
  if (line.shape !== Labelled && line.shape !== LabelAlone && line.shape !== Bulleted) return undefined
  const found = en.labels.labelOf(line.shape === Bulleted ? line.text : line.plain)
  if (!found || !reading.open || (isQuoted(line) && !reading.quoted)) return undefined
  if (line.shape === Bulleted && listMarkLength(line.text) > 0 && isDashed(reading, line, end)) return undefined
  const placement = en.labels.place(found.label, reading.labels, labelAfter(survey, line))
  if (!placement) return undefined
  const rest = line.plain.slice(found.length).trim()
  let signs = placement.fits ? 4 : -1
  signs += end === '' ? (/\b(?:and|or)\W*$/.test(aboveText(survey, line)) ? 1 : -3) : 2
  if (line.shape === LabelAlone || startsUpper(rest) || startsWithAny(rest, '\u201c"')) signs += 1
  if (line.shape === Bulleted) return { kind: 'subparagraph', label: found.label, placement }
  if (startsLower(rest)) signs -= 1
  if ((!placement.fits || end === '') && standsApart(survey, line)) signs += 4
  // Where no line is wrapped, the label that is due begins an item, whatever the one above ends with (typed drafts).
  else if (placement.fits && end === '' && !survey.metrics.wrapped && survey.crossed[line.index] === 0) signs += 5
  if (!placement.fits && end === ';' && skipsAhead(placement, reading.labels)) signs += 4
  if (!found.label.startsWith('(')) signs -= 1
  return signs >= 4 ? { kind: 'subparagraph', label: found.label, placement } : undefined
}
