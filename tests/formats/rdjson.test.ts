import { expect, test } from 'vitest'
import { rdjson } from '../../src/formats/rdjson.ts'
import { plain, results, unreadable } from './results-for-tests.ts'

const path = 'drafts/é & b, 1#2: 50%.txt'
const at = (line: number, column: number): object => ({ line, column })

test('diagnostics of reviewdog: columns count bytes, a fix is one suggestion', () => {
  expect(JSON.parse(rdjson(results, { ...plain, unreadable }))).toEqual({
    source: { name: 'resolint', url: 'https://www.npmjs.com/package/resolint' },
    diagnostics: [
      {
        message: 'PP 1: 100% of “A & B” <must>, so: be "right"::now ]]> # \\ end',
        // UTF-16 counts 40: the `é` before it is two bytes.
        location: { path, range: { start: at(3, 41), end: at(4, 20) } },
        severity: 'ERROR',
        code: { value: 'citation-date', url: 'https://example.org/citation-date' },
      },
      {
        message: 'OP 1: “Decides” is not in italics',
        location: { path, range: { start: at(6, 4), end: at(6, 11) } },
        severity: 'WARNING',
        code: { value: 'operative-italic', url: 'https://example.org/operative-italic' },
        suggestions: [{ range: { start: at(6, 4), end: at(6, 11) }, text: '*Decides*' }],
      },
      {
        message: 'OP 1: A full stop is missing',
        location: { path, range: { start: at(6, 42), end: at(6, 42) } },
        severity: 'INFO',
        code: { value: 'operative-terminal', url: 'https://example.org/operative-terminal' },
        suggestions: [{ range: { start: at(6, 42), end: at(6, 42) }, text: '.' }],
      },
      {
        message: 'no such file or folder',
        location: { path: 'gone.txt' },
        severity: 'ERROR',
        code: { value: 'unreadable' },
      },
    ],
  })
})

test('what is read from a PDF or a Word file is not edited there', () => {
  const [, result] = results
  if (!result) throw new Error('there are two results')
  const pdf = { ...result, profile: { ...result.profile, channel: 'pdf' as const } }
  expect(rdjson([pdf], plain)).not.toContain('suggestions')
})
