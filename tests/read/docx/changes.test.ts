import { describe, expect, test } from 'vitest'
import { item, level, list, p, r, row } from './make.ts'
import { linesOf } from './read.ts'

const ins = (inside: string): string => `<w:ins w:id="1" w:author="A">${inside}</w:ins>`
const del = (inside: string): string =>
  `<w:del w:id="2" w:author="A">${inside.replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')}</w:del>`
const markOf = (change: string): string => `<w:rPr><w:${change} w:id="3" w:author="A"/></w:rPr>`

describe('tracked changes', () => {
  const body = p(r('Urges ') + del(r('all States')) + ins(r('Member States')) + r(' to act;'))
  test('are accepted unless told otherwise', () => {
    expect(linesOf(body)).toEqual(['Urges Member States to act;'])
  })
  test('are rejected', () => {
    expect(linesOf(body, { changes: 'reject' })).toEqual(['Urges all States to act;'])
  })
  test('are marked', () => {
    expect(linesOf(body, { changes: 'mark' })).toEqual(['Urges {-all States-}{+Member States+} to act;'])
  })
  test('one in another: what was inserted and deleted again is gone either way', () => {
    const twice = p(r('A') + ins(del(r(' B')) + r(' C')))
    expect(linesOf(twice)).toEqual(['A C'])
    expect(linesOf(twice, { changes: 'reject' })).toEqual(['A'])
    expect(linesOf(twice, { changes: 'mark' })).toEqual(['A{- B-}{+ C+}'])
  })
  test('moves are a deletion and an insertion', () => {
    const moved = p(`<w:moveFrom>${r('here ')}</w:moveFrom>${r('and ')}<w:moveTo>${r('there')}</w:moveTo>`)
    expect(linesOf(moved)).toEqual(['and there'])
    expect(linesOf(moved, { changes: 'reject' })).toEqual(['here and'])
  })
  test('of formatting: rejected, the words are set as before', () => {
    const set = p(r('Urges', '<w:i/><w:rPrChange><w:rPr/></w:rPrChange>') + r(' all States;'))
    expect(linesOf(set)).toEqual(['*Urges* all States;'])
    expect(linesOf(set, { changes: 'reject' })).toEqual(['Urges all States;'])
  })
})

describe('paragraphs that tracked changes made or removed', () => {
  const numbering = list(1, level(0, 'decimal', '%1.'))
  test('a deleted paragraph is not counted in a list', () => {
    const properties = markOf('del')
    const body = item('One;', 1) + item(del(r('Two;')), 1, 0, properties) + item('Three.', 1)
    expect(linesOf({ body, numbering })).toEqual(['1. One;', '2. Three.'])
    expect(linesOf({ body, numbering }, { changes: 'reject' })).toEqual(['1. One;', '2. Two;', '3. Three.'])
  })
  test('a deleted end joins two paragraphs', () => {
    const body = p('Urges all ', markOf('del')) + p('States to act;')
    expect(linesOf(body)).toEqual(['Urges all States to act;'])
    expect(linesOf(body, { changes: 'reject' })).toEqual(['Urges all', 'States to act;'])
  })
  test('an inserted end joins them when rejected', () => {
    const body = p('Urges all ', markOf('ins')) + p('States to act;')
    expect(linesOf(body, { changes: 'reject' })).toEqual(['Urges all States to act;'])
    expect(linesOf(body)).toEqual(['Urges all', 'States to act;'])
  })
  test('the last paragraph keeps its words though its end is deleted', () => {
    expect(linesOf(p('Last', markOf('del')))).toEqual(['Last'])
  })
  test('rows of tables come and go', () => {
    const rows = `<w:tbl>${row(p('stays')).replace('<w:tr>', '<w:tr><w:trPr><w:ins w:id="1"/></w:trPr>')}${row(p('goes')).replace('<w:tr>', '<w:tr><w:trPr><w:del w:id="1"/></w:trPr>')}</w:tbl>`
    expect(linesOf(rows)).toEqual(['stays'])
    expect(linesOf(rows, { changes: 'reject' })).toEqual(['goes'])
  })
})

const refer = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
const note = (id: number, content: string): string => `<w:footnote w:id="${id}">${p(content)}</w:footnote>`

describe('notes and tracked changes', () => {
  const parts = {
    body: p(r('A') + del(refer(1)) + r(' B') + refer(2)),
    footnotes: note(1, r('one')) + note(2, r('two') + ins(r(' more'))),
  }
  test('a note whose reference is deleted is gone, and the others count without it', () => {
    expect(linesOf(parts)).toEqual(['A B¹', '¹ two more'])
    expect(linesOf(parts, { changes: 'reject' })).toEqual(['A¹ B²', '¹ one', '² two'])
    expect(linesOf(parts, { changes: 'mark' })).toEqual(['A{-¹-} B²', '¹ one', '² two{+ more+}'])
  })
})
