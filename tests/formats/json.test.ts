import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { json } from '../../src/formats/json.ts'
import { lint } from '../../src/index.ts'

const text = readFileSync(new URL('../../fixtures/documents/A_79_L.124/source.txt', import.meta.url), 'utf8')
const [file] = JSON.parse(json([lint(text, { path: 'source.txt' })], { color: false })) as {
  messages: Record<string, unknown>[]
}[]

test('one object a file, in the published shape', () => {
  expect(file).toMatchObject({
    path: 'source.txt',
    symbol: 'A/79/L.124',
    kind: 'draft-resolution',
    counts: { error: 1, warning: 1, info: 3 },
  })
  expect(Object.keys(file ?? {})).toEqual(['path', 'symbol', 'kind', 'messages', 'counts'])
})

test('a message has severity, place, position, page of the rule and the fix', () => {
  const lost = file?.messages.find(({ ruleId }) => ruleId === 'superscript-lost')
  const offset = text.indexOf(' 8 as well')
  expect(lost).toMatchObject({
    severity: 'warning',
    line: 100,
    column: 433,
    endLine: 100,
    endColumn: 435,
    offset,
    endOffset: offset + 2,
    in: 'PP26',
    expected: ['⁸'],
    fix: { kind: 'safe', title: 'Write ⁸', edits: [{ start: offset, end: offset + 2, text: '⁸' }] },
  })
  expect(lost?.['url']).toMatch(/^https:\/\//)
  expect(Object.keys(lost?.['fix'] as object)).toEqual(['kind', 'title', 'edits'])
})
