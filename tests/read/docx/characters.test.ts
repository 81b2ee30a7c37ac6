import { describe, expect, test } from 'vitest'
import { i, p, r } from './make.ts'
import { hintsOf, linesOf } from './read.ts'

const run = (inside: string): string => `<w:r>${inside}</w:r>`
const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`

describe('special characters', () => {
  test('tabs are single spaces, none at the edges', () => {
    expect(
      linesOf(
        p(
          run('<w:tab/>') +
            run(`${t('36.1 ')}<w:tab/><w:tab/>`) +
            run('<w:tab/>') +
            run(t(' The budget')) +
            run('<w:tab/>'),
        ),
      ),
    ).toEqual(['36.1 The budget'])
  })
  test('typed double spaces stay', () => {
    expect(linesOf(p('one.  Two'))).toEqual(['one.  Two'])
  })
  test('white space at the edges of words without xml:space is none', () => {
    expect(linesOf(p(`<w:r><w:t> one </w:t></w:r>${run(t(' two'))}`))).toEqual(['one two'])
  })
  test('no-break hyphens are U+2011, optional ones nothing', () => {
    expect(
      linesOf(
        p(
          run(
            `${t('Secretary')}<w:noBreakHyphen/>${t('General of cooper')}<w:softHyphen/>${t('ation and develop\u00adment')}`,
          ),
        ),
      ),
    ).toEqual(['Secretary\u2011General of cooperation and development'])
  })
  test('symbols of the symbol fonts are characters', () => {
    expect(
      linesOf(
        p(
          run(
            `${t('Iraq:')}<w:sym w:font="Symbol" w:char="F02A"/>${t(' 20')}<w:sym w:font="Symbol" w:char="F0B0"/><w:sym w:font="Wingdings" w:char="F0A7"/>`,
          ),
        ),
      ),
    ).toEqual(['Iraq:* 20°•'])
  })
  test('entities are decoded', () => {
    expect(linesOf(p(run('<w:t>A &amp; B &lt; C &#8212; D</w:t>')))).toEqual(['A & B < C — D'])
  })
  test('caps and small caps stay as typed, hidden text is left out', () => {
    expect(
      linesOf(p(r('Recalling', '<w:caps/>') + r(' secret', '<w:vanish/>') + r(' its words', '<w:smallCaps/>'))),
    ).toEqual(['Recalling its words'])
  })
})

describe('breaks', () => {
  test('a manual line break makes a line of the same paragraph', () => {
    expect(
      hintsOf(p(run(`${t('Cooperation between')}<w:br/>${t('the United Nations')}`), '<w:jc w:val="center"/>')),
    ).toEqual([
      ['Cooperation between', { role: 'body', paragraph: 1, heading: true, startsParagraph: true }],
      ['the United Nations', { role: 'body', paragraph: 1, heading: true, startsParagraph: false }],
    ])
  })
  test('after a stop, or doubled, it leaves open whether a paragraph begins', () => {
    const hints = hintsOf(
      p(run(`${t('Recalling its resolution,')}<w:br/>${t('Noting the report')}<w:br/><w:br/>${t('and more')}`)),
    )
    expect(hints.map(([line, hint]) => [line, hint?.startsParagraph])).toEqual([
      ['Recalling its resolution,', true],
      ['Noting the report', undefined],
      ['and more', undefined],
    ])
  })
  test('italics end at a line break and begin again', () => {
    expect(linesOf(p(i('Decides') + '<w:r><w:rPr><w:i/></w:rPr><w:br/></w:r>' + i('also') + r(' to act')))).toEqual([
      '*Decides*',
      '*also* to act',
    ])
  })
  test('page and column breaks are spaces inside a sentence and nothing elsewhere', () => {
    const page = run('<w:br w:type="page"/>')
    expect(linesOf(p(page) + p(page + r('the one')) + p(r('and the') + page + r('other')))).toEqual([
      'the one',
      'and the other',
    ])
  })
})

const field = (code: string, shown: string): string =>
  run('<w:fldChar w:fldCharType="begin"/>') +
  run(`<w:instrText>${code}</w:instrText>`) +
  run('<w:fldChar w:fldCharType="separate"/>') +
  shown +
  run('<w:fldChar w:fldCharType="end"/>')

describe('fields and links', () => {
  test('what a field last showed is text, its code is not', () => {
    expect(linesOf(p(r('Page ') + field(' PAGE ', r('2')) + r(' of 5')))).toEqual(['Page 2 of 5'])
  })
  test('a field in the code of another shows nothing', () => {
    expect(
      linesOf(
        p(
          run('<w:fldChar w:fldCharType="begin"/>') +
            field('X', r('hidden')) +
            run('<w:fldChar w:fldCharType="separate"/>') +
            r('shown') +
            run('<w:fldChar w:fldCharType="end"/>'),
        ),
      ),
    ).toEqual(['shown'])
  })
  test('a code without an end hides no other paragraph', () => {
    expect(linesOf(p(r('One') + run('<w:fldChar w:fldCharType="begin"/>')) + p('two'))).toEqual(['One', 'two'])
  })
  test('links, simple fields, smart tags and content controls keep their words', () => {
    const words =
      `<w:hyperlink r:id="x">${r('A/RES/70/1')}</w:hyperlink>` +
      `<w:fldSimple w:instr="DATE">${r(' of 2015')}</w:fldSimple>` +
      `<w:smartTag>${r(' in New York')}</w:smartTag>` +
      `<w:sdt><w:sdtPr/><w:sdtContent>${r(' today')}</w:sdtContent></w:sdt>` +
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Click here')}</w:sdtContent></w:sdt>`
    expect(linesOf(p(words))).toEqual(['A/RES/70/1 of 2015 in New York today'])
  })
  test('comments leave no trace', () => {
    expect(
      linesOf(
        p(
          `<w:commentRangeStart w:id="0"/>${r('Text')}<w:commentRangeEnd w:id="0"/>${run('<w:commentReference w:id="0"/>')}`,
        ),
      ),
    ).toEqual(['Text'])
  })
  test('formulas keep their characters', () => {
    expect(
      linesOf(
        p(`${r('that ')}<m:oMath><m:r><m:t>x</m:t></m:r><m:f><m:num><m:r><m:t>y</m:t></m:r></m:num></m:f></m:oMath>`),
      ),
    ).toEqual(['that xy'])
  })
})
