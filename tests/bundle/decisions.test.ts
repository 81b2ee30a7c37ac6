import { expect, it } from 'vitest'
import { decisionsOf } from '../../scripts/bundle/decisions.ts'
import type { Part } from '../../scripts/bundle/first-sets.ts'

const token = (name: string): Part => ({ type: 'Terminal', name })
const option = (...definition: Part[]): Part => ({ type: 'Option', idx: 2, definition })
const choice = (...alternatives: Part[][]): Part => ({
  type: 'Alternation',
  idx: 0,
  definition: alternatives.map((definition) => ({ type: 'Alternative', definition })),
})

it('tells by the next token what a production goes on with, through parts that may be left out', () => {
  const inner: Part = { type: 'Rule', name: 'inner', definition: [option(token('A')), token('B')] }
  const outer: Part = {
    type: 'Rule',
    name: 'outer',
    definition: [choice([token('C')], [{ type: 'NonTerminal', name: 'inner', idx: 0 }])],
  }
  expect(decisionsOf([outer, inner])).toEqual({
    outer: { OR: { C: 0, A: 1, B: 1 } },
    inner: { OPTION2: { A: 0 } },
  })
})

it('refuses a choice with an alternative that no token begins', () => {
  const rule: Part = { type: 'Rule', name: 'rule', definition: [choice([token('A')], [])] }
  expect(() => decisionsOf([rule])).toThrow('rule: an alternative of OR may be empty')
})
