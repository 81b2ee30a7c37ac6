/** A line of the source: what can be said of it without looking at any other part of the document. */
import type { TokenType } from 'chevrotain'
import { beginsWith } from '../notation/first.ts'
import { BULLETS } from '../notation/labels.ts'
import { LETTER } from '../notation/letters.ts'
import { regex } from '../notation/pattern.ts'
import { BLANK } from '../notation/space.ts'
import type { LineHint } from '../source.ts'

/**
 * A line that is not blank, or a form feed. Offsets are UTF-16 code units of the source, `[start, end)`, without indentation
 * and trailing white space. A line never changes: what the document tells of it stands beside it, by its index.
 */
export interface Line {
  readonly start: number
  readonly end: number
  /** The characters from `start` to `end`. */
  readonly text: string
  /** `text` without the markers of emphasis, which would hide its first word. */
  readonly plain: string
  /** 1-based number of the line in the source. */
  readonly row: number
  /** Columns (text) or points (PDF) from the left edge. */
  readonly indent: number
  /** Blank lines just above; those above a comment count for the line below it as well. */
  readonly blanks: number
  /** 1-based page: the reader's, or that which the form feeds above count. */
  readonly page: number
  /** What the channel knows. */
  readonly hint: LineHint | undefined
  /** 0-based place among all lines. */
  readonly index: number
  /** What the line looks like. */
  readonly shape: TokenType
}

/** Whether a line is a row of a table: of Markdown (`| Fiji | 1,000 |`, `| --- | --- |`), or as the reader of the file knows. */
export const isTableRow = ({ text, hint }: Line): boolean =>
  hint?.cells !== undefined || (text.length > 2 && text.startsWith('|') && text.endsWith('|'))

/** The words after the number that a line begins with, without emphasis; `1. | Welcomes` is what a scan makes of a wide gap. */
export const afterNumber = (line: Line): string =>
  line.plain.replace(/^(?:[-•]\s+)?[\u201c\x22[]?\d{1,4}(?: ?\\?[.)]| ?[-\u2013]\s)\s*(?:\|\s*)?/, '')

const listMark = regex()`^(?:[-\u2013${BULLETS}]|\\?\*)[${BLANK}]+(?=[*_\u201c"]{0,3}[${LETTER}])`

/**
 * The length of the sign of a list before a clause without number (`- Requests …`, `• Recalling …`), with the white space after it; 0 where there is
 * none.
 */
export const listMarkLength = (text: string): number =>
  beginsListMark(text) ? (listMark.exec(text)?.[0].length ?? 0) : 0

const beginsListMark = beginsWith(`-\u2013\\*${BULLETS}`)

const pageComment = /^<!--\s*page\s+\d{1,4}\s*-->$/i

/** Whether a line is the edge of a page as texts from web pages have it: `<!-- Page 2 -->`. */
export const isPageComment = ({ text }: Line): boolean => beginsComment(text) && pageComment.test(text)

const beginsComment = (text: string): boolean => text.charCodeAt(0) === 60 && text.startsWith('<!--')

/**
 * Whether a line is a comment of whoever keeps the text and nothing else: `<!-- resolint-disable-next-line per-cent -->`. It
 * divides nothing.
 */
export const isComment = (line: Line): boolean =>
  beginsComment(line.text) && line.text.endsWith('-->') && !isPageComment(line)
