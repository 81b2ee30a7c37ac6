/** Operative paragraphs by their numbers: `3. Requests`, `OP5 alt`, `2 bis.`, `25 - Condemns`. */
import { startsLower, startsUpper } from '../../notation/letters.ts'
import { en } from '../../lexicon/en/index.ts'
import { INSERTED } from '../../notation/labels.ts'
import { afterNumber, opensWith, type Line } from '../../lines/line.ts'
import type { Survey } from '../survey/survey.ts'
import { ClauseTag, Labelled, NumberAlone, Numbered, TextLine } from '../../lines/shapes.ts'
import type { Ahead, Reading } from './reading.ts'
import { isQuoted, standsApart, terminalSigns, textAfter } from './signs.ts'
import { terminal } from '../../lines/terminal.ts'

const numberLine = /^(?:[-•]\s+)?[\u201c\x22]?\*{0,2}(\d{1,4})\*{0,2}/

/** The number of a line that begins with one. */
export const numberOf = (line: Line): number => Number(numberLine.exec(line.text)?.[1] ?? Number.NaN)

const tagged = new RegExp(String.raw`^(\*{0,2})((PP|OP)? ?(\d+)(?:\s*${INSERTED}\.?)*)[.):]*\1[.:\s]*`)

/** What a paragraph of a negotiation text bears: `PP2 bis`, `OP5 alt.`, `**3 bis.**`. */
interface Tag {
  readonly part: 'PP' | 'OP' | undefined
  readonly number: number
  readonly label: string
  /** Length on the line, with the white space behind it. */
  readonly length: number
}

/** The tag that a line begins with. */
export function tagOf(line: Line): Tag | undefined {
  const tag = line.shape === ClauseTag ? tagged.exec(line.text) : null
  if (!tag) return undefined
  const [{ length }, , label = '', part, number] = tag
  return { part: part as Tag['part'], number: Number(number), label: label.trim().replace(/\.$/, ''), length }
}

/** A number without `PP` or `OP` counts before a known opening phrase. */
export function clauseTag(line: Line): Ahead | undefined {
  const tag = tagOf(line)
  if (!tag) return undefined
  const { part, number, label, length } = tag
  if (part === 'PP') return { kind: 'preambular' }
  const words = line.text.slice(length).replace(/^[*_]+/, '')
  if (part === undefined && en.openers.match(words, 'operative')?.certainty !== 'known') return undefined
  return { kind: 'operative', number, label }
}

const oddNumber = /^(?:\((\d{1,3})\)|(\d{1,3})(?:\s?[-\u2013\u2014])?(?=\s))\s*(?=[A-Z])/

/** `25 Condemns …`, `25 - Condemns …`, `(25) Condemns …`: only the number that is due, before a known opening phrase. */
export function oddlyNumbered(reading: Reading, line: Line, end: string): Ahead | undefined {
  const first = line.plain.charCodeAt(0)
  if (first !== 40 && (first < 49 || first > 57)) return undefined
  if ((line.shape !== TextLine && line.shape !== Labelled) || end === '' || end === ':') return undefined
  // `(1)` may be the label of a list, where no paragraph has had a number.
  if (first === 40 && reading.labels.length > 0 && reading.lastNumber === 0) return undefined
  const match = oddNumber.exec(line.plain)
  const number = Number(match?.[1] ?? match?.[2])
  if (!match || (number !== reading.lastNumber + 1 && !(number === 1 && reading.afterHeading))) return undefined
  const known = en.openers.match(line.plain.slice(match[0].length), 'operative')?.certainty === 'known'
  return known ? { kind: 'operative', number } : undefined
}

/**
 * After a number that stands alone: the last words of the paragraph, before its first (`17.` / `session.` / … / `Decides to
 * continue … at its eighty-first`). The first words follow below, without number and without an end of their own.
 *
 * @returns the line with the first words, where `line` begins such a tail
 */
export function headBelowTail(survey: Survey, line: Line): Line | undefined {
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

/** `3. Requests …`, or `3.` alone and the words on the next line. */
export function numbered(survey: Survey, reading: Reading, line: Line, end: string): Ahead | undefined {
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

const marker =
  /^(?:[-•]\s+)?[\u201c\x22]?(?:\*\*\d{1,4}\\?[.)]\*\*|\(\d{1,3}\)|\*{0,2}\d{1,4}\*{0,2}(?:\s?\\?[.)]|\s?[-\u2013\u2014](?=\s))?)\s*(?:\|\s*)?/

/** Where the words of an operative paragraph begin on its first line, after the number or the tag. */
export const afterNumberOffset = (line: Line): number =>
  line.start + (tagOf(line)?.length ?? marker.exec(line.text)?.[0].length ?? 0)
