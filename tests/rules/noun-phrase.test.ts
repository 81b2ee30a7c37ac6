import { expect, test } from 'vitest'
import { clauseBefore, several, type Noun } from '../../src/rules/shared/noun-phrase.ts'

const extent = { least: 0, most: 2, ofWhat: 3 }

test('a clause begins at its first word, before a phrase between commas too', () => {
  const text = 'Noting that, in this regard, all the relevant measures of the Government in the region are taken'
  expect(clauseBefore(text, text.indexOf('are'), several, extent)).toBe(text.indexOf('that'))
  expect(clauseBefore('Noting the measures are', 20, several, extent)).toBeUndefined()
})

test('the longest phrase is read: a clause word and twenty-three others', () => {
  const longest = 'that all the new human rights of the a-b c d e of the f g h i of the j k l m are'
  expect(clauseBefore(longest, longest.indexOf('are'), several, extent)).toBe(0)
})

test('in a text without marks, however long, no more words are looked at than a phrase may have', () => {
  const looks = (length: number): number => {
    let count = 0
    const noun: Noun = { determiners: several.determiners, isNoun: () => (count++, false) }
    const text = `${'that '.repeat(length)}are`
    clauseBefore(text, text.length - 3, noun, extent)
    return count
  }
  expect(looks(1000)).toBe(looks(100))
})
