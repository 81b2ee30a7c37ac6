/** Texts that are dealt out to several processes give what one process gives, in the same order. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dataPage } from '../../src/cli/topics/data.ts'
import { builtCommand, checkBuild } from '../built/command.ts'

const [, options = ''] = /^parallel (.*) resolint parse/m.exec(dataPage()) ?? []
const hasParallel = spawnSync('parallel', ['--version']).error === undefined

const documents = new URL('../../fixtures/documents/', import.meta.url)
const texts = readdirSync(documents)
  .map((name) => new URL(`${name}/clean.txt`, documents))
  .filter((file) => existsSync(file))
  .map((file) => readFileSync(file, 'utf8'))
const input = Array.from({ length: 60 }, (_, id) => `${JSON.stringify({ id, text: texts[id % texts.length] })}\n`).join(
  '',
)
const parse = [process.execPath, builtCommand, 'parse', '--stdin-ndjson', '-f', 'outline']

test.skipIf(!hasParallel)('GNU parallel, as the page about data has it (skipped where it is not installed)', () => {
  checkBuild()
  const [node = '', ...args] = parse
  const alone = spawnSync(node, args, { input, encoding: 'utf8', maxBuffer: 2 ** 30 }).stdout
  // Smaller blocks, so that there are several.
  const words = options.replace('4M', '20k').split(' ')
  const dealt = spawnSync('parallel', [...words, ...parse], { input, encoding: 'utf8', maxBuffer: 2 ** 30 })
  expect(alone.split('\n')).toHaveLength(61)
  expect(input.length).toBeGreaterThan(3 * 20_000)
  expect(dealt.stdout).toBe(alone)
  expect(dealt.status).toBe(0)
})
