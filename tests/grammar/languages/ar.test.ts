/** Arabic: invented texts in the forms that resolutions of the Assembly and the Council have. */
import { parse } from '../../../grammar/parse.ts'
import { nodesOf } from '../../../src/tree/visit.ts'
import { describe, expect, test } from 'vitest'
import { citationsOf, clausesOf, expectOpeners, labelsOf, language, outlineOf } from './reading.ts'

const resolution = `الأمم المتحدة

A/RES/79/901

الجمعية العامة

Distr.: General

1 December 2024

الدورة التاسعة والسبعون

البند 93 (ب) من جدول الأعمال

قرار اتخذته الجمعية العامة في 1 كانون الأول/ديسمبر 2024

79/901 الآبار العامة

إن الجمعية العامة،

إذ تشير إلى قراراتها 70/901 المؤرخ 25 أيلول/سبتمبر 2015 و 71/902 المؤرخ 1 شباط/فبراير 2017¹،

وإذ يساورها بالغ القلق إزاء حالة الآبار،

وقد نظرت في تقرير الأمين العام²،

1 - تلاحظ مع التقدير أن الآبار قد حفرت؛

2 - تحث الدول الأعضاء على ما يلي:

(أ) حفر الآبار؛

(ب) صيانتها؛

3 - تقرر أن تبقي المسألة قيد نظرها.

الجلسة العامة 72 1 كانون الأول/ديسمبر 2024

¹ القرار 70/901.

² انظر A/79/903.
`

describe('a resolution', () => {
  const outline = outlineOf(resolution)

  test('its masthead, which is English in part', () => {
    expect(outline).toMatchObject({
      symbol: 'A/RES/79/901',
      session: '79',
      date: '2024-12-01',
      distribution: 'General',
    })
  })

  test('its clauses, numbered with a hyphen', () => {
    expect(clausesOf(outline)).toEqual([
      'PP إذ تشير',
      'PP وإذ يساورها بالغ القلق',
      'PP وقد نظرت',
      '1 تلاحظ مع التقدير',
      '2 تحث',
      '3 تقرر',
    ])
  })

  test('the labels of its items', () => {
    expect(labelsOf(outline)).toEqual(['(أ)', '(ب)'])
  })

  test('citations with both names of a month', () => {
    expect(citationsOf(outline).slice(0, 2)).toEqual(['70/901 2015-09-25', '71/902 2017-02-01'])
  })
})

test('the figures of Arabic print', () => {
  const printed = resolution.replace(/^\d(?= - )/gm, (digit) => String.fromCharCode(0x660 + Number(digit)))
  expect(clausesOf(outlineOf(printed))).toEqual(clausesOf(outlineOf(resolution)))
})

test('verbs of either gender, with and without vowel signs', () => {
  expectOpeners('ar', 'preambular', ['وإذ يسلّم| بأهمية الآبار', 'وإذ تسلم| بأهمية الآبار'])
  expectOpeners('ar', 'operative', ['يطلب أيضا| إلى الأمين العام', 'تعرب عن بالغ قلقها| إزاء ذلك'])
})

test.each([
  ['السادسة والسبعون', 76],
  ['الحادية عشرة', 11],
  ['الثمانون', 80],
])('%s', (words, value) => {
  expect(language('ar').ordinals.valueOf(words)).toBe(value)
})

test('sections by their Arabic ordinals', () => {
  const text = `إن الجمعية العامة،

إذ تشير إلى أهمية الآبار،

أولا

صيانة الآبار

1 - تطلب إلى الأمين العام أن يصون الآبار؛

ثانيا

استعمال الآبار

2 - تشجع الدول الأعضاء على استعمال الآبار.
`
  const labels = parse(text).children.flatMap((node) => nodesOf(node, 'section').map(({ label }) => label))
  expect(labels).toEqual(['أولا', 'ثانيا'])
})
