import { Ajv } from 'ajv'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { presets, rules } from '../../src/index.ts'
import { readConfigFile } from '../../src/lint/config-file.ts'
import { configSchema, schemaUrl } from '../../src/lint/config-schema.ts'
import { showPath } from '../../src/lint/jsonc.ts'
import { settle } from '../../src/lint/layers.ts'
import { corePresets } from '../../src/lint/presets.ts'
import { testRule } from './rule-for-tests.ts'

const on = testRule({ id: 'on-rule', create: () => ({}) })
const off = testRule({ id: 'off-rule', recommended: false, create: () => ({}) })
const option = testRule({
  id: 'option-rule',
  options: {
    most: { default: 3, description: 'Most of them.' },
    allowed: { default: ['UN'], description: 'What may stand.' },
  },
  create: () => ({}),
})
const vocabulary = { rules: [on, off, option], presets: corePresets }
const nothing = { extends: [], rules: {}, profile: {}, overrides: [], plugins: [], ignore: [] }

describe('what a file says', () => {
  test.each([
    [{}, nothing],
    [{ $schema: schemaUrl }, nothing],
    [
      { extends: 'all', ignore: 'old' },
      { ...nothing, extends: ['all'], ignore: ['old'] },
    ],
    [
      { extends: ['./base.json', 'none'], rules: { 'on-rule': 'warn', 'option-rule': ['on', { most: 5 }] } },
      {
        ...nothing,
        extends: ['./base.json', 'none'],
        rules: { 'on-rule': 'warning', 'option-rule': ['on', { most: 5 }] },
      },
    ],
    [
      { profile: { organ: 'SC', year: 1999 }, overrides: [{ files: '*.md', rules: { 'off-rule': 'on' } }] },
      {
        ...nothing,
        profile: { organ: 'SC', year: 1999 },
        overrides: [{ files: ['*.md'], extends: [], rules: { 'off-rule': 'on' }, profile: {} }],
      },
    ],
  ])('%j', (value, config) => {
    expect(readConfigFile(value, vocabulary)).toEqual({ config, problems: [] })
  })
})

describe('what cannot be followed is said with its key, all of it', () => {
  test.each([
    [[], ['', 'An object belongs here, not a list']],
    [{ rule: {} }, ['rule', 'There is no "rule" here; did you mean "rules"?']],
    [
      { colour: 1 },
      [
        'colour',
        'There is no "colour" here; there are $schema, plugins, extends, rules, profile, locale, overrides, ignore',
      ],
    ],
    [{ extends: 'recomended' }, ['extends', 'There is no preset "recomended"; did you mean "recommended"?']],
    [{ extends: [1] }, ['extends[0]', 'A string belongs here, not a number']],
    [{ extends: {} }, ['extends', 'A list of strings belongs here, not an object']],
    [{ rules: { 'off-rul': 'on' } }, ['rules.off-rul', 'There is no rule "off-rul"; did you mean "off-rule"?']],
    [{ rules: { toString: 'on' } }, ['rules.toString', 'There is no rule "toString"']],
    [
      { rules: { 'on-rule': 'fatal' } },
      ['rules.on-rule', '"fatal" is not a level for on-rule; use on, error, warning, note, off'],
    ],
    [
      { rules: { 'on-rule': 2 } },
      [
        'rules.on-rule',
        'A rule is set to a level (on, error, warning, note, off) or to [level, options], not to a number',
      ],
    ],
    [{ rules: { 'option-rule': ['on', []] } }, ['rules.option-rule[1]', 'An object belongs here, not a list']],
    [
      { rules: { 'option-rule': ['on', { mots: 1 }] } },
      ['rules.option-rule', 'option-rule has no option "mots"; did you mean "most"?'],
    ],
    [
      { rules: { 'option-rule': ['on', { most: '1' }] } },
      ['rules.option-rule', 'Option "most" of option-rule is a number, not a string'],
    ],
    [{ profile: { organ: 'GC' } }, ['profile.organ', '"GC" is no organ; it is one of GA, SC, HRC, ECOSOC, other']],
    [{ profile: { year: '1999' } }, ['profile.year', '"1999" is no year; it is a year from 1946 on']],
    [{ profile: { orgn: 'GA' } }, ['profile.orgn', 'There is no "orgn" here; did you mean "organ"?']],
    [{ overrides: [{}] }, ['overrides[0]', '"files" is missing: the globs of the files that this is for']],
    [
      { overrides: [{ files: '*', extends: './a.json' }] },
      ['overrides[0].extends', 'Only presets can be extended here, not files ("./a.json")'],
    ],
    [
      { rules: { a: 'on' }, ignore: 1, overrides: 'x' },
      ['overrides', 'A list of objects belongs here, not a string'],
      ['rules.a', 'There is no rule "a"'],
      ['ignore', 'A list of strings belongs here, not a number'],
    ],
  ])('%j', (value, ...expected) => {
    const { problems } = readConfigFile(value, vocabulary)
    expect(problems.map(({ path, message }) => [showPath(path), message])).toEqual(expected)
  })
})

describe('layers', () => {
  const settings = (...layers: Parameters<typeof settle>[0][number][]): object => settle(layers, vocabulary).rules
  test('stand on the recommended rules where nothing names a preset', () => {
    expect(settings({ rules: { 'off-rule': 'info' } })).toEqual({
      'on-rule': 'on',
      'off-rule': 'info',
      'option-rule': 'on',
    })
  })
  test('a preset says of every rule, whatever stands below', () => {
    expect(settings({ preset: 'all' }, { rules: { 'on-rule': 'error' } }, { preset: 'none' })).toEqual({
      'on-rule': 'off',
      'off-rule': 'off',
      'option-rule': 'off',
    })
  })
  test('a level set anew leaves the options', () => {
    const below = { preset: 'none', rules: { 'option-rule': ['error', { most: 5 }] as const } }
    expect(settings(below, { rules: { 'option-rule': 'info' } })).toMatchObject({
      'option-rule': ['info', { most: 5 }],
    })
    expect(settings(below, { rules: { 'option-rule': ['info', { allowed: [] }] } })).toMatchObject({
      'option-rule': ['info', { allowed: [] }],
    })
  })
  test('profiles add up', () => {
    const layers = [{ profile: { organ: 'SC', year: 1999 } }, { profile: { year: 2001 } }] as const
    expect(settle(layers, vocabulary).profile).toEqual({ organ: 'SC', year: 2001 })
  })
})

describe('the published schema', () => {
  const path = new URL('../../src/config.schema.json', import.meta.url).pathname
  const schema = configSchema({ rules, presets })
  const accepts = new Ajv({ allErrors: true }).compile(schema)

  test('is up to date', async () => {
    await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(path)
  })

  test('is in the package, where it says', () => {
    const { files, name, version } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as {
      files: string[]
      name: string
      version: string
    }
    expect(files).toContain('src/config.schema.json')
    expect(schemaUrl).toBe(`https://unpkg.com/${name}@${version}/src/config.schema.json`)
  })

  test.each([
    [{}, true],
    [{ $schema: schemaUrl, extends: 'mun' }, true],
    [{ extends: ['strict', './house.json'], rules: { 'per-cent': 'off' } }, true],
    [{ rules: { 'title-abbreviation': ['on', { allowed: ['UN'] }] } }, true],
    [{ overrides: [{ files: ['sc/**'], profile: { organ: 'SC', year: 1999 }, rules: {} }], ignore: ['old/'] }, true],
    [{ extends: 'recomended' }, false],
    [{ rules: { 'per-cents': 'off' } }, false],
    [{ rules: { 'per-cent': 'fatal' } }, false],
    [{ rules: { 'title-abbreviation': ['on', { alowed: [] }] } }, false],
    [{ overrides: [{ rules: {} }] }, false],
    [{ profile: { organ: 'GC' } }, false],
    [{ colour: true }, false],
  ])('%j: %s, as the program has it', (value, expected) => {
    expect(accepts(value)).toBe(expected)
    expect(readConfigFile(value, { rules, presets }).problems.length === 0).toBe(expected)
  })
})
