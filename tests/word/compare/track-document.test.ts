/** A newer document as tracked changes in the Word file of an older one: what both become is read back here, and by LibreOffice. */
import { describe, expect, test } from 'vitest'
import { parse } from '../../../grammar/parse.ts'
import { diff } from '../../../src/compare/diff.ts'
import { ignoring, isEqual } from '../../../src/compare/ignore.ts'
import { readDocx } from '../../../src/read/docx/index.ts'
import { trackDocument, WordFile, writeWord, type TrackedDocument } from '../../../src/word/index.ts'
import { hasOffice, settled } from '../../read/docx/office.ts'
import { partOf, stamp } from '../reviewed.ts'

const old = `*The General Assembly,*

*Recalling* its resolution 78/301 of 12 June 2024,¹

*Noting* that many lighthouses are kept by hand,

*Convinced* that lighthouses belong to the heritage of seafaring peoples,

1. *Takes note* of the report on the state of lighthouses;²

2. *Calls upon* Member States:

(a) To light every strait at night;

(b) To train keepers of lighthouses;

3. *Invites* museums to open their archives;

4. *Decides* to remain seized of the matter.

¹ Available at the library of Atlantis.

² A/79/12.
`

/** Two paragraphs stand elsewhere, one of them under another number. */
const moved = old
  .replace('*Noting* that many lighthouses are kept by hand,\n\n', '')
  .replace('peoples,\n', 'peoples,\n\n*Noting* that many lighthouses are kept by hand,\n')
  .replace('3. *Invites* museums to open their archives;\n\n', '')
  .replace('2. *Calls', '3. *Calls')
  .replace('1. *Takes', '1. *Invites* museums to open their archives;\n\n2. *Takes')

const wordOf = (text: string): Uint8Array => writeWord(parse(text), { text })

const tracked = (fresh: string, file: Uint8Array = wordOf(old)): TrackedDocument =>
  trackDocument(new WordFile(file), parse(fresh), stamp)

const read = (bytes: Uint8Array, changes: 'accept' | 'reject'): string => readDocx(bytes, { changes }).text

const linesOf = (bytes: Uint8Array): string[] => read(bytes, 'accept').split('\n')

const cases: readonly (readonly [name: string, fresh: string, wanted: readonly string[]])[] = [
  ['other words', old.replace('Takes note', 'Welcomes'), ['1. *Welcomes* of the report on the state of lighthouses;²']],
  ['another date', old.replace('12 June 2024', '3 May 2025'), ['*Recalling* its resolution 78/301 of 3 May 2025,¹']],
  [
    'a paragraph that is new, and numbers that follow',
    old.replace('3. *Invites*', '3. *Urges* keepers to rest;\n\n4. *Invites*').replace('4. *Decides*', '5. *Decides*'),
    ['3. *Urges* keepers to rest;', '4. *Invites* museums to open their archives;'],
  ],
  [
    'a paragraph that is gone',
    old.replace('3. *Invites* museums to open their archives;\n\n4.', '3.'),
    ['3. *Decides* to remain seized of the matter.'],
  ],
  [
    'a sub-paragraph that is new',
    old.replace('lighthouses;\n\n3.', 'lighthouses;\n\n(c) To paint them;\n\n3.'),
    ['(c) To paint them;'],
  ],
  [
    'a paragraph elsewhere, with its note',
    old
      .replace('*Recalling* its resolution 78/301 of 12 June 2024,¹\n\n', '')
      .replace('peoples,\n', 'peoples,\n\n*Recalling* its resolution 78/301 of 12 June 2024,¹\n'),
    ['*Recalling* its resolution 78/301 of 12 June 2024,¹', '¹ Available at the library of Atlantis.'],
  ],
  [
    'a paragraph elsewhere, as it was',
    moved,
    [
      '3. *Calls upon* Member States:',
      '1. *Invites* museums to open their archives;',
      '*Noting* that many lighthouses are kept by hand,',
    ],
  ],
  [
    'a note that is new',
    old
      .replace('by hand,', 'by hand,²')
      .replace('lighthouses;²', 'lighthouses;³')
      .replace('² A/79', '² See A/80/1.\n\n³ A/79'),
    ['*Noting* that many lighthouses are kept by hand,²', '² See A/80/1.', '³ A/79/12.'],
  ],
  [
    'a note that is gone',
    old
      .replace('2024,¹', '2024,')
      .replace('lighthouses;²', 'lighthouses;¹')
      .replace('¹ Available at the library of Atlantis.\n\n²', '¹'),
    ['*Recalling* its resolution 78/301 of 12 June 2024,', '¹ A/79/12.'],
  ],
  ['a note that says something else', old.replace('A/79/12', 'A/80/14'), ['² A/80/14.']],
  [
    'a title of a work in italics',
    old.replace('the report on', 'the report *Lamps at Sea* on'),
    ['1. *Takes note* of the report *Lamps at Sea* on the state of lighthouses;²'],
  ],
]

describe('all changes', () => {
  test.each(cases)('accepted and rejected: %s', (_, fresh, wanted) => {
    const { bytes } = tracked(fresh)
    expect(read(bytes, 'reject')).toBe(read(wordOf(old), 'accept'))
    expect(linesOf(bytes)).toEqual(expect.arrayContaining([...wanted]))
    expect(isEqual(diff(parse(readDocx(bytes, { changes: 'accept' })), parse(fresh)))).toBe(true)
  })

  test('tell what says the same elsewhere as moved, and nothing else', () => {
    const xml = partOf(tracked(moved).bytes, 'word/document.xml')
    const names = (element: string): string[] =>
      [...xml.matchAll(new RegExp(`<w:${element}RangeStart [^>]*w:name="([^"]*)"`, 'g'))].map(([, name = '']) => name)
    const words = (element: string): string[] =>
      [...xml.matchAll(new RegExp(`<w:${element} [^>]*[^/]>((?:(?!</w:${element}>)[^])*)</w:${element}>`, 'g'))].map(
        ([, inside = '']) => inside.replaceAll(/<[^>]*>/g, ''),
      )
    expect(names('moveFrom')).toHaveLength(2)
    expect(names('moveFrom').toSorted()).toEqual(names('moveTo').toSorted())
    const museums = 'Invites museums to open their archives;'
    // Of two neighbours that changed places either has moved.
    const convinced = 'Convinced that lighthouses belong to the heritage of seafaring peoples,'
    expect(words('moveFrom').join('')).toBe(convinced + museums)
    expect(words('moveTo').join('')).toBe(convinced + museums)
    const ends = [...xml.matchAll(/<w:move(?:From|To)Range(Start|End) w:id="(\d+)"/g)].map(
      ([, side, id]) => `${side}${id}`,
    )
    expect(new Set(ends).size).toBe(8)
    const others = [...words('ins'), ...words('del')].filter((each) => /\p{L}{2}/u.test(each))
    expect(others).toEqual([])
  })

  test('none where both say the same', () => {
    const { bytes, left } = tracked(old)
    expect(partOf(bytes, 'word/document.xml')).toBe(partOf(wordOf(old), 'word/document.xml'))
    expect(left).toEqual([])
  })

  test('bear the author and the date', () => {
    const { bytes } = tracked(old.replace('Takes note', 'Welcomes'))
    const authors = [...partOf(bytes, 'word/document.xml').matchAll(/w:author="([^"]*)" w:date="([^"]*)"/g)]
    expect(new Set(authors.map(([, author, date]) => `${author} ${date}`))).toEqual(
      new Set([`${stamp.author} ${stamp.date}`]),
    )
  })

  test('leave the numbers that Word counts to Word, and those of others alone', () => {
    const once = tracked(old.replace('Takes note', 'Welcomes')).bytes
    const twice = tracked(old.replace('Takes note', 'Welcomes').replace('by hand', 'with care'), once).bytes
    expect(read(twice, 'reject')).toBe(read(wordOf(old), 'accept'))
    expect(linesOf(twice)).toContain('*Noting* that many lighthouses are kept with care,')
    const ids = [...partOf(twice, 'word/document.xml').matchAll(/<w:(?:ins|del|rPrChange) w:id="(\d+)"/g)].map(
      ([, id]) => id,
    )
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('documents that say nothing alike', () => {
  const assembly = `A/RES/79/12\n\n79/12. Lighthouses of Atlantis\n\n${old}`
  const other = `A/RES/80/7

80/7. Harbours and the people who work in them

*The General Assembly,*

*Welcoming* the second census of pilots,

1. *Urges* ports to dredge their channels each spring;

2. *Requests* a study of tides.
`
  const council = `S/RES/2999 (2026)

Resolution 2999 (2026)

Adopted by the Security Council at its 9999th meeting, on 5 May 2026

*The Security Council,*

*Welcoming* the second census of pilots,

1. *Urges* ports to dredge their channels each spring.
`

  test.each([
    ['a title that says something else', other, '80/7. Harbours and the people who work in them'],
    ['no title', council, 'Resolution 2999 (2026)'],
  ])('%s', (_, fresh, line) => {
    const { bytes } = tracked(fresh, wordOf(assembly))
    expect(read(bytes, 'reject')).toBe(read(wordOf(assembly), 'accept'))
    expect(linesOf(bytes)).toContain(line)
    expect(linesOf(bytes).indexOf(line)).toBeLessThan(
      linesOf(bytes).indexOf('*Welcoming* the second census of pilots,'),
    )
    expect(isEqual(ignoring(diff(parse(readDocx(bytes)), parse(fresh)), ['masthead']))).toBe(true)
  })
})

test('what the masthead holds outside its lines is told', () => {
  const headed = `A/80/L.1\n\nDistr.: Limited\n\n3 May 2025\n\n${old}`
  const { left } = tracked(headed)
  expect(left).toEqual(['symbol', 'distribution', 'date'])
})

describe.skipIf(!hasOffice)('LibreOffice (skipped without it)', { timeout: 240_000 }, () => {
  const everything = cases.reduce((text, [, fresh]) => (fresh.includes('(c)') ? fresh : text), old)
  const fresh = everything
    .replace('Takes note', 'Welcomes')
    .replace('3. *Invites*', '3. *Urges* keepers to rest;\n\n4. *Invites*')
    .replace('4. *Decides*', '5. *Decides*')
    .replace('by hand,', 'by hand,²')
    .replace('lighthouses;²', 'lighthouses;³')
    .replace('² A/79', '² See A/80/1.\n\n³ A/79')

  test.each([
    ['accept', moved],
    ['reject', old],
  ] as const)('%ss moves', (change, wanted) => {
    expect(isEqual(diff(parse(readDocx(settled(tracked(moved).bytes, change))), parse(wanted)))).toBe(true)
  })

  test('accepts them to the newer document', () => {
    const accepted = readDocx(settled(tracked(fresh).bytes, 'accept'))
    expect(isEqual(diff(parse(accepted), parse(fresh)))).toBe(true)
  })

  test('rejects them to the older one', () => {
    const rejected = readDocx(settled(tracked(fresh).bytes, 'reject'))
    expect(isEqual(diff(parse(rejected), parse(old)))).toBe(true)
  })
})
