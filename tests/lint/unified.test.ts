import { expect, test } from 'vitest'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { resolintLint, resolintParse, type Document } from '../../src/index.ts'

const text = 'The General Assembly,\n\n*Recalling* its resolution 78/69 of 5 December 2024,\n\n1. *Decides* to act.\n'

test('parses and lints in three lines', async () => {
  const processor = unified().use(resolintParse).use(resolintLint)
  const file = new VFile({ path: 'draft.txt', value: text })
  await processor.run(processor.parse(file), file)

  expect(file.messages.map(({ ruleId, line, column }) => `${line}:${column} ${ruleId}`)).toEqual([
    '1:1 organ-line-italic',
    '3:28 resolution-session-date',
    '5:1 single-operative-unnumbered',
  ])
  const [, message] = file.messages
  expect(message).toMatchObject({ source: 'resolint', fatal: true, file: 'draft.txt', expected: ['5 December 2023'] })
  expect(String(message)).toContain('3:28')
})

test('the parser alone gives the tree', () => {
  const tree = unified().use(resolintParse).parse(text) as Document
  expect(tree.type).toBe('document')
  expect(tree.children.map((child) => child.type)).toEqual(['resolution'])
})
