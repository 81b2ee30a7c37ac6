// Web pages: what is read of them, and what is not. The values are what a browser shows.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../grammar/parse.ts'
import { readHtml } from '../../../src/read/html/index.ts'
import { readFile } from '../../../src/read/index.ts'
import { toOutline, type Outline } from '../../../src/tree/outline.ts'

const linesOf = async (
  html: string,
  ...more: Parameters<typeof readHtml> extends [string, ...infer R] ? R : []
): Promise<string[]> => (await readHtml(html, ...more)).text.split('\n').filter(Boolean)

const pages = new URL('../../../fixtures/read/html/', import.meta.url)
const outlineOf = async (name: string): Promise<Outline> => {
  const { source } = await readFile(readFileSync(new URL(name, pages)), name)
  return toOutline(parse(source))
}

describe('pages as programs write them', () => {
  test('Word, filtered: notes, numbers with their room, a masthead in a table, quotation marks of Windows-1252', async () => {
    const outline = await outlineOf('word.htm')
    expect(outline).toMatchObject({
      symbol: 'A/C.2/79/L.97',
      title: 'Glaciers and the water of mountain peoples',
      footnotes: [{ label: '1', text: 'See the Yearbook of Ice, vol. 3.' }],
      references: [{ label: '1', in: 'PP1', recovered: false }],
    })
    expect(outline.resolutions[0]?.operative).toMatchObject([
      {
        number: 1,
        opener: 'Requests',
        text: 'Requests the Secretary-General’s office:',
        subparagraphs: [
          { label: '(a)', text: 'To measure the ice;' },
          { label: '(b)', text: 'To report on it.' },
        ],
      },
    ])
  })

  test('Google Docs: italics, underlining and bold by classes, lists that go on, notes', async () => {
    const outline = await outlineOf('google-docs.html')
    expect(outline.title).toBe('Glaciers and the water of mountain peoples')
    expect(outline.resolutions[0]?.preamble.map(({ opener }) => opener)).toEqual(['Recalling', 'Noting with concern'])
    expect(outline.resolutions[0]?.operative.map(({ number, opener }) => [number, opener])).toEqual([
      [1, 'Requests'],
      [2, 'Decides'],
    ])
    expect(outline.footnotes).toMatchObject([{ label: '1', text: 'See the Yearbook of Ice, vol. 3.' }])
  })

  test('a wiki: paragraphs that breaks part, one note with two marks, no navigation', async () => {
    const outline = await outlineOf('wiki.html')
    expect(outline.resolutions[0]?.preamble.map(({ text }) => text)).toEqual([
      'Recalling its resolution 77/158 of 14 December 2022, and its resolution 78/1 of 1 September 2023,',
      'Noting with concern that glaciers lose ice,',
    ])
    expect(outline.resolutions[0]?.operative).toHaveLength(2)
    expect(outline.footnotes).toMatchObject([{ label: '1', text: 'See the Yearbook of Ice, vol. 3.' }])
    expect(outline.references.map(({ label }) => label)).toEqual(['1', '1'])
    const { source } = await readFile(readFileSync(new URL('wiki.html', pages)), 'wiki.html')
    expect(typeof source === 'string' ? source : source.text).not.toMatch(/Home|About|Contact|no text|Notes/)
  })
})

describe('how words are set', () => {
  test.each([
    ['<i>Urges</i> all'],
    ['<em>Urges</em> all'],
    ['<u>Urges</u> all'],
    ['<span style="font-style: italic">Urges</span> all'],
    ['<span style="text-decoration:underline">Urges</span> all'],
    ['<span class="o">Urges</span> all'],
    ['<em><span>Ur</span>ges </em>all'],
  ])('%s', async (words) => {
    expect(await linesOf(`<style>.o{font-style:oblique}</style><p>${words}</p>`)).toEqual(['*Urges* all'])
  })

  test('a link is underlined and not in italics', async () => {
    expect(
      await linesOf('<p>Urges <a href="/x"><span style="text-decoration:underline">all</span></a> States</p>'),
    ).toEqual(['Urges all States'])
  })

  test('what is raised is a mark where it is a number, and letters of an ordinal where it is not', async () => {
    expect(await linesOf('<p>its 4<sup>th</sup> session,<sup>12</sup></p>')).toEqual(['its 4th session,¹²'])
  })

  test('print styles and selectors that say nothing of an element do not count', async () => {
    const css =
      '@media print { p { font-style: italic } } div.x em { font-style: normal } q::before { font-style: italic }'
    expect(await linesOf(`<style>${css}</style><div class=x><p>It <em>urges</em></p></div>`)).toEqual(['It urges'])
  })

  test('changes are accepted, rejected or marked', async () => {
    const html = '<p>to <del>ask</del><ins>urge</ins> all</p>'
    expect(await linesOf(html)).toEqual(['to urge all'])
    expect(await linesOf(html, 'reject')).toEqual(['to ask all'])
    expect(await linesOf(html, 'mark')).toEqual(['to {-ask-}{+urge+} all'])
  })
})

describe('structure', () => {
  test('lists count as they say', async () => {
    const html = `<ol start=3><li>Requests ice:<ol type=a><li>in winter;</li><li>in summer:<ol style="list-style-type:lower-roman">
      <li>in June;</li><li value=4>in July.</li></ol></li></ol></li><li><p>Decides.</p><p>More.</p></li></ol><ul><li>Snow</li></ul>`
    expect(await linesOf(html)).toEqual([
      '3. Requests ice:',
      'a. in winter;',
      'b. in summer:',
      'i. in June;',
      'iv. in July.',
      '4. Decides.',
      'More.',
      '• Snow',
    ])
  })

  test('an item with a label of its own has no other', async () => {
    expect(
      await linesOf(
        '<ol><li>(a) to report;</li><li>(b) to decide.</li></ol><ul style="list-style:none"><li>Snow</li></ul>',
      ),
    ).toEqual(['(a) to report;', '(b) to decide.', 'Snow'])
  })

  test('headings are told, and centred lines are, but for those of a sentence', async () => {
    const { text, lines } = await readHtml(
      '<h2>Ice</h2><p align=center>Snow</p><center>The Council,</center><p>Rain</p>',
    )
    expect(text.split('\n').filter((_, index) => lines?.[index]?.heading)).toEqual(['Ice', 'Snow'])
  })

  test('rows of a table are lines', async () => {
    const html = '<table><tr><th>State<th>Share<tr><td>Alpland<td>40</table>'
    expect(await linesOf(html)).toEqual(['State  Share', 'Alpland  40'])
  })

  test('text that is set as typed keeps its lines', async () => {
    expect(await linesOf('<pre>The General Assembly,\n\nRecalling its resolutions,</pre>')).toEqual([
      'The General Assembly,',
      'Recalling its resolutions,',
    ])
  })

  test('a page without a main part is read but for what leads about the site', async () => {
    const html = `<body><nav>Home</nav><div role=search>Find</div><div class=cookies>Cookies?</div><p hidden>Hidden</p>
      <p style="display:none">None</p><p>Ice</p><form><p>Name</p></form><script>snow()</script></body>`
    expect(await linesOf(html)).toEqual(['Ice'])
  })
})

describe('files', () => {
  const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

  test('a page says its encoding', async () => {
    const page = '<html><head><meta charset="iso-8859-2"></head><body><p>Ha\xefti \xb1</p></body></html>'
    const { source } = await readFile(bytes(page), 'page')
    expect(source).toMatchObject({ text: 'Haďti ą\n', channel: 'markup' })
  })

  test('XHTML with a declaration and a comment is a page', async () => {
    const page =
      '<?xml version="1.0"?>\n<!-- saved -->\n<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Ice</p></body></html>'
    expect((await readFile(bytes(page), 'page.txt')).source).toMatchObject({ text: 'Ice\n' })
  })

  test('a page whose words come by scripts says so', async () => {
    await expect(readHtml('<html><body><div id=app></div><script>start()</script></body></html>')).rejects.toThrow(
      'This web page has no text in it',
    )
  })

  test('a page that is nested beyond all measure is refused', async () => {
    await expect(readHtml('<div>'.repeat(5000))).rejects.toThrow('nested too deeply')
  })
})
