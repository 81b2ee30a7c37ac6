import { expect, test } from 'vitest'
import { messagesOf, resolution } from './find.ts'

const operative = ['1. Welcomes the report;', '2. Decides to remain seized of the matter.']
const check = (...preamble: string[]): string[] => messagesOf('preamble-terminal', resolution({ preamble, operative }))

test('abbreviations, marks, lists', () => {
  expect(check('Recalling the meeting held in Washington, D.C.,')).toEqual([])
  expect(check('Recalling the report of the Committee,15')).toEqual([])
  expect(check('Recalling the following texts:', '(a) The Charter,', '(b) The Declaration,')).toEqual([])
})

test('a colon before a list, and its last item without a comma', () => {
  expect(check('Recalling the following texts:', '(a) The Charter;', '(b) The Declaration;')).toHaveLength(1)
})
