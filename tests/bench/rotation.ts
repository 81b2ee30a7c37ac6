/** Warm calls on different texts in rotation: one text over and over shows a processor that has learned it by heart. */
import { createRequire } from 'node:module'
import { existsSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { callTime, spreadOf } from './clock.ts'
import { rotation } from './material.ts'
import { table } from './table.ts'

type Work = (text: string) => unknown

/** The built library, as it is imported. */
const library = async (): Promise<{ parse: Work; lint: Work }> =>
  (await import(pathToFileURL(resolve('dist/src/index.js')).href)) as { parse: Work; lint: Work }

const peers = resolve('tests/bench/peers/package.json')

/** Parsers of Markdown, which is no easier and no harder to read than resolutions: on the same texts. */
const peerParsers = async (): Promise<[string, Work][]> => {
  if (!existsSync(join(peers, '../node_modules'))) return []
  const require = createRequire(realpathSync(peers))
  const load = async (name: string): Promise<unknown> => await import(pathToFileURL(require.resolve(name)).href)
  const commonmark = require('commonmark') as { Parser: new () => { parse: Work } }
  const MarkdownIt = require('markdown-it') as new () => { parse: (text: string, env: object) => unknown }
  const { parser } = (await load('@lezer/markdown')) as { parser: { parse: Work } }
  const { micromark } = (await load('micromark')) as { micromark: Work }
  const { unified } = (await load('unified')) as { unified: () => { use: (plugin: unknown) => { parse: Work } } }
  const { default: remarkParse } = (await load('remark-parse')) as { default: unknown }
  const reader = new commonmark.Parser()
  const markdown = new MarkdownIt()
  const remark = unified().use(remarkParse)
  return [
    ['commonmark.js', (text) => reader.parse(text)],
    ['markdown-it', (text) => markdown.parse(text, {})],
    ['@lezer/markdown', (text) => parser.parse(text)],
    ['micromark', (text) => micromark(text)],
    ['remark-parse', (text) => remark.parse(text)],
  ]
}

/** @param rounds how often all texts are read, after two times for warming */
export const rotationTable = async (rounds: number): Promise<string> => {
  const texts = rotation(200)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const { parse, lint } = await library()
  const works: [string, Work][] = [
    ['resolint parse', parse],
    ['resolint parse and all default rules', lint],
    ...(await peerParsers()),
  ]
  const figures = new Map<string, number[]>(works.map(([name]) => [name, []]))
  for (let round = -2; round < rounds; round++)
    for (const [name, work] of works) {
      const time = callTime(() => {
        for (const text of texts) work(text)
      })
      if (round >= 0) figures.get(name)?.push(time)
    }
  const rows = [...figures].map(([name, all]) => {
    const { least, median } = spreadOf(all)
    const per15 = (time: number): string => ((time / bytes) * 15).toFixed(2)
    return [name, (bytes / least).toFixed(1), (bytes / median).toFixed(1), per15(least), per15(median)]
  })
  return `${texts.length} texts, ${(bytes / 1e6).toFixed(1)} MB.\n\n${table(
    ['on the same texts', 'MB/s, best', 'median', 'ms per 15 KB, best', 'median'],
    rows,
  )}`
}
