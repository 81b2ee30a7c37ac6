/**
 * Cases as folders: `fixtures/cli/<case>/` holds `args.json`, the files that it begins with (`files/`), what is printed
 * (`stdout.txt`, `stderr.txt`, nothing where absent), how it ends (`code`, 0 where absent), `stdin.txt` where it reads
 * standard input, and the files that have changed (`after/`).
 */
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Workplace } from './run-for-tests.ts'

const folder = new URL('../../fixtures/cli/', import.meta.url).pathname
const read = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)
const filesIn = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`.slice(path.length + 1))
    : []

test.each(readdirSync(folder))('%s', async (name) => {
  const home = folder + name
  const workplace = new Workplace()
  const before = filesIn(`${home}/files`)
  if (before.length > 0) cpSync(`${home}/files`, workplace.folder, { recursive: true })
  const args = JSON.parse(read(`${home}/args.json`) ?? '[]') as string[]
  const outcome = await workplace.run(args, { input: read(`${home}/stdin.txt`) ?? '' })
  expect(outcome).toEqual({
    code: Number(read(`${home}/code`) ?? 0),
    out: read(`${home}/stdout.txt`) ?? '',
    error: read(`${home}/stderr.txt`) ?? '',
  })
  const changed = filesIn(`${home}/after`)
  for (const path of before.filter((each) => !changed.includes(each)))
    expect(workplace.read(path), path).toBe(read(`${home}/files/${path}`))
  for (const path of changed) expect(workplace.read(path), path).toBe(read(`${home}/after/${path}`))
  expect(filesIn(workplace.folder).toSorted()).toEqual([...new Set([...before, ...changed])].toSorted())
})
