/** Signs that a line begins a paragraph: the room left above, blank lines, its indent, its opening phrase. */
import { isSpaceCode, startsLower } from '../../notation/letters.ts'
import type { Language, OpenerPart } from '../../lexicon/language.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import type { Line } from '../../lines/line.ts'
import { LabelAlone, Labelled, NumberAlone, Numbered } from '../../lines/shapes.ts'
import type { Context } from '../facts.ts'
import { widthOf } from '../layout/metrics.ts'
import { added, type Evidence, type WeighedSign } from '../sign.ts'
import type { Moment } from '../state.ts'
import * as weights from '../weights.ts'

/** Columns of what a line may not be broken in: of a word, or of a character where no spaces part words. */
function firstWordLength(text: string, { wordSpace }: Language): number {
  if (wordSpace === '') return 2
  let length = 0
  while (length < text.length && !isSpaceCode(text.charCodeAt(length))) length++
  return length
}

/** Columns that a full line could still have held. */
const muchRoom = 15
const someRoom = 6
/** Columns or points to the right of the margin. */
const smallestIndent = 3

/** Columns that the indent of a first line and its number take. */
const numberAndIndent = 20

/**
 * Whether a line had less room because its number, which stands on the line above, was printed before it: a full line of Chinese may
 * well end with a comma (A/RES/79/181 through pdftotext).
 */
const followsTornNumber = ({ language, lines, lastText }: Context, { index }: Line): boolean =>
  language.wordSpace === '' && lines[lastText[index] ?? -1]?.shape === NumberAlone

/** What the reader of the file knows of a line; undefined where it knows nothing. */
export const readerSign = ({ hint }: Line): WeighedSign | undefined =>
  hint?.startsParagraph === undefined ? undefined : weights.reader[hint.startsParagraph ? 'begins' : 'goesOn']

/** How the line is set beside the one above it, whatever the two say. */
export function layoutSigns(context: Context, above: Line, line: Line): Evidence | undefined {
  const { metrics, crossed, pages, language } = context
  const { layout } = weights
  const read = readerSign(line)
  if (read) return added(undefined, read)
  const crossing = crossed[line.index] === 1
  let signs: Evidence | undefined
  if (metrics.wrapped) {
    const printed = widthOf(above.text, language) + (followsTornNumber(context, above) ? numberAndIndent : 0)
    const room = metrics.fullWidth - (printed + 1 + firstWordLength(line.text, language))
    if (room > someRoom) signs = added(signs, room > muchRoom ? layout.muchRoom : layout.someRoom)
    else if (room < 0) signs = added(signs, layout.full)
  } else if (!crossing) signs = added(signs, layout.unwrapped)
  if (!crossing && metrics.blankDivided) signs = added(signs, line.blanks > 0 ? layout.blankDivides : layout.noBlank)
  else if (!crossing && line.blanks > 0) signs = added(signs, layout.blank)
  const margin = metrics.indented ? metrics.margins.get(pages[line.index] ?? 0) : undefined
  if (margin === undefined) return signs
  return added(signs, line.indent - margin >= smallestIndent ? layout.indented : layout.flush)
}

/**
 * The sign that the punctuation above a line gives.
 * @param end the stop that the text above ends with, as `terminal` tells it
 */
export const signAbove = (end: string): WeighedSign =>
  weights.above[end === '' ? 'unended' : end === ',' || end === ';' ? 'clause' : 'sentence']

/** The sign that the first words of an unnumbered line give for a paragraph of a part. */
export function openingSign(context: Context, line: Line, part: OpenerPart): WeighedSign {
  const { openers } = context
  const first = line.plain.charCodeAt(0)
  if (context.language.beginsSmall && startsLower(line.plain)) return smallOpeningSign(context, line, part)
  if (startsLower(line.plain)) return weights.opening[openers.beginsSmall(line, part) ? 'small' : 'lower']
  if (first >= 40 && first <= 57) return weights.opening.lower
  return weights.opening[openers.certainty(line, part)]
}

/**
 * The same in small letters, where clauses begin with them: an unknown phrase goes on with a paragraph in wrapped lines, and is one where
 * the reader saw a paragraph begin, or where each line is one.
 */
function smallOpeningSign(context: Context, line: Line, part: OpenerPart): WeighedSign {
  const { openers, metrics } = context
  const certainty = openers.certainty(line, part)
  if (certainty === 'known') return isListed(context, line, part) ? weights.opening.listed : weights.opening.knownSmall
  if (line.hint?.startsParagraph === true || !metrics.wrapped) return weights.opening[certainty]
  return certainty === 'likely' ? weights.opening.small : weights.opening.lower
}

/** Lines that are looked over for a list of phrases: clauses are seldom longer. */
const longestList = 12

/**
 * Whether the clause above lists opening phrases and has not come to the last of them, which a conjunction joins: of 1,038 issued clauses
 * 14 follow one that lists phrases without it, of 142 phrases within clauses 41 do.
 */
function isListed({ lines, lastText, openers, language }: Context, line: Line, part: OpenerPart): boolean {
  // Italics, and a reader who saw the page, tell more than the words.
  if (line.plain !== line.text || line.hint?.startsParagraph !== undefined) return false
  let words = ''
  let at = lastText[line.index] ?? -1
  for (let seen = 0; seen < longestList; seen++) {
    const above = lines[at]
    if (above === undefined) return false
    words = `${above.plain} ${words}`
    if (openers.certainty(above, part) !== 'none') return listsPhrases(words, part, language)
    at = lastText[at] ?? -1
  }
  return false
}

/** `призывая …, отмечая …`, but not `призывая …, отмечая … и приветствуя …`. */
function listsPhrases(words: string, part: OpenerPart, language: Language): boolean {
  let isList = false
  for (const { 0: before, index } of words.matchAll(betweenPhrases(language))) {
    const from = index + before.length
    if (language.openers.match(words.slice(from, from + longestPhrase), part)?.certainty === 'known')
      isList = before === ', '
  }
  return isList
}

const betweenPhrases = perLanguage(({ joiners }) => new RegExp(`, | (?:${joiners}) `, 'gu'))

/** Characters of the longest opening phrase. */
const longestPhrase = 200

/** The next line of text below one, over page artefacts and notes. */
export const textAfter = ({ lines, nextText }: Context, line: Line): Line | undefined =>
  lines[nextText[line.index + 1] ?? -1]

/** Whether a blank line stands above in a text whose paragraphs blank lines divide: then a number out of order counts too. */
export const standsApart = ({ metrics }: Context, line: Line): boolean =>
  line.blanks > 0 && (metrics.blankDivided || !metrics.wrapped)

/** Whether a line begins with a quotation mark: `“3. Requests …`. */
export const isQuoted = ({ plain }: Line): boolean => plain.charCodeAt(0) === 0x201c || plain.charCodeAt(0) === 34

/** Lines that are looked over for the next label of a clause. */
const furthestLabel = 80

/** The next label in the same clause, for telling `(i)` the letter from `(i)` the number. */
export function labelAfter({ language, lines, nextText }: Context, line: Line): string | undefined {
  let at = nextText[line.index + 1] ?? lines.length
  for (let seen = 0; seen < furthestLabel; seen++) {
    const next = lines[at]
    if (next === undefined || next.shape === Numbered) return undefined
    if (next.shape === Labelled || next.shape === LabelAlone) return language.labels.labelOf(next.plain)?.label
    at = nextText[at + 1] ?? lines.length
  }
  return undefined
}

/** Whether a line opens with a phrase of a part whose verb the lexicon has. */
export const opensWith = ({ context: { openers } }: Moment, line: Line, part: OpenerPart): boolean =>
  openers.certainty(line, part) === 'known'
