/** The page as it is handed out: what it holds, what it may do, and what it weighs. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync, inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { runBuilt } from '../built/command.ts'
import { playground } from './page-for-tests.ts'

const scripts = [...playground.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)].map(
  ([, attributes = '', content = '']) => ({
    id: /id="([^"]*)"/.exec(attributes)?.[1],
    isData: attributes.includes('type="text/plain"'),
    content,
  }),
)
const partOf = (name: string): string => scripts.find(({ id }) => id === name)?.content ?? ''
const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(playground) ?? []

/** Without what is made code, or looked up, only when it is needed. */
const atFirst = ['words', 'late', 'full', 'pdf'].reduce((page, id) => page.replace(partOf(id), ''), playground)

test('its policy knows its two scripts by hash and its style by nonce, and allows nothing else', () => {
  const running = scripts.filter(({ isData }) => !isData)
  expect(running).toHaveLength(1)
  const late = inflateRawSync(Buffer.from(partOf('late'), 'base64'))
  const [hash, lateHash] = [running[0]?.content ?? '', late].map((script) =>
    createHash('sha256').update(script).digest('base64'),
  )
  const [, nonce = ''] = /<style nonce="([^"]+)">/.exec(playground) ?? []
  expect(policy.replaceAll('&#39;', "'").split('; ')).toEqual([
    "default-src 'none'",
    `script-src 'sha256-${hash}' 'sha256-${lateHash}'`,
    'worker-src blob:',
    `style-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ])
})

test('it names no file or address that would be loaded', () => {
  const markup = scripts.reduce((page, { content }) => page.replace(content, ''), playground)
  expect(markup.match(/\b(?:src|srcset|action|data)="|<link\b|<img\b|@import|url\(/g)).toBeNull()
})

test('it holds the list of words as it is', () => {
  const words = inflateRawSync(Buffer.from(partOf('words'), 'base64'))
  expect(words.equals(readFileSync(new URL('../../src/lint/spelling/words.bin', import.meta.url)))).toBe(true)
})

test('bytes as a server sends them: what runs at first, and with the list of words, the readers, the exports and PDF', () => {
  expect(gzipSync(atFirst, { level: 9 }).length).toBeLessThanOrEqual(300_000)
  expect(gzipSync(playground, { level: 9 }).length).toBeLessThanOrEqual(1_740_000)
})

test('the command hands out the page, and says where it is wanted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'resolint-playground-'))
  runBuilt(['playground', '-o', 'out/page.html'], folder)
  expect(readFileSync(join(folder, 'out/page.html'), 'utf8')).toBe(playground)
  rmSync(folder, { recursive: true })
  expect(() => runBuilt(['playground'])).toThrow(/Say where to write the page/)
  expect(() => runBuilt(['playground', 'draft.txt', '-o', 'page.html'])).toThrow(/opens files itself/)
})
