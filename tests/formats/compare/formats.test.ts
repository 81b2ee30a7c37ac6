/** Formats of comparisons: what every format must stand, and what each shows. */
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../grammar/parse.ts'
import { diff } from '../../../src/compare/diff.ts'
import { compareFormats } from '../../../src/formats/compare/index.ts'
import type { Compared } from '../../../src/formats/compare/format.ts'
import { summaryOf } from '../../../src/formats/compare/summary.ts'

const between = (old: string, fresh: string, oldPath: string = 'old.txt', newPath: string = 'new.txt'): Compared => {
  const comparison = diff(parse(old), parse(fresh))
  return { oldPath, newPath, summary: summaryOf(comparison), comparison }
}

const show = async (name: string, compared: Compared): Promise<string> =>
  (await compareFormats[name]?.())?.([compared], { color: false, version: '1.2.3' }) ?? ''

const draft = (...clauses: string[]): string =>
  `The General Assembly,\n\nNoting the state of its lighthouses,\n\n${clauses.map((clause, index) => `${index + 1}. ${clause}`).join('\n\n')}\n`

const hostile = between(
  draft('Requests States & “others” to report;', 'Decides to meet.'),
  draft('Requests States | 1 < 2 & `others` #3 to report;', 'Decides to meet.'),
  'a\u001B[31m"<old>.txt',
  'b\n::error::x&y.txt',
)

describe.each(Object.keys(compareFormats))('%s', (name) => {
  test('obeys nothing in a document or in a name of a file', async () => {
    const shown = await show(name, hostile)
    // oxlint-disable-next-line no-control-regex
    expect(shown).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/)
    expect(shown).not.toMatch(/^\s*::error::/m)
    expect(shown).not.toContain('##[')
    expect(shown.endsWith('\n')).toBe(true)
  })

  test('says what the comparison comes to', async () => {
    const compared = between(
      draft('Requests a report;', 'Decides to meet.'),
      draft('Requests a report;', 'Decides to rest.'),
    )
    expect(await show(name, compared)).toContain('2 of 3 paragraphs unchanged, 1 reworded (OP 2).')
  })
})

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const elements = (node: Node): Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []))
    : []

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value

describe('the page', () => {
  const compared = between(
    draft('Requests a full report on lighthouses;', 'Welcomes the light of the moon;', 'Decides to meet.'),
    draft(
      'Welcomes the light of the moon;',
      'Requests a full report on old lighthouses;',
      'Proclaims a day;',
      'Decides to meet.',
    ),
  )

  test('loads nothing, runs nothing, and every link leads somewhere in it', async () => {
    const all = elements(parseFragment(await show('html', compared)))
    const ids = all.map((each) => attribute(each, 'id')).filter((id) => id !== undefined)
    const links = all.flatMap((each) => (each.tagName === 'a' ? [attribute(each, 'href') ?? ''] : []))
    expect(new Set(ids).size).toBe(ids.length)
    expect(links.length).toBeGreaterThan(5)
    expect(links.filter((href) => !ids.includes(href.replace(/^#/, '')))).toEqual([])
    expect(all.filter(({ tagName }) => /^(?:script|img|link|iframe|object)$/.test(tagName))).toEqual([])
    expect(all.filter((each) => each.attrs.some(({ name }) => /^on|^src$/.test(name)))).toEqual([])
  })

  test('leads from change to change', async () => {
    const all = elements(parseFragment(await show('html', compared)))
    const rows = all.filter((each) => attribute(each, 'class') === 'row')
    const targets = rows.map((row) =>
      elements(row).flatMap((each) => (each.tagName === 'a' ? [attribute(each, 'href')] : [])),
    )
    const ids = rows.map((row) => `#${attribute(row, 'id')}`)
    expect(rows.length).toBeGreaterThan(1)
    targets.forEach((links, index) => {
      expect(links).toEqual([ids[index - 1], ids[index + 1]].filter((id) => id !== undefined))
    })
  })

  test('draws a line for each paragraph in both texts, and marks those that moved', async () => {
    const all = elements(parseFragment(await show('html', compared)))
    const lines = all.filter(({ tagName }) => tagName === 'line').map((each) => attribute(each, 'class'))
    expect(lines).toHaveLength(4)
    expect(lines.filter((kind) => kind === 'moved')).toHaveLength(1)
  })
})

test('Markdown shows letters as letters', async () => {
  const shown = await show('markdown', hostile)
  expect(shown).toContain(String.raw`\<old\>`)
  expect(shown).toContain(String.raw`\| 1 \< 2`)
  expect(shown).toContain('\\`')
})
