/** SECURITY.md: every promise names a test that there is. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const page = readFileSync(new URL('SECURITY.md', root), 'utf8')
const promises = page.split('\n').filter((line) => line.startsWith('| **'))

test.each(promises.map((line) => [line.split('**')[1] ?? '', line] as const))('%s', (_promise, line) => {
  const named = [...line.matchAll(/`(tests\/[^`]+)`: ((?:“[^”]+”(?:, )?)+)/g)]
  expect(named.length).toBeGreaterThan(0)
  for (const [, path = '', titles = ''] of named) {
    const source = readFileSync(new URL(path, root), 'utf8')
    for (const [, title = ''] of titles.matchAll(/“([^”]+)”/g)) expect(source).toContain(title)
  }
})
