import { expect, test } from 'vitest'
import { compact } from '../../src/formats/compact.ts'
import { plain, results, unreadable } from './results-for-tests.ts'

const [clean] = results
const path = 'drafts/é & b, 1#2: 50%.txt'
const message = 'PP 1: 100% of “A & B” <must>, so: be "right"::now ]]> # \\ end'

test('a line a finding, without line breaks in it', () => {
  expect(compact(results, { ...plain, unreadable }).split('\n')).toEqual([
    `${path}: line 3, col 40, Error - ${message} (citation-date)`,
    `${path}: line 6, col 4, Warning - OP 1: “Decides” is not in italics (operative-italic)`,
    `${path}: line 6, col 42, Info - OP 1: A full stop is missing (operative-terminal)`,
    'gone.txt: line 1, col 1, Error - no such file or folder',
    '',
  ])
})

test('is empty without findings', () => {
  expect(compact(clean ? [clean] : [], plain)).toBe('')
})
