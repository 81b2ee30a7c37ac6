/** What holds of every concordance, tried on an invented resolution and its translation with mistakes that no one has made. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { concord, findingsOf, type ConcordFinding } from '../../src/api/concord.ts'
import { english, french } from '../../src/cli/topics/concord-example.ts'

/** A text with blocks taken out and figures changed; the organ line stays, for without it there is no resolution. */
const damaged = (text: string): fc.Arbitrary<string> => {
  const blocks = text.trim().split('\n\n')
  return fc
    .record({
      dropped: fc.array(fc.integer({ min: 1, max: blocks.length - 1 }), { maxLength: 3 }),
      figures: fc.array(fc.tuple(fc.integer({ min: 1, max: blocks.length - 1 }), fc.integer({ min: 0, max: 9 })), {
        maxLength: 3,
      }),
    })
    .map(({ dropped, figures }) => {
      const changed = [...blocks]
      for (const [at, figure] of figures) changed[at] = (changed[at] ?? '').replace(/(?<=\d)\d(?!\d)/, String(figure))
      return `${changed.filter((_, at) => !dropped.includes(at)).join('\n\n')}\n`
    })
}

/** A finding without the order of the texts. */
const told = (findings: readonly ConcordFinding[], names: readonly string[]): string[] =>
  findings
    .map(({ kind, sides }) =>
      [
        kind,
        ...sides
          .map(({ text, id = '', values }) => `${names[text] ?? ''} ${id} ${values.join()}`)
          .toSorted((a, b) => (a < b ? -1 : 1)),
      ].join(' | '),
    )
    .toSorted((a, b) => (a < b ? -1 : 1))

test('a text differs in nothing from itself', () => {
  fc.assert(
    fc.property(fc.oneof(damaged(english), damaged(french)), (text) => {
      const document = parse(text)
      expect(findingsOf(concord([document, document, document]))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('texts in the other order differ in the same', () => {
  fc.assert(
    fc.property(damaged(english), damaged(french), (one, other) => {
      const documents = [parse(one), parse(other)]
      const forth = findingsOf(concord(documents))
      const back = findingsOf(concord(documents.toReversed()))
      expect(told(back, ['fr', 'en'])).toEqual(told(forth, ['en', 'fr']))
    }),
    { numRuns: 150 },
  )
})

test('every paragraph of every text stands in one row, in its order', () => {
  fc.assert(
    fc.property(damaged(english), damaged(french), (one, other) => {
      const documents = [parse(one), parse(other)]
      const { clauses } = concord(documents)
      for (const [index, document] of documents.entries()) {
        const alone = concord([document, document]).clauses.map(({ cells }) => cells[0]?.id)
        const ids = clauses.flatMap(({ cells }) => cells[index]?.id ?? [])
        expect(ids).toEqual(alone)
      }
    }),
    { numRuns: 60 },
  )
})
