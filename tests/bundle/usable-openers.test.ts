/** Which counted phrases get into the lexicon of a language. */
import { expect, test } from 'vitest'
import { usablePhrases } from '../../scripts/openers/usable.ts'

const elsewhere = [{ Recalling: 4000, Condena: 100 }]

test('rare, cut off, foreign and overlong phrases are left out', () => {
  expect(
    usablePhrases(
      {
        Rappelant: 1000,
        'Rappelant également': 300,
        'Rappelant que': 4,
        Rappelan: 7,
        Recalling: 5,
        Condena: 20,
        'Prenant note': 10,
        'Prenant note de': 2,
        вновь: 9,
      },
      elsewhere,
      'fr',
    ),
  ).toEqual({ Rappelant: 1000, 'Rappelant également': 300, Condena: 20, 'Prenant note': 10 })
})

test('the most frequent come first', () => {
  expect(Object.keys(usablePhrases({ Priant: 3, Notant: 8, Louant: 5 }, [], 'fr'))).toEqual([
    'Notant',
    'Louant',
    'Priant',
  ])
})

test('a Chinese phrase may begin a longer one, and is no character alone', () => {
  const counts = { 关切地注意到: 205, 关切: 155, 对: 15, '重申，': 5, تشجع: 9 }
  expect(usablePhrases(counts, [], 'zh')).toEqual({ 关切地注意到: 205, 关切: 155 })
})
