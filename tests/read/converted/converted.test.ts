// One text through converters says the same in every form. The files in fixtures/read/converted are what pandoc 2.17 made of
// glaciers.md, and what LibreOffice 7.4 made of pandoc's Word file.
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../grammar/parse.ts'
import { readFile } from '../../../src/read/index.ts'
import { toOutline, type OutlineSubparagraph } from '../../../src/tree/outline.ts'
import { converters } from './convert.ts'

const folder = new URL('../../../fixtures/read/converted/', import.meta.url)

/** What a form of the text cannot hold: GitHub's Markdown has digits for every list, LibreOffice's text has no notes. */
const lacks = { letters: ['pandoc.md'], notes: ['libreoffice.txt'] }

const tree = (items: readonly OutlineSubparagraph[]): unknown[] =>
  items.map(({ text, subparagraphs }) => (subparagraphs.length > 0 ? [text, tree(subparagraphs)] : text))
const labels = (items: readonly OutlineSubparagraph[]): string[] =>
  items.flatMap(({ label, subparagraphs }) => [label.replace(/[^a-z]/g, ''), ...labels(subparagraphs)])

async function says(name: string, bytes: Uint8Array): Promise<void> {
  const { source } = await readFile(bytes, name)
  const outline = toOutline(parse(source))
  expect(outline).toMatchObject({
    symbol: 'A/C.2/79/L.97',
    organ: 'General Assembly',
    session: '79',
    title: 'Glaciers and the water of mountain peoples',
    annexes: [{ title: 'Stations of the network' }],
  })
  expect(outline.resolutions).toHaveLength(1)
  const { preamble = [], operative = [] } = outline.resolutions[0] ?? {}
  expect(preamble.map(({ opener }) => opener)).toEqual(['Recalling', 'Noting with concern', 'Bearing in mind'])
  expect(operative.map(({ number, section, opener }) => [number, section, opener])).toEqual([
    [1, 'I', 'Requests'],
    [2, 'I', 'Invites'],
    [3, 'II', 'Encourages'],
    [4, 'II', 'Decides'],
  ])
  expect(tree(operative[0]?.subparagraphs ?? [])).toEqual([
    'To measure the ice in each season;',
    ['To report on:', ['The depth of the ice;', 'The water that it holds;']],
  ])
  if (!lacks.letters.includes(name)) expect(labels(operative[0]?.subparagraphs ?? [])).toEqual(['a', 'b', 'i', 'ii'])
  if (lacks.notes.includes(name)) return
  expect(outline.footnotes.map(({ label, text }) => [label, text.replaceAll('\u00a0', ' ')])).toEqual([
    ['1', 'Resolution 77/158.'],
    ['2', 'A/79/871, annex II.'],
    ['3', 'See the Yearbook of Ice, vol. 3.'],
  ])
  expect(outline.references.map(({ label, in: place }) => [label, place])).toEqual([
    ['1', 'PP1'],
    ['2', 'PP3'],
    ['3', 'OP2'],
  ])
}

test.each(readdirSync(folder))('%s', async (name) => says(name, readFileSync(new URL(name, folder))))

describe.each(converters)('made now by $name (skipped where it is not installed)', ({ isHere, forms, make }) => {
  test.skipIf(!isHere).each(forms)('%s', async (form) => {
    await says(`made.${form}`, make(readFileSync(new URL('glaciers.md', folder)), form))
  })
})
