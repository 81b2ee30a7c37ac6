/**
 * text -> lines. Blank lines are skipped; every other line is one token, whose payload is its `Line`.
 */
import { Lexer, type IToken } from 'chevrotain'
import type { Source } from '../source.ts'
import { listMarkLength, type Line } from './line.ts'
import { shapes } from './tokens.ts'

/** `validate` runs Chevrotain's own checks of the vocabulary: for tests, as they need Node 22 or a fill. */
export function createLexer(validate = false): Lexer {
  return new Lexer([...shapes], { positionTracking: 'full', skipValidations: !validate, safeMode: true })
}

let lexer: Lexer | undefined

const blank = /[\s\u200b\ufeff]/u

/** Without white space at its end; no pattern does this in linear time over a long run of blanks. */
function trimmed(text: string): string {
  let end = text.length
  while (end > 0 && blank.test(text[end - 1] ?? '')) end--
  return end === text.length ? text : text.slice(0, end)
}

const emphasis = /\*+|(?<![A-Za-z0-9])_+(?=\S)|(?<=\S)_+(?![A-Za-z0-9])/gu

/** What a line says without the markers of emphasis at its words. */
export const withoutEmphasis = (text: string): string =>
  text.includes('*') || text.includes('_') ? text.replace(emphasis, '') : text

/**
 * @param source a text and its hints
 * @returns its lines that are not blank, and the form feeds between them, in order
 */
export function lexLines(source: Source): Line[] {
  lexer ??= createLexer()
  const { tokens } = lexer.tokenize(source.text)
  const lines: Line[] = []
  let page = 1
  let lastRow = 0
  for (const token of tokens) {
    const row = token.startLine ?? 1
    const text = trimmed(token.image)
    const isEdge = token.tokenType.name === 'PageEdge'
    if (isEdge) page++
    const hint = source.lines?.[row - 1]
    const line: Line = {
      token,
      start: token.startOffset,
      end: token.startOffset + (isEdge ? 1 : text.length),
      text: isEdge ? token.image : text,
      plain: withoutEmphasis(text.slice(listMarkLength(text))),
      row,
      indent: hint?.indent ?? (token.startColumn ?? 1) - 1,
      blanks: Math.max(0, row - lastRow - 1),
      page: hint?.page ?? page,
      hint,
      index: lines.length,
      shape: token.tokenType,
    }
    token.payload = line
    lines.push(line)
    lastRow = row
  }
  return lines
}

/** The line of a token. */
export const lineOf = (token: IToken): Line => token.payload as Line
