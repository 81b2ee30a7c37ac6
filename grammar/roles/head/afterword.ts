/**
 * What stands below a text and is none of it: the sign-off of the letter that brought it, the answer to a letter that quoted it, the
 * rest of the article that set it out in quotation marks, a remark.
 */
import type { Language } from '../../lexicon/language.ts'
import { Bulleted, ClauseTag, LabelAlone, Labelled, NumberAlone, Numbered } from '../../lines/shapes.ts'
import type { Line } from '../../lines/line.ts'
import { isDigitAt } from '../../notation/letters.ts'
import { terminal } from '../../lines/terminal.ts'
import { isQuoted } from '../clauses/signs.ts'
import type { Noted } from '../facts.ts'

/** Where a paragraph that was quoted ends the quotation: `… eighty-first session.”` */
const closesQuotation = /\.["\u201d]$/

/** What divides a letter from who sent it, as programs for mail write it, and an answer from what is said about it. */
const divider = /^-{2,3}$/

const markers = new Set([Numbered, NumberAlone, Labelled, LabelAlone, ClauseTag, Bulleted])

/** A text that was set out in a letter ends where it is quoted no longer. */
const isBehind = ({ source: { end } }: Noted, { start }: Line): boolean => end !== undefined && start >= end

/** Whether a quotation that began with the organ line ended above. */
function isBehindQuotation({ organLine, openers }: Noted, line: Line, above: Line): boolean {
  if (!organLine || !isQuoted(organLine) || !closesQuotation.test(above.text)) return false
  return !isQuoted(line) && !markers.has(line.shape) && openers.certainty(line, 'operative') !== 'known'
}

/** Whether a letter says goodbye where the text above has ended. */
const isSignOff = ({ closings: { signOff } }: Language, line: Line, above: Line): boolean =>
  line.blanks > 0 && terminal(above.text) !== '' && signOff?.test(line.plain) === true

/** Whether a line divides the text from what is no text: between clauses typists draw such lines too. */
const isDivider = ({ openers }: Noted, line: Line, below: readonly Line[]): boolean =>
  divider.test(line.text) &&
  below.length > 0 &&
  below.every(
    (each) => !markers.has(each.shape) && !isDigitAt(each.text, 0) && openers.certainty(each, 'operative') !== 'known',
  )

/** How whoever wrote of the text ends a sentence: a resolution asks nothing and calls nothing out. */
const speaks = /[?!][*_"\u201d)]*$/

/** Whether a paragraph of its own asks or calls out, where the text above has ended. A scan takes marks of notes for such signs. */
function isRemark({ source: { channel }, openers }: Noted, line: Line, above: Line): boolean {
  if (channel === 'ocr' || line.blanks === 0 || terminal(above.text) !== '.' || !speaks.test(line.text)) return false
  return !isQuoted(line) && !markers.has(line.shape) && openers.certainty(line, 'operative') !== 'known'
}

/**
 * @param lines those of text below the organ line
 * @returns the first line below the text; undefined where nothing stands there
 */
export function afterword(noted: Noted, lines: readonly Line[]): Line | undefined {
  const { organLine, clausesFrom, language } = noted
  const begins = organLine?.index ?? clausesFrom
  if (begins < 0) return undefined
  return lines.find((line, i) => {
    const above = lines[i - 1]
    if (above === undefined || line.index <= begins) return false
    if (isBehind(noted, line) || isBehindQuotation(noted, line, above)) return true
    if (isSignOff(language, line, above) || isRemark(noted, line, above)) return true
    return isDivider(noted, line, lines.slice(i + 1))
  })
}
