import { describe, expect, test } from 'vitest'
import { b, i, p, r } from './make.ts'
import { linesOf } from './read.ts'

const style = (type: string, id: string, inside: string, based = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${based && `<w:basedOn w:val="${based}"/>`}<w:rPr>${inside}</w:rPr></w:style>`

describe('italics', () => {
  test('are set in asterisks, whatever runs they are cut into', () => {
    expect(linesOf(p(i('Rec') + i('alling') + r(' its resolution 78/10,')))).toEqual([
      '*Recalling* its resolution 78/10,',
    ])
  })
  test('never begin or end with a space', () => {
    expect(linesOf(p(i('Recalling ') + r('its') + i(' inter alia ') + r('words,')))).toEqual([
      '*Recalling* its *inter alia* words,',
    ])
  })
  test('go on over a space that is not italic', () => {
    expect(linesOf(p(i('Recalling') + r(' ') + i('also') + r(' its resolution,')))).toEqual([
      '*Recalling also* its resolution,',
    ])
  })
  test('that hold only a comma or a space are none', () => {
    expect(linesOf(p(r('The text') + i(', ') + r('and more,')))).toEqual(['The text, and more,'])
  })
  test('hold the comma of the organ line', () => {
    expect(linesOf(p(i('The General Assembly') + i(',')))).toEqual(['*The General Assembly,*'])
  })
  test('of a label are left out: old resolutions print (a) with an italic letter', () => {
    expect(linesOf(p(r('(') + i('a') + r(') To report;')) + p(i('(b) Calls upon') + r(' all States;')))).toEqual([
      '(a) To report;',
      '(b) *Calls upon* all States;',
    ])
  })
  test('are off where the run says so', () => {
    expect(
      linesOf(p(r('Plain', '<w:i w:val="0"/>') + r(' and ') + r('set', '<w:i w:val="true"/>') + r(' so,'))),
    ).toEqual(['Plain and *set* so,'])
  })
})

describe('an opening phrase that is underlined', () => {
  const u = (text: string): string => r(text, '<w:u w:val="single"/>')
  test('counts as italic', () => {
    expect(linesOf(p(u('The General Assembly,')) + p(u('Rec') + u('alling ') + r('its resolution 78/10,')))).toEqual([
      '*The General Assembly,*',
      '*Recalling* its resolution 78/10,',
    ])
  })
  test('stands behind the number', () => {
    expect(linesOf(p(r('1. ') + u('Urges') + r(' all States;')) + p(u('2. Calls upon') + r(' all States;')))).toEqual([
      '1. *Urges* all States;',
      '2. *Calls upon* all States;',
    ])
  })
  test('is none where all is underlined, where the words stand elsewhere, and where a link is', () => {
    const words = 'Urges all States to take all the measures that are needed to end what was set out in the report'
    const same = [
      p(u('Access to water')),
      p(r('Urges all States ') + u('and organizations') + r(' to act;')),
      p(u(words) + r(' of the Secretary-General;')),
      p(r('www.un.org', '<w:rStyle w:val="Hyperlink"/>') + r(' is the site,')),
      p(r('Recalling', '<w:u w:val="none"/>') + r(' its resolution,')),
    ]
    const styles = style('character', 'Hyperlink', '<w:u w:val="single"/>')
    expect(linesOf({ styles, body: same.join('') }).join('')).not.toContain('*')
  })
})

describe('italics from styles', () => {
  const styles =
    style('paragraph', 'Opener', '<w:i/>') +
    style('paragraph', 'OpenerChild', '<w:sz w:val="20"/>', 'Opener') +
    style('paragraph', 'Upright', '<w:i w:val="0"/>', 'Opener') +
    style('character', 'Emphasis', '<w:i/>') +
    style('character', 'EmphasisChild', '<w:b w:val="0"/>', 'Emphasis')
  test('of the character style, through what it is based on', () => {
    expect(linesOf({ styles, body: p(r('Urges', '<w:rStyle w:val="EmphasisChild"/>') + r(' all States;')) })).toEqual([
      '*Urges* all States;',
    ])
  })
  test('of the paragraph style, through what it is based on', () => {
    const body =
      p(r('82nd plenary meeting'), '<w:pStyle w:val="OpenerChild"/>') + p(r('Upright.'), '<w:pStyle w:val="Upright"/>')
    expect(linesOf({ styles, body })).toEqual(['*82nd plenary meeting*', 'Upright.'])
  })
  test('said in both cancel each other out (ISO 29500-1, 17.7.3)', () => {
    const body = p(r('Recalling', '<w:rStyle w:val="Emphasis"/>') + r(' its words,'), '<w:pStyle w:val="Opener"/>')
    expect(linesOf({ styles, body })).toEqual(['Recalling *its words,*'])
  })
  test('of a style based on itself are read once', () => {
    const circle = style('paragraph', 'A', '', 'B') + style('paragraph', 'B', '<w:i/>', 'A')
    expect(linesOf({ styles: circle, body: p(r('Round'), '<w:pStyle w:val="A"/>') })).toEqual(['*Round*'])
  })
  test('of the default paragraph style hold without naming it', () => {
    const byDefault =
      '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:rPr><w:i/></w:rPr></w:style>'
    expect(linesOf({ styles: byDefault, body: p(r('All of it,')) })).toEqual(['*All of it,*'])
  })
})

describe('bold', () => {
  test('is marked where it runs in', () => {
    expect(linesOf(p(b('Education. ') + r('Advanced university degree,')))).toEqual([
      '**Education.** Advanced university degree,',
    ])
  })
  test('is not marked where the whole paragraph is bold', () => {
    expect(linesOf(p(b('Requests the Secretary-General to report;')))).toEqual([
      'Requests the Secretary-General to report;',
    ])
  })
  test('gives way to italics in the same words', () => {
    expect(linesOf(p(r('Requests', '<w:b/><w:i/>') + b(' all') + r(' States;')))).toEqual([
      '*Requests* **all** States;',
    ])
  })
})

describe('asterisks of the text', () => {
  test("a sponsor's stays an asterisk", () => {
    expect(linesOf(p('Iraq:* draft resolution'))).toEqual(['Iraq:* draft resolution'])
    expect(linesOf(p(r('Belarus,') + r('*', '<w:vertAlign w:val="superscript"/>') + r(' Cuba')))).toEqual([
      'Belarus,* Cuba',
    ])
  })
  test('beside italics is written so that it is not taken for theirs', () => {
    expect(linesOf(p(r('See ') + i('Iraq') + r('*', '<w:vertAlign w:val="superscript"/>') + r(' there,')))).toEqual([
      'See *Iraq*^{*} there,',
    ])
  })
})

describe('superscripts', () => {
  const up = '<w:vertAlign w:val="superscript"/>'
  test('digits become superscript digits', () => {
    expect(linesOf(p(r('the 2030 Agenda,') + r('12', up) + r(' of 10 m') + r('2', up)))).toEqual([
      'the 2030 Agenda,¹² of 10 m²',
    ])
  })
  test('letters stay letters', () => {
    expect(linesOf(p(r('the 82') + r('nd', up) + r(' meeting')))).toEqual(['the 82nd meeting'])
  })
})
