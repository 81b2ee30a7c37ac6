/** Paragraphs that only their words announce: every preambular one, and operative ones without number. */
import { startsLower } from '../../notation/letters.ts'
import type { Line } from '../../lines/line.ts'
import { TextLine } from '../../lines/shapes.ts'
import { terminal } from '../../lines/terminal.ts'
import { because, type Decision } from '../decision.ts'
import { Tally, type WeighedSign } from '../sign.ts'
import type { Moment } from '../state.ts'
import { enough, opening } from '../weights.ts'
import { numberedAhead } from './numbering.ts'
import { isQuoted, labelAfter, layoutSigns, openingSign, signAbove } from './signs.ts'

export function unnumbered(moment: Moment): Decision {
  const { context, state, line, above, end } = moment
  if (!state.open || above === undefined) return firstOfPart(moment)
  if (quotes(moment, above)) return { is: 'more', evidence: because('a further paragraph of a quotation') }
  const set = layoutSigns(context, above, line)
  const resumed = resumption(moment, new Tally(set))
  if (resumed) return resumed
  // A markdown converter loses the last line of a page: a known opening phrase after a page break needs no comma before it.
  const cutOff = !context.metrics.wrapped && context.crossed[line.index] === 1 && end === ''
  const signs = cutOff ? set : [...set, ...signAbove(end)]
  return state.part === 'preamble' ? inPreamble(moment, signs) : inOperativePart(moment, signs)
}

const begins = (tally: Tally): boolean => tally.score >= enough.unnumbered

function inPreamble({ context, line }: Moment, signs: readonly WeighedSign[]): Decision {
  const preambular = openingSign(context, line, 'preambular')
  const tally = new Tally([...signs, preambular])
  if (preambular !== opening.known) {
    const operative = openingSign(context, line, 'operative')
    const other = new Tally([...signs, operative])
    if (operative.weight > preambular.weight && begins(other) && !numberedAhead(context, line))
      return { is: 'operative', evidence: other }
  }
  return { is: begins(tally) ? 'preambular' : 'more', evidence: tally }
}

function inOperativePart(moment: Moment, signs: readonly WeighedSign[]): Decision {
  const { context, state, line, end } = moment
  const preambular = openingSign(context, line, 'preambular')
  const operative = openingSign(context, line, 'operative')
  const asPreambular = new Tally([...signs, preambular])
  if (state.labels.length > 0 && preambular !== opening.known && operative !== opening.known)
    return { is: 'more', evidence: because('words of an item, with no known opening phrase') }
  if (preambular.weight > operative.weight && state.afterHeading && begins(asPreambular))
    return { is: 'preambular', evidence: asPreambular }
  const bySetting = new Tally(signs)
  if (operative.weight < 0 && end !== '' && begins(bySetting) && endsAsPreambular(moment, line))
    return { is: 'preambular', evidence: bySetting }
  const numbers = state.lastNumber > 0 ? [opening.numbersAbove] : []
  const tally = new Tally([...signs, operative, ...numbers])
  return { is: begins(tally) ? 'operative' : 'more', evidence: tally }
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
function resumption({ context, state, line, end }: Moment, tally: Tally): Decision | undefined {
  const { labels } = state
  if (labels.length === 0 || line.shape !== TextLine || !startsLower(line.plain)) return undefined
  if ((end !== ';' && end !== '.') || !begins(tally)) return undefined
  const next = labelAfter(context, line)
  const placement = next === undefined ? undefined : context.language.labels.place(next, labels, undefined)
  return { is: 'resumed', level: Math.min(placement?.level ?? 0, labels.length - 1), evidence: tally }
}

/** The first paragraph of a part, with nothing open before it. */
function firstOfPart(moment: Moment): Decision {
  const { context, state, line } = moment
  const operative = openingSign(context, line, 'operative')
  const preambular = openingSign(context, line, 'preambular')
  const asOperative: Decision = { is: 'operative', evidence: new Tally([operative]) }
  const asPreambular: Decision = { is: 'preambular', evidence: new Tally([preambular]) }
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
