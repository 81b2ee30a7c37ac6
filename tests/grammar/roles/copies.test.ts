/** Copies of resolutions as libraries and the web have them. */
import { expect, it } from 'vitest'
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
