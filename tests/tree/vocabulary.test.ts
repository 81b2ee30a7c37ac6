import { expect, test } from 'vitest'
import { textTrait, Vocabulary, wordTrait } from '../../src/tree/vocabulary.ts'

test('words are runs of letters, each with one number and the place where it stands', () => {
  const words = new Vocabulary()
  const { ids, starts } = words.read('Requests States’ co-operation; requests States 2x')
  expect(ids.map((id) => words.words[id])).toEqual(['Requests', 'States', 'co', 'operation', 'requests', 'States', 'x'])
  expect(starts).toEqual([0, 9, 17, 20, 31, 40, 48])
  expect(ids[1]).toBe(ids[5])
  expect(words.find('operation')).toBe(ids[3])
  expect(words.find('Operation')).toBeUndefined()
})

test('letters with accents belong to their word, and a text says whether it has any', () => {
  const words = new Vocabulary()
  const { ids, accented, figures } = words.read('in Côte d’Ivoire')
  expect(ids.map((id) => words.words[id])).toEqual(['in', 'Côte', 'd', 'Ivoire'])
  expect([accented, figures]).toEqual([true, false])
  expect(words.read('in Togo × 2')).toMatchObject({ accented: false, figures: true })
})

test('numbers stay when a vocabulary grows', () => {
  const words = new Vocabulary()
  const letters = (index: number): string => String(index).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))
  const many = Array.from({ length: 20_000 }, (_, index) => letters(index))
  const { ids } = words.read(many.join(' '))
  expect(ids).toEqual(many.map((_, index) => index))
  expect(many.every((word, index) => words.find(word) === index)).toBe(true)
})

test('what is known of a word is worked out once, for each vocabulary', () => {
  const asked: string[] = []
  const length = wordTrait((word) => {
    asked.push(word)
    return word.length
  })
  const [first, second] = [new Vocabulary(), new Vocabulary()]
  const lengths = (of: Vocabulary, text: string): number[] => of.read(text).ids.map((id) => length(of)[id] ?? 0)
  expect(lengths(first, 'the report of the day')).toEqual([3, 6, 2, 3, 3])
  expect(asked).toEqual(['the', 'report', 'of', 'day'])
  expect(lengths(second, 'of it')).toEqual([2, 2])
})

test('what is known of a text is worked out once, while its words are kept', () => {
  const asked: number[] = []
  const count = textTrait(({ ids }) => {
    asked.push(ids.length)
    return ids.length
  })
  const words = new Vocabulary()
  const counted = (text: string): number => count(words.read(text), words)
  expect(['the report', 'of the day', 'the report'].map(counted)).toEqual([2, 3, 2])
  expect(asked).toEqual([2, 3])
  // A process that reads many texts does not grow with them.
  for (let index = 0; index < 20; index++) words.read('word '.repeat(20_000) + index)
  expect(counted('the report')).toBe(2)
  expect(asked).toEqual([2, 3, 2])
})
