/**
 * What stands below a text and is none of it: the sign-off of the letter that brought it, the answer to a letter that quoted it, the
 * rest of the article that set it out in quotation marks.
 */
import type { Language } from '../../lexicon/language.ts'
import { Bulleted, ClauseTag, LabelAlone, Labelled, NumberAlone, Numbered } from '../../lines/shapes.ts'
import type { Line } from '../../lines/line.ts'
import { terminal } from '../../lines/terminal.ts'
import { isQuoted } from '../clauses/signs.ts'
import type { Noted } from '../facts.ts'

/** Where a paragraph that was quoted ends the quotation: `… eighty-first session.”` */
const closesQuotation = /\.["\u201d]$/

/** The line that divides a letter from who sent it, as programs for mail write it. */
const signature = '--'

const markers = new Set([Numbered, NumberAlone, Labelled, LabelAlone, ClauseTag, Bulleted])

/** A text that was set out in a letter ends where it is quoted no longer. */
const isBehind = ({ source: { end } }: Noted, { start }: Line): boolean => end !== undefined && start >= end

/** Whether a quotation that began with the organ line ended above. */
function isBehindQuotation({ organLine, openers }: Noted, line: Line, above: Line): boolean {
  if (!organLine || !isQuoted(organLine) || !closesQuotation.test(above.text)) return false
  return !isQuoted(line) && !markers.has(line.shape) && openers.certainty(line, 'operative') !== 'known'
}

/** Whether a letter says goodbye where the text above has ended, or the signature of who sent it begins. */
const isSignOff = ({ closings: { signOff } }: Language, line: Line, above: Line): boolean =>
  line.text === signature || (line.blanks > 0 && terminal(above.text) !== '' && signOff?.test(line.plain) === true)

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
    return isBehind(noted, line) || isBehindQuotation(noted, line, above) || isSignOff(language, line, above)
  })
}
