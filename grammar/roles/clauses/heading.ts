/** Headings between clauses: words without a full stop, if a clause or another heading follows. */
import { isDigitAt, isLetterAt, startsLower, mayBeginSentence, startsWithAny } from '../../notation/letters.ts'
import type { Line } from '../../lines/line.ts'
import { ClauseTag, Labelled, NumberAlone, Numbered, PartLabel, TextLine } from '../../lines/shapes.ts'
import { terminal } from '../../lines/terminal.ts'
import type { Decision } from '../decision.ts'
import { because } from '../sign.ts'
import type { Moment } from '../state.ts'
import { numberOf, oddlyNumbered } from './number.ts'
import { numberedAhead } from './numbering.ts'
import { opensWith, standsApart, textAfter } from './signs.ts'

/** A heading between clauses; undefined for any other line. */
export function heading(moment: Moment): Decision | undefined {
  const { context, state, line, above } = moment
  if (line.shape !== TextLine || !mayEndAbove(moment) || !hasWordsOfHeading(moment)) return undefined
  if (above?.shape === PartLabel && !state.open && standsAloneBelow(moment))
    return { is: 'heading', evidence: because('a line alone below the label of a part') }
  const { metrics, crossed } = context
  if (above && state.open && metrics.blankDivided && line.blanks === 0 && crossed[line.index] === 0) return undefined
  const says = belowHeading(moment)
  return says === undefined ? undefined : { is: 'heading', evidence: because(says) }
}

/** `(i) Exemptions, advance approvals and notifications`: a heading with a label, between two paragraphs (S/RES/2498 (2019)). */
export function labelledHeading(moment: Moment): Decision | undefined {
  const { state, line, end } = moment
  if (line.shape !== Labelled || state.labels.length > 0 || (end !== ';' && end !== '.')) return undefined
  return terminal(line.text) === '' && dividesClauses(moment)
    ? { is: 'heading', evidence: because('a label and a few words between two paragraphs that follow each other') }
    : undefined
}

/** Whether what is open may end above a heading. */
function mayEndAbove(moment: Moment): boolean {
  const { context, state, line, end } = moment
  if (!state.open) return true
  if (end === '') return false
  const endsPreamble = state.part === 'preamble' && end === ',' && (!context.metrics.wrapped || line.blanks > 0)
  const endsItem = end === ',' && dividesClauses(moment)
  return end === ';' || end === '.' || endsPreamble || endsItem || line.hint?.heading === true
}

/** Whether the line could be a heading for what it says: it begins like one, does not end like a sentence, opens no clause. */
function hasWordsOfHeading(moment: Moment): boolean {
  const { state, line } = moment
  const own = terminal(line.text)
  const begins = mayBeginSentence(line.text) || isDigitAt(line.text, 0) || startsWithAny(line.text, '"\u201c*')
  if (!begins || (own !== '' && !isColonHead(moment, own))) return false
  return !opensWith(moment, line, state.part === 'preamble' ? 'preambular' : 'operative') && !isItalicOpening(moment)
}

/** Lines of a heading and of the headings below it. */
const longestRun = 4

/** What stands below a heading, in words; undefined where nothing does that a heading could head. */
function belowHeading(moment: Moment): string | undefined {
  const { context, state, line } = moment
  const { lines, nextText } = context
  let at = line.index
  for (let step = 0; step < longestRun; step++) {
    at = nextText[at + 1] ?? lines.length
    const next = lines[at]
    if (next === undefined) return undefined
    if (next.shape === Numbered || next.shape === NumberAlone) {
      const number = numberOf(next)
      return number === state.lastNumber + 1 || number === 1 ? 'the paragraph that is due stands below' : undefined
    }
    if (next.shape === PartLabel) return 'the label of a part stands below'
    if (next.shape === ClauseTag) return 'a paragraph with a tag stands below'
    if (oddlyNumbered({ context, state, line: next, end: '.' })) return 'the paragraph that is due stands below'
    if (headsUnnumbered(moment, next)) return 'an operative paragraph without number stands below'
    if (next.shape !== TextLine) return undefined
    if (opensWith(moment, next, 'preambular')) return 'a preambular paragraph stands below'
    if (terminal(next.text) !== '' || (startsLower(next.text) && step > 1)) return undefined
  }
  return undefined
}

/**
 * `Reporting:` on a line of its own before the number that is due (S/RES/2677 (2023)), `Hereby:` above the first in a draft;
 * `Declares that:` is a paragraph, which the numbers below it go on.
 */
function isColonHead(moment: Moment, own: string): boolean {
  const { context, state, line } = moment
  if (own !== ':' || line.text.length > 80 || !standsApart(context, line)) return false
  if (state.lastNumber === 0 && (state.part !== 'preamble' || opensWith(moment, line, 'operative'))) return false
  const next = textAfter(context, line)
  return next?.shape === Numbered && numberOf(next) === state.lastNumber + 1
}

/** `*Recalling* its resolution` without its comma is a paragraph still: a heading has no opening phrase in italics. */
const isItalicOpening = (moment: Moment): boolean =>
  /^[*_]/.test(moment.line.text) &&
  isLetterAt(moment.line.text, 1) &&
  /^.[^*_]*[*_](?![*_])/.test(moment.line.text) &&
  opensWith(moment, moment.line, 'preambular')

/** One line between blank lines, with no opening phrase: under the label of a part, its heading, whatever follows. */
function standsAloneBelow(moment: Moment): boolean {
  const next = textAfter(moment.context, moment.line)
  return next !== undefined && standsApart(moment.context, next) && !opensWith(moment, moment.line, 'preambular')
}

/** Characters of a heading; longer lines are sentences. */
export const longestHeading = 90

/**
 * Whether a short line stands apart between two operative paragraphs whose numbers follow each other: then it is a heading,
 * though the last item above it ends with a comma by mistake (S/RES/2719 (2023), paragraph 3).
 */
function dividesClauses({ context, state, line }: Moment): boolean {
  const next = textAfter(context, line)
  return (
    state.part === 'operative' &&
    standsApart(context, line) &&
    context.crossed[line.index] === 0 &&
    line.text.length <= longestHeading &&
    next?.shape === Numbered &&
    standsApart(context, next) &&
    numberOf(next) === state.lastNumber + 1
  )
}

/**
 * Whether an operative paragraph stands below that has no number: no other has one, or it is the only one below a heading that is set
 * as one (A/RES/79/252).
 */
const headsUnnumbered = (moment: Moment, next: Line): boolean =>
  (moment.state.lastNumber === 0 || moment.line.hint?.heading === true) &&
  opensWith(moment, next, 'operative') &&
  !numberedAhead(moment.context, next)
