import { assert, constantFrom, jsonValue, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { JsonError, parseJson, showPath } from '../../src/lint/jsonc.ts'

describe('what is read', () => {
  test('whatever JSON is', () => {
    assert(
      property(jsonValue({ maxDepth: 5 }), constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent)
        expect(parseJson(text).value).toEqual(JSON.parse(text))
      }),
    )
  })

  test('comments and commas after the last item', () => {
    const text =
      '// A draft\n{ /* the set */ "extends": ["mun",], // Model UN\n "rules": {"a//b": "/* no comment */",},\n}\n/**/'
    expect(parseJson(text).value).toEqual({ extends: ['mun'], rules: { 'a//b': '/* no comment */' } })
  })

  test('a mark of the byte order', () => {
    expect(parseJson('\uFEFF{}').value).toEqual({})
  })

  test('a key that objects have of themselves is a key like others', () => {
    expect(Object.keys(parseJson('{"__proto__": {"x": 1}}').value as object)).toEqual(['__proto__'])
  })
})

describe('where things stand', () => {
  const { place } = parseJson('{\n  "rules": {\n    "per-cent": ["error",\n      { "most": 3 }]\n  }\n}')
  test.each([
    [[], 1, 1],
    [['rules'], 2, 3],
    [['rules', 'per-cent'], 3, 5],
    [['rules', 'per-cent', 0], 3, 18],
    [['rules', 'per-cent', 1, 'most'], 4, 9],
    [['rules', 'nothing'], 2, 3],
  ])('%j', (path, line, column) => {
    expect(place(path)).toMatchObject({ line, column })
  })
})

describe('what is no JSON is said with its place', () => {
  test.each([
    ['', 'Expected a value, found end of file', 1, 1],
    ['{"a": 1 "b": 2}', 'Expected "," or "}", found """', 1, 9],
    ['{\n  a: 1\n}', 'Expected a key in double quotes, found "a"', 2, 3],
    ['{"a" 1}', 'Expected ":" after the key "a", found "1"', 1, 6],
    ['{"a": 1, "a": 2}', 'The key "a" stands here twice', 1, 10],
    ['{"a": "b}', 'This string does not end, or has an escape that JSON does not know', 1, 7],
    [String.raw`["\x41"]`, 'This string does not end, or has an escape that JSON does not know', 1, 2],
    ['[1, 2', 'Expected "," or "]", found end of file', 1, 6],
    ['[,]', 'Expected a value, found ","', 1, 2],
    ['{} {}', 'Unexpected "{" after the end', 1, 4],
    ['[01]', 'Expected "," or "]", found "1"', 1, 3],
    ["{'a': 1}", `Expected a key in double quotes, found "'"`, 1, 2],
    ['"open /* ', 'This string does not end, or has an escape that JSON does not know', 1, 1],
  ])('%s', (text, message, line, column) => {
    let caught: unknown
    try {
      parseJson(text)
    } catch (error) {
      caught = error
    }
    expect(caught).toBeInstanceOf(JsonError)
    expect(caught).toMatchObject({ message, place: { line, column } })
  })

  test('nesting without end', () => {
    expect(() => parseJson('['.repeat(100_000))).toThrow('This is nested too deeply')
  })

  test('in a time that grows with the text', () => {
    for (const text of [`"${'a'.repeat(1_000_000)}`, `/*${'*'.repeat(1_000_000)}`, `${' '.repeat(1_000_000)}x`])
      expect(() => parseJson(text)).toThrow(JsonError)
  })
})

test('paths are written as people write them', () => {
  expect(showPath(['overrides', 0, 'rules', 'per-cent', 1, 'most'])).toBe('overrides[0].rules.per-cent[1].most')
})
