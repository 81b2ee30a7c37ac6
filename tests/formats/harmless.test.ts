/** Nothing in a text or in the name of a file commands a terminal or a continuous integration service, in any format. */
import { describe, expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { converters } from '../../src/convert/index.ts'
import { tables } from '../../src/convert/tables/index.ts'
import { harmless, oneLine, toJson } from '../../src/formats/harmless.ts'
import { formats } from '../../src/formats/index.ts'
import { lint } from '../../src/index.ts'
import { resultOf } from './results-for-tests.ts'

const controls = '\u001B[2J\u0007\u0008\u007F\u009B31m\u0085\u202E\u2066\u200F\u061C\u2028'
const commands = '::error::a\n  ::set-output name=x::y\n##[error]b ##vso[task.setvariable]c ##teamcity[d]'
const hostile = `${controls}\n${commands}\r::stop-commands::e`
const text = `*The General Assembly,*\n\n${hostile}\n\n*Recalling* ${hostile},\n\n1. Decides ${hostile}\n\n2. *Ends* it ${hostile};\n`
const path = `::error::${hostile}.txt`
const result = lint(text, { path, preset: 'all' })
/** As a rule may have it that quotes the text. */
const quoting = resultOf(path, text, [
  { ruleId: 'any', severity: 'error', message: hostile, in: 'OP1', start: 0, end: text.length },
])

/** What would be obeyed; `own` are lines that are meant as commands. */
const obeyed = (printed: string, own: RegExp = /^$/): string[] => [
  ...(printed.match(/[^\P{Cc}\n\t]|[\p{Bidi_C}\u2028\u2029]|##(?:vso|teamcity)?\[/gu) ?? []),
  ...printed.split(/[\n\r\u2028]/).filter((line) => /^\s*::/.test(line) && !own.test(line)),
]

test('the text is as hostile as it is meant to be', () => {
  expect(result.findings.length).toBeGreaterThan(3)
  expect(obeyed(text).length).toBeGreaterThan(20)
})

describe.each(Object.keys(formats))('%s', (name) => {
  const own = name === 'github' ? /^::(?:error|warning|notice) file=/ : undefined

  test.each([undefined, 40, 80, 200])('shows it and no more, in %s columns', async (columns) => {
    const format = await formats[name]?.()
    const options = { color: false, unreadable: [{ path, reason: hostile }], ...(columns ? { columns } : {}) }
    const printed = format?.([result, quoting], options) ?? ''
    expect(printed).not.toBe('')
    expect(obeyed(printed, own)).toEqual([])
  })
})

test.each(Object.keys(converters))('parse --format %s shows it and no more', async (name) => {
  const convert = await converters[name]?.()
  const table = await tables['clauses']?.()
  const printed =
    convert?.(
      { path, text, source: text, document: parse(text) },
      {
        color: false,
        several: false,
        isFirst: true,
        warn: () => {},
        columns: 40,
        ...(table && name === 'csv' ? { table } : {}),
      },
    ) ?? ''
  expect(printed).not.toBe('')
  // Lines of CSV end with both.
  expect(obeyed(name === 'csv' ? printed.replaceAll('\r\n', '\n') : printed)).toEqual([])
})

test('programs read the very text', () => {
  expect(JSON.parse(toJson({ [hostile]: [hostile] }, 2))).toEqual({ [hostile]: [hostile] })
})

test('what is no command stays as it is', () => {
  const plain = 'a::b\tc\n\n# d ## e\n“é” العربية 中文 A/RES/79/1 :: x'
  expect(harmless(plain)).toBe(plain)
  expect(oneLine(' a\n b\u0007c ')).toBe('a b c')
})
