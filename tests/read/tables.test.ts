/** Tables of annexes keep their rows and cells from any kind of file, and on the way into a new one. */
import { describe, expect, test } from 'vitest'
import type { AnyNode } from '../../grammar/ast.ts'
import { parse } from '../../grammar/parse.ts'
import type { Source } from '../../grammar/source.ts'
import { nodesOf } from '../../src/index.ts'
import { readDocx } from '../../src/read/docx/index.ts'
import { readFile } from '../../src/read/index.ts'
import { writeWord } from '../../src/word/index.ts'
import { docx, i, p, r, row } from './docx/make.ts'

const words = (node: AnyNode): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(words).join('') : ''

/** The rows of each table of a document. */
const tablesOf = (source: Source | string): string[][][] =>
  nodesOf(parse(source), 'table').map((table) =>
    nodesOf(table, 'tableRow').map((each) => nodesOf(each, 'tableCell').map(words)),
  )

const scale = [
  ['Member State', '2025', '2026'],
  ['Alpland', '', '0.010'],
  ['Borduria', '0.109', '0.119'],
]

const head =
  p(i('The General Assembly,')) + p(r('1. ') + i('Adopts') + r(' the scale in the annex to the present resolution.'))
const tableOf = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => row(...cells.map((cell) => p(cell)))).join('')}</w:tbl>`

describe('in an annex', () => {
  test('of a Word file, with an empty cell', async () => {
    const bytes = docx(`${head}${p('Annex')}${p('Scale')}${tableOf(scale)}${p('Adopted without a vote.')}`)
    const { source } = await readFile(bytes, 'draft.docx')
    expect(tablesOf(source)).toEqual([scale])
  })

  test('rows that go over all columns belong to it; a paragraph ends it', async () => {
    const merged = [
      ['', 'Gross'],
      ['(United States dollars)', '', ''],
      ['Staff', '40'],
    ]
    const bytes = docx(`${head}${p('Annex')}${tableOf(merged)}${p('Credits are listed below:')}${tableOf(scale)}`)
    const { source } = await readFile(bytes, 'draft.docx')
    expect(tablesOf(source)).toEqual([merged, scale])
  })

  test('of a web page', async () => {
    const html = `<p><i>The General Assembly,</i></p><p>1. <i>Adopts</i> the scale in the annex to the present resolution.</p>
      <p>Annex</p><table><tr><th>Member State<th>2025<th>2026<tr><td>Alpland<td><td>0.010<tr><td>Borduria<td>0.109<td>0.119</table>`
    const { source } = await readFile(new TextEncoder().encode(html), 'draft.html')
    expect(tablesOf(source)).toEqual([scale])
  })

  test('of Markdown, through a new Word file', async () => {
    const bars = [scale[0] ?? [], ['---', '---', '---'], ...scale.slice(1)].map((cells) => `| ${cells.join(' | ')} |`)
    const text = `*The General Assembly,*\n\n1. *Adopts* the scale in the annex to the present resolution.\n\nAnnex\n\nScale\n\n${bars.join('\n')}\n`
    const { source } = await readFile(writeWord(parse(text), { text }), 'draft.docx')
    expect(tablesOf(text)).toEqual([scale])
    expect(tablesOf(source)).toEqual([scale])
  })
})

test('in an operative paragraph rows are lines of it', () => {
  const bytes = docx(
    p(i('The General Assembly,')) + p(r('1. ') + i('Adopts') + r(' the following scale:')) + tableOf(scale.slice(1)),
  )
  const source = readDocx(bytes)
  expect(source.text).toContain('Alpland  0.010\n')
  expect(tablesOf(source)).toEqual([])
})
