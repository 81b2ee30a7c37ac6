import { describe, expect, test } from 'vitest'
import { lint, presets, rules } from '../../src/index.ts'
import { modelUnRules } from '../../src/rules/presets.ts'

const running = (name: keyof typeof presets): string[] =>
  rules.filter((rule) => presets[name].setting(rule) !== 'off').map((rule) => rule.id)

test('each set holds the one before it', () => {
  const sets = (['none', 'recommended', 'strict', 'all'] as const).map(running)
  expect(sets[0]).toEqual([])
  expect(sets.at(-1)).toEqual(rules.map(({ id }) => id))
  for (const [index, set] of sets.entries()) expect(set).toEqual(expect.arrayContaining(sets[index - 1] ?? []))
})

test('strict has house style, as information', () => {
  expect(running('recommended')).not.toContain('serial-comma')
  expect(running('strict')).toContain('serial-comma')
  const comma = rules.find(({ id }) => id === 'serial-comma')
  expect(comma && presets.strict.setting(comma)).toBe('info')
})

describe('Model UN', () => {
  test('names rules that there are', () => {
    expect(running('mun').toSorted()).toEqual([...modelUnRules].toSorted())
  })

  /** As delegates write: no masthead of the United Nations, and none expected. */
  const draft = `Committee: Special Political Committee
Topic: Access to safe drinking water
Sponsors: Brazil, Kenya
Signatories: France, Japan

The General Assembly,

Deeply concerned that 703 million people lack safe water,

Recalling its resolution 64/292 of 28 July 2010,

1. Encourages all Member States to invest in wells;

2. Calls upon the organizations of the United Nations system to share what they know:

(a) By training engineers;

(b) By publishing data;

3. Decides to remain seized of the matter.
`
  const found = (text: string, preset: string): string[] =>
    lint(text, { preset })
      .findings.filter(({ severity }) => severity !== 'info')
      .map(({ ruleId }) => ruleId)

  test('has nothing but information on a good draft', () => {
    expect(found(draft, 'mun')).toEqual([])
  })

  test('finds what a chair would send back', () => {
    const wrong = draft
      .replace('safe water,', 'safe water.')
      .replace('2. Calls', '4. Calls')
      .replace('know:', 'know;')
      .replace('Encourages', 'Encouraging')
    expect(found(wrong, 'mun').toSorted()).toEqual(
      expect.arrayContaining(['chapeau-colon', 'operative-numbering', 'opener-in-wrong-part', 'preamble-terminal']),
    )
  })
})
