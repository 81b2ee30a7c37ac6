/** Traps of the marks and spaces of French, Chinese and Arabic. */
import { expect, test } from 'vitest'
import { foundBy } from './find.ts'

const french = (...words: string[]): string =>
  ['L’Assemblée générale,', ...words, '1. Prie le Secrétaire général de lui faire rapport.'].join('\n\n') + '\n'

test('guillemets without spaces are found where the text has others with them', () => {
  const text = french(
    'Rappelant les documents intitulés « Ports » et « Mers »,',
    'Rappelant également le document intitulé «Paix»,',
  )
  expect(foundBy('language-punctuation', text)).toEqual([
    ['PP2', '«'],
    ['PP2', '»'],
  ])
})

test('a text that is typed without spaces throughout is left alone', () => {
  const text = french('Rappelant les documents intitulés «Ports» et «Mers»; et le reste: rien,')
  expect(foundBy('language-punctuation', text)).toEqual([])
})

test('figures, times and a mark of a note between two Chinese words are no slips', () => {
  const text = '大会，\n\n回顾秘书长的报告¹ 以及其目标1,000项和10:30，\n\n1. 请秘书长提出报告。\n\n¹ A/77/338。\n'
  expect(foundBy('language-punctuation', text)).toEqual([])
})
