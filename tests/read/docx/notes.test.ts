import { describe, expect, test } from 'vitest'
import { i, p, r } from './make.ts'
import { hintsOf, linesOf } from './read.ts'

const up = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
const refer = (id: number, kind = 'footnote'): string => `<w:r>${up}<w:${kind}Reference w:id="${id}"/></w:r>`
const own = (id: number, mark: string): string =>
  `<w:r>${up}<w:footnoteReference w:customMarkFollows="1" w:id="${id}"/><w:t>${mark}</w:t></w:r>`
const note = (id: number, content: string, kind = 'footnote'): string =>
  `<w:${kind} w:id="${id}">${p(`<w:r><w:tab/></w:r><w:r>${up}<w:${kind}Ref/></w:r><w:r><w:tab/></w:r>${content}`)}</w:${kind}>`
const separator = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'

describe('footnotes', () => {
  test('are numbered in the order of their references and stand after the text', () => {
    const footnotes =
      separator + note(1, r('Resolution 70/1.')) + note(2, r('United Nations, ') + i('Treaty Series') + r(', vol. 1.'))
    const body = p(r('Recalling the Agenda,') + refer(2)) + p(r('Recalling also the Treaty,') + refer(1))
    expect(hintsOf({ body, footnotes })).toEqual([
      ['Recalling the Agenda,¹', { role: 'body', paragraph: 1, startsParagraph: true }],
      ['Recalling also the Treaty,²', { role: 'body', paragraph: 2, startsParagraph: true }],
      ['¹ United Nations, *Treaty Series*, vol. 1.', { role: 'note', startsParagraph: true }],
      ['² Resolution 70/1.', { role: 'note', startsParagraph: true }],
    ])
  })
  test('keep a mark of their own, which does not count', () => {
    const footnotes =
      `<w:footnote w:id="1">${p(r('*') + r(' Any changes.'))}</w:footnote>` + note(2, r('Resolution 70/1.'))
    const body = p(r('Iraq:') + own(1, '*') + r(' draft resolution')) + p(r('Recalling it,') + refer(2))
    expect(linesOf({ body, footnotes })).toEqual([
      'Iraq:* draft resolution',
      'Recalling it,¹',
      '* Any changes.',
      '¹ Resolution 70/1.',
    ])
  })
  test('take a mark of their own from the next run as well', () => {
    const body = p(
      `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/></w:r><w:r>${up}<w:sym w:font="Symbol" w:char="F02A"/></w:r>`.replace(
        /^/,
        r('Iraq:'),
      ),
    )
    expect(linesOf({ body, footnotes: note(1, r('Any changes.')) })).toEqual(['Iraq:*', '* Any changes.'])
  })
  test('of several paragraphs go on line after line', () => {
    const footnotes = `<w:footnote w:id="1">${p(r('One.'))}${p(r('Two.'))}</w:footnote>`
    expect(hintsOf({ body: p(r('Text') + refer(1)), footnotes }).slice(1)).toEqual([
      ['¹ One.', { role: 'note', startsParagraph: true }],
      ['Two.', { role: 'note', startsParagraph: false }],
    ])
  })
  test('may begin at another number', () => {
    const settings = '<w:footnotePr><w:numStart w:val="9"/></w:footnotePr>'
    expect(
      linesOf({
        body: p(r('A') + refer(1) + r(' B') + refer(2)),
        footnotes: note(1, r('a')) + note(2, r('b')),
        settings,
      }),
    ).toEqual(['A⁹ B¹⁰', '⁹ a', '¹⁰ b'])
  })
  test('side by side stay two', () => {
    expect(linesOf({ body: p(r('A') + refer(1) + refer(2)), footnotes: note(1, r('a')) + note(2, r('b')) })[0]).toBe(
      'A¹ ²',
    )
  })
  test('that the file lost leave their mark', () => {
    expect(linesOf(p(r('Text') + refer(5)))).toEqual(['Text¹', '¹'])
  })
  test('typed in a frame of the United Nations template are notes', () => {
    const hints = hintsOf(
      p('Item 137 of the preliminary list*') +
        p('<w:r><w:tab/><w:t>*</w:t><w:tab/><w:t>A/80/50.</w:t></w:r>', '<w:framePr w:w="9792"/>'),
    )
    expect(hints[1]).toEqual(['* A/80/50.', { role: 'note', paragraph: 2, startsParagraph: true }])
  })
})

describe('endnotes', () => {
  test('count in digits, after the footnotes', () => {
    const body = p(r('A') + refer(1, 'endnote') + r(' B') + refer(1))
    const parts = { body, footnotes: note(1, r('foot')), endnotes: note(1, r('end'), 'endnote') }
    expect(linesOf(parts)).toEqual(['A² B¹', '¹ foot', '² end'])
  })
  test('alone begin at one', () => {
    expect(linesOf({ body: p(r('A') + refer(1, 'endnote')), endnotes: note(1, r('end'), 'endnote') })).toEqual([
      'A¹',
      '¹ end',
    ])
  })
})
