import { expect, test } from 'vitest'
import { parse, toOutline } from '../../src/index.ts'

const text = `The General Assembly,

Recalling its resolution 77/338 of 1 September 2023,¹

1. Requests the Secretary-General:

(a) To report on the implementation;

(b) To provide:

(i) Funds;

(ii) Staff;

2. Decides to remain seized of the matter.

¹ Resolution 70/1.
`
const outline = toOutline(parse(text))

test('clauses and sub-paragraphs with names, openers and clean texts', () => {
  const [resolution] = outline.resolutions
  expect(resolution?.preamble.map(({ id, opener, text: words }) => [id, opener, words])).toEqual([
    ['PP1', 'Recalling', 'Recalling its resolution 77/338 of 1 September 2023,'],
  ])
  expect(resolution?.operative.map(({ id, number, opener, text: words }) => [id, number, opener, words])).toEqual([
    ['OP1', 1, 'Requests', 'Requests the Secretary-General:'],
    ['OP2', 2, 'Decides', 'Decides to remain seized of the matter.'],
  ])
  const [a, b] = resolution?.operative[0]?.subparagraphs ?? []
  expect([a?.id, a?.label, a?.text]).toEqual(['OP1(a)', '(a)', 'To report on the implementation;'])
  expect(b?.subparagraphs.map(({ id, label, text: words }) => [id, label, words])).toEqual([
    ['OP1(b)(i)', '(i)', 'Funds;'],
    ['OP1(b)(ii)', '(ii)', 'Staff;'],
  ])
})

test('positions are those of the source', () => {
  const position = outline.resolutions[0]?.preamble[0]?.position
  expect(position?.start).toEqual({ line: 3, column: 1, offset: text.indexOf('Recalling') })
})

test('footnotes, references and citations', () => {
  expect(outline.footnotes.map(({ label, text: words }) => [label, words])).toEqual([['1', 'Resolution 70/1.']])
  expect(outline.references.map(({ label, in: place, recovered }) => [label, place, recovered])).toEqual([
    ['1', 'PP1', false],
  ])
  expect(outline.citations.map(({ reference, in: place, date }) => [reference, place, date])).toEqual([
    ['77/338', 'PP1', '2023-09-01'],
    ['70/1', 'footnote 1', undefined],
  ])
})

test('a session is a text wherever it is told, whatever its kind', () => {
  const sessionsOf = (symbol: string, cited: string): (string | undefined)[] => {
    const { session, citations } = toOutline(
      parse(`${symbol}\n\nThe General Assembly,\n\nRecalling its resolution ${cited},\n\n1. Decides that.\n`),
    )
    return [session, ...citations.map((citation) => citation.session)]
  }
  expect(sessionsOf('A/RES/79/332', '77/338')).toEqual(['79', '77'])
  expect(sessionsOf('A/RES/ES-11/4', 'ES-11/1')).toEqual(['ES-11', 'ES-11'])
  expect(sessionsOf('A/RES/S-30/1', '2625 (XXV)')).toEqual(['S-30', 'XXV'])
})

test('what a document does not have is absent, lists are empty', () => {
  expect(Object.keys(toOutline(parse('')))).not.toContain('symbol')
  expect(toOutline(parse(''))).toMatchObject({
    kind: 'unknown',
    agendaItems: [],
    sponsors: [],
    resolutions: [],
    footnotes: [],
  })
})
