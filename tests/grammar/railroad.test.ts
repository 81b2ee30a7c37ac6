/** The railroad diagrams show the whole grammar, and the page that holds them needs no other file. */
import { expect, it } from 'vitest'
import { BlockParser } from '../../grammar/blocks/parser.ts'
import { terminals } from '../../grammar/roles/role.ts'
import type { Part } from '../../scripts/bundle/first-sets.ts'
import { railroadPage } from './railroad.ts'

const page = railroadPage()

it('has a diagram for every production, outermost first', () => {
  const productions: readonly Part[] = new BlockParser().getSerializedGastProductions()
  const rules = productions.map(({ name }) => name)
  expect([...page.matchAll(/<h2 id="(\w+)">/g)].map(([, name]) => name)).toEqual(rules)
  expect(rules[0]).toBe('document')
  expect(page.match(/<svg/g)).toHaveLength(rules.length)
})

it('shows every token', () => {
  const shown = new Set([...page.matchAll(/<text [^>]*>(\w+)<\/text>/g)].map(([, name]) => name))
  expect(terminals.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([])
})

it('needs nothing from elsewhere', () => {
  expect(page).not.toMatch(/(?:src|href)="(?!#)|url\(|@import/)
})
