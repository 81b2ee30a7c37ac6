/** Text that resumes after sub-paragraphs, on a hand-built tree: what a parser makes of such text is its own matter. */
import { expect, test } from 'vitest'
import type { Document, OperativeParagraph, PhrasingContent, Position, Subparagraph } from '../../grammar/ast.ts'
import { toOutline } from '../../src/index.ts'

let offset = 0
const place = (length: number): Position => {
  const start = { line: 1, column: offset + 1, offset }
  offset += length
  return { start, end: { line: 1, column: offset + 1, offset } }
}
const text = (value: string): PhrasingContent => ({ type: 'text', value, position: place(value.length) })
const item = (label: string, ...children: Subparagraph['children']): Subparagraph => ({
  type: 'subparagraph',
  label,
  level: 1,
  children,
  position: place(0),
})

test('no text is lost, and the texts read in order', () => {
  const paragraph: OperativeParagraph = {
    type: 'operativeParagraph',
    number: 1,
    children: [
      text('Requests that '),
      item('(a)', text('one;'), item('(i)', text('two;'))),
      text('and thus three;'),
      item('(b)', text('four;')),
    ],
    position: place(0),
  }
  const document: Document = {
    type: 'document',
    kind: 'resolution',
    channel: 'text',
    children: [
      {
        type: 'resolution',
        children: [{ type: 'operativePart', children: [paragraph], position: place(0) }],
        position: place(0),
      },
    ],
    position: place(0),
  }
  const [clause] = toOutline(document).resolutions[0]?.operative ?? []
  expect(clause?.text).toBe('Requests that')
  expect(clause?.subparagraphs[0]?.text).toBe('one;')
  expect(clause?.subparagraphs[0]?.subparagraphs[0]?.text).toBe('two; and thus three;')
  expect(clause?.subparagraphs[1]?.text).toBe('four;')
})
