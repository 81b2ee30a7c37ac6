/** How a concordance is shown. What it finds, tests/concord says. */
import { createRequire } from 'node:module'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { concord } from '../../src/api/concord.ts'
import { english, french } from '../../src/cli/topics/concord-example.ts'
import { showConcord } from '../../src/formats/concord/index.ts'
import type { Concorded } from '../../src/formats/concord/format.ts'

const concorded = (...texts: readonly string[]): Concorded => ({
  sources: texts.map((source, index) => ({ path: `${'abc'[index] ?? ''}.txt`, source })),
  concordance: concord(texts.map((text) => parse(text))),
})
const both = concorded(english, french)
const plain = { color: false, version: '1.2.3' }

describe('text', () => {
  test('fits the width that there is', () => {
    for (const columns of [40, 80, 100]) {
      const lines = showConcord('text', both, { ...plain, columns }).split('\n')
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(columns)
    }
  })

  test('shows the words about what differs, wherever in a long paragraph', () => {
    const long = 'Deeply '.repeat(40)
    const of = (year: string): string =>
      english.replace('To light every strait by 2030', `To ${long}light by ${year}, ${long}too`)
    const shown = showConcord('text', concorded(of('2030'), of('2041')), plain)
    const excerpts = shown.split('\n').filter((line) => line.startsWith('    en'))
    expect(
      excerpts.map(
        (line) => /…Deeply light by (\d{4}), Deeply/.exec(line.replaceAll(/(?<=…).*?(?=Deeply light)/g, ''))?.[1],
      ),
    ).toEqual(['2030', '2041'])
  })

  test('says so where nothing differs', () => {
    expect(showConcord('text', concorded(english, english), plain)).toBe(`en 1: (a.txt)
en 2: (b.txt)
No difference found in 5 paragraphs (en 1 and en 2).
`)
  })

  test('obeys no command of a document', () => {
    const evil = french.replace('2035', '2035\u001B[31m')
    expect(showConcord('text', concorded(english, evil), plain)).not.toContain('\u001B')
  })
})

describe('html', () => {
  const page = showConcord('html', both, plain)

  test('has a column for each text, in its language', () => {
    expect(page).toContain('.sides{grid-template-columns:repeat(2,minmax(0,1fr))}')
    expect(page).toContain(
      '<p lang="fr" dir="auto"><span class="unseen">fr: </span>a) D’éclairer chaque détroit d’ici à <mark>2035</mark> ;</p>',
    )
    expect(page).toContain(
      '<p lang="en" dir="auto"><span class="unseen">en: </span>(a) To light every strait by <mark>2030</mark>;</p>',
    )
  })

  test('leads to each difference, which is there once', () => {
    const links = [...page.matchAll(/href="#(difference-\d+)"/g)].map(([, id]) => id)
    const ids = [...page.matchAll(/ id="(difference-\d+)"/g)].map(([, id]) => id)
    expect(links).toEqual(['difference-1', 'difference-2', 'difference-3', 'difference-4', 'difference-5'])
    expect(ids).toEqual(links)
  })

  test('loads nothing, runs nothing, whatever a document contains', () => {
    const evil = concorded(english.replace('to light', '<script>x</script> to light'), french)
    const shown = showConcord('html', evil, plain)
    expect(shown).not.toMatch(/<script|src=|https?:/)
    expect(shown).toContain(`default-src 'none'`.replaceAll("'", '&#39;'))
  })

  test('is well formed', () => {
    const errors: string[] = []
    parseFragment(/<main>[^]*<\/main>/.exec(page)?.[0] ?? '', { onParseError: ({ code }) => errors.push(code) })
    expect(errors).toEqual([])
  })
})

test('json has every finding with what is said of it, and the rows', () => {
  const read = JSON.parse(showConcord('json', both, plain)) as {
    texts: object[]
    findings: { kind: string; id: string; message: string }[]
    clauses: { cells: ({ id: string } | null)[] }[]
  }
  expect(read.texts).toEqual([
    { path: 'a.txt', language: 'en', name: 'en' },
    { path: 'b.txt', language: 'fr', name: 'fr' },
  ])
  expect(read.findings.map(({ kind, id, message }) => `${kind} ${id}: ${message}`)).toEqual([
    'symbol OP1: A/79/412 in en, A/79/421 in fr',
    'opener OP2: “Requests” in en, “Félicite” in fr: seldom stand for each other',
    'number OP2(a): 2030 in en, 2035 in fr',
    'missing OP2(b): missing in fr',
    'number OP3: eightieth in en, quatre-vingt-unième in fr',
  ])
  expect(read.clauses.map(({ cells }) => cells.map((cell) => cell?.id))).toEqual(
    ['PP1', 'PP2', 'OP1', 'OP2', 'OP3'].map((id) => [id, id]),
  )
})

describe('sarif', () => {
  const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const shown = showConcord('sarif', both, plain)

  test('follows the schema of the standard', () => {
    const validate = ajv.compile(schema)
    validate(JSON.parse(shown))
    expect(validate.errors ?? []).toEqual([])
  })

  test('places a difference in the first text, and relates it to the others', () => {
    interface Location {
      physicalLocation: { artifactLocation: { index: number }; region: { charOffset: number; charLength: number } }
    }
    const log = JSON.parse(shown) as {
      runs: [{ results: { message: { text: string }; locations: Location[]; relatedLocations: Location[] }[] }]
    }
    const result = log.runs[0].results.find(({ message }) => message.text.startsWith('OP 2 (a)'))
    const words = [...(result?.locations ?? []), ...(result?.relatedLocations ?? [])].map(({ physicalLocation }) => {
      const { charOffset, charLength } = physicalLocation.region
      return [english, french][physicalLocation.artifactLocation.index]?.slice(charOffset, charOffset + charLength)
    })
    expect(words).toEqual(['2030', '2035'])
  })
})
