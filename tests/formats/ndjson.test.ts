import { expect, test } from 'vitest'
import { ndjson } from '../../src/formats/ndjson.ts'
import { plain, results, unreadable } from './results-for-tests.ts'

const [clean] = results
const path = 'drafts/é & b, 1#2: 50%.txt'

test('a JSON object a line, with the path and without how a fix is verified', () => {
  const lines = ndjson(results, { ...plain, unreadable })
    .trimEnd()
    .split('\n')
  const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(entries).toHaveLength(4)
  expect(entries[1]).toEqual({
    path,
    ruleId: 'operative-italic',
    severity: 'warning',
    message: '“Decides” is not in italics',
    in: 'OP1',
    expected: ['*Decides*'],
    line: 6,
    column: 4,
    endLine: 6,
    endColumn: 11,
    offset: 96,
    endOffset: 103,
    url: 'https://example.org/operative-italic',
    fix: {
      kind: 'safe',
      title: 'Set in italics',
      edits: [
        { start: 96, end: 96, text: '*' },
        { start: 103, end: 103, text: '*' },
      ],
    },
  })
  expect(entries[0]).toMatchObject({ message: expect.stringContaining('::now\n]]>') })
  expect(entries[3]).toEqual({ path: 'gone.txt', unreadable: 'no such file or folder' })
})

test('is empty without findings', () => {
  expect(ndjson(clean ? [clean] : [], plain)).toBe('')
})
