import { expect, test } from 'vitest'
import { foundBy } from './find.ts'

const titled = (title: string): string =>
  `${title}\n\nThe General Assembly,\n\nRecalling its resolution 77/338 of 1 September 2023,\n\n1. Welcomes the report;\n\n2. Decides to remain seized of the matter.\n`

test.each([
  'Inclusive and resilient recovery from COVID-19',
  'Follow-up to the Declaration on HIV/AIDS',
  'Second United Nations Conference, part II',
  'COMPREHENSIVE TEST BAN',
])('accepts %s', (title) => {
  expect(foundBy('title-abbreviation', titled(title))).toEqual([])
})

test('names cut short', () => {
  expect(foundBy('title-abbreviation', titled('Cooperation between the United Nations and the SCO'))).toEqual([
    ['title', 'SCO'],
  ])
})
