/** New Word files: a document in the styles of the United Nations, which reads as the document does. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { saysTheSame } from '../../src/convert/canonical/same.ts'
import { readDocx } from '../../src/read/docx/index.ts'
import { writeContent, writeWord } from '../../src/word/index.ts'
import { count, partOf, stamp } from './reviewed.ts'

const fixtures = new URL('../../fixtures/documents/', import.meta.url)
const documents = readdirSync(fixtures).flatMap((name) =>
  readdirSync(new URL(`${name}/`, fixtures))
    .filter((file) => /^(?:source|clean)\.txt$/.test(file))
    .map((file) => `${name}/${file}`),
)

const written = (text: string): Uint8Array => writeWord(parse(text), { text })

test.each(documents)('%s reads the same from Word', (path) => {
  const text = readFileSync(new URL(path, fixtures), 'utf8')
  expect(saysTheSame(parse(readDocx(written(text))), parse(text))).toBe(true)
})

const draft = `United Nations

A/80/L.999*

General Assembly

Distr.: Limited

28 October 2025

Original: English

Eightieth session

Agenda item 12 (b)

Oceans and the law of the sea: lighthouses

Atlantis and Iraq:^{**} draft resolution

Lighthouses

*The General Assembly,*

*Recalling* its resolution 78/10 of 21 November 2023,¹

1. *Urges* all States:²

(a) To light their coasts;

(i) By lamps;

2. *Requests* the Secretary-General to report. **Boldly**

^{*} Reissued for technical reasons.

^{**} Any changes to the list of sponsors will be reflected.

¹ United Nations, *Treaty Series*, vol. 1833, with A & B.

² See resolution 2/1.
`

describe('a draft', () => {
  const bytes = written(draft)
  const [body, notes, header] = ['document', 'footnotes', 'header-first'].map((name) =>
    partOf(bytes, `word/${name}.xml`),
  ) as [string, string, string]

  test('has its masthead in the header of the first page, and the symbol at the head of the others', () => {
    expect(header.replace(/<[^>]*>/g, '|')).toMatch(
      /United Nations\|+A\/80\/L\.999\*\|+General Assembly\|+Distr\.: Limited\|+28 October 2025\|+Original: English/,
    )
    expect(body).toContain('<w:titlePg/>')
    expect(partOf(bytes, 'word/header-default.xml')).toContain('A/80/L.999*')
  })

  test('has titles, text and sub-paragraphs in their styles', () => {
    const styles = [...body.matchAll(/<w:pStyle w:val="(\w+)"\/>((?:(?!<w:p>)[^])*)/g)].map(
      ([, style, inside = '']) => `${style}: ${inside.replace(/<w:tab\/>/g, '→').replace(/<[^>]*>/g, '')}`,
    )
    expect(styles).toEqual([
      'SingleTxt: Eightieth session',
      'SingleTxt: Agenda item 12 (b)',
      'H1: Oceans and the law of the sea: lighthouses',
      'SingleTxt: Atlantis and Iraq:** draft resolution',
      'H1: Lighthouses',
      'SingleTxt: The General Assembly,',
      'SingleTxt: Recalling its resolution 78/10 of 21 November 2023,',
      'SingleTxt: 1.→Urges all States:',
      'SingleTxt: (a)→To light their coasts;',
      'SingleTxt: (i)→By lamps;',
      'SingleTxt: 2.→Requests the Secretary-General to report. Boldly',
      // The note of the masthead, where Word can have none, is typed.
      'FootnoteText: * Reissued for technical reasons.',
    ])
    expect(body).toContain('<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Urges</w:t></w:r>')
    expect(body).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Boldly</w:t></w:r>')
  })

  test('has its notes as footnotes: Word numbers those that bear numbers', () => {
    expect(count(body, /<w:footnoteReference w:id="\d"\/>/)).toBe(2)
    expect(body).toContain('<w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>**</w:t>')
    expect(notes).toContain('<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Treaty Series</w:t></w:r>')
    expect(notes).toContain('A &amp; B')
  })

  test('is the same file each time', () => {
    expect(Buffer.from(written(draft)).equals(Buffer.from(bytes))).toBe(true)
  })
})

test('a table of Markdown is a table of Word', () => {
  const text = `Annex\n\n| State | Share |\n| --- | --- |\n| Atlantis | 5 |\n| Iraq | 7 |\n`
  const xml = partOf(written(`*The General Assembly,*\n\n1. *Adopts* the scale.\n\n${text}`), 'word/document.xml')
  expect(
    xml
      .replace(/^[^]*<w:tbl>|<\/w:tbl>[^]*$/g, '')
      .replace(/<\/w:tc>/g, ';')
      .replace(/<\/w:tr>/g, '|')
      .replace(/<[^>]*>/g, ''),
  ).toBe('State;Share;|Atlantis;5;|Iraq;7;|')
})

test('words may be put in, struck out and moved', () => {
  const bytes = writeContent(
    {
      notes: [],
      body: [
        {
          kind: 'paragraph',
          style: 'text',
          level: 0,
          runs: [
            { text: 'Urges ', italic: true },
            { text: 'all', change: 'deleted' },
            { text: 'some', change: 'inserted' },
            { text: ' States' },
          ],
        },
        {
          kind: 'paragraph',
          style: 'text',
          level: 0,
          change: 'inserted',
          runs: [{ text: 'New.', change: 'inserted' }],
        },
        {
          kind: 'paragraph',
          style: 'text',
          level: 0,
          runs: [
            { text: 'Here', change: 'movedTo' },
            { text: 'There', change: 'movedFrom' },
          ],
        },
      ],
    },
    stamp,
  )
  expect(readDocx(bytes).text).toBe('*Urges* some States\n\nNew.\n\nHere\n')
  expect(readDocx(bytes, { changes: 'reject' }).text).toBe('*Urges* all States\n\nThere\n')
})
