/**
 * A further language is one folder and one line: the invented one beside this file is put among the others as `grammar/lexicon/README.md`
 * tells, in a copy of the grammar that is built for it, and a document is read in it.
 */
import { build, type Plugin } from 'esbuild'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Document } from '../../../grammar/ast.ts'
import type { Outline } from '../../../src/api/parse.ts'
import { clausesOf, citationsOf, labelsOf } from './reading.ts'

const root = new URL('../../../', import.meta.url).pathname
const folder = join(root, 'tests/grammar/languages/toy')

const edited = (path: string, edits: readonly (readonly [from: string, to: string])[]): string =>
  edits.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${path} has no “${from}”`)
      return text.replace(from, to)
    },
    readFileSync(path, 'utf8'),
  )

/** The line of the language, with its import, and the words that it is told by. */
const added: Plugin = {
  name: 'added',
  setup: (bundler) => {
    bundler.onResolve({ filter: /^\.\/xt\/index\.ts$/ }, () => ({ path: join(folder, 'index.ts') }))
    bundler.onLoad({ filter: /lexicon\/languages\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: edited(path, [
        ['import type', "import { createLanguage as xt } from './xt/index.ts'\nimport type"],
        ['{ en: () => en, ', '{ en: () => en, xt, '],
      ]),
    }))
    bundler.onLoad({ filter: /lexicon\/traits\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: edited(path, [['  pt: {', "  xt: { words: wordSet('dil la sua da ed ke por pri') },\n  pt: {"]]),
    }))
  },
}

const draft = `Unita Landi A/80/L.7

Distr. limita
3 da novo 2025
Originala: angla

Okadek unesma sesio
Punto 12 dil agendo

Frukto, Monto ed Zolando: skiso di rezolvo

Maro dil mondo

La Granda Zimbo,

Memorante sua rezolvoj 70/1 da 25 da septo 2015 ed 71/2 da 3 da decemo 2016,

Notante anke la rezolvo 2250 (2015) dil Sura Koro¹ ke parolas pri la maro,

Havante egzamita la raporto pri la maro ed la lando,

1. Petas ke la landi:

a) protektez la maro;

b) protektez la lando;

2. Prenas noto kun satisfo dil raporto;

3. Decidas egzamenar la temo en sua okadek duesma sesio.

Adjuntajo

La plano por la maro.

¹ Videz A/80/12.
`

const temporary = mkdtempSync(join(tmpdir(), 'toy-language-'))
let document: Document
let outline: Outline
let english: Outline

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/api/parse.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    plugins: [added],
  })
  const file = join(temporary, 'parse.mjs')
  writeFileSync(file, outputFiles[0]?.text ?? '')
  const { parse, toOutline } = (await import(pathToFileURL(file).href)) as typeof import('../../../src/api/parse.ts')
  document = parse(draft)
  outline = toOutline(document)
  english = toOutline(parse('The General Assembly,\n\nRecalling its resolution 70/1,\n\n1. Decides to act.\n'))
})

afterAll(() => rmSync(temporary, { recursive: true, force: true }))

test('the language is told by its words', () => {
  expect(document.textLanguage).toBe('xt')
})

test('the head', () => {
  const { organ, symbol, distribution, date, session, agendaItems, language, sponsors, kind, title } = outline
  expect({ organ, symbol, distribution, date, session, agendaItems, language, sponsors, kind, title }).toEqual({
    organ: 'General Assembly',
    symbol: 'A/80/L.7',
    distribution: 'Limited',
    date: '2025-11-03',
    session: '81',
    agendaItems: ['12'],
    language: 'English',
    sponsors: ['Frukto', 'Monto', 'Zolando'],
    kind: 'draft-resolution',
    title: 'Maro dil mondo',
  })
})

test('the clauses', () => {
  expect(clausesOf(outline)).toEqual([
    'PP Memorante',
    'PP Notante anke',
    'PP Havante egzamita',
    '1 Petas',
    '2 Prenas noto kun satisfo',
    '3 Decidas',
  ])
  expect(labelsOf(outline)).toEqual(['a)', 'b)'])
})

test('citations, notes and annexes', () => {
  expect(citationsOf(outline)).toEqual(['70/1 2015-09-25', '71/2 2016-12-03', '2250 (2015)'])
  expect(outline.footnotes.map(({ label, text }) => [label, text])).toEqual([['1', 'Videz A/80/12.']])
  expect(outline.annexes).toHaveLength(1)
})

test('English is read as before', () => {
  expect(clausesOf(english)).toEqual(['PP Recalling', '1 Decides'])
})
