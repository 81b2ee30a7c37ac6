// OpenDocument texts: each structure in an invented text.
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readFile } from '../../../src/read/index.ts'
import { readOdt, type OdtOptions } from '../../../src/read/odt/index.ts'
import { fodt, odt, type OdtParts } from './make.ts'

const linesOf = (parts: OdtParts | string, options?: OdtOptions): string[] =>
  readOdt(odt(parts), options).text.split('\n').filter(Boolean)

describe('characters', () => {
  test('italics, bold and raised signs by styles, spaces and tabs by elements', () => {
    const body = `<text:p><text:span text:style-name="T1">Recalls</text:span> its <text:span text:style-name="T2">four</text:span><text:s text:c="2"/>words
      and<text:tab/>its resolution,<text:span text:style-name="T3">2</text:span></text:p>`
    expect(linesOf(body)).toEqual(['*Recalls* its **four**  words and its resolution,²'])
  })

  test('a style is what it is based on, and what it says itself holds', () => {
    const styles = `<style:style style:name="Sl" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
      <style:style style:name="Sub" style:family="text" style:parent-style-name="Sl"/>
      <style:style style:name="Up" style:family="text" style:parent-style-name="Sl"><style:text-properties fo:font-style="normal"/></style:style>
      <style:style style:name="Gone" style:family="text"><style:text-properties text:display="none"/></style:style>`
    const span = (name: string, words: string): string => `<text:span text:style-name="${name}">${words}</text:span>`
    expect(
      linesOf({ styles, body: `<text:p>${span('Sub', 'Urges')} ${span('Up', 'all')}${span('Gone', ' no')}</text:p>` }),
    ).toEqual(['*Urges* all'])
  })

  test('an opening phrase that is underlined counts as italic', () => {
    const styles =
      '<style:style style:name="U" style:family="text"><style:text-properties style:text-underline-style="solid"/></style:style>'
    expect(linesOf({ styles, body: '<text:p><text:span text:style-name="U">Urges</text:span> all</text:p>' })).toEqual([
      '*Urges* all',
    ])
  })

  test('annotations and what is hidden say nothing', () => {
    expect(linesOf('<text:p>Ice<office:annotation><text:p>melts</text:p></office:annotation></text:p>')).toEqual([
      'Ice',
    ])
  })
})

describe('lists', () => {
  const item = (words: string, more = '', start = ''): string =>
    `<text:list-item${start}><text:p>${words}</text:p>${more}</text:list-item>`

  test('count by levels, and go on where they say so', () => {
    const inner = `<text:list>${item('winter;')}${item('summer:', `<text:list>${item('June;')}${item('July;')}</text:list>`)}</text:list>`
    const body = `<text:list text:style-name="L1">${item('Requests:', inner)}</text:list><text:p>II</text:p>
      <text:list text:style-name="L1" text:continue-numbering="true">${item('Decides;')}${item('Notes;', `<text:list>${item('ice;')}</text:list>`)}</text:list>
      <text:list text:style-name="L1">${item('Again;')}${item('Later.', '', ' text:start-value="7"')}</text:list>`
    expect(linesOf(body)).toEqual([
      '1. Requests:',
      '(a) winter;',
      '(b) summer:',
      '(i) June;',
      '(ii) July;',
      'II',
      '2. Decides;',
      '3. Notes;',
      '(a) ice;',
      '1. Again;',
      '7. Later.',
    ])
  })

  test('a list that goes on with another by its name', () => {
    const body = `<text:list xml:id="one" text:style-name="L1">${item('First;')}</text:list><text:list text:style-name="L1">${item('Other;')}</text:list>
      <text:list text:continue-list="one" text:style-name="L1">${item('Second;')}</text:list>`
    expect(linesOf(body)).toEqual(['1. First;', '1. Other;', '2. Second;'])
  })

  test('only the first paragraph of an item has its number', () => {
    expect(
      linesOf(
        `<text:list text:style-name="L1"><text:list-item><text:p>One</text:p><text:p>more</text:p></text:list-item></text:list>`,
      ),
    ).toEqual(['1. One', 'more'])
  })
})

describe('beside the text', () => {
  const note = (label: string, words: string, kind = 'footnote', own = ''): string =>
    `<text:note text:note-class="${kind}"><text:note-citation${own}>${label}</text:note-citation><text:note-body><text:p>${words}</text:p></text:note-body></text:note>`

  test('notes stand at the foot, endnotes after them', () => {
    const own = ' text:label="*"'
    const body = `<text:p>Ice,${note('1', 'See A/79/1.')} snow${note('i', 'Last.', 'endnote')} and rain.${note('*', 'Own.', 'footnote', own)}</text:p>`
    expect(linesOf(body)).toEqual(['Ice,¹ snow² and rain.*', '¹ See A/79/1.', '* Own.', '² Last.'])
  })

  test('headings by their element or their place, not in a sentence', () => {
    const body =
      '<text:h text:outline-level="1">Ice</text:h><text:p text:style-name="P1">Snow</text:p><text:p text:style-name="P1">The Council,</text:p><text:p>Rain</text:p>'
    const { text, lines } = readOdt(odt(body))
    expect(text.split('\n').filter((_, index) => lines?.[index]?.heading)).toEqual(['Ice', 'Snow'])
  })

  test('the first page has its header as masthead, others have theirs as furniture', () => {
    const page = (header: string): string =>
      `<style:master-page style:name="Standard"><style:header>${header}</style:header></style:master-page>`
    const roleOf = (header: string): unknown =>
      readOdt(odt({ body: '<text:p>Ice</text:p>', masters: page(header) })).lines?.[0]?.role
    expect(roleOf('<text:p>A/C.2/79/L.97</text:p>')).toBe('body')
    expect(roleOf('<text:p>Mission of Alpland</text:p>')).toBe('header')
  })

  test('rows of tables are lines; boxes stand behind their paragraph', () => {
    const cell = (words: string): string => `<table:table-cell><text:p>${words}</text:p></table:table-cell>`
    const body = `<text:p>Ice<draw:frame><draw:text-box><text:p>Boxed</text:p></draw:text-box></draw:frame></text:p>
      <table:table><table:table-row>${cell('State')}${cell('Share')}<table:covered-table-cell/></table:table-row></table:table>`
    expect(linesOf(body)).toEqual(['Ice', 'Boxed', 'State  Share'])
  })

  test('tracked changes are accepted, rejected or marked', () => {
    const region = (id: string, kind: string): string =>
      `<text:changed-region text:id="${id}">${kind}</text:changed-region>`
    const body = `<text:tracked-changes>${region('a', '<text:insertion/>')}${region('b', '<text:deletion><text:p>ask</text:p></text:deletion>')}</text:tracked-changes>
      <text:p>to <text:change text:change-id="b"/><text:change-start text:change-id="a"/>urge<text:change-end text:change-id="a"/> all</text:p>`
    expect(linesOf(body)).toEqual(['to urge all'])
    expect(linesOf(body, { changes: 'reject' })).toEqual(['to ask all'])
    expect(linesOf(body, { changes: 'mark' })).toEqual(['to {-ask-}{+urge+} all'])
  })
})

describe('files', () => {
  test('are known by their first entry, or their first element', async () => {
    for (const file of [odt('<text:p>Ice</text:p>'), fodt('<text:p>Ice</text:p>')])
      expect((await readFile(file, 'download')).source).toMatchObject({ text: 'Ice\n', channel: 'markup' })
  })

  test('with a password say so', () => {
    const manifest =
      '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
    expect(() => readOdt(odt('', { 'META-INF/manifest.xml': manifest }))).toThrow('encrypted with a password')
  })

  test('that are cut off, or hold no text, or too much', () => {
    const whole = odt('<text:p>Ice</text:p>')
    expect(() => readOdt(whole.subarray(0, whole.length - 40))).toThrow('This OpenDocument file is damaged')
    expect(() =>
      readOdt(
        odt('', {
          'content.xml': '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
        }),
      ),
    ).toThrow('holds no text document')
    const large = zipSync({ 'content.xml': strToU8(' '.repeat(17_000_000)) })
    expect(() => readOdt(large)).toThrow('unpacks to more than 16 MB')
  })
})
