import { expect, test } from 'vitest'
import { gitlab } from '../../src/formats/gitlab.ts'
import { draftText, findingDrafts, plain, resultOf, results, unreadable } from './results-for-tests.ts'

interface Issue {
  fingerprint: string
}
const read = (output: string): Issue[] => JSON.parse(output) as Issue[]
const fingerprint = expect.stringMatching(/^[0-9a-f]{16}$/) as string

test('a code quality report', () => {
  const path = 'drafts/é & b, 1#2: 50%.txt'
  expect(read(gitlab(results, { ...plain, unreadable }))).toEqual([
    {
      type: 'issue',
      check_name: 'citation-date',
      description: 'PP 1: 100% of “A & B” <must>, so: be "right"::now ]]> # \\ end',
      severity: 'major',
      fingerprint,
      location: { path, lines: { begin: 3, end: 4 } },
    },
    {
      type: 'issue',
      check_name: 'operative-italic',
      description: 'OP 1: “Decides” is not in italics',
      severity: 'minor',
      fingerprint,
      location: { path, lines: { begin: 6, end: 6 } },
    },
    {
      type: 'issue',
      check_name: 'operative-terminal',
      description: 'OP 1: A full stop is missing',
      severity: 'info',
      fingerprint,
      location: { path, lines: { begin: 6, end: 6 } },
    },
    {
      type: 'issue',
      check_name: 'unreadable',
      description: 'no such file or folder',
      severity: 'critical',
      fingerprint,
      location: { path: 'gone.txt', lines: { begin: 1, end: 1 } },
    },
  ])
})

test('fingerprints differ within a report, between equal files too', () => {
  const copies = ['./a.txt', 'b.txt'].map((path) => resultOf(path, draftText, findingDrafts))
  const issues = read(gitlab(copies, plain))
  expect(new Set(issues.map((issue) => issue.fingerprint)).size).toBe(6)
})

test('is an empty list without findings', () => {
  expect(gitlab([resultOf('clean.txt', draftText)], plain)).toBe('[]\n')
})
