import { expect, test } from 'vitest'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { createLinter, lintPlugin, resolintLint, resolintParse, type Document } from '../../src/index.ts'
import { testRule } from './rule-for-tests.ts'

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

test('a rule that fails is a message of the file', async () => {
  const broken = testRule({
    id: 'broken-rule',
    create: () => {
      throw new Error('broken')
    },
  })
  const file = new VFile({ path: 'draft.txt', value: text })
  await unified()
    .use(resolintParse)
    .use(lintPlugin(createLinter({ rules: [broken] })))
    .process(file)
  expect(file.messages.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
    ['broken-rule', 'the rule broken-rule failed, and may not have said all: broken'],
  ])
})

test('the parser alone gives the tree', () => {
  const tree = unified().use(resolintParse).parse(text) as Document
  expect(tree.type).toBe('document')
  expect(tree.children.map((child) => child.type)).toEqual(['resolution'])
})
