/** Opening phrases that were read are known again, in whatever order texts come. */
import { expect, test } from 'vitest'
import { matchOpener } from '../../grammar/lexicon/en/openers/match.ts'
import { expressionsRun } from './work.ts'

/** Behind one verb as many phrases as a corpus has: adverbs, objects, and what may be either. */
const objects = Array.from({ length: 26 }, (_, at) => `${String.fromCharCode(97 + at)}${'aeiou'[at % 5] ?? ''}st wells`)
const texts = ['Requests', 'Requests also', 'Requests, in this regard,', 'Requests once again'].flatMap((opener) =>
  objects.map((object) => `${opener} ${object} to be counted;`),
)
const readAll = (): string[] => texts.map((text) => matchOpener(text, 'operative')?.phrase ?? '')

test('a hundred openers of one verb are read once', () => {
  const first = readAll()
  const again: string[][] = []
  expect(expressionsRun(() => again.push(readAll()))).toBe(0)
  expect(again).toEqual([first])
  expect(new Set(first)).toContain('Requests also')
})
