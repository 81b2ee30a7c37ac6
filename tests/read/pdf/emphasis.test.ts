import { describe, expect, test } from 'vitest'
import { fontLook } from '../../../src/read/pdf/font.ts'
import { block, filler, italic, roman } from './make.ts'
import { textOf } from './read.ts'

/** Words in italics between `<` and `>`, others upright, in one line. */
const line = (y: number, marked: string): string => {
  const pieces = marked.split(/([<>])/)
  let font = roman
  let shown = ''
  for (const piece of pieces) {
    if (piece === '<' || piece === '>') font = piece === '<' ? italic : roman
    else if (piece !== '') shown += `/${font} 10 Tf (${piece.replace(/[()]/g, '\\$&')}) Tj `
  }
  return `BT 1 0 0 1 50 ${y} Tm ${shown} ET`
}

const read = async (...lines: readonly string[]): Promise<string[]> => {
  const page = lines.map((marked, i) => line(700 - 12 * i, marked)).join('\n')
  return (await textOf(`${page}\n${block(50, 500, filler)}`)).slice(0, -1)
}

describe('italics', () => {
  test('are set in asterisks, spaces outside', async () => {
    expect(await read('<Recalling also >its resolution 78/10< inter alia >and more')).toEqual([
      '*Recalling also* its resolution 78/10 *inter alia* and more',
    ])
  })
  test('go on over an upright space', async () => {
    expect(await read('<Noting>  <with concern> that')).toEqual(['*Noting with concern* that'])
  })
  test('are closed at the end of a line and opened again on the next', async () => {
    expect(await read('<Expressing its deep>', '<concern> at the decline')).toEqual([
      '*Expressing its deep*',
      '*concern* at the decline',
    ])
  })
  test('leave out the number and the label', async () => {
    expect(await read('<1. Decides >to act:', '(<a>) To report;')).toEqual(['1. *Decides* to act:', '(a) To report;'])
  })
  test('hold the comma of the organ line', async () => {
    expect(await read('<The Security Council,>')).toEqual(['*The Security Council,*'])
  })
  test('that hold a comma alone are none', async () => {
    expect(await read('The text<, >and more')).toEqual(['The text, and more'])
  })
  test('that begin or end within a word are those of most of its letters', async () => {
    expect(await read('<Recallin>g its r<e>solution')).toEqual(['*Recalling* its resolution'])
  })
})

test('letters that are slanted for want of an italic font are italic', async () => {
  const slanted = 'BT /F0 10 Tf 1 0 0.33 1 50 700 Tm (Decides) Tj 1 0 0 1 84 700 Tm (to act) Tj ET'
  expect((await textOf(`${slanted}\n${block(50, 500, filler)}`))[0]).toBe('*Decides* to act')
})

describe('a literal asterisk', () => {
  test('stays where nothing can take it for emphasis', async () => {
    expect(await read('Iraq:* draft resolution', 'Belarus,* Eritrea* and Cuba*:')).toEqual([
      'Iraq:* draft resolution',
      'Belarus,* Eritrea* and Cuba*:',
    ])
  })
  test('is a mark in braces where it stands before a word or at emphasis', async () => {
    expect(await read('see *Cuba', '<Cuba>* and others')).toEqual(['see ^{*}Cuba', '*Cuba*^{*} and others'])
  })
  test('may be one of two', async () => {
    expect(await read('** Reissued for technical reasons', 'A/90/L.7**')).toEqual([
      '** Reissued for technical reasons',
      'A/90/L.7**',
    ])
  })
  test('in italics is none of the emphasis', async () => {
    expect(await read('<Iraq:*> draft')).toEqual(['*Iraq:*^{*} draft'])
  })
})

test.each([
  ['BCDKEE+TimesNewRomanPS-ItalicMT', { italic: true, bold: false }],
  ['Times-Italic', { italic: true, bold: false }],
  ['TimesNewRoman,Italic', { italic: true, bold: false }],
  ['Helvetica-BoldOblique', { italic: true, bold: true }],
  ['AGaramond-BoldIt', { italic: true, bold: true }],
  ['ArialMT', { italic: false, bold: false }],
  ['Digital-Regular', { italic: false, bold: false }],
  ['TimesNewRomanPS-BoldMT', { italic: false, bold: true }],
])('the look of %s', (name, look) => {
  expect(fontLook(name)).toMatchObject(look)
})
test('what a font declares counts where its name says nothing', () => {
  expect(fontLook('TT2', { italic: true })).toMatchObject({ italic: true })
})
test('a barcode is told by its font', () => {
  expect(fontLook('BCDIEE+Barcode 3 of 9 by request').barcode).toBe(true)
})
