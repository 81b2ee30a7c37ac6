/** What linting costs in work that can be counted: the ceiling stands a tenth above what is needed. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lint, parse } from '../../src/index.ts'
import { differentExpressionsRun, expressionsRun } from '../grammar/work.ts'

const text = readFileSync(new URL('../../fixtures/documents/A_79_L.124/source.txt', import.meta.url), 'utf8')

test('few different regular expressions are run over a draft, and thus compiled, by a short run', () => {
  expect(differentExpressionsRun(() => lint(text))).toBeLessThan(508)
})

test('the rules run few regular expressions over a draft', () => {
  const document = parse(text)
  // What is made once for a process, and for a word that was never met, is no work of this text.
  lint(document, { text })
  const count = expressionsRun(() => lint(document, { text }))
  expect((count * 1000) / text.length).toBeLessThan(330)
})
