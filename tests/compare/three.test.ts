import { expect, test } from 'vitest'
import { diff } from '../../src/compare/diff.ts'
import { threeWay, type ThreeRow } from '../../src/compare/three.ts'
import { parsed, type Draft } from './drafts.ts'

const base: Draft = {
  preamble: ['Noting that many lighthouses are still kept by hand and by few people'],
  operative: [
    'Takes note of the report of the Secretary-General on the state of lighthouses',
    'Encourages Member States to keep public registers of all their lighthouses and light vessels',
    'Invites museums of the sea to open their archives to the keepers of lighthouses without charge',
    'Requests the Secretary-General to report to it at its eightieth session',
  ],
}

const withClauses = (change: (clauses: string[]) => void): Draft => {
  const operative = [...(base.operative as readonly string[])]
  change(operative)
  return { preamble: base.preamble, operative }
}

const told = ({ who, base: from, a, b }: ThreeRow): string =>
  [who, from?.id ?? '-', a?.kind ?? '-', b?.kind ?? '-'].join(' ')

const compare = (a: Draft, b: Draft): string[] => {
  const [one, other] = [a, b].map((each) => diff(parsed(base), parsed(each)))
  return one && other ? threeWay(one, other).rows.map(told) : []
}

test('of each paragraph is told who changed it, and whether both did so alike', () => {
  const proclaims = 'Proclaims 21 August the International Day of Lighthouses and Light Vessels'
  const a = withClauses((clauses) => {
    clauses[0] = 'Takes note with appreciation of the report of the Secretary-General on the state of lighthouses'
    clauses[1] = 'Encourages Member States to keep public registers of all their old lighthouses and light vessels'
    clauses.splice(2, 1)
    clauses.splice(1, 0, proclaims)
  })
  const b = withClauses((clauses) => {
    clauses[1] = 'Encourages Member States to keep open registers of all their lighthouses and light vessels'
    clauses.splice(2, 1)
    clauses[2] = 'Requests the Secretary-General to report to it at its eighty-first session'
    clauses.splice(1, 0, proclaims)
  })
  expect(compare(a, b)).toEqual([
    'a OP1 changed -',
    'both - inserted inserted',
    'conflict OP2 changed changed',
    'both OP3 deleted deleted',
    'b OP4 - changed',
  ])
})

test('where nobody changed anything, nothing is told', () => {
  expect(compare(base, base)).toEqual([])
})
