import { describe, expect, test } from 'vitest'
import { fix, lint, type LintOptions } from '../../src/index.ts'

/** Two errors: a full stop where a comma belongs, and one where a semicolon does. */
const lines = [
  '*The General Assembly,*',
  '*Recalling* its resolution 77/338 of 1 September 2023.',
  '1. *Welcomes* the report of the Secretary-General.',
  '2. *Decides* to remain seized of the matter.',
]
const preamble = 'preamble-terminal'
const operative = 'operative-terminal'
/** The text with comments above the lines of these numbers. */
const text = (comments: Readonly<Record<number, string>> = {}): string =>
  lines
    .map((line, index) => (comments[index] === undefined ? line : `<!-- ${comments[index]} -->\n${line}`))
    .join('\n\n')
const found = (source: string, options: LintOptions = {}): string[] =>
  lint(source, options).findings.map(({ ruleId }) => ruleId)
const unused = 'unused-suppression'

test('without comments both are found', () => {
  expect(found(text())).toEqual([preamble, operative])
})

describe('comments', () => {
  test.each([
    ['the next line, one rule', { 1: `resolint-disable-next-line ${preamble}` }, [operative]],
    ['the next line, every rule', { 2: 'resolint-disable-next-line' }, [preamble]],
    ['with a reason', { 1: `resolint-disable-next-line ${preamble} -- as adopted` }, [operative]],
    ['several rules', { 1: `resolint-disable ${preamble}, ${operative}` }, []],
    ['several rules, without comma', { 1: `resolint-disable ${preamble} ${operative} -- as adopted` }, []],
    ['from here on', { 1: 'resolint-disable' }, []],
    ['from here to there', { 1: 'resolint-disable', 2: 'resolint-enable' }, [operative]],
    [
      'from here to there, one rule',
      { 1: `resolint-disable ${preamble}`, 2: `resolint-enable ${preamble}` },
      [operative],
    ],
    ['all of them, but for one again', { 1: 'resolint-disable', 2: `resolint-enable ${operative}` }, [operative]],
    [
      'all of them, one of them twice',
      { 0: 'resolint-disable', 1: 'resolint-enable', 2: `resolint-disable ${operative}` },
      [unused, preamble],
    ],
    ['the whole file, from its end', { 3: 'resolint-disable-file' }, []],
    ['the whole file, one rule', { 3: `resolint-disable-file ${operative}` }, [preamble]],
    ['another rule', { 1: `resolint-disable-next-line ${operative}` }, [unused, preamble, operative]],
    ['above another line', { 3: `resolint-disable-next-line ${operative}` }, [preamble, operative, unused]],
    ['for other tools', { 1: 'prettier-ignore' }, [preamble, operative]],
  ])('%s', (_name, comments, expected) => {
    expect(found(text(comments))).toEqual(expected)
  })

  test('reach over blank lines and other comments', () => {
    const above = `<!-- resolint-disable-next-line ${preamble} -->\n\n<!-- a note -->\n\n`
    expect(found(text().replace('*Recalling*', `${above}*Recalling*`))).toEqual([operative])
  })

  test('reach to the end of the line, where a mark is missing', () => {
    const bare = text({ 1: `resolint-disable-next-line ${preamble}` }).replace('2023.', '2023')
    expect(found(bare)).toEqual([operative])
  })

  test('silence one line of a paragraph that has several', () => {
    const wrapped = text().replace(
      'of the Secretary',
      `of\n<!-- resolint-disable-next-line ${operative} -->\nthe Secretary`,
    )
    expect(found(wrapped)).toEqual([preamble])
  })

  test.each(['\r\n', '\r', '\n\f'])('whatever ends the lines: %j', (end) => {
    expect(found(text({ 1: `resolint-disable-next-line ${preamble}` }).replaceAll('\n', end))).toEqual([operative])
  })

  test('within a line are words of the text', () => {
    const inline = text().replace(
      'of the Secretary',
      `<!-- resolint-disable-next-line ${operative} --> of the Secretary`,
    )
    expect(found(inline)).toContain(operative)
  })

  test('keep what they silence from being fixed', () => {
    const silenced = text({ 1: `resolint-disable-next-line ${preamble}` })
    expect(fix(silenced).text).toBe(silenced.replace('General.', 'General;'))
  })
})

describe('suppressions that do nothing', () => {
  const messages = (source: string, options: LintOptions = {}): string[] =>
    lint(source, options)
      .findings.filter(({ ruleId }) => ruleId === unused)
      .map(({ message, severity }) => `${severity}: ${message}`)

  test.each([
    [`resolint-disable-next-line ${operative}`, `info: This suppression of ${operative} hides nothing`],
    [
      'resolint-disable-next-line operative-treminal',
      'info: There is no rule “operative-treminal” to suppress; did you mean “operative-terminal”?',
    ],
    ['resolint-disable-next-line E501', 'info: There is no rule “E501” to suppress'],
    [
      'resolint-disable-nextline',
      'info: There is no “resolint-disable-nextline”; did you mean “resolint-disable-next-line”?',
    ],
    ['resolint-disable-next-line preamble-missing', undefined],
    ['resolint-disable-next-line preamble-terminal', undefined],
    [`resolint-disable-file ${unused}`, undefined],
  ])('%s', (comment, message) => {
    expect(messages(text({ 1: comment }))).toEqual(message === undefined ? [] : [message])
  })

  test('can be silenced themselves, or switched off', () => {
    const source = text({ 1: `resolint-disable-next-line ${operative}` })
    expect(messages(`<!-- resolint-disable-file ${unused} -->\n${source}`)).toEqual([])
    expect(messages(source, { rules: { [unused]: 'off' } })).toEqual([])
  })

  test('are fixed: taken out, of a list as well', () => {
    const clean = text().replace('2023.', '2023,').replace('General.', 'General;')
    const fixed = (comment: string): string => fix(`<!-- ${comment} -->\n${text()}`).text
    expect(fixed('resolint-disable-next-line')).toBe(clean)
    expect(fixed('resolint-disable-file title-missing, per-cent, doubled-word -- why')).toBe(clean)
    expect(fixed(`resolint-disable-file ${operative}, per-cent -- why`)).toBe(
      `<!-- resolint-disable-file ${operative} -- why -->\n${clean.replace('General;', 'General.')}`,
    )
  })

  test('are spelt right where that is wanted', () => {
    const misspelt = `<!-- resolint-disable-file footnote-sequance -->\n${text()}`
    expect(fix(misspelt).text).toContain('footnote-sequance')
    expect(fix(misspelt, { preset: 'none', rules: { [unused]: 'on' }, kinds: ['suggested'] }).text).toBe(
      misspelt.replace('sequance', 'sequence'),
    )
  })
})

describe('suppressions beside the text', () => {
  test.each([
    [{ rule: preamble }, [operative]],
    [{ rule: preamble, in: 'PP1' }, [operative]],
    [{ rule: preamble, in: 'PP 1' }, [operative]],
    [{ rule: preamble, in: 'pp1', words: '1 September  2023.' }, [operative]],
    [{ rule: operative, words: 'Secretary-General.' }, [preamble]],
    [{ rule: preamble, in: 'PP2' }, [unused, preamble, operative]],
    [{ rule: preamble, words: 'its resolution' }, [unused, preamble, operative]],
    [{ rule: 'no-rule' }, [unused, preamble, operative]],
  ])('%j', (suppression, expected) => {
    expect(found(text(), { suppressions: [suppression] })).toEqual(expected)
  })

  test('that do nothing are named by where they should have held', () => {
    const { findings } = lint(text(), { suppressions: [{ rule: preamble, in: 'OP4(a)', words: 'per cent' }] })
    expect(findings[0]?.message).toBe(
      `The suppression of ${preamble} in OP 4 (a) at “per cent” beside this file hides nothing`,
    )
    expect(findings[0]).toMatchObject({ line: 1, column: 1, in: 'document' })
  })
})

test('many comments take a time that grows with them', () => {
  const comments = (many: number): string => `${'<!-- resolint-disable-next-line per-cent -->\n'.repeat(many)}${text()}`
  const spaces = (many: number): string => `<!-- resolint-disable x${' '.repeat(many)}y -->\n${text()}`
  const milliseconds = (source: string): number => {
    const start = process.cpuUsage()
    lint(source, { rules: { [unused]: 'off' } })
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
  // Sixteen times as many take sixteen times as long, and 256 times where the work grows with the square.
  expect(milliseconds(comments(16_000)) / milliseconds(comments(1000))).toBeLessThan(64)
  expect(milliseconds(spaces(800_000)) / milliseconds(spaces(50_000))).toBeLessThan(64)
})
