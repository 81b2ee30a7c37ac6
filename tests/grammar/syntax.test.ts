/**
 * Small texts, each for one thing that happens to documents, with their whole trees in the compact form. The trees were
 * read against the texts; `vitest -u` writes them, and what it wrote must be read again.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { printTree } from './print.ts'

const folder = new URL('../../fixtures/syntax/', import.meta.url)

describe('fixtures/syntax', () => {
  it.each(readdirSync(folder).sort())('%s', async (name) => {
    const source = readFileSync(new URL(`${name}/input.txt`, folder), 'utf8')
    const expected = fileURLToPath(new URL(`${name}/tree.txt`, folder))
    await expect(`${printTree(parse(source))}\n`).toMatchFileSnapshot(expected)
  })
})
