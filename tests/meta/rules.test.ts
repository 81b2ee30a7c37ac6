/** What holds for every rule. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rulePage } from '../../src/formats/rule-page.ts'
import { readMarked } from '../../src/lint/example.ts'
import { rules } from '../../src/rules/index.ts'

const folder = new URL('../../src/rules/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && path.includes('/') && !path.startsWith('shared/'))
  .map((path) => path.replace(/\.ts$/, ''))

test('the registry holds every rule file, sorted', () => {
  const paths = rules.map((rule) => `${rule.category}/${rule.id}`)
  expect(paths.toSorted()).toEqual(files.toSorted())
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
})

test('every page is that of a rule', () => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))
  const others = ['README.md', 'documents.md']
  expect(pages.filter((path) => !others.includes(path) && !files.includes(path.replace(/\.md$/, '')))).toEqual([])
})

/** Pages of the United Nations and of its secretariat; copies elsewhere may change, and prove nothing. */
const hosts = ['www.un.org', 'research.un.org', 'undocs.org', 'dd.dgacm.org', 'unsceb-hlcm.github.io']

test('sources are pages of the United Nations', () => {
  const addresses = rules.flatMap(({ id, rationale, sources }) =>
    [rationale, ...sources.flatMap(({ text, url = '' }) => [text, url])]
      .flatMap((words) => words.match(/https?:\/\/[^\s/)>]+/g) ?? [])
      .map((address) => ({ id, host: address.replace(/^https?:\/\//, '') })),
  )
  expect(addresses.length).toBeGreaterThan(20)
  expect(addresses.filter(({ host }) => !hosts.includes(host))).toEqual([])
})

/** A pattern that the finished messages of a template match. */
const toPattern = (template: string): RegExp =>
  new RegExp(
    `^${template
      .split(/\{\w+\}/)
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
      .join('.*')}$`,
    'su',
  )

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const source = readFileSync(new URL(`${rule.category}/${rule.id}.ts`, folder), 'utf8')

  test('says what it checks, why, and from where that is known', () => {
    expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(rule.summary).toMatch(/^[“A-Z].*\.$/)
    expect(rule.rationale.length).toBeGreaterThan(40)
    expect(rule.sources.length).toBeGreaterThan(0)
    for (const { kind, text, url } of rule.sources) {
      expect(text.length).toBeGreaterThan(5)
      // A page that was read can be named; a source that nobody saw has none.
      if (kind === 'manual') expect(url).toMatch(/^https?:\/\//)
      if (kind === 'knowledge') expect(url).toBeUndefined()
    }
  })

  test('shows a finding and a document without one', () => {
    expect(rule.examples.length).toBeGreaterThanOrEqual(2)
    expect(rule.examples.some(({ problems }) => problems.length > 0)).toBe(true)
    expect(rule.examples.some(({ problems }) => problems.length === 0)).toBe(true)
    for (const { text, problems } of rule.examples) expect(readMarked(text).ranges).toHaveLength(problems.length)
  })

  test('shows what its fix does', () => {
    const fixed = rule.examples.filter((example) => example.fixed !== undefined)
    expect(fixed.length > 0).toBe(rule.fix !== 'none')
  })

  test('uses every message', () => {
    const shown = rule.examples.flatMap(({ problems }) => problems)
    for (const [id, template] of Object.entries(rule.messages)) {
      const named = source.split(`'${id}'`).length > 1
      expect(named || shown.some((problem) => toPattern(template).test(problem)), id).toBe(true)
    }
  })

  test('has a page that is up to date', async () => {
    await expect(rulePage(rule)).toMatchFileSnapshot(new URL(`${rule.category}/${rule.id}.md`, folder).pathname)
  })
})
