import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands/index.ts'
import { version } from '../../src/lint/version.ts'
import { rules } from '../../src/index.ts'
import { Workplace } from './run-for-tests.ts'

const workplace = new Workplace()

describe('the manual page', () => {
  test('names every command and option', async () => {
    const { code, out } = await workplace.run(['help', '--man'])
    const text = out.replaceAll(String.raw`\-`, '-')
    expect(code).toBe(0)
    expect(out).toMatch(/^\.TH RESOLINT 1 /)
    for (const [name, { options }] of Object.entries(commands)) {
      expect(text).toContain(`.SH ${name.toUpperCase()}\n`)
      for (const option of Object.keys(options)) expect(text).toMatch(new RegExp(`\\\\fB(?:-\\w, )?--${option}\\b`))
    }
  })

  test('has no line that would be taken for a request', async () => {
    const { out } = await workplace.run(['help', '--man'])
    for (const line of out.split('\n')) if (/^[.']/.test(line)) expect(line).toMatch(/^\.(?:TH|SH|SS|TP|PP|B|br)\b/)
  })
})

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
    expect(out.replaceAll(/[[\]]/g, '')).toContain(`resolint ${name}`)
    for (const option of Object.keys(commands[name]?.options ?? {})) expect(out).toContain(`--${option}`)
  })

  test.each([['--help'], ...Object.keys(commands).map((name) => [name, '--help'])])(
    'fits a terminal of 80 columns: %s %s',
    async (...args) => {
      const { out } = await workplace.run(args)
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    },
  )

  test('is asked for with a word as well', async () => {
    expect((await workplace.run(['help'])).out).toBe((await workplace.run(['--help'])).out)
    expect((await workplace.run(['help', 'parse'])).out).toBe((await workplace.run(['parse', '--help'])).out)
    expect((await workplace.run(['help', 'prase'])).error).toBe(
      'resolint: There is no command "prase"; did you mean "parse"?\n',
    )
  })

  test('examples are command lines that can be read', () => {
    for (const [name, { examples = [], options }] of Object.entries(commands)) {
      for (const [line] of examples) {
        expect(line).toContain('resolint')
        for (const [, option = ''] of line.matchAll(/ --([a-z-]+)/g))
          expect(Object.keys(options), name).toContain(option)
      }
    }
  })
})

describe('rules', () => {
  test('lists every rule with what it says', async () => {
    const { code, out } = await workplace.run(['rules'])
    expect(code).toBe(0)
    for (const { id, summary } of rules) expect(out).toMatch(new RegExp(`^ {2}${id} .*${summary.slice(0, 20)}`, 'm'))
    expect(out).toContain(`${rules.length} rules`)
  })

  test('with the levels of a preset', async () => {
    const { out } = await workplace.run(['rules', '--preset', 'mun'])
    expect(out).toMatch(/^ {2}sponsor-order +off /m)
    expect(out).toMatch(/^ {2}operative-italic +note /m)
    expect((await workplace.run(['rules'])).out).toMatch(/^ {2}operative-italic +warning /m)
    expect((await workplace.run(['rules', '--preset', 'mum'])).error).toContain('did you mean "mun"?')
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

describe('on a terminal of 80 columns nothing is longer, and no word is lost', () => {
  const words = (text: string): string[] => text.match(/[A-Za-z]{2,}/g) ?? []
  const people = { isInteractive: true, columns: 80, environment: { NO_COLOR: '1' } }
  const longest = (text: string): number =>
    Math.max(
      ...text
        .split('\n')
        // A word that is longer, as addresses are, stands alone.
        .filter((line) => line.trim().includes(' '))
        .map((line) => line.length),
    )

  test.each([...rules.map(({ id }) => id), 'config', 'suppression'])('explain %s', async (name) => {
    const { out } = await workplace.run(['explain', name], people)
    expect(longest(out)).toBeLessThanOrEqual(80)
    const page = (await workplace.run(['explain', name])).out.replaceAll(/^`{3,}[a-z]+$/gm, '')
    expect(words(out)).toEqual(words(page))
  })

  test('rules', async () => {
    const { out } = await workplace.run(['rules'], people)
    expect(longest(out)).toBeLessThanOrEqual(80)
    expect(words(out)).toEqual(words((await workplace.run(['rules'])).out))
  })

  test.each([80, 120])('the tree of a document, in %i columns', async (columns) => {
    const seed = new URL('../../fixtures/documents/A_79_L.124/source.txt', import.meta.url).pathname
    const { out } = await workplace.run(['parse', seed], { ...people, columns })
    expect(longest(out.split('\n').slice(1).join('\n'))).toBeLessThanOrEqual(columns)
  })
})
