/** Items of a list by their labels: `(a)`, `iv.`, a bullet. */
import type { OpenLevel, Placement } from '../../lexicon/labels.ts'
import { listMarkLength } from '../../lines/line.ts'
import { startsLower, startsWithAny } from '../../notation/letters.ts'
import { Bulleted, LabelAlone, Labelled } from '../../lines/shapes.ts'
import type { Decision } from '../decision.ts'
import { added, because, scoreOf, type Evidence } from '../sign.ts'
import type { Moment } from '../state.ts'
import { enough, label as weights } from '../weights.ts'
import { isQuoted, labelAfter, opensWith, standsApart } from './signs.ts'

/** `(c)` after `(a)`: a gap in an open list, which a reader sees at once. */
const skipsAhead = ({ level, reading }: Placement, open: readonly OpenLevel[]): boolean => {
  const last = open[level - 1]
  return last?.style === reading.style && reading.ordinal > last.ordinal && reading.ordinal <= last.ordinal + 3
}

/** Lines that are looked over for the bullet above. */
const longestItem = 40

/** Whether the last bullet above is another one, as that of a list in a paragraph that has a bullet of its own. */
function hasOtherBullet({ context: { lines, lastText }, line }: Moment): boolean {
  let at = lastText[line.index] ?? -1
  for (let seen = 0; seen < longestItem; seen++) {
    const above = lines[at]
    if (above === undefined) return false
    if (above.shape === Bulleted) return above.text.charCodeAt(0) !== line.text.charCodeAt(0)
    at = lastText[at] ?? -1
  }
  return false
}

/** A dash or a bullet that stands before a clause, or a dash that a line break brought to the front, labels nothing. */
function isDashed(moment: Moment): boolean {
  const { state, line, end } = moment
  if (end === '' || end === ':') return end === '' && startsWithAny(line.text, '-\u2013')
  if (state.labels.some(({ style }) => style === 'bullet') && !hasOtherBullet(moment)) return false
  return opensWith(moment, line, 'operative') || opensWith(moment, line, 'preambular')
}

/** The first line of an item, with its label and its level; undefined for any other line. */
export function labelled(moment: Moment): Decision | undefined {
  const { context, state, line } = moment
  if (line.shape !== Labelled && line.shape !== LabelAlone && line.shape !== Bulleted) return undefined
  const { labels } = context.language
  const found = labels.labelOf(line.shape === Bulleted ? line.text : line.plain)
  // Below a heading between items nothing is open, but the clause.
  if (!found || !(state.open || state.block === 'clause') || (isQuoted(line) && !state.quoted)) return undefined
  if (line.shape === Bulleted && listMarkLength(line.text) > 0 && isDashed(moment)) return undefined
  const placement = labels.place(found.label, state.labels, labelAfter(context, line))
  if (!placement) return undefined
  const item = { is: 'item', label: found.label, placement } as const
  if (line.shape === Bulleted) return { ...item, evidence: because('a bullet') }
  const signs = labelSigns(moment, placement)
  return signs && scoreOf(signs) >= enough.numbered ? { ...item, evidence: signs } : undefined
}

/** `… article 6, paragraph 3`, `… rules 99 (a) and`: what the words before the last number are, for telling what it numbers. */
const citedAbove = /^(.*\S)\s(\d{1,3})(?:\s?\(\p{L}{1,4}\)(?:\s\p{Ll}{1,3})?)?$/u

/** `(b) of the Statute` on the line after `… paragraph 3`: the label is the end of what is cited there. */
function endsCitation({ context: { language }, line, above }: Moment): boolean {
  const length = language.labels.labelOf(line.plain)?.length ?? 0
  if (above === undefined || line.blanks > 0 || !startsLower(line.plain.slice(length).trimStart())) return false
  const [, before] = citedAbove.exec(above.plain) ?? []
  return before !== undefined && (language.figures.isCounted(before) || language.figures.mayBeCounted(before))
}

function labelSigns(moment: Moment, placement: Placement): Evidence | undefined {
  const { context, state, line, above, end } = moment
  const { fits } = placement
  const isEnded = end !== '' || context.language.labels.joinerAbove.test(above?.text ?? '')
  let signs = fits ? added(undefined, weights.fits) : undefined
  if (!isEnded) signs = added(signs, weights.unended)
  if (endsCitation(moment)) signs = added(signs, weights.cited)
  const isWhole = fits && !context.metrics.wrapped && context.crossed[line.index] === 0
  if ((!fits || end === '') && (isWhole || standsApart(context, line))) signs = added(signs, weights.apart)
  if (!fits && end === ';' && skipsAhead(placement, state.labels)) signs = added(signs, weights.skips)
  return signs
}
