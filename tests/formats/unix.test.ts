import { expect, test } from 'vitest'
import { unix } from '../../src/formats/unix.ts'
import { plain, resultOf, results, unreadable } from './results-for-tests.ts'

const [clean] = results
const path = 'drafts/é & b, 1#2: 50%.txt'
const message = 'PP 1: 100% of “A & B” <must>, so: be "right"::now ]]> # \\ end'

test('file:line:column: ...', () => {
  expect(unix(results, { ...plain, unreadable }).split('\n')).toEqual([
    `${path}:3:40: error: ${message} [citation-date]`,
    `${path}:6:4: warning: OP 1: “Decides” is not in italics [operative-italic]`,
    `${path}:6:42: info: OP 1: A full stop is missing [operative-terminal]`,
    'gone.txt:1:1: error: no such file or folder',
    '',
  ])
})

test('a name with a line break or an escape sequence stays on its line', () => {
  const text = 'x'
  const odd = resultOf('a\n\u001B[31mb\u202E.txt', text, [
    { ruleId: 'rule', severity: 'error', message: 'm', in: 'document', start: 0, end: 1 },
  ])
  expect(unix([odd], plain)).toBe('a [31mb\uFFFD.txt:1:1: error: m [rule]\n')
})

test('is empty without findings', () => {
  expect(unix(clean ? [clean] : [], plain)).toBe('')
})
