/** What holds of every comparison, tried on drafts that no one has written. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Comparison, Row, Side } from '../../src/compare/comparison.ts'
import { diff } from '../../src/compare/diff.ts'
import { isEqual } from '../../src/compare/ignore.ts'
import { parsed, type Draft } from './drafts.ts'

const syllables = ['ba', 'ko', 'li', 'mu', 'ne', 'ra', 'so', 'ti', 'vu', 'za']
const word = fc.array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 4 }).map((parts) => parts.join(''))
const sentence = fc.array(word, { minLength: 8, maxLength: 24 }).map((words) => words.join(' '))
const preambular = fc
  .tuple(fc.constantFrom('Recalling', 'Noting', 'Recognizing', 'Welcoming'), sentence)
  .map(([opener, words]) => `${opener} ${words}`)
const chapeau = fc
  .tuple(fc.constantFrom('Requests', 'Decides', 'Encourages', 'Welcomes'), sentence)
  .map(([opener, words]) => `${opener} ${words}`)
const operative = fc.oneof(
  { weight: 3, arbitrary: chapeau },
  { weight: 1, arbitrary: fc.tuple(chapeau, sentence, sentence, sentence).map((parts) => parts) },
)
const draft: fc.Arbitrary<Draft> = fc.record({
  preamble: fc.uniqueArray(preambular, { minLength: 2, maxLength: 10 }),
  operative: fc.array(operative, { minLength: 2, maxLength: 16 }),
})

/** Drafts that have most of their paragraphs in common, in another order and with other words here and there. */
const pair = fc
  .record({
    old: draft,
    added: fc.array(fc.tuple(fc.nat(), chapeau), { maxLength: 3 }),
    dropped: fc.array(fc.nat(), { maxLength: 3 }),
    moved: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 2 }),
    reworded: fc.array(fc.tuple(fc.nat(), fc.nat(), word), { maxLength: 6 }),
  })
  .map(({ old, added, dropped, moved, reworded }) => {
    const clauses = [...old.operative]
    for (const at of dropped) if (clauses.length > 1) clauses.splice(at % clauses.length, 1)
    for (const [at, clause] of added) clauses.splice(at % (clauses.length + 1), 0, clause)
    for (const [from, to] of moved) clauses.splice(to % clauses.length, 0, ...clauses.splice(from % clauses.length, 1))
    const preamble = [...old.preamble]
    for (const [at, place, put] of reworded) {
      const words = (preamble[at % preamble.length] ?? '').split(' ')
      words.splice(1 + (place % (words.length - 1)), place % 2, put)
      preamble[at % preamble.length] = words.join(' ')
    }
    return [old, { preamble, operative: clauses }] as const
  })

/** The old text of a row with its edits made. */
const made = ({ old, edits }: Row): string => {
  let text = ''
  let at = 0
  for (const edit of edits) {
    text += (old?.text ?? '').slice(at, edit.old.start) + edit.new.text
    at = edit.old.end
  }
  return text + (old?.text ?? '').slice(at)
}

/** What the rows say the new text is, from the old texts and the edits alone. */
const rebuilt = (rows: readonly Row[]): string[] =>
  rows.flatMap((row) => {
    if (row.kind === 'deleted' || row.kind === 'merged') return []
    const own = row.kind === 'inserted' || row.kind === 'split' ? (row.new?.text ?? '') : made(row)
    return [own, ...rebuilt(row.items)]
  })

/** The texts of a document, paragraph by paragraph with their sub-paragraphs: it is compared with itself. */
const textsOf = (document: Draft): string[] => {
  const sides = (rows: readonly Row[]): Side[] =>
    rows.flatMap(({ new: side, items }) => (side ? [side, ...sides(items)] : []))
  return sides(diff(parsed(document), parsed(document)).clauses).map(({ text }) => text)
}

const compare = ([old, fresh]: readonly [Draft, Draft]): Comparison => diff(parsed(old), parsed(fresh))

const everyRow = (rows: readonly Row[]): Row[] => rows.flatMap((row) => [row, ...everyRow(row.items)])

/** What is linked with what, both names in an order that is told. */
const linked = (comparison: Comparison, isSwapped: boolean): string[] =>
  everyRow(comparison.clauses)
    .map(({ kind, old, new: fresh }) => {
      const [one, other] = isSwapped ? [fresh?.id, old?.id] : [old?.id, fresh?.id]
      const swaps: Partial<Record<Row['kind'], string>> = isSwapped
        ? { inserted: 'deleted', deleted: 'inserted', split: 'merged', merged: 'split' }
        : {}
      return `${swaps[kind] ?? kind} ${one ?? '-'} ${other ?? '-'}`
    })
    .toSorted()

describe('of every two drafts', () => {
  test('one against itself is equal', () => {
    fc.assert(
      fc.property(draft, (each) => {
        const comparison = compare([each, each])
        expect(isEqual(comparison)).toBe(true)
        expect(everyRow(comparison.clauses).every(({ edits }) => edits.length === 0)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  test('the old one with all edits made is the new one, in its order', () => {
    fc.assert(
      fc.property(pair, (drafts) => {
        expect(rebuilt(compare(drafts).clauses)).toEqual(textsOf(drafts[1]))
      }),
      { numRuns: 80 },
    )
  })

  test('every old paragraph is told once, and no other', () => {
    fc.assert(
      fc.property(pair, (drafts) => {
        const rows = everyRow(compare(drafts).clauses).filter(({ kind }) => kind !== 'split')
        const told = rows.flatMap(({ old }) => (old ? [old.text] : []))
        expect(told.toSorted()).toEqual(textsOf(drafts[0]).toSorted())
      }),
      { numRuns: 60 },
    )
  })

  test('swapped, the same are linked, and what came went', () => {
    fc.assert(
      fc.property(pair, ([old, fresh]) => {
        expect(linked(compare([fresh, old]), true)).toEqual(linked(compare([old, fresh]), false))
      }),
      { numRuns: 60 },
    )
  })
})

test('a paragraph that moves fifteen places is one row that moved, and nothing else changes', () => {
  fc.assert(
    fc.property(fc.uniqueArray(chapeau, { minLength: 20, maxLength: 24 }), fc.nat(4), (clauses, from) => {
      const preamble = ['Recalling its resolutions']
      const moved = [...clauses]
      moved.splice(from + 15, 0, ...moved.splice(from, 1))
      const { clauses: rows } = compare([
        { preamble, operative: clauses },
        { preamble, operative: moved },
      ])
      const differing = rows.filter((row) => row.moved !== undefined || row.kind !== 'same')
      // The last paragraph ends in a full stop, so that the one that becomes or was the last has another stop.
      const isStop = (row: Row): boolean =>
        row.edits.length > 0 && row.edits.every(({ kind }) => kind === 'punctuation')
      expect(differing.filter((row) => row.moved !== undefined).map(({ old, moved: way }) => [old?.id, way])).toEqual([
        [`OP${from + 1}`, 'down'],
      ])
      expect(differing.filter((row) => row.moved === undefined).every(isStop)).toBe(true)
    }),
    { numRuns: 25 },
  )
})

test('new numbers alone are no change', () => {
  fc.assert(
    fc.property(draft, fc.integer({ min: 2, max: 90 }), (each, by) => {
      const renumbered = { preamble: each.preamble, operative: each.operative, first: by }
      const comparison = diff(parsed(each), parsed(renumbered))
      expect(comparison.clauses.map(({ new: side }) => side?.id).at(-1)).toBe(`OP${by + each.operative.length - 1}`)
      expect(isEqual(comparison)).toBe(true)
    }),
    { numRuns: 25 },
  )
})

test('of a paragraph cut in two, both halves are found', () => {
  fc.assert(
    fc.property(draft, fc.uniqueArray(word, { minLength: 30, maxLength: 40 }), (each, words) => {
      const [first, second] = [words.slice(0, words.length / 2), words.slice(words.length / 2)]
      const whole = `Urges ${first.join(' ')}, and invites ${second.join(' ')}`
      const halves = [`Urges ${first.join(' ')}`, `Invites ${second.join(' ')}`]
      const withClauses = (clauses: readonly string[]): Draft => ({
        preamble: each.preamble,
        operative: [...each.operative, ...clauses, 'Decides to remain seized of the matter'],
      })
      const [old, fresh] = [withClauses([whole]), withClauses(halves)]
      const at = each.operative.length + 1
      const kinds = (comparison: Comparison): string[] =>
        comparison.clauses
          .filter(({ kind }) => kind !== 'same')
          .map(({ kind, old: one, new: other }) => `${kind} ${one?.id} ${other?.id}`)
      expect(kinds(compare([old, fresh]))).toEqual([`changed OP${at} OP${at}`, `split OP${at} OP${at + 1}`])
      expect(kinds(compare([fresh, old]))).toEqual([`changed OP${at} OP${at}`, `merged OP${at + 1} OP${at}`])
    }),
    { numRuns: 25 },
  )
})
