/** The shapes of lines as Chevrotain's own lexer takes them. */
import { createToken, Lexer, type TokenType } from 'chevrotain'
import { en } from '../../../grammar/lexicon/en/index.ts'
import { LineEnd, shapesOf, skippedShapes } from '../../../grammar/lines/shapes.ts'

/** Tokens with the patterns of English, in order of precedence. */
export const vocabulary: readonly TokenType[] = [
  ...skippedShapes.map(({ type: { name }, pattern }) =>
    createToken({ name, pattern, group: Lexer.SKIPPED, line_breaks: name === LineEnd.name }),
  ),
  ...shapesOf(en).map(({ type: { name }, pattern, begins }) =>
    createToken({
      name,
      pattern,
      line_breaks: false,
      ...(begins === undefined ? {} : { start_chars_hint: begins.split('') }),
    }),
  ),
]
