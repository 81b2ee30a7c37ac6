/** Parts of the README that are made from what the tests measure. */
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'

const path = new URL('../../README.md', import.meta.url)

/** Expects a table between its marks `<!-- name: kept by a test -->` and `<!-- /name -->`; `vitest -u` writes it. */
export const expectInReadme = async (name: string, table: string): Promise<void> => {
  const marks = [`<!-- ${name}: kept by a test -->`, `<!-- /${name} -->`] as const
  const [before = '', rest] = readFileSync(path, 'utf8').split(marks[0])
  const after = rest?.split(marks[1])[1]
  expect(after, `${marks[0]} … ${marks[1]} in README.md`).toBeDefined()
  await expect(`${before}${marks[0]}\n\n${table}\n\n${marks[1]}${after}`).toMatchFileSnapshot(path.pathname)
}
