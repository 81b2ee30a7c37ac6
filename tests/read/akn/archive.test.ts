// What the United Nations' own files say, against what an outline says of them: clauses, numbers, sub-paragraphs, openers, notes and
// their marks, title, symbol, organ, session, date, job number; and no printed character is lost.
import { describe, expect, test } from 'vitest'
import { parse } from '../../../grammar/parse.ts'
import { readAkn } from '../../../src/read/akn/index.ts'
import { toOutline } from '../../../src/tree/outline.ts'
import { archived, hasArchive } from './archive.ts'
import { differences } from './compare.ts'
import { expectedOf, letters } from './expected.ts'

/** How many files are passed over for each that is read: all of them take a minute. */
const every = Number(process.env['AKN_EVERY'] ?? 20)

/** Where the file's structure and the page that it was made from do not say the same, or the parser reads the page otherwise. */
const otherwise: ReadonlySet<string> = new Set([
  // A paragraph element holds two paragraphs.
  '75_248_E.xml',
  // The title is that of the annexed text.
  '75_290 A_E.xml',
  // The list stands beside the paragraph that announces it, and its first label in the paragraph too.
  '75_55_E.xml',
  // A question that is quoted ends with a mark that no clause ends with.
  'A_RES_80_116-2520555E.xml',
  // Numbered paragraphs of a quoted budget, below a table (the parser leaves them with the table).
  '75_254_E.xml',
  'A_RES_78_254AC-2326242E.xml',
  // Tables, and the headings between them, of one clause.
  'A_RES_76_239-2119694E.xml',
  'A_RES_76_246-2119713E.xml',
  'A_RES_77_256 A-B-2300172E.xml',
  'A_RES_78_253-2326236E.xml',
  'A_RES_80_236AB-2521243E.xml',
  'A_RES_80_243-2521248E.xml',
  // Headings and names between the sub-paragraphs of one clause.
  'S_RES_2194_1467590E.xml',
  'S_RES_2227_1510778E.xml',
  'S_RES_2295_1611177E.xml',
  'S_RES_2368_1712331E.xml',
  'S_RES_2387_1720324E.xml',
  'S_RES_2498_1919826E.xml',
  'S_RES_2502_1922163E.xml',
  'S_RES_2550 (2020)-2015092E.xml',
  'S_RES_2556 (2020)-2017440E.xml',
  'S_RES_2612 (2021)_E.xml',
  'S_RES_2677_E.xml',
  'S_RES_2793-2515632E.xml',
  // Sub-paragraphs that are numbered with digits.
  'S_RES_2412_1806427E.xml',
  'S_RES_2469_1907905E.xml',
  'S_RES_2713-2323995E.xml',
])

/** The heads of annexes that only the structure tells are written out. */
const withoutHeads = (text: string): string => letters(text.replaceAll(/^Annex$/gm, ''))
const marks = /[⁰¹²³⁴-⁹]+/gu

describe.skipIf(!hasArchive)('the files of the United Nations (skipped where there are none)', () => {
  const files = hasArchive ? [...archived()].filter(([name]) => name.endsWith('.xml')) : []
  const sample = files.filter((_, index) => index % every === 0)

  test.each(sample)('%s', (path, bytes) => {
    const expected = expectedOf(new TextDecoder().decode(bytes))
    const source = readAkn(bytes)
    const printed = expected.printed.replaceAll('Annex', '')
    expect(withoutHeads(source.text.replace(marks, '')).replaceAll('Annex', '')).toBe(printed)
    const name = path.replace(/^.*\//, '')
    if (expected.language !== 'eng' || otherwise.has(name)) return
    expect(differences(toOutline(parse(source)), expected)).toEqual([])
  })
})
