// Rich Text Format: each structure in an invented text, as Word, LibreOffice, WordPad and pandoc write it.
import { describe, expect, test } from 'vitest'
import type { ChangeMode } from '../../../src/read/docx/changes.ts'
import { readFile } from '../../../src/read/index.ts'
import { readRtf } from '../../../src/read/rtf/index.ts'

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
const head = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman\fcharset0 Times;}{\f1\fcharset204 Times Cyr;}}`
const read = (body: string, changes?: ChangeMode): ReturnType<typeof readRtf> =>
  readRtf(bytes(`${head}${body}}`), changes)
const linesOf = (body: string, changes?: ChangeMode): string[] => read(body, changes).text.split('\n').filter(Boolean)

describe('characters', () => {
  test('italics begin and end by words or by groups', () => {
    expect(
      linesOf(String.raw`\pard\i Recalls\i0  its {\b four} words,{\super 2}\par {\i Urges} all\plain\par`),
    ).toEqual(['*Recalls* its **four** words,²', '*Urges* all'])
  })

  test('an opening phrase that is underlined counts as italic', () => {
    expect(linesOf(String.raw`{\ul Urges} all {\ul new} States\par`)).toEqual(['*Urges* all new States'])
  })

  test('code pages, those of a font, and Unicode with what stands for it', () => {
    expect(linesOf(String.raw`\'93Ice\'94 \f1 \'cb\'e5\'e4\f0  \u8211-\u-3913? \uc2\u233\'8e\'8e t\'e9\par`)).toEqual([
      '“Ice” Лед –\uf0b7 é té',
    ])
  })

  test('signs of their own', () => {
    expect(linesOf(String.raw`\ldblquote Ice\rdblquote\~\endash  a\{b\}\_c\line d\par`)).toEqual([
      '“Ice”\u00a0– a{b}\u2011c',
      'd',
    ])
  })

  test('of a text in two forms the one in Unicode is read', () => {
    expect(linesOf(String.raw`{\upr{Ledaja}{\*\ud{\u1051?\u1077?\u1076?}}} ice\par`)).toEqual(['Лед ice'])
  })

  test('hidden words, pictures, field codes and unknown destinations say nothing', () => {
    expect(
      linesOf(
        String.raw`{\v no}{\*\xyz no}{\pict\bin3 }}}}{\field{\*\fldinst PAGE}{\fldrslt 7}}{\info{\title no}} ice\par`,
      ),
    ).toEqual(['7 ice'])
  })
})

describe('structure', () => {
  test('numbers of lists stand in the file', () => {
    const body = String.raw`{\listtext\pard\plain 1.\tab}{\i Requests}:\par{\pntext\f0 (a)\tab}To report;\par (b)\tx360\tab To decide.\par`
    expect(linesOf(body)).toEqual(['1. *Requests*:', '(a) To report;', '(b) To decide.'])
  })

  test('notes have numbers, or the mark that their author chose; endnotes go on', () => {
    const body = String.raw`Ice,{\super\chftn{\footnote\pard\plain{\super\chftn} See A/79/1.}} snow{\super\chftn}{\*\footnote\ftnalt\chftn\~Last.} and rain.{\super *}{\footnote\pard{\super *} Own.}\par`
    expect(linesOf(body)).toEqual(['Ice,¹ snow² and rain.*', '¹ See A/79/1.', '* Own.', '² Last.'])
  })

  test('headings by level, by style or by their place', () => {
    const { text, lines } = read(
      String.raw`{\stylesheet{\s0 Normal;}{\s1\qc heading 1;}}\pard\outlinelevel0 Ice\par\pard\s1 Snow\par\pard\qc Hail\par The Council,\par\pard Rain\par`,
    )
    expect(text.split('\n').filter((_, index) => lines?.[index]?.heading)).toEqual(['Ice', 'Snow', 'Hail'])
  })

  test('rows of tables are lines, and a row without end is not lost', () => {
    const row = String.raw`\trowd\cellx100\cellx200\pard\intbl State\cell Share\cell\row\pard After\par`
    expect(linesOf(row)).toEqual(['State  Share', 'After'])
    expect(linesOf(String.raw`\trowd\pard\intbl State\cell Share\cell`)).toEqual(['State', 'Share'])
  })

  test('the header of the first page is the masthead', () => {
    const body = String.raw`{\header Running\par}\titlepg{\headerf A/C.2/79/L.97\par}{\footerf 24-1\par}\pard Ice\par`
    const { text, lines } = read(body)
    expect(text).toBe('A/C.2/79/L.97\n\nIce\n\n24-1\n')
    expect(lines?.map((hint) => hint?.role)).toEqual(['body', undefined, 'body', undefined, 'footer'])
  })

  test('tracked changes are accepted, rejected or marked', () => {
    const body = String.raw`to {\deleted ask}{\revised urge} all\par`
    expect(linesOf(body)).toEqual(['to urge all'])
    expect(linesOf(body, 'reject')).toEqual(['to ask all'])
    expect(linesOf(body, 'mark')).toEqual(['to {-ask-}{+urge+} all'])
  })
})

describe('files', () => {
  test('are known by how they begin', async () => {
    expect((await readFile(bytes(String.raw`{\rtf1 Ice\par}`), 'draft.doc')).source).toMatchObject({
      text: 'Ice\n',
      channel: 'markup',
    })
  })

  test('that break off say so, and what is no RTF', () => {
    expect(() => readRtf(bytes(String.raw`{\rtf1 {\b Ice}`))).toThrow('This RTF file is damaged')
    expect(() => readRtf(bytes('Ice'))).toThrow('no RTF file')
  })

  test('nested without end are read as they are', () => {
    const deep = 100_000
    expect(readRtf(bytes(`{\\rtf1 ${'{'.repeat(deep)}Ice${'}'.repeat(deep)}\\par}`)).text).toBe('Ice\n')
  })
})
