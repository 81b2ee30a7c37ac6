/** Paragraphs of an annex: they begin with a number, a label, after a blank line or after a full stop and a short line. */
import { mayBeginSentence, startsWithAny } from '../../notation/letters.ts'
import { isTableRow, type Line } from '../../lines/line.ts'
import { LabelAlone, Labelled, NumberAlone, Numbered, PartLabel } from '../../lines/shapes.ts'
import { terminal } from '../../lines/terminal.ts'
import type { Decision } from '../decision.ts'
import { added, because, scoreOf } from '../sign.ts'
import type { Moment, State } from '../state.ts'
import { annexed as weights, enough } from '../weights.ts'
import { isQuoted, layoutSigns } from './signs.ts'

const labelledShapes = new Set([Numbered, NumberAlone, Labelled, LabelAlone, PartLabel])

/**
 * Whether a row begins a table, or goes on with that of the row above. Rows of a file may differ in how many cells they have:
 * one that names the currency goes over all columns (A/RES/80/239).
 */
function row(state: State, { hint, blanks }: Line, above: Line | undefined): Decision {
  const isNext = hint?.cells ? above?.hint?.cells !== undefined : blanks === 0
  return state.block === 'table' && isNext
    ? { is: 'more', evidence: because('a further row') }
    : { is: 'table', evidence: because(hint?.cells ? 'a row of a table' : 'bars at both ends') }
}

/** What a line of an annex is: the first of a paragraph or of a table, or more of what is open. */
export function annexed({ context, state, line, above }: Moment): Decision {
  if (isTableRow(line)) return row(state, line, above)
  if (state.block === 'table') return { is: 'paragraph', evidence: because('the table has ended') }
  if (above === undefined || !state.open) return { is: 'paragraph', evidence: because('nothing is open before it') }
  if (labelledShapes.has(line.shape)) return { is: 'paragraph', evidence: because('begins with a number or a label') }
  if (above.shape === NumberAlone || above.shape === LabelAlone)
    return { is: 'more', evidence: because('a number or a label alone above') }
  const end = terminal(above.text)
  let signs = added(layoutSigns(context, above, line), end === '' ? weights.unended : weights.ended)
  const isUpper = mayBeginSentence(line.text) || startsWithAny(line.text, '\u201c"*')
  signs = added(signs, isUpper ? weights.upper : weights.lower)
  if (end === ':' && isQuoted(line)) signs = added(signs, weights.quotation)
  return { is: scoreOf(signs) >= enough.unnumbered ? 'paragraph' : 'more', evidence: signs }
}
