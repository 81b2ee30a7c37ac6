/** What `npm run new-rule` writes: edits of the two lists, and a rule that does what its own examples say. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addKind, addToRegistry } from '../../scripts/new-rule/edit.ts'
import { ruleSource } from '../../scripts/new-rule/template.ts'

const root = new URL('../../', import.meta.url)
const registry = readFileSync(new URL('src/rules/index.ts', root), 'utf8')

describe('the registry', () => {
  test.each([
    ['citations', 'aardvark'],
    ['masthead', 'zebra-crossing'],
    ['wording', 'zebra-crossing'],
  ])('takes %s/%s in its place', (category, id) => {
    const changed = addToRegistry(registry, category, id)
    const paths = [...changed.matchAll(/^import \w+ from '(\.\/[^']+)\.ts'/gm)].map(([, path = '']) => path)
    expect(paths).toContain(`./${category}/${id}`)
    expect(paths).toEqual(paths.toSorted((a, b) => (a < b ? -1 : 1)))
    const names = [...changed.matchAll(/^import (\w+) from/gm)].map(([, name]) => name)
    const [, list = ''] = /^const all: readonly Rule\[\] = \[\n([^\]]*)\]/m.exec(changed) ?? []
    expect(list.match(/\w+/g)).toEqual(names)
  })
})

describe('the kinds of defects', () => {
  test.each([
    'structure',
    'numbering',
    'openers',
    'footnotes',
    'citations',
    'masthead',
    'wording',
    'typography',
    'extraction',
  ])('%s takes one, and imports what it needs', (name) => {
    const source = readFileSync(new URL(`tests/recall/kinds/${name}.ts`, root), 'utf8')
    const changed = addKind(source, 'zebra-crossing')
    expect(changed).toMatch(/rule: 'zebra-crossing', sites: reword\(.*\n\]/)
    expect(changed).toMatch(/import \{[^}]*\breword\b[^}]*\} from '\.\.\/places\.ts'/)
  })
})

test('the rule says everything that a rule says', () => {
  const written = ruleSource('zebra-crossing', 'wording')
  const model = readFileSync(new URL('src/rules/wording/city-country.ts', root), 'utf8')
  const fieldsOf = (source: string): string[] => [...source.matchAll(/^ {2}(\w+):/gm)].map(([, field = '']) => field)
  expect(fieldsOf(written)).toEqual(fieldsOf(model))
  expect(written).toContain("id: 'zebra-crossing'")
})
