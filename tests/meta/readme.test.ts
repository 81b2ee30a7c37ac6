/** The README says what is: its counts, its first look, its map of the rooms. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { concordPage } from '../../src/cli/topics/concord.ts'
import { diffPage } from '../../src/cli/topics/diff.ts'
import { stylish } from '../../src/formats/stylish.ts'
import { lint, rules } from '../../src/index.ts'
import { readableEndings } from '../../src/read/index.ts'
import { expectPartsInReadme } from './readme.ts'
import { CATEGORY_TITLES } from './rule-index.ts'

const root = new URL('../../', import.meta.url)
const readme = readFileSync(new URL('README.md', root), 'utf8')

test('the first look is what the seed gives at 100 columns, the number of rules that of the registry, the pictures of commands those of their pages', async () => {
  const text = readFileSync(new URL('fixtures/documents/A_79_L.124/source.txt', root), 'utf8')
  const seen = stylish([lint(text, { path: 'A_79_L.124.txt' })], { color: false, columns: 100 })
  const categories = Object.keys(CATEGORY_TITLES).length
  const pictureOf = (page: string): string[] => (/```text\n([^]*?)```/.exec(page)?.[1] ?? '').trimEnd().split('\n')
  await expectPartsInReadme({
    concord: `\`\`\`text\n${pictureOf(concordPage()).slice(0, 13).join('\n')}\n…\n\`\`\``,
    diff: `\`\`\`text\n${pictureOf(diffPage()).slice(0, 14).join('\n')}\n…\n\`\`\``,
    seed: `\`\`\`text\n$ resolint A_79_L.124.txt\n${seen.trimEnd()}\n\`\`\``,
    rules: `There are **${rules.length} rules** in ${categories} categories.`,
  })
})

test('the kinds of file that it names are those that are read', () => {
  const [, after = ''] = readme.split('## What it reads')
  const [table = ''] = after.split('\nOf each')
  const named = table
    .split('\n')
    .flatMap((row) => [...(row.split('|')[2] ?? '').matchAll(/`(\.\w+)`/g)].map(([, ending = '']) => ending))
  const inOrder = (a: string, b: string): number => (a < b ? -1 : 1)
  expect(named.toSorted(inOrder)).toEqual(readableEndings.toSorted(inOrder))
})

test('no page counts the rules by hand', () => {
  const pages = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'src/rules/README.md', 'editors/README.md']
  // The counts in bold are those that tests write.
  const counted = pages.flatMap((page) =>
    [...readFileSync(new URL(page, root), 'utf8').matchAll(/(?<!\*\*)\b\d+ (?:rules|drafting conventions)\b/g)].map(
      ([words]) => `${page}: ${words}`,
    ),
  )
  expect(counted).toEqual([])
})

/** Folders of a folder, as the map writes them: `src/lint/`. */
const foldersOf = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}${name}/`)

test('the map names every room, and no other', () => {
  const [, map = ''] = readme.split('## How a document flows through it')
  const rows = map.split('\n').filter((line) => line.startsWith('|'))
  const named = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([\w./-]+\/)`/g)].map(([, room]) => room),
  )
  const rooms = [...foldersOf('grammar/'), ...foldersOf('src/')]
  expect(rooms.filter((room) => !named.includes(room))).toEqual([])
  expect(
    named.filter((room = '') => !rooms.includes(room) && !/^(?:grammar|fixtures|tests|editors)\/$/.test(room)),
  ).toEqual([])
})
