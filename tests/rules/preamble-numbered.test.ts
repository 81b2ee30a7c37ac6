import { expect, test } from 'vitest'
import { fix } from '../../src/index.ts'
import { messagesOf, resolution } from './find.ts'

test('texts under negotiation are left alone', () => {
  const text = resolution({
    preamble: ['PP1 Recalling its resolution 77/338 of 1 September 2023,', 'PP2bis Noting the report,'],
    operative: ['OP1 Welcomes the report;', 'OP2 Decides to remain seized of the matter.'],
  })
  expect(messagesOf('preamble-numbered', text)).toEqual([])
})

test('numbers that begin anew with the operative part', () => {
  const text = resolution({
    preamble: ['1. Recalling its resolution 77/338 of 1 September 2023,', '2. Noting the report,'],
    operative: ['1. Welcomes the report;', '2. Decides to remain seized of the matter.'],
  })
  expect(messagesOf('preamble-numbered', text)).toHaveLength(1)
  expect(messagesOf('opener-in-wrong-part', text)).toEqual([])
  const { text: fixed } = fix(text, { preset: 'none', rules: { 'preamble-numbered': 'warning' }, kinds: ['suggested'] })
  expect(fixed).toBe(
    resolution({
      preamble: ['Recalling its resolution 77/338 of 1 September 2023,', 'Noting the report,'],
      operative: ['1. Welcomes the report;', '2. Decides to remain seized of the matter.'],
    }),
  )
})
