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

/** Whether a line goes on with a text that is quoted: by its mark, its number or its label, or as an operative paragraph begins. */
const mayGoOn = ({ openers }: Noted, line: Line): boolean =>
  isQuoted(line) || markers.has(line.shape) || openers.certainty(line, 'operative') === 'known'

/** Characters of the longest goodbye, and of the longest line that divides. */
const longestSignOff = 40
const longestDivider = 3

const lengthOf = ({ start, end }: Line): number => end - start

/** Whether a letter says goodbye where the text above has ended. */
const isSignOff = ({ closings: { signOff } }: Language, line: Line, above: Line): boolean =>
  lengthOf(line) <= longestSignOff && signOff?.test(line.plain) === true && terminal(above.text) !== ''

/** Whether a line divides the text from what is no text: between clauses typists draw such lines too. */
const isDivider = (noted: Noted, line: Line, lines: readonly Line[], below: number): boolean =>
  lengthOf(line) <= longestDivider &&
  divider.test(line.text) &&
  below < lines.length &&
  lines.slice(below).every((each) => !isDigitAt(each.text, 0) && !mayGoOn(noted, each))

/** How whoever wrote of the text ends a sentence: a resolution asks nothing and calls nothing out. */
const speaks = /[?!][*_"\u201d)]*$/

/** Signs that a sentence ends with which is no clause, and those that may stand behind them. */
const endsRemark = '?!*_"\u201d)'

/** Whether a paragraph of its own asks or calls out, where the text above has ended. A scan takes marks of notes for such signs. */
function isRemark(noted: Noted, line: Line, above: Line): boolean {
  if (noted.source.channel === 'ocr' || !endsRemark.includes(line.text.at(-1) ?? ' ')) return false
  return speaks.test(line.text) && terminal(above.text) === '.' && !mayGoOn(noted, line)
}

/**
 * @param lines those of text below the organ line
 * @returns the first line below the text; undefined where nothing stands there
 */
export function afterword(noted: Noted, lines: readonly Line[]): Line | undefined {
  const { organLine, clausesFrom, language, source } = noted
  const begins = organLine?.index ?? clausesFrom
  if (begins < 0) return undefined
  const isSetOut = organLine !== undefined && isQuoted(organLine)
  return lines.find((line, i) => {
    const above = lines[i - 1]
    if (above === undefined || line.index <= begins) return false
    if (source.end !== undefined && line.start >= source.end) return true
    if (isSetOut && closesQuotation.test(above.text) && !mayGoOn(noted, line)) return true
    if (line.blanks > 0 && (isSignOff(language, line, above) || isRemark(noted, line, above))) return true
    return isDivider(noted, line, lines, i + 1)
  })
}
