/** Paragraphs that only their words announce: every preambular one, and operative ones without number. */
import { startsLower } from '../../notation/letters.ts'
import { en } from '../../lexicon/en/index.ts'
import type { Line } from '../../lines/line.ts'
import type { Survey } from '../survey/survey.ts'
import { TextLine } from '../../lines/shapes.ts'
import { numberedAhead } from './numbering.ts'
import type { Ahead, Reading } from './reading.ts'
import { isQuoted, knownOpening, labelAfter, layoutSigns, opening, terminalSigns } from './signs.ts'
import { terminal } from '../../lines/terminal.ts'

/** A paragraph that only its words announce: every preambular one, and operative ones without number. */
export function unnumbered(survey: Survey, reading: Reading, above: Line | undefined, line: Line, end: string): Ahead {
  if (!reading.open || above === undefined) return first(survey, reading, line)
  // A markdown converter loses the last line of a page: a known opening phrase after a page break needs no comma before it.
  const cutOff = !survey.metrics.wrapped && survey.crossed[line.index] === 1 && end === ''
  const signs = layoutSigns(survey, above, line) + (cutOff ? 0 : (terminalSigns[end] ?? 0))
  if (quotes(reading, above, line, end)) return { kind: 'more' }
  const resumed = resumption(survey, reading, above, line, end)
  if (resumed) return resumed
  const preambular = opening(line, 'preambular')
  if (reading.part === 'preamble' && preambular === knownOpening)
    return signs + preambular >= 3 ? { kind: 'preambular' } : { kind: 'more' }
  const operative = opening(line, 'operative')
  if (reading.part === 'preamble') {
    if (operative > preambular && signs + operative >= 3 && !numberedAhead(survey, line)) return { kind: 'operative' }
    return signs + preambular >= 3 ? { kind: 'preambular' } : { kind: 'more' }
  }
  if (reading.labels.length > 0 && preambular < 3 && operative < 3) return { kind: 'more' }
  if (preambular > operative && reading.afterHeading && signs + preambular >= 3) return { kind: 'preambular' }
  if (operative < 0 && end !== '' && signs >= 3 && endsAsPreambular(survey, reading, line))
    return { kind: 'preambular' }
  const reluctance = reading.lastNumber > 0 ? 3 : 0
  return signs + operative - reluctance >= 3 ? { kind: 'operative' } : { kind: 'more' }
}

/**
 * `… the first two Purposes are:` / `“To maintain …, and` / `“To develop …,`: a quotation of several paragraphs, each opened by
 * its mark, goes on with the paragraph that announces it.
 */
const quotes = (reading: Reading, above: Line, line: Line, end: string): boolean =>
  !reading.quoted && isQuoted(line) && (end === ':' || isQuoted(above)) && line.token.tokenType === TextLine

/**
 * `(b) To publish the report;` / `and to do so at its eighty-first session.`: words in lower case on a line of their own, after
 * an item that has ended, go on with what holds the list.
 */
function resumption(survey: Survey, reading: Reading, above: Line, line: Line, end: string): Ahead | undefined {
  if (reading.labels.length === 0 || line.shape !== TextLine || !startsLower(line.plain)) return undefined
  if ((end !== ';' && end !== '.') || layoutSigns(survey, above, line) < 3) return undefined
  const next = labelAfter(survey, line)
  const placement = next === undefined ? undefined : en.labels.place(next, reading.labels, undefined)
  return { kind: 'resumed', level: Math.min(placement?.level ?? 0, reading.labels.length - 1) }
}

/** The first paragraph of a part, with nothing open before it. */
function first(survey: Survey, reading: Reading, line: Line): Ahead {
  const operative = opening(line, 'operative')
  const preambular = opening(line, 'preambular')
  if (reading.part === 'preamble')
    return operative > preambular && operative > 0 && !numberedAhead(survey, line)
      ? { kind: 'operative' }
      : { kind: 'preambular' }
  if (preambular > 0 && preambular > operative) return { kind: 'preambular' }
  return operative < 0 && endsAsPreambular(survey, reading, line) ? { kind: 'preambular' } : { kind: 'operative' }
}

/** A paragraph on one line that ends with a comma, in the preamble of a section: its opening phrase is unknown, or lost. */
const endsAsPreambular = (survey: Survey, reading: Reading, line: Line): boolean =>
  reading.afterHeading && !survey.metrics.wrapped && terminal(line.text) === ','
