/** How a clause ends. */
import type { AnyNode, Clause, Subparagraph } from '../../../grammar/ast.ts'
import { startsUpper, withLatinStops } from '../../../grammar/index.ts'
import type { Channel } from '../../../grammar/source.ts'
import { cleanText } from '../../tree/clean.ts'
import type { Range } from '../../tree/range.ts'
import { withoutNotes } from '../../tree/negotiation.ts'
import { ownContent } from '../../tree/text.ts'
import type { Lintable } from '../rule.ts'

/** The last characters of a clause, its last sub-paragraph's if it has any; marks of footnotes are not counted. */
export interface Terminal {
  /**
   * The punctuation at the end without closing quotation marks and brackets, as the Latin signs that do the same; empty when there is
   * none.
   */
  mark: string
  /** The same as it is written: `；` */
  written: string
  /** `and` or `or` after the punctuation, before the next item of a list; empty when there is none. */
  conjunction: string
  /** The last words, for people. */
  words: string
  /**
   * Whether what stands before the punctuation is no end: the number of the next paragraph, `…; 8,`, or a sentence of its own
   * after a page break, which is a note whose mark was lost.
   */
  doubtful: boolean
  /** Where the punctuation stands; where it is missing, the empty range where it belongs: after a quotation or bracket. */
  range: Range
}

/** More closing marks than this end no clause; the bound keeps the search short on any text. */
const longestEnding = 32
/**
 * After the punctuation a note number whose superscript is lost may stand (`Questions;4`), and `and` in a list. Asterisks are what is
 * left of punctuation in italics (`*؛*`, A/RES/77/246 in Arabic).
 */
const ending =
  /([,;:.!?…]*)([\s"”“’'»)\]*\u3009\u300b\u300d\uff09]*)((?<=[,;:.”"])\s?\d{1,3}\/?)?((?<=[,;][”"]?)\s(?:and|or),?)?$/

/** The stop of `A/80/L.12` ends nothing, though a number stands after it. */
const symbol = /(?:^|\s)[A-Z]\/[\w.,:;/-]*$/

/** Nor does the stop of `Zimbabwe 0.007` at the end of a table (A/RES/76/238). */
const decimal = /\d[.,]\d{1,3}$/

/** `…; 8` and `…, 12 5`: a number that belongs to the next paragraph. */
const strayNumber = /[,;:.)]\s?(?:\d{1,3}\s)?\d{1,3}$/

/** `…; 5 A/70/122.`: a note whose mark was not known for one. */
const strayNote = /[,;:)]\s?\d{1,3}\s[A-Z]{1,5}\/[\w./-]*$/

/** `…；10.11.和协定`: numbers of paragraphs that were torn from their words. */
const tornNumbers = /[;,.\uff1b\uff0c\u3002]\s?\d{1,2}\.\s?\d{1,2}\.(?!\d)/

/** The stop of `9 p.m.`, `Washington D. C.` or `2025 г.` is not the clause's own. */
const abbreviation = /(?<!\p{L})(?:\p{L}\. ?\p{L}|etc|Inc|Ltd|Add|Corr|Rev|гг?)$/u

/** A stop within four characters of the end, or the end of one of the words: most clauses have neither. */
const mayAbbreviate = (text: string): boolean =>
  text.includes('.', text.length - 4) ||
  ['etc', 'Inc', 'Ltd', 'Add', 'Corr', 'Rev', 'г'].some((end) => text.endsWith(end))

const isAbbreviated = (text: string): boolean => mayAbbreviate(text) && abbreviation.test(text)

/** Whether a finished paragraph is followed by a page break and words that begin anew. */
const goesOnAnew = ({ children }: Clause | Subparagraph, { words }: Lintable): boolean => {
  const at = children.findLastIndex(({ type }) => type === 'pageBreak')
  return (
    at > 0 &&
    /[,;:.]$/.test(cleanText(children.slice(0, at), words).text) &&
    startsUpper(cleanText(children.slice(at + 1), words).text)
  )
}

/** `，¹⁰、¹¹`: what joins two marks is no punctuation of the clause (A/RES/79/138 in Chinese). */
const isJoiner = (node: AnyNode, index: number, nodes: readonly AnyNode[]): boolean =>
  node.type === 'text' &&
  node.value.trim() === '\u3001' &&
  nodes[index - 1]?.type === 'footnoteReference' &&
  nodes[index + 1]?.type === 'footnoteReference'

const withoutJoiners = (nodes: readonly AnyNode[]): readonly AnyNode[] =>
  nodes.some(isJoiner) ? nodes.filter((...each) => !isJoiner(...each)) : nodes

/**
 * `Abbreviations: GS, General Service.`: the legend of a table, which a text layer or a copy puts below a paragraph
 * (A/RES/76/246), and `90 a Member States in level H have a discount.`, a note to it (A/RES/76/239).
 */
export const endsWithLegend = (text: string): boolean =>
  /(?:^|[^.]\s)(?:Abbreviations?|Notes?|Sources?): .+\.$|\d [a-z] [A-Z][^.;]*\.$/.test(text)

/** Whether a text has more than one sentence: the last may be a legend below a table (A/RES/78/253, A/RES/80/243). */
export const severalSentences = (text: string): boolean => /[.:] [A-Z]/.test(text)

/** The end of a clause or sub-paragraph; undefined for one without words. */
export const terminalOf = (node: Clause | Subparagraph, lintable: Lintable): Terminal | undefined => {
  const last = ownContent(node).items.at(-1)
  const own = last ? last.resumed : (node.children as AnyNode[])
  const said = withoutJoiners(withoutNotes(own))
  const clean = last || said !== own ? cleanText(said, lintable.words) : lintable.clean(node)
  if (clean.text === '') return last ? terminalOf(last.subparagraph, lintable) : undefined
  const ended = ending.exec(withLatinStops(clean.text.slice(-longestEnding)))
  const isOfNumber =
    ended?.[3] !== undefined &&
    (symbol.test(clean.text.slice(-2 * longestEnding).slice(0, -ended[0].length)) ||
      decimal.test(clean.text.slice(-longestEnding)))
  const [, mark = '', closing = '', number = '', conjunction = ''] = (isOfNumber ? undefined : ended) ?? []
  const closed = clean.text.length - number.length - conjunction.length
  const end = mark === '' ? closed : closed - closing.length
  const start = end - mark.length
  const abbreviated = mark.startsWith('.') && isAbbreviated(clean.text.slice(Math.max(0, start - longestEnding), start))
  // Where the stop of an abbreviation is all that there is, it ends the clause as well.
  const skipped = abbreviated && mark.length > 1 ? 1 : 0
  return {
    mark: mark.slice(skipped),
    written: clean.text.slice(start + skipped, end),
    conjunction: conjunction.trim(),
    doubtful:
      strayNumber.test(clean.text.slice(Math.max(0, start - longestEnding), start)) ||
      strayNote.test(clean.text.slice(Math.max(0, start - longestEnding), start)) ||
      tornNumbers.test(clean.text) ||
      goesOnAnew(node, lintable),
    words: clean.text.length > 40 ? clean.text.slice(-40).replace(/^\S*\s/, '') : clean.text,
    range: clean.rangeOf(abbreviated ? start + 1 : start, end),
  }
}

/** Text layers and recognized scans: what seems to be missing at an end may stand elsewhere on the page. */
const displacing: readonly Channel[] = ['pdftotext', 'layout', 'pymupdf', 'pdf', 'ocr']

/**
 * Whether missing punctuation tells of a missing end: the channel displaces words, or the page ends where the paragraph
 * does. `next` is what stands after it.
 */
export const mayBeCutOff = (node: Clause | Subparagraph, { profile }: Lintable, next: AnyNode | undefined): boolean =>
  displacing.includes(profile.channel) ||
  next?.type === 'pageBreak' ||
  (next?.type === 'subparagraph' && next.children[0]?.type === 'pageBreak') ||
  node.children.at(-1)?.type === 'pageBreak'
