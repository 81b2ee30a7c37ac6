/** Copies of resolutions as libraries and the web have them. */
import { expect, it } from 'vitest'
import { isParent, type AnyNode } from '../../../grammar/ast.ts'
import { parse } from '../../../grammar/parse.ts'
import { toOutline } from '../../../src/tree/outline.ts'

const clauses =
  'The Security Council,\n\nRecalling its resolution 1 (1946) of 25 January 1946,\n\n1. Notes the report;\n\n2. Decides to meet again.\n'

it.each(['Resolution 911 (1994)\nof 21 April 1994', 'RESOLUTION 911 (1994) of 21 April 1994'])(
  'a resolution of the Council is headed by its number and the date of its adoption: %j',
  (heading) => {
    const { symbol, kind, title } = toOutline(parse(`${heading}\n\n${clauses}`))
    expect({ symbol, kind, title }).toEqual({ symbol: 'S/RES/911 (1994)', kind: 'resolution', title: undefined })
  },
)

it('the year is that of the closing where nothing else tells it', () => {
  expect(parse(`${clauses}\n82nd meeting 15 December 1989\n`).year).toBe(1989)
})

it('rules above the organ line hold what a library wrote of the text', () => {
  const document = parse(`-----\nrecord: 17\n18 November 2025\n-----\n\n${clauses}\n-----\n\n¹ Resolution 70/1.\n`)
  expect(toOutline(document).resolutions[0]?.operative).toHaveLength(2)
  expect(toOutline(document).footnotes.map(({ text }) => text)).toEqual(['Resolution 70/1.'])
})

it.each([
  'The General Assembly,\n\nNoting with satisfacti0n its work,\n\nl. Reaffirms its rules;\n\n2. Decides to meet.\n',
  'A/RES/38/1O1\n\nThe General Assembly,\n\nReca11ing its rules,\n\n1. Reaffirms them;\n\n2. Decides to meet.\n',
])('a scan is told from letters and figures taken for each other, however short: %j', (text) => {
  const { children, channel } = parse(text)
  const [resolution] = toOutline(parse(text)).resolutions
  expect(channel).toBe('ocr')
  expect(resolution?.operative.map(({ number }) => number)).toEqual([1, 2])
  expect(resolution?.preamble.map(({ opener }) => opener)).toEqual([
    children.some(({ type }) => type === 'masthead') ? 'Recalling' : 'Noting with satisfaction',
  ])
})

it('one slip makes no scan', () => {
  expect(parse('The General Assembly,\n\nReca11ing its rules,\n\n1. Decides to meet.\n').channel).toBe('text')
})

it('a text whose beginning is lost begins in the middle of a paragraph', () => {
  const half =
    'people still lack access to water,\n\nRecalling its rules,\n\n1. Reaffirms them;\n\n2. Decides to meet.\n'
  const { title, resolutions } = toOutline(parse(half))
  expect({ title, texts: resolutions[0]?.preamble.map(({ text }) => text) }).toEqual({
    title: undefined,
    texts: ['people still lack access to water,', 'Recalling its rules,'],
  })
})

it('a text in capitals has its opening phrases and its labels in capitals', () => {
  const { preamble, operative } = toOutline(
    parse(
      'THE GENERAL ASSEMBLY,\n\nCONCERNED THAT MANY WELLS ARE DRY,\n\nRECALLING ITS RULES,\n\n1. REQUESTS THE SECRETARY-GENERAL:\n\n(A) TO COUNT WELLS;\n\n(B) TO REPORT TO IT.\n',
    ),
  ).resolutions[0] ?? { preamble: [], operative: [] }
  expect(preamble.map(({ opener }) => opener)).toEqual(['CONCERNED', 'RECALLING'])
  expect(operative.map(({ subparagraphs }) => subparagraphs.map(({ label }) => label))).toEqual([['(A)', '(B)']])
})

it('tags tell the clauses of a text under negotiation without an organ line', () => {
  const { resolutions } = toOutline(
    parse(
      'Draft of 15 October\n\nPP1 Recalling its rules,\n\nPP2 (new) Noting the report, [EU]\n\nOP1. Decides to meet;\n',
    ),
  )
  expect(resolutions[0]?.preamble).toHaveLength(2)
  expect(resolutions[0]?.operative).toHaveLength(1)
})

it('a line that only leads to the operative part is no paragraph of the preamble', () => {
  const { resolutions } = toOutline(
    parse('The General Assembly,\n\nRecalling its rules,\n\nHereby:\n\n1. Decides to meet;\n\n2. Decides to report.\n'),
  )
  expect(resolutions[0]?.preamble.map(({ text }) => text)).toEqual(['Recalling its rules,'])
  expect(resolutions[0]?.operative.map(({ number }) => number)).toEqual([1, 2])
})

it('a sign at the foot of a typed page says only that the text goes on overleaf', () => {
  const document = parse('The General Assembly,\n\nRecalling its rules,\n\n1. Decides to\n/...\n\nmeet.\n')
  expect(toOutline(document).resolutions[0]?.operative.map(({ text }) => text)).toEqual(['Decides to meet.'])
})

it('changes as programs that compare words print them are deletions and insertions', () => {
  const file =
    'The General Assembly,\n\nRecalling its [-annual-]{+biennial+} rules,\n\n{+Noting the report,+}\n\n1. Decides [-not-] to meet.\n'
  const found: string[] = []
  const visit = (node: AnyNode): void => {
    const { start, end } = node.position
    if (node.type === 'deletion' || node.type === 'insertion') found.push(file.slice(start.offset, end.offset))
    if (isParent(node)) node.children.forEach(visit)
  }
  visit(parse(file))
  expect(found).toEqual(['[-annual-]', '{+biennial+}', '{+Noting the report,+}', '[-not-]'])
})
