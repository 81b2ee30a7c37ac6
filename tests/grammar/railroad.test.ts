/** The railroad diagrams show the whole grammar. */
import { expect, it } from 'vitest'
import { BlockParser } from '../../grammar/blocks/parser.ts'
import { terminals } from '../../grammar/roles/role.ts'
import type { Part } from '../../scripts/bundle/first-sets.ts'
import { railroadDiagrams } from '../../scripts/docs/railroad.ts'

const diagrams = railroadDiagrams()
const drawn = diagrams.map(({ svg }) => svg).join('\n')

it('there is one for every production, outermost first', () => {
  const productions: readonly Part[] = new BlockParser().getSerializedGastProductions()
  const rules = productions.map(({ name }) => name)
  expect(diagrams.map(({ name }) => name)).toEqual(rules)
  expect(rules[0]).toBe('document')
  expect(drawn.match(/<svg/g)).toHaveLength(rules.length)
})

it('they show every token', () => {
  const shown = new Set([...drawn.matchAll(/<text [^>]*>(\w+)<\/text>/g)].map(([, name]) => name))
  expect(terminals.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([])
})

it('they link to each other and to nothing else', () => {
  const names = diagrams.map(({ name }) => `#${name.toLowerCase()}`)
  const linked = [...drawn.matchAll(/href="([^"]*)"/g)].map(([, target]) => target ?? '')
  expect(linked.filter((target) => !names.includes(target))).toEqual([])
  expect(linked.length).toBeGreaterThan(10)
})
