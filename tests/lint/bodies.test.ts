import { describe, expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { bodies } from '../../src/lint/bodies.ts'
import { detectProfile } from '../../src/lint/profile.ts'
import { rules } from '../../src/rules/index.ts'

const text = (organ: string, ...above: string[]): string =>
  [...above, organ, 'Recalling the report,', '1. Decides to meet;', '2. Requests the secretariat to report.'].join(
    '\n\n',
  )

describe('which body a text is of', () => {
  test.each([
    ['COP', text('The Conference of the Parties serving as the meeting of the Parties to the Paris Agreement,')],
    ['COP', text('The Meeting of the Parties,', 'Decision XXXI/4')],
    ['WHO', text('The Seventy-seventh World Health Assembly,', 'WHA77.9 Wells')],
    ['IAEA', text('The General Conference,', 'GC(68)/RES/9')],
    ['UNESCO', text('The General Conference,', '42 C/Resolution 20')],
    [
      'ILO',
      text('The General Conference of the International Labour Organization, meeting at its 112th Session, 2024,'),
    ],
    ['League', text('The Assembly of the League of Nations,')],
    ['UNEP', text('The United Nations Environment Assembly,')],
    ['Commission', text('The Economic Commission for Africa,')],
    ['Commission', text('The Human Rights Council Advisory Committee,')],
  ])('%s', (body, given) => {
    expect(detectProfile(parse(given))).toMatchObject({ organ: 'other', body })
  })

  test('the principal organs are none of them', () => {
    for (const organ of ['General Assembly', 'Security Council', 'Human Rights Council', 'Economic and Social Council'])
      expect(detectProfile(parse(text(`The ${organ},`)))).not.toHaveProperty('body')
  })
})

test('the rules that say nothing of a body exist', () => {
  const known = new Set(rules.map(({ id }) => id))
  const silent = Object.values(bodies).flatMap((body) => body.silent)
  expect(silent.filter((id) => !known.has(id))).toEqual([])
})

describe('a text under negotiation', () => {
  const stage = (given: string): string => detectProfile(parse(given)).stage
  test('most paragraphs bear tags', () => {
    expect(stage('The General Assembly,\n\nPP1 Recalling the report,\n\nOP1 Decides to meet.')).toBe('negotiation')
  })
  test('delegations speak in it', () => {
    expect(
      stage(
        'The General Assembly,\n\nRecalling the report, (EU: delete)\n\n1. Decides to meet; [agreed]\n\n2. Requests a report.',
      ),
    ).toBe('negotiation')
  })
  test('one label, or one note, is left behind in a draft', () => {
    const draft = (second: string): string =>
      `The General Assembly,\n\nRecalling the report,\n\n1. Decides to meet;\n\n${second}\n\n3. Decides to return;\n\n4. Requests a report.`
    expect(stage(draft('OP2 bis. Urges States to act;'))).toBe('draft')
    expect(stage(draft('2. Urges States to act; (agreed)'))).toBe('draft')
  })
})
