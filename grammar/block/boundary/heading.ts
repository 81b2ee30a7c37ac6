/** Headings and the labels of sections, between clauses. */
import { isDigitAt, isLetterAt, startsLower, startsUpper, startsWithAny } from '../../notation/letters.ts'
import { parseRoman } from '../../lexicon/roman.ts'
import { opensWith, type Line } from '../../lines/line.ts'
import type { Survey } from '../survey/survey.ts'
import { ClauseTag, NumberAlone, Numbered, PartLabel, TextLine } from '../../lines/shapes.ts'
import { numberOf, oddlyNumbered } from './number.ts'
import { numberedAhead } from './numbering.ts'
import type { Ahead, Reading } from './reading.ts'
import { standsApart, textAfter } from './signs.ts'
import { terminal } from '../../lines/terminal.ts'

/** `I`, `II`, `A` alone between two clauses. */
export function partLabel(survey: Survey, reading: Reading, line: Line, end: string): Ahead | undefined {
  if (end !== '.' && end !== ';' && end !== ',') return undefined
  if (line.shape !== PartLabel) return labelledHeading(survey, reading, line)
  const next = textAfter(survey, line)
  if (next === undefined || startsLower(next.plain)) return undefined
  return reading.part === 'operative' || reading.afterHeading || end === ',' || standsApart(survey, line)
    ? { kind: 'section', label: line.plain.replace(/[.*\s]/g, '') }
    : undefined
}

const romanHead = /^(\*{0,2})([IVXL]{1,6})\.?\1\s+(?=[A-Z\u201c"*])/

/** The label of a section whose heading stands on the same line, and its length with the white space after it. */
export function romanLabel(line: Line): { label: string; length: number } | undefined {
  const match = line.shape === TextLine ? romanHead.exec(line.text) : null
  return match?.[2] === undefined || parseRoman(match[2].toLowerCase()) === undefined
    ? undefined
    : { label: match[2], length: match[0].length }
}

/** `II Regional cooperation`: a markdown converter sets label and heading in one block (A/RES/79/281). A clause must follow. */
function labelledHeading(survey: Survey, reading: Reading, line: Line): Ahead | undefined {
  const first = line.plain.charCodeAt(0)
  if (first !== 73 && first !== 86 && first !== 88 && first !== 76) return undefined
  const found = line.blanks > 0 && terminal(line.text) === '' ? romanLabel(line) : undefined
  const next = found && textAfter(survey, line)
  // Below a preamble that is open stands the first section only (A/RES/37/90: `IV Resolutions adopted on …` heads a page).
  if (!found || !next || (reading.part === 'preamble' && found.label !== 'I')) return undefined
  const opens = next.shape === Numbered ? opensWith(next, 'operative') : opensWith(next, 'preambular')
  return opens === 'known' ? { kind: 'section', label: found.label } : undefined
}

/** `Reporting:` on a line of its own before the number that is due (S/RES/2677 (2023)). */
function isColonHead(survey: Survey, reading: Reading, line: Line, own: string): boolean {
  if (own !== ':' || line.text.length > 80 || !standsApart(survey, line) || reading.lastNumber === 0) return false
  const next = textAfter(survey, line)
  return next?.shape === Numbered && numberOf(next) === reading.lastNumber + 1
}

/** Words without a full stop between two clauses: a heading, if a clause or another heading follows. */
export function heading(
  survey: Survey,
  reading: Reading,
  above: Line | undefined,
  line: Line,
  end: string,
): Ahead | undefined {
  if (line.shape !== TextLine || (end === '' && reading.open)) return undefined
  const endsPreamble = reading.part === 'preamble' && end === ',' && (!survey.metrics.wrapped || line.blanks > 0)
  const endsItem = end === ',' && dividesClauses(survey, reading, line)
  if (reading.open && end !== ';' && end !== '.' && !endsPreamble && !endsItem && line.hint?.heading !== true)
    return undefined
  const own = terminal(line.text)
  if (
    !(startsUpper(line.text) || isDigitAt(line.text, 0) || startsWithAny(line.text, '"\u201c*')) ||
    (own !== '' && !isColonHead(survey, reading, line, own))
  )
    return undefined
  const part = reading.part === 'preamble' ? 'preambular' : 'operative'
  if (opensWith(line, part) === 'known' || isItalicOpening(line)) return undefined
  const { metrics } = survey
  if (above?.shape === PartLabel && !reading.open && standsAloneBelow(survey, line)) return { kind: 'heading' }
  if (
    above !== undefined &&
    reading.open &&
    metrics.blankDivided &&
    line.blanks === 0 &&
    survey.crossed[line.index] === 0
  )
    return undefined
  let at = line.index
  for (let step = 0; step < 4; step++) {
    at = survey.nextText[at + 1] ?? survey.lines.length
    const next = survey.lines[at]
    if (next === undefined) return undefined
    if (next.shape === Numbered || next.shape === NumberAlone) {
      const number = numberOf(next)
      return number === reading.lastNumber + 1 || number === 1 ? { kind: 'heading' } : undefined
    }
    if (next.shape === PartLabel || next.shape === ClauseTag || oddlyNumbered(reading, next, '.'))
      return { kind: 'heading' }
    if (headsUnnumbered(survey, reading, next)) return { kind: 'heading' }
    if (next.shape !== TextLine) return undefined
    if (opensWith(next, 'preambular') === 'known') return { kind: 'heading' }
    if (terminal(next.text) !== '' || (startsLower(next.text) && step > 1)) return undefined
  }
  return undefined
}

/** `*Recalling* its resolution` without its comma is a paragraph still: a heading has no opening phrase in italics. */
const isItalicOpening = (line: Line): boolean =>
  /^[*_]/.test(line.text) &&
  isLetterAt(line.text, 1) &&
  /^.[^*_]*[*_](?![*_])/.test(line.text) &&
  opensWith(line, 'preambular') === 'known'

/** One line between blank lines, with no opening phrase: under the label of a part, its heading, whatever follows. */
function standsAloneBelow(survey: Survey, line: Line): boolean {
  const next = textAfter(survey, line)
  return next !== undefined && standsApart(survey, next) && opensWith(line, 'preambular') !== 'known'
}

/** Words of a heading; longer lines are sentences. */
const longestHeading = 90

/**
 * Whether a short line stands apart between two operative paragraphs whose numbers follow each other: then it is a heading,
 * though the last item above it ends with a comma by mistake (S/RES/2719 (2023), paragraph 3).
 */
function dividesClauses(survey: Survey, reading: Reading, line: Line): boolean {
  const next = textAfter(survey, line)
  return (
    reading.part === 'operative' &&
    standsApart(survey, line) &&
    survey.crossed[line.index] === 0 &&
    line.text.length <= longestHeading &&
    next?.shape === Numbered &&
    standsApart(survey, next) &&
    numberOf(next) === reading.lastNumber + 1
  )
}

/** Whether an operative paragraph of a text that numbers none stands below. */
const headsUnnumbered = (survey: Survey, reading: Reading, next: Line): boolean =>
  reading.lastNumber === 0 && opensWith(next, 'operative') === 'known' && !numberedAhead(survey, next)
