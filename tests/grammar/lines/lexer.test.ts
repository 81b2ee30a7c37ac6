/**
 * Lines are tokens as Chevrotain's own lexer makes them of the same vocabulary. Its safe mode tries every pattern at every
 * character, so that the characters with which a shape says it begins are held too.
 */
import { Lexer } from 'chevrotain'
import * as fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { en } from '../../../grammar/lexicon/en/index.ts'
import { lexLines } from '../../../grammar/lines/lexer.ts'
import { clauseSoup, codeUnits, lineSoup, signs } from '../arbitrary.ts'
import { vocabulary } from './vocabulary.ts'

const chevrotain = new Lexer([...vocabulary], { positionTracking: 'full', skipValidations: true, safeMode: true })

/** Chevrotain's images have the white space at the end of a line, as its patterns take it. */
const blanksAtEnd = /(?:[^\S\r\n\f]|\u200b)+$/u

const expected = (text: string): unknown[] =>
  chevrotain.tokenize(text).tokens.map(({ tokenType, image, startOffset, startLine, startColumn }) => ({
    shape: tokenType.name,
    text: image.replace(blanksAtEnd, ''),
    start: startOffset,
    row: startLine,
    indent: (startColumn ?? 0) - 1,
  }))

const actual = (text: string): unknown[] =>
  lexLines({ text, channel: 'text' }, en).map(({ shape, text: words, start, row, indent }) => ({
    shape: shape.name,
    text: words,
    start,
    row,
    indent,
  }))

const documents = new URL('../../../fixtures/documents/', import.meta.url)
const texts = readdirSync(documents, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'))

describe('the lines of a text', () => {
  it.each(texts)('of %s are the tokens of Chevrotain', (name) => {
    const text = readFileSync(new URL(name, documents), 'utf8')
    expect(actual(text)).toEqual(expected(text))
  })

  it.each([
    ['typical lines', lineSoup],
    ['clauses', clauseSoup],
    ['signs', signs],
    ['code units of any kind', codeUnits],
  ])('of %s are the tokens of Chevrotain', (_name, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        expect(actual(text)).toEqual(expected(text))
      }),
      { numRuns: 400 },
    )
  })
})
