/**
 * Known defects are found: each is made alone in a clean document, and exactly one new finding is expected, of its rule, at
 * its place; where that has a safe fix, the fix restores the original. Invented documents always, real ones where the
 * corpus stands beside the project; `RESOLINT_RECALL=all` takes many more of them.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import { lint, rules } from '../../src/index.ts'
import { expectInReadme } from '../meta/readme.ts'
import { corpusDocuments, ownDocuments } from './documents.ts'
import { kinds } from './kinds/index.ts'
import { measureKinds, tally, type KindResult, type Tally } from './measure.ts'
import { failures, recallSummary, recallTable } from './table.ts'

const many = process.env['RESOLINT_RECALL'] === 'all'

/** Least shares in percent, over all kinds together. */
const floors = { found: 99, placed: 99, alone: 98, restored: 99 }
/** Least share in percent of the defects that each rule finds by itself. */
const leastOfRule = 90

const percent = (count: number, of: number): number => (of === 0 ? 100 : (100 * count) / of)

const expectFloors = ({ injected, found, placed, alone, fixable, restored }: Tally, wrong: readonly string[]): void => {
  const said = wrong.join('\n')
  expect(injected).toBeGreaterThan(0)
  expect(percent(found, injected), said).toBeGreaterThanOrEqual(floors.found)
  expect(percent(placed, injected), said).toBeGreaterThanOrEqual(floors.placed)
  expect(percent(alone, injected), said).toBeGreaterThanOrEqual(floors.alone)
  expect(percent(restored, fixable), said).toBeGreaterThanOrEqual(floors.restored)
}

const outcomesOf = (results: readonly KindResult[]): KindResult['outcomes'] =>
  results.flatMap(({ outcomes }) => outcomes)

test('every kind has a name of its own and a rule', () => {
  expect(new Set(kinds.map(({ kind }) => kind)).size).toBe(kinds.length)
  expect(measureKinds(kinds, [], 0).filter(({ rule }) => !rule)).toEqual([])
})

/** Rules in which no single defect can be made in a clean document, and why. */
const notInjected: Readonly<Record<string, string>> = {
  'adverb-after-verb': 'speaks of French and Spanish texts; the clean documents are English',
  'document-kind': 'speaks of a whole document that is no resolution',
  'french-ordinal': 'speaks of French texts; the clean documents are English',
  'language-not-read': 'speaks of a whole document in another language',
  'language-punctuation': 'speaks of texts in the five other languages; the clean documents are English',
  'language-words': 'speaks of texts in the five other languages; the clean documents are English',
  'model-un-head': 'speaks of a whole document that is no draft of the United Nations',
  'note-in-text': 'speaks of what becomes of the notes of a printed page; a clean document is none',
  'notes-lost': 'speaks of what becomes of the notes of a printed page; a clean document is none',
  'opener-agreement': 'speaks of texts in French, Spanish and Russian; the clean documents are English',
  'quotes-language': 'speaks of texts in French, Spanish and Russian; the clean documents are English',
  'sponsor-count': 'asks for nothing until a conference sets a number',
  'two-columns': 'speaks of how a whole text was extracted',
  'unparsed-text': 'speaks of what no production can place; a clean document with one mistake has nothing of that kind',
}

test('every rule has a kind of defect, or a reason why it has none', () => {
  const injected = new Set(kinds.map(({ rule }) => rule))
  const without = rules.map(({ id }) => id).filter((id) => !injected.has(id))
  expect(without.toSorted()).toEqual(Object.keys(notInjected))
})

test.each(ownDocuments().map((document) => [document.name, document] as const))(
  '%s has no defect',
  (_name, document) => {
    expect(lint(document.text).findings).toEqual([])
  },
)

describe('invented documents', () => {
  const results = measureKinds(kinds, ownDocuments(), 5)

  test('every kind has a place', () => {
    expect(results.filter(({ outcomes }) => outcomes.length === 0).map(({ kind }) => kind.kind)).toEqual([])
  })

  test('defects are found', () => {
    expectFloors(tally(outcomesOf(results)), failures(results))
  })

  test('the README says so', async () => {
    await expectInReadme('recall', recallSummary(results))
  })
})

describe('real documents (none where the corpus is not beside the project)', () => {
  let results: KindResult[] = []

  beforeAll(async () => {
    results = measureKinds(kinds, await corpusDocuments(many ? 60 : 6), many ? 3 : 1)
  }, 600_000)

  test('defects are found', ({ skip }) => {
    if (outcomesOf(results).length === 0) skip('the corpus is not beside the project')
    console.log(recallTable(results))
    expectFloors(tally(outcomesOf(results)), failures(results))
  })

  test('no recommended rule stays behind', ({ skip }) => {
    if (outcomesOf(results).length === 0) skip('the corpus is not beside the project')
    const behind = [...new Set(kinds.map(({ rule }) => rule))].filter((id) => {
      const own = results.filter(({ kind, rule }) => kind.rule === id && rule?.recommended === true)
      const { injected, found } = tally(outcomesOf(own))
      return injected >= 10 && percent(found, injected) < leastOfRule
    })
    expect(behind).toEqual([])
  })
})
