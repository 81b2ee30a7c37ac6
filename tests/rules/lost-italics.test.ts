/** Conventions 2.0: where a text carries no italics at all, one remark says so. */
import { expect, test } from 'vitest'
import { fix, lint } from '../../src/index.ts'

const roman =
  'The General Assembly,\n\nRecalling its resolution 77/338 of 1 September 2023,\n\n1. Welcomes the report;\n\n2. Decides to remain seized of the matter.\n'

const plain = { rules: { 'organ-line-italic': ['on', { plain: true }] } } as const

test('a text that was typed without any italics is told so once, on request', () => {
  expect(lint(roman).findings).toEqual([])
  expect(lint(roman, plain).findings.map(({ severity, ruleId }) => [severity, ruleId])).toEqual([
    ['info', 'organ-line-italic'],
  ])
})

test('a part without italics beside one that has them is told so', () => {
  const mixed = roman.replace('Welcomes', '*Welcomes*').replace('Decides', '*Decides*')
  expect(lint(mixed).findings.map(({ severity, ruleId }) => [severity, ruleId])).toEqual([
    ['info', 'organ-line-italic'],
    ['info', 'preambular-italic'],
  ])
})

test('all italics are set on request', () => {
  expect(fix(roman, { ...plain, kinds: ['safe', 'suggested'] }).text).toBe(
    '*The General Assembly,*\n\n*Recalling* its resolution 77/338 of 1 September 2023,\n\n1. *Welcomes* the report;\n\n2. *Decides* to remain seized of the matter.\n',
  )
})

test('a copy of an adopted text in plain letters is left alone', () => {
  const adopted = `A/RES/79/500\n\n79/500. Libraries\n\n${roman}\n46th plenary meeting\n3 December 2024\n`
  expect(lint(adopted).findings).toEqual([])
})

test('an adopted text with some italics is told of the others', () => {
  const adopted = `A/RES/79/500\n\n79/500. Libraries\n\n${roman.replace('Welcomes', '*Welcomes*').replace('Decides', '*Decides*')}\n46th plenary meeting\n3 December 2024\n`
  expect(lint(adopted).findings.map(({ ruleId }) => ruleId)).toEqual(['organ-line-italic', 'preambular-italic'])
})
