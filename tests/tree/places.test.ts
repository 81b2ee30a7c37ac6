import { describe, expect, test } from 'vitest'
import { locate, parse, spoken, toOutline } from '../../src/index.ts'

const text = `The General Assembly,

Recalling its resolution 77/338 of 1 September 2023,¹

Noting the report,

1. Welcomes the report;

2. Requests the Secretary-General:

(a) To report on the implementation of the present resolution;

(b) To provide:

(i) Funds;

(ii) Staff;

3. Decides to remain seized of the matter.

¹ Resolution 70/1.
`
const document = parse(text)

describe('locate', () => {
  test.each([
    ['The General', 'organ line'],
    ['resolution 77/338', 'PP1'],
    ['report,', 'PP2'],
    ['Welcomes', 'OP1'],
    ['To report on', 'OP2(a)'],
    ['Staff', 'OP2(b)(ii)'],
    ['¹ Resolution', 'footnote 1'],
  ])('%s stands in %s', (words, place) => {
    expect(locate(document, text.indexOf(words))).toBe(place)
  })
})

test.each([
  ['PP8', 'PP 8'],
  ['OP4(a)', 'OP 4 (a)'],
  ['OP4(a)(ii)', 'OP 4 (a) (ii)'],
  ['A.OP4', 'A, OP 4'],
  ['A.II.OP4(b)', 'A, II, OP 4 (b)'],
  ['A.title', 'A, title'],
  ['footnote 6', 'footnote 6'],
  ['OP5 alt', 'OP 5 alt'],
])('%s is spoken %s', (id, words) => {
  expect(spoken(id)).toBe(words)
})

const ids = (source: string): string[] =>
  toOutline(parse(source)).resolutions.flatMap(({ preamble, operative }) =>
    [...preamble, ...operative].map(({ id }) => id),
  )

describe('names are unique', () => {
  test('where sections number anew', () => {
    const sections = `The General Assembly,

Recalling its resolution 77/338 of 1 September 2023,

I

First matter

1. Welcomes the report;

2. Requests the Secretary-General to report;

II

Second matter

1. Welcomes the note;

2. Decides to remain seized of the matter.
`
    const found = ids(sections)
    expect(new Set(found).size).toBe(found.length)
    expect(found).toEqual(['PP1', 'I.OP1', 'I.OP2', 'II.OP1', 'II.OP2'])
  })

  test('where numbers run through the sections, the bare number is the name', () => {
    const sections = `The General Assembly,

Recalling its resolution 77/338 of 1 September 2023,

I

First matter

1. Welcomes the report;

2. Requests the Secretary-General to report;

II

Second matter

3. Welcomes the note;

4. Decides to remain seized of the matter.
`
    expect(ids(sections)).toEqual(['PP1', 'OP1', 'OP2', 'OP3', 'OP4'])
  })
})
