/**
 * text -> lines. Blank lines are skipped.
 *
 * The vocabulary is Chevrotain's and so is the order in which it is tried; a test holds this against Chevrotain's own
 * lexer. That one is not used because it fills a table of 65,536 characters when it is made: a twentieth of a short run.
 */
import type { TokenType } from 'chevrotain'
import type { Source } from '../source.ts'
import type { Language } from '../lexicon/language.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { isComment, listMarkLength, type Line } from './line.ts'
import { PageEdge, shapesOf, TextLine, type Shape } from './shapes.ts'
import { isDigitAt, isUpperAt } from '../notation/letters.ts'
import { lineHeads } from '../notation/line-heads.ts'
import { endOfMatch } from '../notation/sticky.ts'

/** A shape whose pattern is tried at one offset. */
interface StickyShape {
  readonly type: TokenType
  readonly pattern: RegExp
}

/** The shapes of one language that a line may have, in order of precedence. */
interface Shapes {
  readonly all: readonly StickyShape[]
  /** Without those that no sentence begins like. */
  readonly ofSentences: readonly StickyShape[]
}

/** By the first character of a line. */
type Vocabulary = (code: number) => Shapes

const vocabularyOf = perLanguage((language): Vocabulary => {
  const lineShapes = shapesOf(language).filter(({ type }) => type !== PageEdge)
  const made = new Map<TokenType, StickyShape>()
  const byFirst = new Map<number, Shapes>()
  const stickyShape = (type: TokenType, { source }: RegExp): StickyShape => {
    let shape = made.get(type)
    if (!shape) made.set(type, (shape = { type, pattern: new RegExp(source, 'y') }))
    return shape
  }
  return (code) => {
    let found = byFirst.get(code)
    if (!found) {
      const first = String.fromCharCode(code)
      const known = lineShapes.filter(({ begins }) => begins?.includes(first) ?? true)
      const sticky = (shapes: readonly Shape[]): readonly StickyShape[] =>
        shapes.map(({ type, pattern }) => stickyShape(type, pattern))
      found = { all: sticky(known), ofSentences: sticky(known.filter(({ isNoSentence }) => !isNoSentence)) }
      byFirst.set(code, found)
    }
    return found
  }
})

const newline = 10
const carriageReturn = 13
const formFeed = 12
const numberSign = 35

/** White space within a line. */
const isBlank = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 11 ||
  (code >= 0x80 && (code === 0xa0 || code === 0x200b || /\s/.test(String.fromCharCode(code))))

const headingSign = /#{1,6}[ \t]+/y

/** Length of the sign that makes a heading in Markdown, which says nothing here. */
function headingSignLength(text: string, at: number): number {
  return (endOfMatch(headingSign, text, at) ?? at) - at
}

/** Where the words of a stretch end, without white space; no pattern does this in linear time over a long run of blanks. */
function endOfWords(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--
  return end
}

const emphasis = /\*+|(?<![A-Za-z0-9])_+(?=\S)|(?<=\S)_+(?![A-Za-z0-9])/gu

/** What a line says without the markers of emphasis at its words. */
const withoutEmphasis = (text: string): string =>
  text.includes('*') || text.includes('_') ? text.replace(emphasis, '') : text

const isSmall = (code: number): boolean => code >= 97 && code <= 122

/** Letters of the longest label without brackets. */
const longestLabel = 4

/** Characters of the longest tag of a clause that begins with a letter, to its figure: `New PP. 3`. */
const longestTag = 9

function hasFigure(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDigitAt(text, at)) return true
  return false
}

/** Whether a line begins as sentences do: `Re`calling, or words in small letters that are no label (`iv.`, `a)`). */
function beginsSentence(text: string, at: number): boolean {
  if (isUpperAt(text, at)) return isSmall(text.charCodeAt(at + 1)) && !hasFigure(text, at + 2, at + longestTag)
  let end = at
  while (end - at <= longestLabel && isSmall(text.charCodeAt(end))) end++
  const code = text.charCodeAt(end)
  return end > at && code !== 46 && code !== 41 && code !== 92
}

/** The first shape that matches at an offset; the last takes whatever is left of the line. */
function shapeAt(text: string, at: number, vocabulary: Vocabulary): { type: TokenType; end: number } {
  const { all, ofSentences } = vocabulary(text.charCodeAt(at))
  for (const { type, pattern } of beginsSentence(text, at) ? ofSentences : all) {
    const end = endOfMatch(pattern, text, at)
    if (end !== undefined) return { type, end }
  }
  return { type: TextLine, end: at + 1 }
}

/**
 * @param source a text and its hints
 * @param language whose letters and words lines are told by
 * @returns its lines that are not blank, and the form feeds between them, in order
 */
export function lexLines(source: Source, language: Language): Line[] {
  const { text } = source
  const vocabulary = vocabularyOf(language)
  const lines: Line[] = []
  let page = 1
  let row = 1
  let lastRow = 0
  let rowStart = 0
  const { starts, words: firstWords } = lineHeads(text)
  let next = 0
  for (let at = 0; at < text.length;) {
    // Over the indent, which has been read.
    if (at === starts[next]) at = firstWords[next++] as number
    const code = text.charCodeAt(at)
    if (code === newline || code === carriageReturn) {
      at += code === carriageReturn && text.charCodeAt(at + 1) === newline ? 2 : 1
      row++
      rowStart = at
      continue
    }
    const skipped = isBlank(code) ? 1 : code === numberSign ? headingSignLength(text, at) : 0
    if (skipped > 0) {
      at += skipped
      continue
    }
    const isEdge = code === formFeed
    if (isEdge) page++
    const { type, end } = isEdge ? { type: PageEdge, end: at + 1 } : shapeAt(text, at, vocabulary)
    const words = text.slice(at, isEdge ? end : endOfWords(text, at, end))
    const hint = source.lines?.[row - 1]
    const above = lines[lines.length - 1]
    const blanks = Math.max(0, row - lastRow - 1)
    lines.push({
      start: at,
      end: at + words.length,
      text: words,
      plain: withoutEmphasis(words.slice(listMarkLength(words))),
      row,
      indent: hint?.indent ?? at - rowStart,
      blanks: above !== undefined && isComment(above) ? Math.max(blanks, above.blanks) : blanks,
      page: hint?.page ?? page,
      hint,
      index: lines.length,
      shape: type,
    })
    lastRow = row
    at = end
  }
  return lines
}
