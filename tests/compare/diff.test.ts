import { describe, expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { diff, type DiffOptions } from '../../src/compare/diff.ts'
import type { Comparison, Row } from '../../src/compare/comparison.ts'
import { summaryOf } from '../../src/formats/compare/summary.ts'
import { parsed, type Draft } from './drafts.ts'

const base: Draft = {
  preamble: [
    'Recalling its resolution 77/338 of 1 September 2023 on lighthouses',
    'Noting that many lighthouses are still kept by hand and by few people',
    'Convinced that old lighthouses belong to the heritage of all seafaring peoples',
  ],
  operative: [
    'Takes note of the report of the Secretary-General on the state of lighthouses',
    'Encourages Member States to keep public registers of all their lighthouses and light vessels',
    [
      'Calls upon Member States to do the following',
      'To light every strait at night',
      'To train the keepers of lighthouses',
      'To publish charts of all shoals',
    ],
    'Requests the Secretary-General to report to it at its eightieth session on the implementation of the present resolution',
  ],
}

/** The sub-paragraphs of the third operative paragraph, as lines. */
const items = (before: string): string[] => ['(a)', '(b)', '(c)'].map((label) => `${before}OP3${label}`)

const changed = (change: (draft: { preamble: string[]; operative: Draft['operative'][number][] }) => void): Draft => {
  const draft = { preamble: [...base.preamble], operative: [...base.operative] }
  change(draft)
  return draft
}

const compare = (fresh: Draft, options?: DiffOptions): Comparison => diff(parsed(base), parsed(fresh), options)

/** What differs, a line a row: `changed OP3 > OP4`. */
const differences = (rows: readonly Row[]): string[] => {
  const lines: string[] = []
  for (const row of rows) {
    if (row.kind === 'same' && row.moved === undefined && row.level === undefined) continue
    const words = [row.kind, row.moved, row.level, row.old?.id, row.new && `> ${row.new.id}`]
    lines.push(words.filter(Boolean).join(' '), ...differences(row.items))
  }
  return lines
}

const edits = ({ clauses }: Comparison): string[] =>
  clauses
    .flatMap((row) => [row, ...row.items])
    .flatMap((row) =>
      row.edits.map((edit) =>
        [`${edit.kind}:`, edit.old.text.trim(), '>', edit.new.text.trim()].filter(Boolean).join(' '),
      ),
    )

test('a text against itself is the same, and so are its parts', () => {
  const comparison = compare(base)
  expect(differences(comparison.clauses)).toEqual([])
  expect(comparison.clauses.map(({ new: side }) => side?.id)).toEqual(['PP1', 'PP2', 'PP3', 'OP1', 'OP2', 'OP3', 'OP4'])
  expect(comparison.noise).toBe(0)
})

test('a text against an empty one: all of it came, or went', () => {
  const empty = parse('')
  expect(differences(diff(parsed(base), empty).clauses)).toEqual(
    ['PP1', 'PP2', 'PP3', 'OP1', 'OP2', 'OP3', 'OP4']
      .map((id) => `deleted ${id}`)
      .toSpliced(6, 0, ...items('deleted ')),
  )
  expect(differences(diff(empty, parsed(base)).clauses).filter((line) => !line.startsWith('inserted >'))).toEqual([])
  expect(differences(diff(empty, empty).clauses)).toEqual([])
})

describe('of a paragraph is told that', () => {
  test('it is new, and the numbers after it are no change', () => {
    const fresh = changed(({ operative }) => {
      operative.splice(1, 0, 'Proclaims 21 August the International Day of Lighthouses and Light Vessels')
    })
    expect(differences(compare(fresh).clauses)).toEqual(['inserted > OP2'])
  })

  test('it is deleted, and stands where it stood', () => {
    const { clauses } = compare(changed(({ operative }) => void operative.splice(1, 1)))
    expect(differences(clauses)).toEqual(['deleted OP2'])
    expect(clauses.map(({ old }) => old?.id)).toEqual(['PP1', 'PP2', 'PP3', 'OP1', 'OP2', 'OP3', 'OP4'])
  })

  test('it moved, and only it', () => {
    const fresh = changed(({ preamble }) => preamble.unshift(...preamble.splice(2, 1)))
    expect(differences(compare(fresh).clauses)).toEqual(['same up PP3 > PP1'])
    expect(summaryOf(compare(fresh))).toContain(', PP 3 moved up to PP 1.')
  })

  test('it moved up, although it has a higher number behind new ones', () => {
    const fresh = changed(({ preamble }) =>
      preamble.unshift(
        'Alarmed by the theft of brass lanterns',
        'Bearing in mind how much whales suffer from noise',
        'Guided by the memory of pilots lost in winter storms',
        ...preamble.splice(2, 1),
      ),
    )
    expect(summaryOf(compare(fresh))).toContain('3 new (PP 1, PP 2 and PP 3), PP 3 moved up, now PP 4.')
  })

  test('it is the only one of its part that lost its partner, beside what is new at the end of the preamble', () => {
    const [before, after] = [
      'Decides that the high-level meeting on lighthouses shall be held in Lisbon in 2022 back to back with the forum on pilots, with a view to closing gaps and measuring progress',
      'Decides that the two-day high-level meeting on lighthouses, which the keepers convene with the harbour masters, shall be held in Porto on 20 and 21 July 2026 and shall consist of an opening segment, two panels and a closing segment',
    ]
    const old = changed(({ operative }) => void operative.splice(0, 1, before))
    const fresh = changed(({ preamble, operative }) => {
      preamble.push('Expressing concern that few harbours have funds of their own')
      operative.splice(0, 1, after)
    })
    expect(differences(diff(parsed(old), parsed(fresh)).clauses)).toEqual(['inserted > PP4', 'changed OP1 > OP1'])
  })

  test('it was split, the part that keeps the opening phrase being the paragraph', () => {
    const whole =
      'Encourages Member States to keep registers of their lighthouses, and invites museums of the sea to open their archives to the keepers of such registers without charge'
    const old = changed(({ operative }) => void operative.splice(1, 1, whole))
    const fresh = changed(
      ({ operative }) =>
        void operative.splice(
          1,
          1,
          'Encourages Member States to keep registers of their lighthouses',
          'Invites museums of the sea to open their archives to the keepers of such registers without charge',
        ),
    )
    const { clauses } = diff(parsed(old), parsed(fresh))
    expect(differences(clauses)).toEqual(['changed OP2 > OP2', 'split OP2 > OP3'])
    expect(differences(diff(parsed(fresh), parsed(old)).clauses)).toEqual(['changed OP2 > OP2', 'merged OP3 > OP2'])
  })

  test('it became operative, or preambular again', () => {
    const promoted = changed(({ preamble, operative }) => {
      preamble.splice(1, 1)
      operative.splice(1, 0, 'Notes that many lighthouses are still kept by hand and by few people')
    })
    expect(differences(compare(promoted).clauses)).toEqual(['changed promoted PP2 > OP2'])
    expect(differences(diff(parsed(promoted), parsed(base)).clauses)).toEqual(['changed demoted OP2 > PP2'])
  })

  test('it was a sub-paragraph', () => {
    const fresh = changed(({ operative }) => {
      operative[2] = [
        'Calls upon Member States to do the following',
        'To train the keepers of lighthouses',
        'To publish charts of all shoals',
      ]
      operative.splice(3, 0, 'Calls upon Member States to light every strait at night')
    })
    const { clauses } = compare(fresh)
    expect(differences(clauses)).toEqual(['changed OP3 > OP3', 'changed promoted OP3(a) > OP4'])
  })
})

test('sub-paragraphs are rows of their own: changed, put in, moved', () => {
  const fresh = changed(({ operative }) => {
    operative[2] = [
      'Calls upon Member States to do the following',
      'To publish charts of all shoals',
      'To light every strait and harbour at night',
      'To train the keepers of lighthouses',
      'To celebrate the International Day of Lighthouses each year',
    ]
  })
  expect(differences(compare(fresh).clauses)).toEqual([
    'changed OP3 > OP3',
    'same up OP3(c) > OP3(a)',
    'changed OP3(a) > OP3(b)',
    'inserted > OP3(d)',
  ])
})

describe('edits are told apart', () => {
  test.each([
    [
      'technical',
      'Recalling its resolution 79/288 of 3 June 2025 on lighthouses',
      '77/338 of 1 September 2023 > 79/288 of 3 June 2025',
    ],
    ['also-further', 'Recalling also its resolution 77/338 of 1 September 2023 on lighthouses', '> also'],
    ['spelling', 'Recalling its resolution 77/338 of 1 September 2023 on Lighthouses', 'lighthouses > Lighthouses'],
    ['punctuation', 'Recalling its resolution 77/338 of 1 September 2023, on lighthouses', '> ,'],
    ['opener', 'Reaffirming its resolution 77/338 of 1 September 2023 on lighthouses', 'Recalling > Reaffirming'],
    ['wording', 'Recalling its resolution 77/338 of 1 September 2023 on light vessels', 'lighthouses > light vessels'],
  ])('%s: %s', (kind, clause, words) => {
    const fresh = changed(({ preamble }) => void preamble.splice(0, 1, clause))
    expect(edits(compare(fresh))).toEqual([`${kind}: ${words}`])
  })

  test('a number that counts something is no technical update, one of a paragraph is', () => {
    const [old, fresh] = [
      '12 lighthouses, as paragraph 7 of the report says',
      '15 lighthouses, as paragraph 9 of the report says',
    ].map((words) => parsed(changed(({ preamble }) => void preamble.splice(1, 1, `Noting the loss of ${words}`))))
    expect(edits(diff(old as ReturnType<typeof parsed>, fresh as ReturnType<typeof parsed>))).toEqual([
      'wording: 12 > 15',
      'technical: 7 > 9',
    ])
  })

  test.each([
    [
      'a list of resolutions that gets longer, and the words that join it',
      'its resolutions 75/12 of 3 June 2021 and 77/338 of 1 September 2023 on lighthouses, resolutions 76/4 of 2 May 2022 and 78/9',
      'its resolutions 75/12 of 3 June 2021, 77/338 of 1 September 2023 and 79/288 of 3 June 2025 on lighthouses, 76/4 of 2 May 2022 and 78/9',
      ['and > ,', '> and 79/288 of 3 June 2025', 'resolutions >'],
    ],
    [
      'numbers of paragraphs that a new one shifts',
      'the views of keepers on paragraphs 5, 12 (a), 14 and 16 to 18 above',
      'the views of keepers on paragraphs 6, 13 (a), 15 and 17 to 19 above',
      ['5, 12 > 6, 13', '14 and 16 to 18 > 15 and 17 to 19'],
    ],
    [
      'the latest resolution of the Council',
      'its mandate, the latest extension of which was resolution 2531 (2020) of 29 June 2020',
      'its mandate, the latest extension of which was resolution 2584 (2021) of 29 June 2021',
      ['2531 (2020 > 2584 (2021', '2020 > 2021'],
    ],
  ])('%s is a technical update', (_, before, after, words) => {
    const [old, fresh] = [before, after].map((clause) =>
      parsed(changed(({ preamble }) => void preamble.splice(1, 1, `Recalling ${clause}`))),
    )
    const comparison = diff(old as ReturnType<typeof parsed>, fresh as ReturnType<typeof parsed>)
    expect(edits(comparison)).toEqual(words.map((each) => `technical: ${each}`))
    expect(summaryOf(comparison)).toContain(', 1 technical update')
  })

  test('words that join are no technical update where no figure changes, and an amount is one word', () => {
    const [old, fresh] = [
      'resolutions 75/12 and 77/338 and the sum of 1,262,194,200 dollars',
      'resolutions 75/12, 77/338 and the sum of 1,344,105,600 dollars',
    ].map((clause) => parsed(changed(({ preamble }) => void preamble.splice(1, 1, `Recalling ${clause}`))))
    expect(edits(diff(old as ReturnType<typeof parsed>, fresh as ReturnType<typeof parsed>))).toEqual([
      'wording: and > ,',
      'wording: 1,262,194,200 > 1,344,105,600',
    ])
  })

  test('and carry their places in both sources', () => {
    const fresh = changed(
      ({ operative }) =>
        void operative.splice(
          0,
          1,
          'Takes note with appreciation of the report of the Secretary-General on the state of lighthouses',
        ),
    )
    const text = (draft: Draft): string => JSON.stringify(draft)
    expect(text(fresh)).not.toBe(text(base))
    const [edit] = compare(fresh).clauses.flatMap((row) => row.edits)
    expect(edit?.new.text).toBe(' with appreciation')
    const [oldText, newText] = ['*Takes* note of', '*Takes* note with appreciation of']
    expect(edit?.old.source.start).toBe(edit?.old.source.end)
    expect((edit?.new.source.end ?? 0) - (edit?.new.source.start ?? 0)).toBe(newText.length - oldText.length)
  })
})

describe('what an extraction does is no change', () => {
  const clause = 'Noting the role of well-known keepers in the States’ “long-term” protection of lighthouses'
  const of = (words: string): ReturnType<typeof parse> =>
    parse(`The General Assembly,\n\n${words},\n\n1. Decides to remain seized of the matter.\n`)

  test.each([
    ['straight quotation marks', clause.replaceAll(/[“”]/g, '"').replace('’', "'")],
    [
      'line breaks, also at hyphens',
      clause.replace('well-known', 'well-\nknown').replace(' protection', '\nprotection'),
    ],
    ['a word torn at the end of a line', clause.replace('protection', 'protec-\ntion')],
    ['no-break and other spaces', clause.replaceAll(' role ', '\u00A0role\u2009')],
    ['ligatures', clause.replace('of the', 'of the').replace('protection', 'protection')],
    ['hyphens of another shape', clause.replace('long-term', 'long\u2011term')],
  ])('%s', (_name, words) => {
    expect(differences(diff(of(clause), of(words)).clauses)).toEqual([])
  })

  test('through pdftotext hyphens are lost', () => {
    const old = of(clause)
    const fresh = { ...of(clause.replace('long-term', 'long term')), channel: 'pdftotext' as const }
    expect(edits(diff(old, { ...fresh, channel: 'text' }))).toEqual(['spelling: long-term > long term'])
    const comparison = diff(old, fresh)
    expect(edits(comparison)).toEqual([])
    expect(comparison.noise).toBe(1)
  })
})

describe('texts under negotiation', () => {
  const text = (words: string): ReturnType<typeof parse> =>
    parse(`The General Assembly,\n\nPP1. ${words},\n\nOP1. Decides to remain seized of the matter.\n`)
  const plain = text('Noting the role of keepers in the protection of lighthouses')
  const marked = text('Noting the [important] role of keepers (EU: delete) in the protection of lighthouses')

  test('are read with brackets lifted and without notes unless told otherwise', () => {
    expect(edits(diff(plain, marked))).toEqual(['wording: > important'])
    expect(edits(diff(plain, marked, { layer: 'settled' }))).toEqual([])
    expect(edits(diff(plain, marked, { layer: 'written' }))).toEqual([
      'wording: > [important]',
      'wording: > (EU: delete)',
    ])
  })
})

test('title, masthead, sponsors, headings, notes and annexes each have their part', () => {
  const old = parse(`A/79/L.7

Distr.: Limited

Seventy-ninth session

Agenda item 12

Belarus and India: draft resolution

Protection of lighthouses

The General Assembly,

Recalling its resolution 77/338,¹

1. Decides to keep the lighthouses of all coasts, and to remain seized of the matter.

¹ See A/78/12.
`)
  const fresh = parse(`A/79/L.7/Rev.1

Distr.: Limited

Seventy-ninth session

Agenda item 12

Belarus and Chile: revised draft resolution

Protection of old lighthouses

The General Assembly,

Recalling its resolution 77/338,¹

1. Decides to keep the lighthouses of all coasts, and to remain seized of the matter.

¹ See A/78/12, annex.
`)
  const comparison = diff(old, fresh)
  expect(comparison.old).toEqual({ symbol: 'A/79/L.7', title: 'Protection of lighthouses', kind: 'draft-resolution' })
  expect(comparison.masthead).toEqual([
    { role: 'symbol', old: 'A/79/L.7', new: 'A/79/L.7/Rev.1' },
    { role: 'action', old: 'draft resolution', new: 'revised draft resolution' },
  ])
  expect(comparison.sponsors).toEqual({ joined: ['Chile'], left: ['India'] })
  expect(differences(comparison.titles)).toEqual(['changed title > title'])
  expect(differences(comparison.notes)).toEqual(['changed footnote 1 > footnote 1'])
  expect(differences(comparison.clauses)).toEqual([])
  expect(summaryOf(comparison)).toBe(
    'All 2 paragraphs unchanged. Also: the masthead, the title, 1 sponsor joined, 1 sponsor left, 1 note.',
  )
})

test('a comparison is plain data', () => {
  const comparison = compare(changed(({ operative }) => void operative.splice(1, 1)))
  expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison)
})
