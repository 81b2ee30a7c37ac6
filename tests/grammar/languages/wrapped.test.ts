/** What pdftotext makes of Russian pages: clauses begin small, no blank lines part them, and words of a badly filled line stand alone. */
import { expect, test } from 'vitest'
import { outlineOf } from './reading.ts'

const head = `Генеральная Ассамблея
Семьдесят девятая сессия
79/901. Общественные колодцы
Генеральная Ассамблея,
`

const rest = `подчеркивая важность общественных колодцев для всех деревень и городов, которые испытывают
недостаток воды и не имеют средств для того, чтобы рыть и содержать собственные колодцы,
ссылаясь на доклад Генерального секретаря о колодцах, в котором говорится о состоянии всех
общественных колодцев и о расходах на их содержание в течение последних десяти лет,
1. просит Генерального секретаря продолжать изучать состояние общественных колодцев во
всех странах и представить доклад об этом;
2. постановляет продолжить рассмотрение этого вопроса.
`

const beginnings = (text: string): string[] =>
  outlineOf(text).resolutions.flatMap(({ preamble }) => preamble.map((clause) => clause.text))

const read = (paragraph: string): string[] => beginnings(head + paragraph + rest)

test('a list of phrases goes on at the beginning of a line until a conjunction has joined its last', () => {
  const list = `приветствуя усилия всех деревень, которые вырыли новые колодцы, отмечая также те города,
приветствуя которые соседние деревни получили воду, и отмечая успехи всех других деревень,
`
  expect(read(list)).toHaveLength(3)
  const ended = `приветствуя усилия деревень, которые вырыли новые колодцы, и отмечая успехи всех городов,
признавая, что соседние деревни получили воду благодаря усилиям, которые они предприняли,
`
  expect(read(ended)).toHaveLength(4)
})

test('the end of a paragraph above the words of its torn line', () => {
  const torn = `признавая общую заинтересованность всех городов и деревень
содержании колодцев,

в

исследовании

и

`
  const [first, ...others] = read(torn)
  expect(first).toBe('признавая общую заинтересованность всех городов и деревень в исследовании и содержании колодцев,')
  expect(others).toHaveLength(2)
})

test('the same, with the words on both sides and the foot of a page between them', () => {
  const page = `признавая
необходимость
налаживания
добрососедского
соседними деревнями в целях содержания общих колодцев,
24-90151
1/3

сотрудничества

между

A/RES/79/901
`
  const [first, ...others] = read(page)
  expect(first).toBe(
    'признавая необходимость налаживания добрососедского сотрудничества между соседними деревнями в целях содержания общих колодцев,',
  )
  expect(others).toHaveLength(2)
})

test('words that stand alone below a paragraph with no torn line are not of it', () => {
  const text = `признавая общую заинтересованность всех городов и деревень в содержании колодцев, которые
были вырыты в последние годы,

вода

колодцы

деревни

`
  expect(read(text)[0]).toMatch(
    /^признавая общую заинтересованность всех городов и деревень в содержании колодцев, которые были вырыты/,
  )
})

test('a mark stands after the quotation marks of Russian and French too', () => {
  const outline =
    outlineOf(`${head}напоминая о принятии текста, озаглавленного «Содержание общественных колодцев на основе взаимных
договоренностей, которые заключили соседние деревни»1,
${rest}
__________________
1 Резолюция 70/901, приложение.
`)
  expect(outline.references.map(({ label }) => label)).toEqual(['1'])
  expect(outline.resolutions[0]?.preamble[0]?.text).toMatch(/деревни»,$/)
})
