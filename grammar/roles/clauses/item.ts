/** Items of a list by their labels: `(a)`, `iv.`, a bullet. */
import { startsLower, startsUpper, startsWithAny } from '../../notation/letters.ts'
import type { OpenLevel, Placement } from '../../lexicon/labels.ts'
import { listMarkLength } from '../../lines/line.ts'
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

/** A dash that stands before a clause, or that a line break brought to the front, labels nothing. */
function isDashed(moment: Moment): boolean {
  const { state, line, end } = moment
  if (end === '' || end === ':') return end === ''
  if (state.labels.some(({ style }) => style === 'bullet')) return false
  return opensWith(moment, line, 'operative') || opensWith(moment, line, 'preambular')
}

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
  const signs = labelSigns(moment, placement, found.label, line.plain.slice(found.length).trim())
  return scoreOf(signs) >= enough.labelled ? { ...item, evidence: signs } : undefined
}

function labelSigns(moment: Moment, placement: Placement, label: string, rest: string): Evidence {
  const { context, state, line, above, end } = moment
  const { fits } = placement
  let signs = added(undefined, fits ? weights.fits : weights.misfits)
  if (end !== '') signs = added(signs, weights.ended)
  else signs = added(signs, /\b(?:and|or)\W*$/.test(above?.text ?? '') ? weights.joined : weights.unended)
  if (line.shape === LabelAlone || startsUpper(rest) || startsWithAny(rest, '\u201c"'))
    signs = added(signs, weights.upper)
  else if (startsLower(rest)) signs = added(signs, weights.lower)
  if ((!fits || end === '') && standsApart(context, line)) signs = added(signs, weights.apart)
  else if (fits && end === '' && !context.metrics.wrapped && context.crossed[line.index] === 0)
    signs = added(signs, weights.unwrapped)
  if (!fits && end === ';' && skipsAhead(placement, state.labels)) signs = added(signs, weights.skips)
  if (!label.startsWith('(')) signs = added(signs, weights.stopped)
  return signs
}
