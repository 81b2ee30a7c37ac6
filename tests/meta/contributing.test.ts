/** CONTRIBUTING.md names files, folders, scripts and anchors that exist. The rooms of the grammar are held by the README's map. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const page = readFileSync(new URL('CONTRIBUTING.md', root), 'utf8')
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  scripts: Record<string, string>
}

test('every path exists', () => {
  const paths = [...page.matchAll(/`((?:src|tests|fixtures|grammar)\/[\w./-]+)`/g)].map(([, path = '']) => path)
  expect(paths.length).toBeGreaterThan(25)
  expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
})

test('every script exists', () => {
  const named = [...page.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name)
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
})

test('every link leads somewhere', () => {
  const slug = (heading: string): string =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(' ', '-')
  const links = [...page.matchAll(/\]\(([\w./]*)#([\w-]+)\)/g)]
  expect(links.length).toBeGreaterThan(8)
  const dead = links.filter(([, file, anchor]) => {
    const text = file === '' ? page : readFileSync(new URL(file ?? '', root), 'utf8')
    return ![...text.matchAll(/^#+ (.*)$/gm)].some(([, heading = '']) => slug(heading) === anchor)
  })
  expect(dead.map(([link]) => link)).toEqual([])
})
