/**
 * Where a paragraph ends and what begins: the hard question, asked of every line of text and answered in this one place.
 *
 * No sign is enough by itself. `…security architecture in Eurasia,` ends in a comma and goes on (seed, page 1); `…session of
 * the General` / `Assembly on …` goes on with a capital (seed, page 2); `pdftotext` leaves no blank lines. So signs are
 * added up: terminal punctuation, opening phrase, number, room left on the line above, indent, blank lines, hints.
 */
import { isDigitAt, isLetterAt, startsLower, startsUpper, startsWithAny } from '../latin.ts'
import { startsWithOpener } from '../lexicon/openers/match.ts'
import { INSERTED } from '../lexicon/ordinals.ts'
import { parseRoman } from '../lexicon/roman.ts'
import { labelOf, placeLabel, type OpenLevel, type Placement } from './labels.ts'
import { afterNumber, isText, listMarkLength, opensWith, type Line } from './line.ts'
import type { Survey } from './survey/survey.ts'
import {
  AnnexLabel,
  Bulleted,
  ClauseTag,
  ClosingLine,
  LabelAlone,
  Labelled,
  NumberAlone,
  Numbered,
  OrganName,
  PartLabel,
  TextLine,
} from './tokens.ts'

/** What the parser has read so far that bears on the next line. */
export interface Reading {
  part: 'preliminaries' | 'preamble' | 'operative' | 'annex'
  /** Number of the last operative paragraph of the present run of numbers. */
  lastNumber: number
  /** Labels that are open in the present clause. */
  labels: OpenLevel[]
  /** Whether a paragraph is open that the next line may go on with. */
  open: boolean
  /** Whether the paragraph has nothing but its number or label so far, so that any line goes on with it. */
  bare: boolean
  /** Whether the last block was a heading or a label of a part: numbering may begin anew. */
  afterHeading: boolean
  /** Whether the resolution stands in quotation marks, each of its paragraphs opened by one. */
  quoted: boolean
}

export type Ahead =
  | { kind: 'end' }
  | { kind: 'more' }
  /** More text of the open paragraph that the extractor put before its beginning. */
  | { kind: 'tail' }
  | { kind: 'preambular' }
  | { kind: 'operative'; number?: number; label?: string }
  | { kind: 'subparagraph'; label: string; placement: Placement }
  /** Text of a clause (level 0) or of an item of the level that resumes after a list inside it. */
  | { kind: 'resumed'; level: number }
  | { kind: 'heading' }
  | { kind: 'section'; label: string }
  | { kind: 'closing' }
  | { kind: 'resolution' }
  | { kind: 'annex' }
  | { kind: 'paragraph' }

const trailingMarks =
  /(?:\s*(?:[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]|\^\{?[\d*]+\}?|<sup>[\d*]+<\/sup>|\[\^[\d*]+\]|\\?\[\d{1,3}\\?\])(?:\s*,)?)+$|(?<=[,;:.)\u201d"])\s?\d{1,3}\/?$|(?<=[,;:.])\s?[!'"\u2018\u2019\u201d?*\u00b0\u00ae\u2122>\u00a7&]{1,2}$/u

/** Marks stand within so many characters of the end. */
const tailLength = 40

/** The punctuation that a line ends with, after its note marks; empty when it ends in a word. */
export function terminal(text: string): string {
  const last = text.charCodeAt(text.length - 1)
  if (last === 44 || last === 59 || last === 58) return text.slice(-1)
  let bare = text.slice(-tailLength).replace(/[*_]+$/, '')
  for (let i = 0; i < 2; i++) bare = bare.replace(trailingMarks, '')
  return /[,;:.]$|[,;:.](?=["\u201d\u2019)\]]$)/u.exec(bare.trimEnd())?.[0] ?? ''
}

const numberLine = /^(?:[-•]\s+)?[\u201c\x22]?\*{0,2}(\d{1,4})\*{0,2}/

/** The number of a line that begins with one. */
export const numberOf = (line: Line): number => Number(numberLine.exec(line.text)?.[1] ?? Number.NaN)

const firstWord = (text: string): string => /^\S+/.exec(text)?.[0] ?? ''

/** Signs that a line begins a paragraph, apart from what it says itself. */
function layoutSigns(survey: Survey, above: Line, line: Line): number {
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

const terminalSigns: Record<string, number> = { ',': 2, ';': 2, '.': 1, ':': 1, '': -3 }

const knownOpening = 3

function opening(line: Line, part: 'preambular' | 'operative'): number {
  const first = line.plain.charCodeAt(0)
  // Digits go on with a list of numbers (A/C.5/80/L.12: `resolutions … 58/18,` / `58/19, 58/21 …`).
  if ((first >= 97 && first <= 122) || (first >= 40 && first <= 57)) return -7
  const certainty = opensWith(line, part)
  return certainty === 'known' ? knownOpening : certainty === 'likely' ? 1 : -2
}

/** The next label in the same clause, for telling `(i)` from `(i)`. */
function labelAfter(survey: Survey, line: Line): string | undefined {
  let seen = 0
  for (
    let i = survey.nextText[line.index + 1] ?? survey.lines.length;
    i < survey.lines.length;
    i = survey.nextText[i + 1] ?? survey.lines.length
  ) {
    const next = survey.lines[i]
    if (next === undefined || next.shape === Numbered || ++seen > 80) return undefined
    if (next.shape === Labelled || next.shape === LabelAlone) return labelOf(next.plain)?.label
  }
  return undefined
}

const textAfter = (survey: Survey, line: Line): Line | undefined => survey.lines[survey.nextText[line.index + 1] ?? -1]

/** What the line of text at `index` is, after `above`, the line of text before it in this block or the last one. */
export function lookAhead(survey: Survey, reading: Reading, index: number): Ahead {
  const line = survey.lines[index]
  if (line === undefined) return { kind: 'end' }
  const above = survey.lines[survey.lastText[index] ?? -1]
  if (line.token.tokenType === ClosingLine) return { kind: 'closing' }
  if (line.token.tokenType === OrganName) return { kind: 'resolution' }
  if (reading.bare) return headBelowTail(survey, line) ? { kind: 'tail' } : { kind: 'more' }
  const end = above === undefined || !reading.open ? '.' : terminal(above.text)
  if (line.token.tokenType === AnnexLabel && (end !== '' || survey.crossed[index] === 1)) return { kind: 'annex' }
  if (reading.part === 'annex') return annexLine(survey, reading, above, line)
  if (reading.part === 'preliminaries') return nextResolution(survey, reading, line, '.') ?? { kind: 'paragraph' }
  return (
    clauseTag(line) ??
    numbered(survey, reading, line, end) ??
    labelled(survey, reading, line, end) ??
    nextResolution(survey, reading, line, end) ??
    partLabel(survey, reading, line, end) ??
    heading(survey, reading, above, line, end) ??
    unnumbered(survey, reading, above, line, end)
  )
}

/**
 * After a number that stands alone: the last words of the paragraph, before its first (`17.` / `session.` / … / `Decides to
 * continue … at its eighty-first`). The first words follow below, without number and without an end of their own.
 *
 * @returns the line with the first words, where `line` begins such a tail
 */
function headBelowTail(survey: Survey, line: Line): Line | undefined {
  if (line.shape !== TextLine || opensWith(line, 'operative') === 'known') return undefined
  let at = line.index
  let end = terminal(line.text)
  for (let step = 0; step < 4; step++) {
    at = survey.nextText[at + 1] ?? survey.lines.length
    const next = survey.lines[at]
    if (next === undefined || next.shape !== TextLine) return undefined
    if (opensWith(next, 'operative') === 'known') {
      const ended = end === '.' || end === ';' || (end === ':' && startsLower(line.plain))
      const displaced = ended && terminal(next.text) === ''
      return displaced ? next : undefined
    }
    end = terminal(next.text)
  }
  return undefined
}

const tagged = new RegExp(String.raw`^(PP|OP)? ?(\d+)(?:\s*(?:${INSERTED}\.?))*`)

/** `PP2 bis`, `OP5 alt`, `3 bis.` of a negotiation text; a number alone counts before a known opening phrase. */
function clauseTag(line: Line): Ahead | undefined {
  if (line.shape !== ClauseTag) return undefined
  const tag = tagged.exec(line.plain)
  if (!tag) return undefined
  const [whole, part, number] = tag
  if (part === 'PP') return { kind: 'preambular' }
  const words = line.plain.slice(whole.length).replace(/^[.):\s]+/, '')
  if (part === undefined && startsWithOpener(words, 'operative') !== 'known') return undefined
  return { kind: 'operative', number: Number(number), label: whole.trim().replace(/\.$/, '') }
}

const oddNumber = /^(?:\((\d{1,3})\)|(\d{1,3})(?:\s?[-\u2013\u2014])?(?=\s))\s*(?=[A-Z])/

/** `25 Condemns …`, `25 - Condemns …`, `(25) Condemns …`: only the number that is due, before a known opening phrase. */
function oddlyNumbered(reading: Reading, line: Line, end: string): Ahead | undefined {
  const first = line.plain.charCodeAt(0)
  if (first !== 40 && (first < 49 || first > 57)) return undefined
  if ((line.shape !== TextLine && line.shape !== Labelled) || end === '' || end === ':') return undefined
  // `(1)` may be the label of a list, where no paragraph has had a number.
  if (first === 40 && reading.labels.length > 0 && reading.lastNumber === 0) return undefined
  const match = oddNumber.exec(line.plain)
  const number = Number(match?.[1] ?? match?.[2])
  if (!match || (number !== reading.lastNumber + 1 && !(number === 1 && reading.afterHeading))) return undefined
  const known = startsWithOpener(line.plain.slice(match[0].length), 'operative') === 'known'
  return known ? { kind: 'operative', number } : undefined
}

/** Whether a line begins with a quotation mark: `“3. Requests …`. */
export const isQuoted = (line: Line): boolean => /^[\u201c"]/.test(line.plain)

/** `3. Requests …`, or `3.` alone and the words on the next line. */
function numbered(survey: Survey, reading: Reading, line: Line, end: string): Ahead | undefined {
  if (line.shape !== Numbered && line.shape !== NumberAlone) return oddlyNumbered(reading, line, end)
  if (isQuoted(line) && !reading.quoted) return undefined
  const number = numberOf(line)
  const below = line.shape === Numbered ? line : textAfter(survey, line)
  const first = below && (headBelowTail(survey, below) ?? below)
  const certainty = first === undefined ? 'none' : opensWith(first, 'operative')
  const words = line.shape === Numbered ? afterNumber(line) : (first?.plain ?? '')
  let signs = certainty === 'known' ? 3 : certainty === 'likely' ? 1 : startsUpper(words) ? -0.5 : -3
  if (number === reading.lastNumber + 1) signs += 4
  else if (number === 1 && reading.afterHeading) signs += 3
  else signs -= number > reading.lastNumber && number < reading.lastNumber + 4 ? 1 : 3
  signs += (terminalSigns[end] ?? 0) + (/^\W*\d+$/.test(line.text) ? -1 : 1)
  if (line.hint?.startsParagraph !== undefined) signs += line.hint.startsParagraph ? 2 : -4
  else if (standsApart(survey, line) && certainty === 'known' && words.length > 0) signs += 2
  return signs >= 4 ? { kind: 'operative', number } : undefined
}

/** Whether a blank line stands above in a text whose paragraphs blank lines divide: then a number out of order counts too. */
const standsApart = ({ metrics }: Survey, line: Line): boolean =>
  line.blanks > 0 && (metrics.blankDivided || !metrics.wrapped)

/** `(c)` after `(a)`: a gap in an open list, which a reader sees at once. */
const skipsAhead = ({ level, reading }: Placement, open: readonly OpenLevel[]): boolean => {
  const last = open[level - 1]
  return last?.style === reading.style && reading.ordinal > last.ordinal && reading.ordinal <= last.ordinal + 3
}

function labelled(survey: Survey, reading: Reading, line: Line, end: string): Ahead | undefined {
  if (line.shape !== Labelled && line.shape !== LabelAlone && line.shape !== Bulleted) return undefined
  const found = labelOf(line.shape === Bulleted ? line.text : line.plain)
  if (!found || !reading.open || (isQuoted(line) && !reading.quoted)) return undefined
  if (line.shape === Bulleted && listMarkLength(line.text) > 0 && isDashed(reading, line, end)) return undefined
  const placement = placeLabel(found.label, reading.labels, labelAfter(survey, line))
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

/** A dash that stands before a clause, or that a line break brought to the front, numbers nothing. */
function isDashed(reading: Reading, line: Line, end: string): boolean {
  if (end === '' || end === ':') return end === ''
  if (reading.labels.some(({ style }) => style === 'bullet')) return false
  return opensWith(line, 'operative') === 'known' || opensWith(line, 'preambular') === 'known'
}

const aboveText = (survey: Survey, line: Line): string => survey.lines[survey.lastText[line.index] ?? -1]?.text ?? ''

/** A title or a number, and then an organ line: another resolution of the same document. */
function nextResolution(survey: Survey, reading: Reading, line: Line, end: string): Ahead | undefined {
  if (end !== '.' || reading.part === 'preamble' || reading.part === 'annex') return undefined
  if (terminal(line.text) === ':' || opensWith(line, 'operative') === 'known') return undefined
  let at = line.index
  for (let step = 0; step < 8 && at < survey.lines.length; step++) {
    const next = survey.lines[at]
    if (next === undefined) return undefined
    if (next.token.tokenType === OrganName) return step > 0 ? { kind: 'resolution' } : undefined
    if (next.shape === Numbered || next.shape === NumberAlone || next.shape === Labelled || next.text.endsWith(';'))
      return undefined
    at = survey.nextText[at + 1] ?? survey.lines.length
  }
  return undefined
}

/** `I`, `II`, `A` alone between two clauses. */
function partLabel(survey: Survey, reading: Reading, line: Line, end: string): Ahead | undefined {
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
function heading(
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

/** A paragraph that only its words announce: every preambular one, and operative ones without number. */
function unnumbered(survey: Survey, reading: Reading, above: Line | undefined, line: Line, end: string): Ahead {
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
  const placement = next === undefined ? undefined : placeLabel(next, reading.labels, undefined)
  return { kind: 'resumed', level: Math.min(placement?.level ?? 0, reading.labels.length - 1) }
}

const numberingAhead = new WeakMap<Survey, Uint8Array>()

/**
 * Whether a paragraph `1.` is still to come: then what only looks operative (`Recalls that …` among preambular
 * paragraphs, S/RES/2766 (2024)) is not yet the operative part.
 */
function numberedAhead(survey: Survey, line: Line): boolean {
  let known = numberingAhead.get(survey)
  if (!known) {
    known = linesBeforeNumbering(survey)
    numberingAhead.set(survey, known)
  }
  return known[line.index] === 1
}

/** By index of a line: 1 where a paragraph `1.` follows before another text begins. */
function linesBeforeNumbering(survey: Survey): Uint8Array {
  const before = new Uint8Array(survey.lines.length)
  let ahead = 0
  for (let i = survey.lines.length - 1; i >= 0; i--) {
    before[i] = ahead
    const line = survey.lines[i]
    if (line === undefined) continue
    if (line.token.tokenType === OrganName || line.shape === AnnexLabel) ahead = 0
    else if ((line.shape === Numbered || line.shape === NumberAlone) && isText(line) && numberOf(line) === 1) {
      const words = line.shape === Numbered ? line : textAfter(survey, line)
      ahead = words !== undefined && opensWith(words, 'operative') !== 'none' ? 1 : 0
    }
  }
  return before
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

/** In an annex a paragraph begins with a number, a label, after a blank line or after a full stop and a short line. */
function annexLine(survey: Survey, reading: Reading, above: Line | undefined, line: Line): Ahead {
  if (above === undefined || !reading.open) return { kind: 'paragraph' }
  if (
    line.shape === Numbered ||
    line.shape === NumberAlone ||
    line.shape === Labelled ||
    line.shape === LabelAlone ||
    line.shape === PartLabel
  )
    return { kind: 'paragraph' }
  const end = terminal(above.text)
  const capital = startsUpper(line.text) || startsWithAny(line.text, '\u201c"*') ? 1 : -3
  const alone = above.shape === NumberAlone || above.shape === LabelAlone
  const quoted = end === ':' && isQuoted(line) ? 2 : 0
  return !alone && layoutSigns(survey, above, line) + (end === '' ? -1 : 1) + capital + quoted >= 3
    ? { kind: 'paragraph' }
    : { kind: 'more' }
}

const marker =
  /^(?:[-•]\s+)?[\u201c\x22]?(?:\*\*\d{1,4}\\?[.)]\*\*|\(\d{1,3}\)|\*{0,2}\d{1,4}\*{0,2}(?:\s?\\?[.)]|\s?[-\u2013\u2014](?=\s))?)\s*(?:\|\s*)?/

/** Where the words of an operative paragraph begin on its first line, after the number or the tag. */
export function afterNumberOffset(line: Line, label: string | undefined): number {
  if (label !== undefined) {
    const end = line.text.indexOf(label) + label.length
    return line.start + end + (/^[.):]*\*{0,2}[.:\s]*/.exec(line.text.slice(end))?.[0].length ?? 0)
  }
  return line.start + (marker.exec(line.text)?.[0].length ?? 0)
}
