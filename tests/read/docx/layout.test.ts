import { describe, expect, test } from 'vitest'
import { b, i, p, r, row } from './make.ts'
import { hintsOf, linesOf } from './read.ts'

const table = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`
const section = (inside: string): string => `<w:sectPr>${inside}</w:sectPr>`
const reference = (kind: string, type: string, id: string): string =>
  `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`

describe('tables', () => {
  test('a row of single paragraphs is one line, its cells two spaces apart', () => {
    expect(hintsOf(table(row(p(''), p('United Nations'), p(''), p('A/79/L.124'))) + p('Text'))).toEqual([
      [
        'United Nations  A/79/L.124',
        {
          role: 'body',
          paragraph: 2,
          startsParagraph: true,
          cells: [
            [0, 0],
            [0, 14],
            [14, 14],
            [16, 26],
          ],
        },
      ],
      ['Text', { role: 'body', paragraph: 5, startsParagraph: true }],
    ])
  })
  test('where a cell holds several paragraphs each has its line', () => {
    const cells = row(
      p('General Assembly'),
      p('Distr.: Limited') + p('28 August 2025') + p('') + p('Original: English'),
    )
    expect(linesOf(table(cells))).toEqual([
      'General Assembly',
      'Distr.: Limited',
      '28 August 2025',
      'Original: English',
    ])
  })
  test('tables in cells and rows in content controls are read', () => {
    const inner = table(row(p('a'), p('b')))
    expect(
      linesOf(table(row(inner, p('c')), `<w:sdt><w:sdtContent>${row(p('d'), p('e'))}</w:sdtContent></w:sdt>`)),
    ).toEqual(['a  b  c', 'd  e'])
  })
})

describe('headers and footers', () => {
  const parts = {
    body:
      p('Text') +
      section(
        `${reference('header', 'default', 'header1')}${reference('header', 'first', 'header2')}${reference('footer', 'default', 'footer1')}${reference('footer', 'first', 'footer2')}<w:titlePg/>`,
      ),
    headers: { header1: p('A/79/L.124'), header2: table(row(p('United Nations'), p('A/79/L.124'))) },
    footers: { footer1: p('25-13823 2/5'), footer2: p('25-13823 (E) 280825') + p('*2513823*') },
  }
  test("the first page's header is the masthead, its footer stands at the end", () => {
    expect(hintsOf(parts)).toEqual([
      [
        'United Nations  A/79/L.124',
        {
          role: 'body',
          startsParagraph: true,
          cells: [
            [0, 14],
            [16, 26],
          ],
        },
      ],
      ['Text', { role: 'body', paragraph: 1, startsParagraph: true }],
      ['25-13823 (E) 280825', { role: 'footer', startsParagraph: true }],
      ['*2513823*', { role: 'footer', startsParagraph: true }],
    ])
  })
  test('a running header is furniture', () => {
    const body = p('Text') + section(reference('header', 'default', 'header1'))
    expect(hintsOf({ body, headers: { header1: p('Third version') } })[0]).toEqual([
      'Third version',
      { role: 'header', startsParagraph: true },
    ])
  })
  test('a running header with the symbol is part of the text, for a typed draft has it nowhere else', () => {
    const body = p('Text') + section(reference('header', 'default', 'header1'))
    expect(hintsOf({ body, headers: { header1: p('A/C.3/80/L.20') } })[0]).toEqual([
      'A/C.3/80/L.20',
      { role: 'body', startsParagraph: true },
    ])
  })
  test('where the first section has none the next that has one counts', () => {
    const body = p('Cover', section('')) + p('Text') + section(reference('header', 'default', 'header1'))
    expect(linesOf({ body, headers: { header1: p('A/79/L.124') } })).toEqual(['A/79/L.124', 'Cover', 'Text'])
  })
})

const box = (text: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

describe('text boxes', () => {
  test('are read once, before or after the paragraph that they hang on', () => {
    expect(linesOf(p(box('Distr.: Limited') + r('The text')) + p(r('More') + box('Beside')))).toEqual([
      'Distr.: Limited',
      'The text',
      'More',
      'Beside',
    ])
  })
  test('of old files are read as well', () => {
    expect(
      linesOf(p(`<w:r><w:pict><v:textbox><w:txbxContent>${p('Old')}</w:txbxContent></v:textbox></w:pict></w:r>`)),
    ).toEqual(['Old'])
  })
})

describe('paragraphs', () => {
  test('are counted with the empty ones, each after an empty line', () => {
    expect(hintsOf(p('One') + p('') + p('Three')).map(([line, hint]) => [line, hint?.paragraph])).toEqual([
      ['One', 1],
      ['Three', 3],
    ])
  })
  test('bear the name of their style', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="SingleTxt"><w:name w:val="__Single Txt"/></w:style>'
    expect(hintsOf({ styles, body: p('One', '<w:pStyle w:val="SingleTxt"/>') })[0]?.[1]?.style).toBe('__Single Txt')
  })
})

describe('headings', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="_ H_1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="H23"><w:name w:val="_ H_2/3"/><w:basedOn w:val="H1"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
  const isHeading = (content: string, properties = ''): boolean =>
    hintsOf({ styles, body: p(content, properties) })[0]?.[1]?.heading === true
  test('by outline level, style name, centring or bold throughout', () => {
    expect(isHeading('Words', '<w:pStyle w:val="H23"/>')).toBe(true)
    expect(isHeading('Words', '<w:outlineLvl w:val="2"/>')).toBe(true)
    expect(isHeading('Words', '<w:pStyle w:val="T"/>')).toBe(true)
    expect(isHeading('Words', '<w:jc w:val="center"/>')).toBe(true)
    expect(isHeading(b('Words') + r(' ') + b('more'))).toBe(true)
    expect(isHeading('Words')).toBe(false)
    expect(isHeading(b('Words') + r(' more'))).toBe(false)
  })
  test('bear no emphasis', () => {
    expect(linesOf(p(i('Part') + b(' one'), '<w:jc w:val="center"/>'))).toEqual(['Part one'])
  })
  test('are neither organ lines nor clauses, however set', () => {
    expect(isHeading(i('The General Assembly,'), '<w:jc w:val="center"/>')).toBe(false)
    expect(isHeading(b('1. Decides to act.'))).toBe(false)
    expect(isHeading(b('Recalling the report,'))).toBe(false)
  })
})
