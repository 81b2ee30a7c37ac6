/**
 * The specification cannot drift: its declarations, trees and productions are those of the code. `vitest -u` writes them
 * anew; what it wrote must then be read.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { en } from '../../grammar/lexicon/en/index.ts'
import { lexLines } from '../../grammar/lines/lexer.ts'
import { shapesOf, skippedShapes } from '../../grammar/lines/shapes.ts'
import { terminals } from '../../grammar/roles/role.ts'
import { interfaceNames } from './declarations.ts'
import { ebnf } from './ebnf.ts'
import { markers } from './conformance.ts'
import { rendered, sectionsOf, specification, specificationFile } from './specification.ts'

const text = specification()
const sections = sectionsOf(text)
/** The first two cells of each row of a section's table, where the first is code. */
const rowsOf = (heading: string): [string, string][] =>
  [...(sections.get(heading) ?? '').matchAll(/^\| `([^`]+)` +\| (.*?) +\|/gm)].map(([, name = '', cell = '']) => [
    name,
    cell,
  ])
const shapes = shapesOf(en)
const lines = new Map(rowsOf('Lines'))

describe('grammar/README.md', () => {
  it('prints the declarations, trees and productions of the code', async () => {
    await expect(rendered(text)).toMatchFileSnapshot(fileURLToPath(specificationFile))
  })

  it.each([...interfaceNames])('has a section with declaration and example for %s', (type, name) => {
    const section = sections.get(name) ?? ''
    expect(section).toContain(`\`\`\`ts ${name}\n`)
    expect(section).toMatch(
      new RegExp('```text(?: \\w+)?\\n[\\s\\S]+?```\\n\\n```tree(?: \\w+)?\\n[^`]*\\b' + type + '\\b'),
    )
    expect(section).not.toContain('There is no ')
  })

  it('says of every node what it owns', () => {
    const owners = rowsOf('Markers').map(([node]) => node)
    expect(owners.sort()).toEqual([...Object.keys(markers), 'pageBreak'].sort())
  })

  it('explains every line that the grammar tells from others', () => {
    expect([...lines.keys()].sort()).toEqual([...skippedShapes, ...shapes].map(({ type }) => type.name).sort())
  })

  it('explains every terminal of the grammar', () => {
    const explained = rowsOf('Roles')
    expect(explained.map(([name]) => name).sort()).toEqual(terminals.map(({ name }) => name).sort())
  })

  it.each(shapes.map(({ type }) => type.name))('shows a %s', (name) => {
    const shown = /`(.*)`/.exec(lines.get(name) ?? '')?.[1]?.replace('\\f', '\f') ?? ''
    expect(lexLines({ text: shown, channel: 'text' }, en)[0]?.shape.name).toBe(name)
  })
})

describe('the comments above the productions', () => {
  const folder = new URL('../../grammar/blocks/productions/', import.meta.url)
  const comments = readdirSync(folder)
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .flatMap((line) => /^ +\* +(\w+ ::= .*)$/.exec(line)?.[1] ?? [])

  it('say what the grammar says', () => {
    expect(comments.sort()).toEqual(
      ebnf()
        .split('\n')
        .map((line) => line.replace(/ +::=/, ' ::='))
        .sort(),
    )
  })
})
