/** Messages in another language: of rules that there are, with the values that they have in English, and English where they are missing. */
import { describe, expect, test } from 'vitest'
import { createLinter, defineRule, lint, presets, rules } from '../../src/index.ts'
import { readConfigFile } from '../../src/lint/config-file.ts'
import { settle } from '../../src/lint/layers.ts'
import { locales, messagesIn } from '../../src/lint/locales/index.ts'
import { readClientSettings } from '../../src/server/settings.ts'

const valuesIn = (template: string): string[] => [...template.matchAll(/\{\w+\}/g)].map(([value]) => value).toSorted()

describe.each(locales.filter((locale) => locale !== 'en'))('%s', (locale) => {
  const messages = Object.entries(messagesIn(locale) ?? {})

  test('has the messages of twenty rules', () => {
    expect(messages.length).toBeGreaterThanOrEqual(20)
  })

  test.each(messages)('%s: all its messages, and their values alone', (id, own) => {
    const english = rules.find((rule) => rule.id === id)?.messages ?? {}
    expect(Object.keys(own).toSorted()).toEqual(Object.keys(english).toSorted())
    for (const [name, template] of Object.entries(own))
      expect(
        valuesIn(english[name] ?? '').filter((value) => valuesIn(template).includes(value)),
        name,
      ).toEqual(valuesIn(template))
  })
})

const draft = 'The General Assembly,\n\nRecalling the report.\n\n1. Decides to to act on 50% of it.\n'

const messagesOf = (locale?: string): string[] =>
  lint(draft, {
    preset: 'none',
    rules: { 'preamble-terminal': 'on', 'doubled-word': 'on', 'per-cent': 'on' },
    ...(locale === undefined ? {} : { locale }),
  }).findings.map(({ message }) => message)

test('findings are told in the language that is asked for, and in English where it has no words', () => {
  const english = messagesOf()
  expect(messagesOf('en')).toEqual(english)
  expect(messagesOf('fr')).toEqual([
    'Un alinéa du préambule se termine par une virgule, non par «\u00a0.\u00a0»',
    '«\u00a0to\u00a0» figure deux fois de suite',
    english[2],
  ])
})

test('the language of one call is not that of the next', () => {
  const said = (locale?: string): string | undefined =>
    lint(draft, locale === undefined ? {} : { locale }).findings.find(({ ruleId }) => ruleId === 'doubled-word')
      ?.message
  expect([said('fr'), said(), said('fr')]).toEqual([
    '«\u00a0to\u00a0» figure deux fois de suite',
    '“to” stands twice',
    '«\u00a0to\u00a0» figure deux fois de suite',
  ])
})

test('rules of others keep their messages', () => {
  const rule = defineRule({
    id: 'no-reports',
    messages: { found: 'No “{word}”' },
    create: (context) => ({
      preambularParagraph: (node) => context.report({ message: 'found', data: { word: 'report' }, at: node }),
    }),
  })
  const { findings } = createLinter({ rules: [rule] }).lint(draft, { locale: 'fr' })
  expect(findings.map(({ message }) => message)).toEqual(['No “report”'])
})

test('a language without messages is refused', () => {
  const refusal = 'There are no messages in "tlh"; there are en, fr'
  expect(() => lint(draft, { locale: 'tlh' })).toThrow(refusal)
  expect(readConfigFile({ locale: 'tlh' }, { rules, presets }).problems).toEqual([
    { path: ['locale'], message: refusal },
  ])
  expect(readClientSettings({ locale: 'tlh' }).problems).toEqual([`resolint.locale: ${refusal}`])
})

test('a configuration sets it, and what comes later goes before it', () => {
  const { config, problems } = readConfigFile({ locale: 'fr' }, { rules, presets })
  expect(problems).toEqual([])
  expect(settle([config, {}], { rules, presets }).locale).toBe('fr')
  expect(settle([config, { locale: 'en' }], { rules, presets }).locale).toBe('en')
  expect(settle([{}], { rules, presets })).not.toHaveProperty('locale')
})

test('an editor sets it', () => {
  expect(readClientSettings({ locale: 'fr' }).layer.locale).toBe('fr')
  expect(readClientSettings({ locale: '' }).layer).not.toHaveProperty('locale')
})
