import { expect, test } from 'vitest'
import { fix } from '../../src/index.ts'
import { resolution } from './find.ts'

test.each([
  ['held in Astana, Kazakhstan, on 4 July 2024,', 'held in Astana on 4 July 2024,'],
  ['held in Doha, Qatar, from 1 to 3 March 2023,', 'held in Doha from 1 to 3 March 2023,'],
  ['held in Cairo, Egypt, which was attended by all,', 'held in Cairo, which was attended by all,'],
])('both commas of a country go with it: %s', (before, after) => {
  const draft = (words: string): string =>
    resolution({
      preamble: [`Recalling the meeting ${words}`],
      operative: ['1. Welcomes the report;', '2. Decides to act.'],
    })
  const { text } = fix(draft(before), {
    preset: 'none',
    rules: { 'city-country': 'on' },
    kinds: ['safe', 'suggested'],
  })
  expect(text).toBe(draft(after))
})
