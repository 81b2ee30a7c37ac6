/** What the tests of a language ask of a text, told as people would tell it. */
import { expect } from 'vitest'
import { parse } from '../../../grammar/parse.ts'
import type { Channel } from '../../../grammar/source.ts'
import { languageOf } from '../../../grammar/lexicon/languages.ts'
import type { Language, OpenerPart } from '../../../grammar/lexicon/language.ts'
import { toOutline, type Outline } from '../../../src/api/parse.ts'

/** The outline of a text. */
export const outlineOf = (text: string, channel?: Channel): Outline =>
  toOutline(parse(text, channel === undefined ? {} : { channel }))

/** The language of a code, which is read. */
export function language(code: string): Language {
  const found = languageOf(code)
  if (found === undefined) throw new Error(`${code} is not read`)
  return found
}

/** Each clause by its number, or `PP`, and its opening phrase. */
export const clausesOf = ({ resolutions }: Outline): string[] =>
  resolutions.flatMap(({ preamble, operative }) => [
    ...preamble.map(({ opener = '' }) => `PP ${opener}`),
    ...operative.map(({ number, opener = '' }) => `${number ?? 'OP'} ${opener}`),
  ])

/** The labels of the items of every clause, those below them in parentheses. */
export const labelsOf = ({ resolutions }: Outline): string[] =>
  resolutions.flatMap(({ preamble, operative }) =>
    [...preamble, ...operative].flatMap(({ subparagraphs }) =>
      subparagraphs.map(({ label, subparagraphs: below }) =>
        [label, ...below.map((each) => each.label ?? '')].join(' '),
      ),
    ),
  )

/** Citations as `70/1 2015-09-25`. */
export const citationsOf = ({ citations }: Outline): string[] =>
  citations.map(({ reference, date = '' }) => `${reference} ${date}`.trim())

/** Expects each text to open with the phrase before its stroke. */
export function expectOpeners(code: string, part: OpenerPart, texts: readonly string[]): void {
  const { openers } = language(code)
  for (const text of texts) {
    const [phrase = ''] = text.split('|')
    expect(openers.match(text.replace('|', ''), part)?.phrase, text).toBe(phrase)
  }
}
