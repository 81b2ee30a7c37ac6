import { expect, test } from 'vitest'
import { github } from '../../src/formats/github.ts'
import { plain, results, unreadable } from './results-for-tests.ts'

const [clean] = results
const message = 'PP 1: 100% of “A & B” <must>, so: be "right"::now ]]> # \\ end'

test('commands of a workflow: what ends a property, a command or a line is escaped', () => {
  const file = 'file=drafts/é & b%2C 1#2%3A 50%25.txt'
  expect(github(results, { ...plain, unreadable }).split('\n')).toEqual([
    `::error ${file},line=3,endLine=4,title=citation-date::${message.replace('%', '%25')}`,
    `::warning ${file},line=6,endLine=6,col=4,endColumn=11,title=operative-italic::OP 1: “Decides” is not in italics`,
    `::notice ${file},line=6,endLine=6,col=42,endColumn=42,title=operative-terminal::OP 1: A full stop is missing`,
    '::error file=gone.txt,title=unreadable::no such file or folder',
    '',
  ])
})

test('a reason with line breaks stays one command', () => {
  const reason = 'a\r\nb: 100%'
  expect(github([], { ...plain, unreadable: [{ path: '.\\a\\b.txt', reason }] })).toBe(
    '::error file=a/b.txt,title=unreadable::a%0D%0Ab: 100%25\n',
  )
})

test('is empty without findings', () => {
  expect(github(clean ? [clean] : [], plain)).toBe('')
})
