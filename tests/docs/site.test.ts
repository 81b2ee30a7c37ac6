/** The documentation: every link leads somewhere, findings lead to it, and it works from a folder. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'parse5'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSite } from '../../scripts/docs/site.ts'
import { commands } from '../../src/cli/commands/index.ts'
import { topics } from '../../src/cli/topics/index.ts'
import { lint, rules } from '../../src/index.ts'
import { homepage } from '../../src/lint/version.ts'
import { Browser, chromium } from '../formats/html/browser-for-tests.ts'

const root = new URL('../../', import.meta.url).pathname.replace(/\/$/, '')
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')
const site = mkdtempSync(join(tmpdir(), 'resolint site '))

interface Element {
  readonly tagName?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Element[]
}
/** What a page holds that links are about. */
interface PageFacts {
  readonly ids: readonly string[]
  readonly links: readonly string[]
  readonly tags: readonly string[]
}
const factsOf = (html: string): PageFacts => {
  const ids: string[] = []
  const links: string[] = []
  const tags: string[] = []
  const visit = ({ tagName, attrs = [], childNodes = [] }: Element): void => {
    if (tagName !== undefined) tags.push(tagName)
    for (const { name, value } of attrs) {
      if (name === 'id') ids.push(value)
      if (name === 'href' || name === 'src') links.push(value)
    }
    childNodes.forEach(visit)
  }
  visit(parse(html) as unknown as Element)
  return { ids, links, tags }
}

const pages = new Map<string, PageFacts>()
let files: string[] = []
beforeAll(async () => {
  await buildSite(root, site, { playground: '<!doctype html><title>Playground</title>' })
  files = readdirSync(site, { recursive: true, encoding: 'utf8' })
  for (const path of files) if (path.endsWith('.html')) pages.set(path, factsOf(readFileSync(join(site, path), 'utf8')))
})

test('every link between pages leads to a page, and to a place on it that there is', () => {
  const wrong: string[] = []
  let seen = 0
  for (const [path, { links }] of pages)
    for (const link of links) {
      if (/^[a-z]+:/.test(link)) continue
      seen += 1
      const [file = '', hash] = link.split('#')
      const target = file === '' ? path : posix.join(posix.dirname(path), file)
      const ids = pages.get(target)?.ids
      if (!files.includes(target) || (hash !== undefined && ids?.includes(hash) !== true))
        wrong.push(`${path}: ${link}`)
    }
  expect(wrong).toEqual([])
  expect(seen).toBeGreaterThan(5000)
})

test('no id stands twice on a page, each page has one heading of the first level, and what is a link elsewhere is secure or of the United Nations', () => {
  const wrong: string[] = []
  for (const [path, { ids, tags, links }] of pages) {
    if (new Set(ids).size < ids.length) wrong.push(`${path}: ${ids.filter((id, i) => ids.indexOf(id) < i).join()}`)
    if (path !== 'playground.html' && tags.filter((tag) => tag === 'h1').length !== 1) wrong.push(`${path}: h1`)
    for (const link of links)
      if (/^(?!https:|http:\/\/(?:dd\.dgacm\.org|wordlist\.aspell\.net)\/)[a-z]+:/.test(link))
        wrong.push(`${path}: ${link}`)
  }
  expect(wrong).toEqual([])
})

test('findings lead to the pages of their rules', () => {
  const addresses = rules.map(({ url }) => url ?? '')
  expect(addresses.filter((url) => !pages.has(url.replace(homepage, '')))).toEqual([])
  const [finding] = lint('The General Assembly,\n\n1. Strongly condemns the attack,\n').findings
  expect(finding?.url?.startsWith(homepage)).toBe(true)
  const packaged = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { homepage: string; files: string[] }
  expect(packaged.homepage).toBe(homepage)
})

test('there is a page for every command, topic and import', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>
  }
  const imports = Object.keys(exports).filter((name) => !name.endsWith('.json'))
  const expected = [
    ...Object.keys(commands).map((name) => `commands/${name}.html`),
    ...Object.keys(topics).map((name) => `topics/${name}.html`),
    ...imports.map((name) => `api/${name.replace('.', 'resolint').replace('/', '-')}.html`),
  ]
  expect(expected.filter((path) => !pages.has(path))).toEqual([])
})

test('every option of every command stands on the page of the command', () => {
  const missing = Object.entries(commands).flatMap(([name, { options }]) => {
    const page = readFileSync(join(site, `commands/${name}.html`), 'utf8')
    return Object.keys(options).filter((option) => !page.includes(`--${option}`))
  })
  expect(missing).toEqual([])
})

describe.skipIf(chromium === undefined)('opened as files (skipped without Chromium)', () => {
  let browser: Browser
  beforeAll(() => {
    browser = new Browser(chromium ?? '')
  })
  afterAll(async () => browser.close())

  const open = async (path: string): Promise<void> => browser.openAt(pathToFileURL(join(site, path)).href)
  const results = async (words: string): Promise<string[]> => {
    await browser.read(`document.querySelector('#site-search').value = ${JSON.stringify(words)}`)
    await browser.read(`document.querySelector('#site-search').dispatchEvent(new Event('input'))`)
    for (;;) {
      const found = await browser.read(`document.querySelector('#site-found').textContent`)
      if (found !== '')
        return (await browser.read(
          `[...document.querySelectorAll('#site-results a')].map((link) => new URL(link.href).pathname + new URL(link.href).hash)`,
        )) as string[]
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  test.each([
    ['seized of the matter', /\/rules\/seized-clause\.html/],
    ['--max-warnings', /\/commands\/lint\.html/],
    ['toOutline', /\/api\/resolint-parse\.html#tooutline$/],
    ['lost superscripts', /\/rules\/superscript-lost\.html/],
    ['basline', /\/topics\/suppression\.html#a-baseline$/],
  ])('the search finds %s', async (words, page) => {
    await open('rules/also-further.html')
    const found = await results(words)
    expect(
      found.slice(0, 5).some((address) => page.test(address)),
      found.join('\n'),
    ).toBe(true)
  })

  test('a key goes to the search, and the arrow to its first result', async () => {
    await open('index.html')
    await browser.press('/')
    expect(await browser.read('document.activeElement.id')).toBe('site-search')
    await results('serial comma')
    await browser.press('ArrowDown')
    expect(await browser.read('document.activeElement.href')).toMatch(/serial-comma\.html$/)
  })

  test.each([
    ['index.html', 320],
    ['grammar/railroad.html', 360],
    ['commands/lint.html', 360],
    ['api/resolint-parse.html', 360],
    ['topics/schema.html', 768],
  ])('%s is no wider than a screen of %i pixels', async (path, width) => {
    await browser.send('Emulation.setDeviceMetricsOverride', { width, height: 800, deviceScaleFactor: 1, mobile: true })
    await open(path)
    expect(await browser.read('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    await browser.send('Emulation.clearDeviceMetricsOverride')
  })

  test.each([
    'index.html',
    'rules/also-further.html',
    'commands/lint.html',
    'grammar/railroad.html',
    'guides/delegates.html',
  ])('%s has nothing that axe finds, light and dark', async (path) => {
    for (const value of ['light', 'dark']) {
      await browser.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] })
      await open(path)
      await browser.read(axe)
      const { result } = await browser.send('Runtime.evaluate', {
        expression: `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
        awaitPromise: true,
        returnByValue: true,
      })
      expect((result as { value: unknown }).value, value).toEqual([])
    }
  })

  test('nothing is asked of the network', async () => {
    await open('guides/delegates.html')
    await results('draft')
    expect(browser.events.filter((event) => !event.includes('"url":"file:'))).toEqual([])
  })
})
