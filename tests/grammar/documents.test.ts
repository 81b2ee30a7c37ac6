/**
 * One invented document for every kind and organ, in the manner of every text channel: what it says is the same through
 * all of them, and is what the reviewed `facts.json` beside it says.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { factsOf } from './facts.ts'
import { renderers } from './render/channels.ts'

const folder = new URL('../../fixtures/documents/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => existsSync(new URL(`${name}/clean.txt`, folder)))
  .sort()

describe.each(names)('%s', (name) => {
  const clean = readFileSync(new URL(`${name}/clean.txt`, folder), 'utf8')
  const expected = fileURLToPath(new URL(`${name}/facts.json`, folder))

  it.each(Object.keys(renderers))('through %s', async (channel) => {
    const document = parse(renderers[channel]?.(clean) ?? '')
    await expect(`${JSON.stringify(factsOf(document), null, 1)}\n`).toMatchFileSnapshot(expected)
  })
})
