/** Chinese: invented texts in the forms that resolutions of the Assembly and the Council have. */
import { describe, expect, test } from 'vitest'
import { parse } from '../../../grammar/parse.ts'
import { nodesOf } from '../../../src/tree/visit.ts'
import { citationsOf, clausesOf, expectOpeners, labelsOf, language, outlineOf } from './reading.ts'

const resolution = `联合国

A/RES/79/901

大会

Distr.: General

1 December 2024

第七十九届会议

议程项目93(b)

2024年12月1日大会决议

[根据第二委员会的报告(A/79/902，第12段)]

79/901. 公共水井

大会，

回顾其2015年9月25日第70/901号和2017年2月1日第71/902 B号决议以及安全理事会2008年6月5日第1901(2008)号决议，¹

又深为关切水井的状况，

审议了秘书长的报告，²

1. 满意地注意到已挖掘水井；

2. 敦促会员国：

(a) 挖掘水井：

(一) 在村庄；

(b) 养护水井；

3. 决定继续处理此案。

第72次全体会议 2024年12月1日

¹ 第70/901号决议。

² 见A/79/903。
`

describe('a resolution', () => {
  const outline = outlineOf(resolution)

  test('its masthead, which is English in part', () => {
    expect(outline).toMatchObject({
      kind: 'resolution',
      symbol: 'A/RES/79/901',
      session: '79',
      date: '2024-12-01',
      distribution: 'General',
    })
  })

  test('its clauses, whose verbs no space parts from what follows', () => {
    expect(clausesOf(outline)).toEqual(['PP 回顾', 'PP 又深为关切', 'PP 审议了', '1 满意地注意到', '2 敦促', '3 决定'])
  })

  test('the labels of its items, with or without a space', () => {
    expect(labelsOf(outline)).toEqual(['(a)', '(b)'])
    expect(labelsOf(outlineOf(resolution.replaceAll(') ', ')')))).toEqual(['(a)', '(b)'])
  })

  test('citations whose dates and numbers stand before the noun', () => {
    expect(citationsOf(outline)).toEqual([
      '70/901 2015-09-25',
      '71/902 B 2017-02-01',
      '1901(2008) 2008-06-05',
      '70/901',
    ])
  })
})

test('numbers of full width', () => {
  const wide = resolution.replace(
    /^(\d)\. /gm,
    (_, digit: string) => `${String.fromCharCode(digit.charCodeAt(0) + 0xfee0)}\uff0e`,
  )
  expect(clausesOf(outlineOf(wide))).toEqual(clausesOf(outlineOf(resolution)))
})

test('adverbs of a run, manner and unseen verbs', () => {
  expectOpeners('zh', 'operative', ['还请|秘书长', '再次强烈谴责|一切行为', '衷心感谢|会员国'])
  expect(language('zh').openers.match('水井众多', 'operative')).toBeUndefined()
})

test.each([
  ['第二十', 20],
  ['第七十六', 76],
  ['第一百零一', 101],
])('%s', (words, value) => {
  expect(language('zh').ordinals.valueOf(words)).toBe(value)
})

test('sections by their Chinese numbers', () => {
  const { resolutions } = outlineOf(`大会，

回顾水井的重要性，

一

水井的维修

1. 请秘书长维修水井；

二

水井的使用

2. 鼓励会员国使用水井。
`)
  expect(resolutions[0]?.operative.map(({ number }) => number)).toEqual([1, 2])
  expect(
    parse('大会，\n\n回顾水井，\n\n一\n\n维修\n\n1. 请秘书长维修水井。\n').children.flatMap((node) =>
      nodesOf(node, 'section').map(({ label }) => label),
    ),
  ).toEqual(['一'])
})

test('a note may cite a special session without the sign of a number', () => {
  const outline = outlineOf('大会，\n\n回顾其决议，¹\n\n1. 请秘书长维修水井。\n\n¹ S-10/2号决议。\n')
  expect(citationsOf(outline)).toEqual(['S-10/2'])
})
