import { expect, test } from 'vitest'
import { en } from '../../../grammar/lexicon/en/index.ts'
import type { Text } from '../../../grammar/ast.ts'
import { toPlainText } from '../../../grammar/phrases/plain-text.ts'
import { recoverMarks } from '../../../grammar/phrases/recover.ts'

/** The marks that are recovered from one paragraph on the page of its notes. */
const recovered = (value: string, ...labels: number[]): string[] => {
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: value.length + 1, offset: value.length },
  }
  const text: Text = { type: 'text', value, position }
  const [plain] = recoverMarks([toPlainText([text], false)], new Map(labels.map((label) => [label, 1])), () => 1, en)
  return (plain?.marks ?? []).map(({ label, start, end }) => `${label} «${value.slice(start, end)}»`)
}

test.each([
  ['a word', 'Recalling the Amendment112 to the Protocol113 of 1997,', [112, 113], ['112 «112»', '113 «113»']],
  ['a year', 'Recalling the Days of 20237 and of 2024,', [7], ['7 «7»']],
  ['a name with a number', 'Recalling the statement on COVID-1916 and its text,', [16], ['16 «16»']],
  [
    'a number and a comma',
    'Recalling the Day in 2025,172 and resolution 5/14,173 on it,',
    [172, 173],
    ['172 «172»', '173 «173»'],
  ],
])('a mark that is glued to %s', (_, paragraph, labels, marks) => {
  expect(recovered(paragraph, ...labels)).toEqual(marks)
})

test.each([
  ['thousands', 'Recalling that 12,345 persons attended,', 345],
  ['a year', 'Recalling the conference of 1916 and its text,', 16],
  ['a name with a number alone', 'Recalling the statement on COVID-19 and its text,', 19],
])('no mark: %s', (_, paragraph, label) => {
  expect(recovered(paragraph, label)).toEqual([])
})
