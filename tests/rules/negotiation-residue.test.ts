import { expect, test } from 'vitest'
import { messagesOf, resolution } from './find.ts'

const check = (paragraph: string): string[] =>
  messagesOf('negotiation-residue', resolution({ operative: ['1. Welcomes the report;', `2. ${paragraph}`] }))

test.each([
  'Recalls article 6 bis of the Convention and rule 118 bis.',
  'Recalls resolution 2130 (XX) of 21 December 1965.',
  'Recalls the New START Treaty (New START Treaty).',
  'Recalls the report entitled “Women […] at work”.',
  'Recalls the words “we the peoples [sic]”.',
])('accepts %s', (paragraph) => {
  expect(check(paragraph)).toEqual([])
})

test.each([
  'Recalls the [international][ly agreed] goals.',
  'Recalls the report (Agreed).',
  'Decides to convene a meeting on XX June 2027.',
  'Decides to act as set out in PP3 and in due course.',
  'Decides to convene a meeting in … June.',
])('reports %s', (paragraph) => {
  expect(check(paragraph).length).toBeGreaterThan(0)
})

test('the place of the number in a draft of the Human Rights Council', () => {
  const text =
    'United Nations A/HRC/58/L.9\n\nGeneral Assembly\n\nDistr.: Limited\n28 March 2025\n\nOriginal: English\n\nHuman Rights Council\n\nFifty-eighth session\n\nGhana:* draft resolution\n\n58/... Technical assistance\n\nThe Human Rights Council,\n\nRecalling its resolution 49/1 of 4 March 2022,\n\n1. Welcomes the report;\n\n2. Decides to remain seized of the matter.\n'
  expect(messagesOf('negotiation-residue', text)).toEqual([])
})
