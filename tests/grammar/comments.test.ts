/** Lines that are comments: they are no part of the text, wherever they stand. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { saysTheSame } from '../../src/convert/canonical/same.ts'
import { toOutline } from '../../src/tree/outline.ts'
import { nodesOf } from '../../src/tree/visit.ts'

const comment = '<!-- resolint-disable-next-line per-cent -- as the report has it -->'
const draft = `*The General Assembly,*

*Recalling* its resolution 77/338 of 1 September 2023

*Noting* the report,

1. *Welcomes* the report;

2. *Decides* to remain seized of the matter.
`
const seed = readFileSync(new URL('../../fixtures/documents/A_79_L.124/source.txt', import.meta.url), 'utf8')

describe.each([
  ['a draft', draft],
  ['a draft without blank lines', draft.replaceAll('\n\n', '\n')],
  ['the seed', seed],
])('in %s', (_name, text) => {
  const document = parse(text)
  const lines = text.split('\n')
  const places = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]))

  test.each([
    ['above', [comment]],
    ['above, with a blank line between', [comment, '']],
    ['above, two of them', [comment, '<!-- -->']],
  ])('a comment %s a line leaves everything as it is', (_how, inserted) => {
    const changed = places.filter((at) => {
      const commented = [...lines.slice(0, at), ...inserted, ...lines.slice(at)].join('\n')
      // A blank line within a paragraph would divide it, comment or no comment.
      const spaced = [...lines.slice(0, at), ...inserted.filter((line) => line === ''), ...lines.slice(at)].join('\n')
      return !saysTheSame(parse(commented), spaced === text ? document : parse(spaced))
    })
    expect(changed.map((at) => `${at + 1}: ${lines[at]}`)).toEqual([])
  })
})

test('a comment is in the tree, as a line of furniture', () => {
  const [furniture] = nodesOf(parse(`${comment}\n${draft}`), 'pageFurniture')
  expect(furniture).toMatchObject({ role: 'notice', value: comment, position: { start: { offset: 0 } } })
})

test('a comment divides no pages, the number of a page does', () => {
  const pages = (inserted: string): unknown[] => {
    const { resolutions } = toOutline(parse(draft.replace('\n*Noting*', `\n${inserted}\n\n*Noting*`)))
    return resolutions.flatMap(({ preamble, operative }) => [...preamble, ...operative].map(({ page }) => page))
  }
  expect(pages(comment)).toEqual([undefined, undefined, undefined, undefined])
  expect(pages('<!-- Page 2 -->')).toEqual([1, 2, 2, 2])
})

test('a paragraph goes on below the number of a page', () => {
  const { resolutions } = toOutline(parse(draft.replace('of 1 September', 'of\n\n<!-- Page 2 -->\n\n1 September')))
  expect(resolutions[0]?.preamble.map(({ text }) => text)).toEqual([
    'Recalling its resolution 77/338 of 1 September 2023',
    'Noting the report,',
  ])
})
