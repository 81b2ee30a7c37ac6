/** Agreed language: what is said of paragraphs whose earlier texts are known. */
import { describe, expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { originsOf, type OriginRow } from '../../src/origin/origins.ts'
import { recordOf, type DocumentRecord } from '../../src/origin/record.ts'
import { TextIndex } from '../../src/origin/text-index.ts'
import { writeIndex } from '../../src/origin/write-index.ts'

const resolution = (symbol: string, date: string, clauses: readonly string[]): string =>
  [symbol, 'Distr.: General', date, '*The General Assembly,*', ...clauses].join('\n\n')

const reads = 'Recalling the duty of every State to keep the lamps of its lighthouses lit at night,'
const older = resolution('A/RES/75/10', '10 December 2020', [
  `*Recalling*${reads.slice(9)}`,
  '1. *Requests* the Secretary-General to report on lighthouses at its seventy-sixth session.',
])
const newer = resolution('A/RES/77/20', '12 December 2022', [
  `*Recalling*${reads.slice(9)}`,
  '1. *Requests* the Secretary-General to report on lighthouses at its seventy-eighth session;',
  '2. *Encourages* museums of the sea to lend their lamps to keepers without charge.',
])
const later = resolution('A/RES/81/5', '3 December 2026', [`*Recalling*${reads.slice(9)}`])

const draft = resolution('A/79/L.1', '4 November 2024', [
  `*Recalling*${reads.slice(9)}`,
  '1. *Requests* the Secretary-General to report on lighthouses at its eightieth session;',
  '2. *Encourages* museums and harbours of the sea to lend their old lamps to keepers without charge;',
  '3. *Proclaims* an annual week of quiet on all beaches of the inhabited islands;',
  '4. *Decides* so.',
])

const record = (text: string, path: string): DocumentRecord =>
  recordOf(parse(text), { path, size: text.length, modified: 1, digest: path })

const indexOf = (...texts: readonly string[]): TextIndex =>
  new TextIndex(
    writeIndex(
      texts.map((text, at) => record(text, `${at}.txt`)),
      '1.0.0',
    ),
  )

const rows = (index: TextIndex, text: string = draft, digest?: string): OriginRow[] =>
  originsOf(parse(text), index, digest)

const said = ({ id, verdict, earlier, also }: OriginRow): string =>
  [
    id,
    verdict,
    ...(earlier ? [`${earlier.symbol} ${earlier.id}`] : []),
    ...also.map((each) => `also ${each.symbol} ${each.id}`),
  ].join(' ')

test('what only recalls resolutions comes from what recalls one of them', () => {
  const recalling = (symbol: string, date: string, ...clauses: readonly string[]): string =>
    resolution(
      symbol,
      date,
      clauses.map((each) => `*Recalling* ${each},`),
    )
  const index = indexOf(
    recalling(
      'A/RES/75/10',
      '10 December 2020',
      'also its resolution 61/275 of 29 June 2007',
      'its resolutions 68/7 of 20 December 2013 and 70/9 of 22 December 2015',
      'Security Council resolutions 2100 (2013) of 25 April 2013 and 2227 (2015)',
    ),
  )
  const text = recalling(
    'A/79/L.1',
    '4 November 2024',
    'its resolution 78/71 of 2 December 2023',
    'its resolutions 68/7 of 20 December 2013, 70/9 of 22 December 2015 and 75/10 of 10 December 2020',
    'Security Council resolutions 2227 (2015) and 2584 (2021)',
  )
  expect(rows(index, text).map(said)).toEqual(['PP1 new', 'PP2 updated A/RES/75/10 PP2', 'PP3 updated A/RES/75/10 PP3'])
})

test('agreed, updated, adapted and new; the latest earlier text first; paragraphs of three words are left out', () => {
  expect(rows(indexOf(older, newer, later)).map(said)).toEqual([
    'PP1 agreed A/RES/77/20 PP1 also A/RES/75/10 PP1',
    'OP1 updated A/RES/77/20 OP1 also A/RES/75/10 OP1',
    'OP2 adapted A/RES/77/20 OP2',
    'OP3 new',
  ])
})

test('what is adapted tells the words that differ, and how like both are', () => {
  const adapted = rows(indexOf(newer)).find(({ id }) => id === 'OP2')
  expect(adapted?.earlier?.edits.map(({ kind, old, new: fresh }) => [kind, old.text, fresh.text])).toEqual([
    ['wording', '', ' and harbours'],
    ['wording', '', ' old'],
    ['punctuation', '.', ';'],
  ])
  expect(adapted?.earlier?.likeness).toBeGreaterThan(0.6)
  expect(adapted?.earlier?.likeness).toBeLessThan(1)
})

describe('no origin of a document is', () => {
  test.each([
    ['a later one', later, undefined],
    ['itself', draft, undefined],
    ['a revision of it', draft.replace('A/79/L.1', 'A/79/L.1/Rev.1').replace('4 November', '1 November'), undefined],
    [
      'the same file without a symbol',
      draft.replace('A/79/L.1\n\n', '').replace('4 November 2024', '1 May 2020'),
      '0.txt',
    ],
  ])('%s', (_, text, digest) => {
    expect(rows(indexOf(text), draft, digest).map(({ verdict }) => verdict)).toEqual(['new', 'new', 'new', 'new'])
  })
})

test('what bears no date is compared by its session, and may be earlier where it names none', () => {
  const undated = (text: string): string => text.replace(/\d+ \w+ 20\d\d\n\n/, '')
  expect(rows(indexOf(undated(newer)), undated(draft))[0]?.verdict).toBe('agreed')
  expect(rows(indexOf(undated(later)), undated(draft))[0]?.verdict).toBe('new')
  expect(rows(indexOf(undated(later).replace('A/RES/81/5\n\n', '')), undated(draft))[0]?.verdict).toBe('agreed')
})

test('an index gives its documents back as they were', () => {
  const records = [older, newer].map((text, at) => record(text, `${at}.txt`))
  const index = new TextIndex(writeIndex(records, '1.0.0'))
  expect([...index.records()]).toEqual(records)
  expect(index.about.program).toBe('1.0.0')
})

test('the same documents make the same bytes', () => {
  const bytes = (): Uint8Array =>
    writeIndex(
      [older, newer].map((text, at) => record(text, `${at}.txt`)),
      '1.0.0',
    )
  expect(bytes()).toEqual(bytes())
})

test('texts of other letters are found too', () => {
  const russian = (clause: string): string => `A/RES/77/1\n\n*Генеральная Ассамблея,*\n\n1. *Просит* ${clause}`
  const clause = 'Генерального секретаря представить доклад о маяках всех островов и проливов.'
  const [row] = rows(indexOf(russian(clause)), russian(clause).replace('77/1', '79/1'))
  expect(row?.verdict).toBe('agreed')
})
