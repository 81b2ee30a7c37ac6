import { expect, test } from 'vitest'
import { lint } from '../../src/index.ts'
import { messagesOf } from './find.ts'

test('without a preamble the comma is dropped, as in 7 of 7 real texts', () => {
  const text = (line: string): string => `${line}\n\nAdopts the declaration annexed to the present resolution.\n`
  expect(messagesOf('organ-line-comma', text('The General Assembly'))).toEqual([])
  const finding = lint(text('The General Assembly,')).findings.find(({ ruleId }) => ruleId === 'organ-line-comma')
  expect(finding?.severity).toBe('info')
})

test('the comma may stand inside or outside the italics', () => {
  const body =
    '\n\n*Recalling* its resolution 77/338 of 1 September 2023,\n\n*Decides* to remain seized of the matter.\n'
  expect(messagesOf('organ-line-comma', `*The General Assembly,*${body}`)).toEqual([])
  expect(messagesOf('organ-line-comma', `*The General Assembly*,${body}`)).toEqual([])
})
