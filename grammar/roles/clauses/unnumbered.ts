/** Paragraphs that only their words announce: every preambular one, and operative ones without number. */
import { startsLower } from '../../notation/letters.ts'
import type { Line } from '../../lines/line.ts'
import { TextLine } from '../../lines/shapes.ts'
import { terminal } from '../../lines/terminal.ts'
import type { Decision } from '../decision.ts'
import { added, because, scoreOf, type Evidence, type WeighedSign } from '../sign.ts'
import type { Moment } from '../state.ts'
import { enough, opening } from '../weights.ts'
import { numberedAhead } from './numbering.ts'
import { isQuoted, labelAfter, layoutSigns, openingSign, signAbove } from './signs.ts'
import { endOverStrewn, isBeforeStrewn } from './strewn.ts'

/** What a line without number or label is among clauses: the first line of a clause, or more of the open one. */
export function unnumbered(moment: Moment): Decision {
  const { context, state, line, above } = moment
  if (!state.open || above === undefined) return firstOfPart(moment)
  const end = moment.end === '' || moment.end === ',' ? (endOverStrewn(context, above) ?? moment.end) : moment.end
  if (end === '' && isBeforeStrewn(context, line))
    return { is: 'displaced', evidence: because('the rest of the paragraph, whose words stand one by one below') }
  if (endOverStrewn(context, line) !== undefined)
    return { is: 'more', evidence: because('a word of the line above that stands alone') }
  if (quotes(moment, above)) return { is: 'more', evidence: because('a further paragraph of a quotation') }
  const set = layoutSigns(context, above, line)
  const resumed = resumption(moment, set)
  if (resumed) return resumed
  // A markdown converter loses the last line of a page: a known opening phrase after a page break needs no comma before it.
  const cutOff = !context.metrics.wrapped && context.crossed[line.index] === 1 && end === ''
  const signs = cutOff ? set : added(set, signAbove(end))
  return state.part === 'preamble' ? inPreamble(moment, signs) : inOperativePart(moment, signs)
}

/** Whether a line begins with a phrase that the lexicon has. */
const isKnown = (sign: WeighedSign): boolean => sign === opening.known || sign === opening.knownSmall

const begins = (score: number): boolean => score >= enough.unnumbered

function inPreamble({ context, line }: Moment, signs: Evidence | undefined): Decision {
  const score = scoreOf(signs)
  const preambular = openingSign(context, line, 'preambular')
  if (!isKnown(preambular)) {
    const operative = openingSign(context, line, 'operative')
    const isOperative = operative.weight > preambular.weight && begins(score + operative.weight)
    if (isOperative && !numberedAhead(context, line)) return { is: 'operative', evidence: added(signs, operative) }
  }
  return { is: begins(score + preambular.weight) ? 'preambular' : 'more', evidence: added(signs, preambular) }
}

function inOperativePart(moment: Moment, signs: Evidence | undefined): Decision {
  const { context, state, line, end } = moment
  const score = scoreOf(signs)
  const preambular = openingSign(context, line, 'preambular')
  const operative = openingSign(context, line, 'operative')
  if (state.labels.length > 0 && !isKnown(preambular) && !isKnown(operative))
    return { is: 'more', evidence: because('words of an item, with no known opening phrase') }
  if (preambular.weight > operative.weight && state.afterHeading && begins(score + preambular.weight))
    return { is: 'preambular', evidence: added(signs, preambular) }
  if (signs && operative.weight < 0 && end !== '' && begins(score) && endsAsPreambular(moment, line))
    return { is: 'preambular', evidence: signs }
  const words = added(signs, operative)
  const found = state.lastNumber > 0 ? added(words, opening.numbersAbove) : words
  return { is: begins(scoreOf(found)) ? 'operative' : 'more', evidence: found }
}

/**
 * `… the first two Purposes are:` / `“To maintain …, and` / `“To develop …,`: a quotation of several paragraphs, each opened by
 * its mark, goes on with the paragraph that announces it.
 */
const quotes = ({ state, line, end }: Moment, above: Line): boolean =>
  !state.quoted && isQuoted(line) && (end === ':' || isQuoted(above)) && line.shape === TextLine

/**
 * `(b) To publish the report;` / `and to do so at its eighty-first session.`: words in lower case on a line of their own, after
 * an item that has ended, go on with what holds the list.
 */
function resumption({ context, state, line, end }: Moment, set: Evidence | undefined): Decision | undefined {
  const { labels } = state
  if (labels.length === 0 || line.shape !== TextLine || !startsLower(line.plain)) return undefined
  if ((end !== ';' && end !== '.') || !set || !begins(scoreOf(set))) return undefined
  const next = labelAfter(context, line)
  const placement = next === undefined ? undefined : context.language.labels.place(next, labels, undefined)
  return { is: 'resumed', level: Math.min(placement?.level ?? 0, labels.length - 1), evidence: set }
}

/** The first paragraph of a part, with nothing open before it. */
function firstOfPart(moment: Moment): Decision {
  const { context, state, line } = moment
  const operative = openingSign(context, line, 'operative')
  const preambular = openingSign(context, line, 'preambular')
  const asOperative: Decision = { is: 'operative', evidence: added(undefined, operative) }
  const asPreambular: Decision = { is: 'preambular', evidence: added(undefined, preambular) }
  if (state.part === 'preamble') {
    const ends = operative.weight > preambular.weight && operative.weight > 0 && !numberedAhead(context, line)
    return ends ? asOperative : asPreambular
  }
  if (preambular.weight > 0 && preambular.weight > operative.weight) return asPreambular
  return operative.weight < 0 && endsAsPreambular(moment, line) ? asPreambular : asOperative
}

/** A paragraph on one line that ends with a comma, in the preamble of a section: its opening phrase is unknown, or lost. */
const endsAsPreambular = ({ context, state }: Moment, line: Line): boolean =>
  state.afterHeading && !context.metrics.wrapped && terminal(line.text) === ','
