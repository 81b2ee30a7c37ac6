/** Names of States of every language that is read mean the same States. */
import { expect, test } from 'vitest'
import { languageOf } from '../../grammar/index.ts'
import { stateCode } from '../../src/concord/states.ts'

const codesOf = (code: string): readonly (string | undefined)[] => {
  const language = languageOf(code)
  return language
    ? [...language.states.members, ...language.states.observers].map((name) => stateCode(name, language))
    : []
}

test.each(['en', 'fr', 'es', 'ru'])('%s has a code for each of 195 States, each once', (code) => {
  const codes = codesOf(code)
  expect(codes).toHaveLength(195)
  expect(codes).not.toContain(undefined)
  expect(new Set(codes).size).toBe(195)
})

test.each(['fr', 'es', 'ru'])('%s has the codes that English has', (code) => {
  expect(new Set(codesOf(code))).toEqual(new Set(codesOf('en')))
})

test.each([
  ['en', 'Turkey', 'TR'],
  ['en', 'Niger', 'NE'],
  ['fr', 'Nigéria', 'NG'],
  ['fr', 'Guinée-Bissau', 'GW'],
  ['es', 'República de Corea', 'KR'],
  ['es', 'República Popular Democrática de Corea', 'KP'],
  ['ru', 'Доминика', 'DM'],
  ['ru', 'Доминиканская Республика', 'DO'],
])('%s: %s is %s', (code, name, expected) => {
  const language = languageOf(code)
  expect(language && stateCode(name, language)).toBe(expected)
})

test('what is no State has no code', () => {
  const language = languageOf('en')
  expect(language && stateCode('Group of 77', language)).toBeUndefined()
})
