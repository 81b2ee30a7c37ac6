import { expect, test } from 'vitest'
import { tap } from '../../src/formats/tap.ts'
import { draftText, findingDrafts, plain, resultOf, results, unreadable } from './results-for-tests.ts'

test('a test for each file, which errors fail', () => {
  expect(tap(results, { ...plain, unreadable })).toBe(
    String.raw`TAP version 14
ok 1 - clean.txt
not ok 2 - drafts/é & b, 1\#2: 50%.txt
  ---
  findings:
    - {"line":3,"column":40,"severity":"error","message":"PP 1: 100% of “A & B” <must>, so: be \"right\"::now ]]> # \\ end","rule":"citation-date"}
    - {"line":6,"column":4,"severity":"warning","message":"OP 1: “Decides” is not in italics","rule":"operative-italic"}
    - {"line":6,"column":42,"severity":"info","message":"OP 1: A full stop is missing","rule":"operative-terminal"}
  ...
not ok 3 - gone.txt
  ---
  message: "no such file or folder"
  ...
1..3
`,
  )
})

test('warnings alone do not fail a test', () => {
  const warned = resultOf(undefined, draftText, findingDrafts.slice(1))
  expect(tap([warned], plain)).toMatch(/^TAP version 14\nok 1 - text\n {2}---\n/)
})

test('without files', () => {
  expect(tap([], plain)).toBe('TAP version 14\n1..0\n')
})
