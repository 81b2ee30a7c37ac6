import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands/index.ts'
import { version } from '../../src/cli/version.ts'
import { rules } from '../../src/index.ts'
import { Workplace } from './run-for-tests.ts'

const workplace = new Workplace()

test('the version is that of the package', () => {
  const { version: packaged } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  expect(version).toBe(packaged)
})

describe('help', () => {
  test('names every command, and every option of lint', async () => {
    const { code, out } = await workplace.run(['--help'])
    expect(code).toBe(0)
    for (const name of Object.keys(commands)) expect(out).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'))
    for (const name of Object.keys(commands['lint']?.options ?? {})) expect(out).toContain(`--${name}`)
  })

  test.each(Object.keys(commands))('of %s names its options', async (name) => {
    const { code, out } = await workplace.run([name, '--help'])
    expect(code).toBe(0)
    expect(out).toContain(`resolint ${name}`)
    for (const option of Object.keys(commands[name]?.options ?? {})) expect(out).toContain(`--${option}`)
  })

  test('fits a terminal of 120 columns', async () => {
    const { out } = await workplace.run(['--help'])
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
  })
})

describe('rules', () => {
  test('lists every rule with what it says', async () => {
    const { code, out } = await workplace.run(['rules'])
    expect(code).toBe(0)
    for (const { id, summary } of rules) expect(out).toMatch(new RegExp(`^ {2}${id} .*${summary.slice(0, 20)}`, 'm'))
    expect(out).toContain(`${rules.length} rules`)
  })

  test('as JSON', async () => {
    const { out } = await workplace.run(['rules', '--format', 'json'])
    expect((JSON.parse(out) as { id: string }[]).map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
  })
})

test('explain prints the page of a rule', async () => {
  const { code, out } = await workplace.run(['explain', 'footnote-unreferenced'])
  expect(code).toBe(0)
  expect(out).toBe(readFileSync(new URL('../../src/rules/footnotes/footnote-unreferenced.md', import.meta.url), 'utf8'))
})
