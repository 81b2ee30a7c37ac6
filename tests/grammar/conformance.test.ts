import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyNode, Document } from '../../grammar/ast.ts'
import { parse } from '../../grammar/parse.ts'
import type { Source } from '../../grammar/source.ts'
import { clauseSoup, codeUnits, lineSoup, mutilated, signs } from './arbitrary.ts'
import { violations } from './conformance.ts'
import { faults } from './faults.ts'

const fixtures = new URL('../../fixtures/', import.meta.url)
const corpus = new URL('../../../shared/corpus/', import.meta.url)
const read = (file: URL): string => readFileSync(file, 'utf8')

/** `PATIENCE=50 npx vitest …` tries fifty times as many texts. */
const patience = Number(process.env['PATIENCE'] ?? 1)

const fixtureTexts = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?:source|input|layout|pdftotext|pymupdf|markdown|clean)\.txt$/.test(name))
  .sort()

const corpusTexts = existsSync(corpus)
  ? readdirSync(corpus, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .sort()
  : []

/** Every seventh text, so that each channel and each kind comes up. */
const sample = corpusTexts.filter((_, index) => index % 7 === 3)

describe('fixtures', () => {
  it.each(fixtureTexts)('%s', (name) => {
    expect(faults(read(new URL(name, fixtures)))).toEqual([])
  })
})

describe.skipIf(corpusTexts.length === 0)(
  'the corpus (skipped where ../shared/corpus is absent)',
  { timeout: 60_000 },
  () => {
    it('conforms through every channel', () => {
      expect(sample.flatMap((name) => faults(read(new URL(name, corpus))).map((fault) => `${name}: ${fault}`))).toEqual(
        [],
      )
    })
  },
)

describe('any text', { timeout: 60_000 * patience }, () => {
  const seed = read(new URL('documents/A_79_L.124/source.txt', fixtures))
  const documents = [
    seed,
    ...sample.filter((_, index) => index % 5 === 0).map((name) => read(new URL(name, corpus)).slice(0, 30_000)),
  ]
  const texts: readonly [string, fc.Arbitrary<string>, number][] = [
    ['characters of any kind', fc.string({ unit: 'binary', maxLength: 300 }), 300],
    ['code units of any kind', codeUnits, 200],
    ['signs that mean something', signs, 1000],
    ['typical lines in any order', lineSoup, 600],
    ['typical lines where clauses stand', clauseSoup, 600],
    ['mutilated documents', mutilated(documents), 150],
  ]
  it.each(texts)('%s', (_, text, numRuns) => {
    fc.assert(
      fc.property(text, (given) => {
        expect(faults(given)).toEqual([])
      }),
      { numRuns: numRuns * patience },
    )
  })

  it('a rule with words after it, at the foot of a scan, is no mark', () => {
    const text = `United Nations A/79/L.124

Cuba:* draft resolution

Title of it all

The General Assembly,

Recalling that,

1. Requests the Secretary-General to report;
________________ 1. Requests the Secretary-General to report;
`
    const lines = [...Array.from({ length: 10 }, () => undefined), { role: 'header' as const }]
    expect(faults({ text, channel: 'ocr', lines })).toEqual([])
  })

  it('typical lines with hints of any kind', () => {
    const hint = fc.option(
      fc.record(
        {
          page: fc.integer({ min: 1, max: 4 }),
          paragraph: fc.integer({ min: 1, max: 40 }),
          style: fc.constantFrom('Normal', 'Heading 1'),
          role: fc.constantFrom('header', 'footer', 'note', 'body'),
          startsParagraph: fc.boolean(),
          indent: fc.integer({ max: 300 }),
          heading: fc.boolean(),
        },
        { requiredKeys: [] },
      ),
      { nil: undefined },
    )
    const source = fc.record({
      text: clauseSoup,
      channel: fc.constantFrom('pdf', 'docx', 'ocr'),
      lines: fc.array(hint, { maxLength: 60, size: 'max' }),
    })
    fc.assert(
      fc.property(source, (given) => {
        expect(faults(given as Source)).toEqual([])
      }),
      { numRuns: 400 * patience },
    )
  })

  it.each(['\n', '\r\n', '\r'])('line ends %j', (end) => {
    const text = seed.replaceAll('\n', end)
    const document = parse(text)
    expect(violations(text, document)).toEqual([])
    expect(JSON.stringify(document, bare)).toBe(JSON.stringify(parse(seed), bare))
  })

  it.each([
    '_²,^{1}',
    'of books,¹,²',
    'of books,^{1}, ^{2}',
    'of books,[^1],[^2]',
    'of books,<sup>1</sup>,<sup>2</sup>',
  ])('marks with a comma between them: %s', (text) => {
    expect(first(parse(text), 'footnoteReference')).toBeDefined()
    expect(faults(text)).toEqual([])
  })

  it('nothing, and nothing but white space', () => {
    for (const text of ['', ' ', '\n', '\r\n \f\t\ufeff\u200b']) expect(faults(text)).toEqual([])
  })
})

describe('what the check finds', () => {
  const text = 'The General Assembly,\n\nRecalling *this*,\n\n1. Decides that;\n'
  const broken = (change: (document: Document) => void): string[] => {
    const document = parse(text)
    change(document)
    return violations(text, document)
  }
  it.each<[string, (document: Document) => void, RegExp]>([
    ['a leaf that is not its slice', (tree) => Object.assign(first(tree, 'text'), { value: 'x' }), /not its slice/],
    [
      'words that no leaf covers',
      (tree) => Object.assign(first(tree, 'preambularParagraph'), { children: [] }),
      /owns "Recalling/,
    ],
    [
      'a place that is not the offset’s',
      (tree) => Object.assign(first(tree, 'preamble').position.start, { line: 9 }),
      /says 9:1/,
    ],
    ['no position', (tree) => Object.assign(first(tree, 'emphasis'), { position: undefined }), /no position/],
    [
      'children out of order',
      (tree) =>
        Object.assign(first(tree, 'resolution'), {
          children: (first(tree, 'resolution') as Document).children.toReversed(),
        }),
      /does not lie in/,
    ],
    ['what JSON loses', (tree) => Object.assign(tree, { year: Number.NaN }), /JSON/],
  ])('%s', (_, change, message) => {
    expect(broken(change).join('\n')).toMatch(message)
  })
  it('nothing in a tree that is right', () => {
    expect(broken(() => {})).toEqual([])
  })
})

/** The first node of a type. */
const first = (node: AnyNode, type: string): AnyNode => {
  const found = (at: AnyNode): AnyNode | undefined =>
    at.type === type ? at : 'children' in at ? (at.children as AnyNode[]).map(found).find(Boolean) : undefined
  return found(node) ?? node
}

/** Drops what line ends change: positions, and the line ends inside texts. */
const bare = (key: string, value: unknown): unknown => {
  if (key === 'position') return undefined
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value
}
