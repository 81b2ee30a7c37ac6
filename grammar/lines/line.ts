/**
 * A line of the source, as the survey and the productions see it.
 */
import type { IToken, TokenType } from 'chevrotain'
import type { FurnitureRole, MastheadRole } from '../ast.ts'
import { en } from '../lexicon/en/index.ts'
import type { OpenerMatch } from '../lexicon/language.ts'
import { LETTER } from '../notation/letters.ts'
import { regex } from '../notation/pattern.ts'
import { BLANK } from '../notation/space.ts'
import type { LineHint } from '../source.ts'
import { Numbered } from './shapes.ts'

/** A field of the masthead on a line: `[start, end)` in source offsets. */
export interface FieldSpan {
  readonly role: MastheadRole
  readonly value: string
  readonly start: number
  readonly end: number
  /** Whether it goes on with the field of the line above: a symbol that is torn. */
  readonly continues?: true
}

export type OpenerCertainty = 'known' | 'likely' | 'none'

/** A line that is not blank. Offsets are those of the source, without indentation and trailing white space. */
export interface Line {
  readonly token: IToken
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
  /** Blank lines just above, those above a comment too. */
  blanks: number
  /** 1-based page, counting form feeds; the survey corrects it where only furniture shows the pages. 0 where there are none. */
  page: number
  /** What the channel knows. */
  readonly hint: LineHint | undefined
  /** The opening phrase that the line begins with, `none` where there is none, once that has been asked. */
  opener?: { preambular?: OpenerMatch | 'none'; operative?: OpenerMatch | 'none' }
  /** Place in the list of all lines. */
  index: number
  /** The shape that the lexer saw; the token's own type may have been changed by the survey. */
  readonly shape: TokenType
  /** What kind of furniture, for a line of furniture. */
  furniture?: FurnitureRole
  /** Whether it is a comment of whoever keeps the text, which divides nothing. */
  comment?: true
  /** The label of the note that this line begins or numbers. */
  note?: string
  /** Whether the note was told by its words alone, its mark being unreadable (a scan). */
  scanned?: boolean
  /** Whether the line goes on with a note of an earlier page. */
  noteContinued?: boolean
  /** Fields of the masthead on this line. */
  fields?: FieldSpan[]
}

/** Gives a line the role that the survey found. */
export function assignRole(line: Line, type: TokenType): void {
  line.token.tokenType = type
  if (type.tokenTypeIdx !== undefined) line.token.tokenTypeIdx = type.tokenTypeIdx
}

/** How surely the words of a line, without its number, begin with an opening phrase; asked of the lexicon once. */
export function opensWith(line: Line, part: 'preambular' | 'operative'): OpenerCertainty {
  line.opener ??= {}
  const match = (line.opener[part] ??=
    en.openers.match(line.shape === Numbered ? afterNumber(line) : line.plain, part) ?? 'none')
  return match === 'none' ? 'none' : match.certainty
}

/** What follows the number on a line; `1. | Welcomes` is what a scan makes of a wide gap. */
export const afterNumber = (line: Line): string =>
  line.plain.replace(/^(?:[-•]\s+)?[\u201c\x22]?\d{1,4} ?\\?[.)]\s*(?:\|\s*)?/, '')

const listMark = regex()`^(?:[-\u2013]|\\?\*)[${BLANK}]+(?=[*_\u201c"]{0,3}[${LETTER}])`

/** Length of the sign of a list before a clause without number: `- Requests the Secretary-General …`. */
export const listMarkLength = (text: string): number =>
  '-\u2013\\*'.includes(text.charAt(0)) ? (listMark.exec(text)?.[0].length ?? 0) : 0

/** Whether the line still is what the lexer saw: a line of the text itself. */
export const isText = (line: Line): boolean => line.token.tokenType === line.shape
