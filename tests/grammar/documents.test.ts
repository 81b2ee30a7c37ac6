/**
 * One invented document for every kind and organ: what it says is what the reviewed `facts.json` beside it says, and is the
 * same in the manner of every text channel.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../grammar/ast.ts'
import { parse } from '../../grammar/parse.ts'
import { factsOf } from './facts.ts'
import { renderers } from './render/channels.ts'
import { manners } from './render/manners.ts'

const folder = new URL('../../fixtures/documents/', import.meta.url)
const has = (name: string, file: string): boolean => existsSync(new URL(`${name}/${file}`, folder))
const read = (name: string): string => readFileSync(new URL(`${name}/clean.txt`, folder), 'utf8')

const names = readdirSync(folder)
  .filter((name) => has(name, 'clean.txt'))
  .sort()

/** Words, whatever spaces stand between them: a manner may add one. */
const spoken = (document: Document): string => JSON.stringify(factsOf(document)).replaceAll(/\\[nrt]|\s/g, '')

describe.each(names)('%s', (name) => {
  const clean = read(name)
  const facts = factsOf(parse(clean))

  // The others are the ground of tests/recall, which changes them: what they say is asked there.
  if (has(name, 'facts.json'))
    it('says what its facts say', async () => {
      const expected = fileURLToPath(new URL(`${name}/facts.json`, folder))
      await expect(`${JSON.stringify(facts, null, 1)}\n`).toMatchFileSnapshot(expected)
    })

  it.each(Object.entries(renderers))('says the same through %s', (_, render) => {
    expect(factsOf(parse(render(clean)))).toEqual(facts)
  })

  // What numbers and labels count in decisions and amendments is no clause.
  const isResolution = parse(clean).kind.endsWith('resolution')
  it.each(isResolution ? Object.entries(manners) : [])('says the same with %s', (_, change) => {
    expect(spoken(parse(change(clean)))).toEqual(spoken(parse(clean)))
  })
})
