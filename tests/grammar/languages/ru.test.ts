/** Russian: invented texts in the forms that resolutions of the Assembly and the Council have. */
import { describe, expect, test } from 'vitest'
import { citationsOf, clausesOf, expectOpeners, labelsOf, language, outlineOf } from './reading.ts'

const resolution = `Организация Объединенных Наций

A/RES/79/901

Генеральная Ассамблея

Distr.: General

1 December 2024

Семьдесят девятая сессия

Пункт 93 b) повестки дня

Резолюция, принятая Генеральной Ассамблеей 1 декабря 2024 года

[по докладу Второго комитета (A/79/902, пункт 12)]

79/901. Общественные колодцы

Генеральная Ассамблея,

ссылаясь на свои резолюции 70/901 от 25 сентября 2015 года и 71/902 B от 1 февраля 2017 года и на резолюцию 1901 (2008) Совета Безопасности от 5 июня 2008 года¹,

будучи глубоко обеспокоена состоянием колодцев,

рассмотрев доклад Генерального секретаря²,

1. с удовлетворением отмечает, что колодцы вырыты;

2. настоятельно призывает государства-члены:

a) рыть колодцы:

i) в деревнях;

ii) в городах;

b) содержать их;

3. постановляет продолжать заниматься этим вопросом.

72-е пленарное заседание 1 декабря 2024 года

¹ Резолюция 70/901.

² См. A/79/903.
`

describe('a resolution', () => {
  const outline = outlineOf(resolution)

  test('its masthead, which is English in part', () => {
    expect(outline).toMatchObject({
      kind: 'resolution',
      symbol: 'A/RES/79/901',
      organ: 'General Assembly',
      session: '79',
      date: '2024-12-01',
      distribution: 'General',
    })
  })

  test('its clauses, in small letters', () => {
    expect(clausesOf(outline)).toEqual([
      'PP ссылаясь',
      'PP будучи глубоко обеспокоена',
      'PP рассмотрев',
      '1 с удовлетворением отмечает',
      '2 настоятельно призывает',
      '3 постановляет',
    ])
    expect(labelsOf(outline)).toEqual(['a) i) ii)', 'b)'])
  })

  test('its citations and notes', () => {
    expect(citationsOf(outline)).toEqual([
      '70/901 2015-09-25',
      '71/902 B 2017-02-01',
      '1901 (2008) 2008-06-05',
      '70/901',
    ])
    expect(outline.citations.map(({ organ = '' }) => organ)).toEqual(['', '', 'Security Council', ''])
    expect(outline.references.map(({ label }) => label)).toEqual(['1', '2'])
  })
})

test('the words alone tell the masthead from the organ line: only the comma does', () => {
  const { organs } = language('ru')
  expect(organs.matchLine('Генеральная Ассамблея')).toBeUndefined()
  expect(organs.matchLine('Генеральная Ассамблея,')).toMatchObject({ organ: 'General Assembly', comma: true })
})

test('a wrapped line that goes on with a participle belongs to its clause', () => {
  const outline = outlineOf(
    `Генеральная Ассамблея,
ссылаясь на свои прежние решения о выдаче книг в публичных библиотеках, а также на
свое приглашение всем государствам открывать библиотеки в каждый день недели, и на
доклад Генерального секретаря о выдаче книг во всех библиотеках мира и регионов мира,
призывая их выдавать книги каждый день и подчеркивая пользу чтения для всех людей,
приветствуя труд библиотекарей,
1. постановляет продолжать заниматься этим вопросом.
`,
    'pdftotext',
  )
  expect(clausesOf(outline)).toEqual(['PP ссылаясь', 'PP приветствуя', '1 постановляет'])
})

test('phrases that nobody counted, in small letters or with a capital', () => {
  expectOpeners('ru', 'preambular', [
    'с глубоким прискорбием отмечая| гибель',
    'торжественно провозглашая| Декларацию',
    'будучи крайне удручена| тем',
    'Напоминая также| о',
    'обсудив| доклад',
  ])
  expectOpeners('ru', 'operative', [
    'со всей настоятельностью призывает| стороны',
    'учреждает| фонд',
    'Вновь подтверждает| свое решение',
    'с большой озабоченностью принимает к сведению| доклад',
  ])
  expect(language('ru').openers.match('колодцы являются', 'operative')).toBeUndefined()
})

test.each([
  ['Семьдесят восьмая', 78],
  ['восьмидесятая', 80],
  ['Десятая', 10],
  ['двадцать третья', 23],
  ['сорок третьей', 43],
  ['сто первая', 101],
  ['79-я', 79],
  ['восемь', undefined],
])('%s is session %s', (words, value) => {
  expect(language('ru').ordinals.valueOf(words)).toBe(value)
})

test('labels are Latin, Cyrillic, or Cyrillic that looks Latin', () => {
  const { labels } = language('ru')
  const open = [{ style: 'letter', ordinal: 2 }] as const
  for (const label of ['c)', 'в)', 'с)']) expect(labels.place(label, open, undefined)).toMatchObject({ fits: true })
  expect(labels.place('д)', open, undefined)).toMatchObject({ fits: false })
})

test('States', () => {
  const { states } = language('ru')
  expect(states.members).toHaveLength(193)
  expect(states.match('Гвинея-Бисау и Кения', 0)?.name).toBe('Гвинея-Бисау')
  expect(states.officialName('Заир')).toBe('Демократическая Республика Конго')
})

test('a draft with its sponsors', () => {
  const outline = outlineOf(`Генеральная Ассамблея

A/C.2/79/L.901

Беларусь, Китай и Куба: проект резолюции

Общественные колодцы

Генеральная Ассамблея,

ссылаясь на свои резолюции,

1. просит Генерального секретаря вырыть колодцы.
`)
  expect(outline.kind).toBe('draft-resolution')
  expect(outline.sponsors).toEqual(['Беларусь', 'Китай', 'Куба'])
})
