/** Paragraphs that were put in between others, as texts under negotiation have them: `1 bis.`, `OP2 alt`. */
import { expect, test } from 'vitest'
import type { OperativeParagraph } from '../../../grammar/ast.ts'
import { parse } from '../../../grammar/parse.ts'
import { nodesOf } from '../../../src/tree/visit.ts'

const paragraphs = (text: string): OperativeParagraph[] =>
  nodesOf(
    parse(`The General Assembly,\n\nRecalling its resolution 77/338 of 1 September 2023,\n\n${text}`),
    'operativeParagraph',
  )

test.each<[string, [number | undefined, string | undefined][]]>([
  [
    '1. Welcomes the report;\n\n1 bis. Notes the work;\n\n2. Decides to end.\n',
    [
      [1, undefined],
      [1, '1 bis'],
      [2, undefined],
    ],
  ],
  [
    '1. Welcomes the report;\n\n1 ter) Notes the work;\n\n2. Decides to end.\n',
    [
      [1, undefined],
      [1, '1 ter'],
      [2, undefined],
    ],
  ],
  [
    '**1.** *Welcomes* it;\n\n**1 bis.** *Notes* it;\n\n**2.** *Decides* to end.\n',
    [
      [1, undefined],
      [1, '1 bis'],
      [2, undefined],
    ],
  ],
  [
    'OP1 Welcomes the report;\n\nOP1 alt. Notes the work;\n\nOP2 Decides to end.\n',
    [
      [1, 'OP1'],
      [1, 'OP1 alt'],
      [2, 'OP2'],
    ],
  ],
])('%j', (text, expected) => {
  expect(paragraphs(text).map(({ number, label }) => [number, label])).toEqual(expected)
})

test.each([
  ['OP1 *Welcomes* it;\n\nOP1 alt*Notes* it;\n', 'OP1 alt'],
  ['OP1 *Welcomes* it;\n\nOP2 *Notes* it;\n', 'OP2'],
  ['1. *Welcomes* it;\n\n**1 ter**. *Notes* it;\n', '1 ter'],
])('italics behind a label stay whole: %j', (text, label) => {
  const [, second] = paragraphs(text)
  expect(second).toMatchObject({ label, children: [{ type: 'opener', phrase: 'Notes', italic: 'exact' }, {}] })
})

test('an article of a convention at the head of a line puts in nothing', () => {
  const text =
    '1. Notes with appreciation the work of the Office under article\n6 bis of the Paris Convention;\n\n2. Decides to end.\n'
  expect(paragraphs(text).map(({ number }) => number)).toEqual([1, 2])
})

test('the number is no part of the words', () => {
  const [, inserted] = paragraphs('1. Welcomes it;\n\n**1 bis.** *Notes* it;\n\n2. Decides to end.\n')
  expect(inserted?.children[0]).toMatchObject({ type: 'opener', phrase: 'Notes' })
})

test('an item stands beside the one before it', () => {
  const [paragraph] = paragraphs(
    '1. Requests the Secretary-General to report thereon:\n\n(a) Annually;\n\n(a bis) In English;\n\n(b) In writing;\n',
  )
  expect(
    paragraph?.children.flatMap((child) => (child.type === 'subparagraph' ? [[child.label, child.level]] : [])),
  ).toEqual([
    ['(a)', 1],
    ['(a bis)', 1],
    ['(b)', 1],
  ])
})
