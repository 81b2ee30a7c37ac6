/** Parts of the README that are made from what the tests measure. */
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'

const path = new URL('../../README.md', import.meta.url)

/**
 * Expects each part between its marks `<!-- name: kept by a test -->` and `<!-- /name -->`; `vitest -u` writes them. Parts that
 * one test file keeps are told at once: of two snapshots of one file only the later would be written.
 */
export const expectPartsInReadme = async (parts: Readonly<Record<string, string>>): Promise<void> => {
  let text = readFileSync(path, 'utf8')
  for (const [name, part] of Object.entries(parts)) {
    const marks = [`<!-- ${name}: kept by a test -->`, `<!-- /${name} -->`] as const
    const [before = '', rest] = text.split(marks[0])
    const after = rest?.split(marks[1])[1]
    expect(after, `${marks[0]} … ${marks[1]} in README.md`).toBeDefined()
    text = `${before}${marks[0]}\n\n${part}\n\n${marks[1]}${after}`
  }
  await expect(text).toMatchFileSnapshot(path.pathname)
}

/** Expects one part, as `expectPartsInReadme` does. */
export const expectInReadme = async (name: string, part: string): Promise<void> => expectPartsInReadme({ [name]: part })
