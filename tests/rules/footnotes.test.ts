/** Traps of conventions 2.5. */
import { describe, expect, test } from 'vitest'
import { fix, lint, type LintOptions } from '../../src/index.ts'
import { foundBy, messagesOf } from './find.ts'

/** A resolution with one preambular paragraph and its notes. */
const withNotes = (paragraph: string, ...notes: string[]): string =>
  `The General Assembly,\n\n${paragraph}\n\n1. Welcomes the report;\n\n2. Decides to remain seized of the matter.\n\n${notes.join('\n\n')}\n`

const treaty = 'United Nations, *Treaty Series*, vol. 729, No. 10485.'
const footnoteRules = /^(?:footnote|ibid|superscript|inline)/
const allOf = (text: string, options: LintOptions = {}): string[] =>
  lint(text, options)
    .findings.filter(({ ruleId }) => footnoteRules.test(ruleId))
    .map(({ ruleId, message }) => `${ruleId}: ${message}`)

describe('footnote-undefined', () => {
  test.each([
    'Recalling an area of 20 m² and of 5 km²,¹',
    'Recalling emissions of CO₂,¹',
    'Recalling its resolutions 31/6 A and B,¹',
    'Recalling the 8th meeting,¹',
  ])('%s has one mark', (paragraph) => {
    expect(allOf(withNotes(paragraph, '¹ Resolution 70/1.'))).toEqual([])
  })

  test('notes of texts before 1996 run on through a volume', () => {
    const text = withNotes('Recalling the Covenant,³⁶ and the Convention,²⁵⁹', '²⁵⁹ Resolution 44/25, annex.')
    expect(messagesOf('footnote-undefined', text, { profile: { year: 1990 } })).toEqual([])
    expect(messagesOf('footnote-undefined', text, { profile: { year: 2020 } })).toHaveLength(1)
  })
})

describe('footnote-multiple', () => {
  test('a mark that is missing where all others are plain digits is only remarked on', () => {
    const text = `The General Assembly,

Recalling the 2030 Agenda,1 the Treaty and others,

Recalling also the Addis Ababa Action Agenda,3

1. Welcomes the report;

2. Decides to remain seized of the matter.

¹ Resolution 70/1.

² A/80/1.

³ Resolution 69/313, annex.
`
    expect(
      lint(text, { preset: 'none', rules: { 'footnote-unreferenced': 'on' } }).findings.map(
        ({ severity, in: place }) => [severity, place],
      ),
    ).toEqual([['info', 'footnote 2']])
  })

  test('marks that ran together are neither undefined nor unreferenced', () => {
    const text = withNotes('Recalling the reports,¹² and the Agenda,³', '¹ A/79/1.', '² A/79/2.', '³ Resolution 70/1.')
    expect(allOf(text)).toEqual(['footnote-multiple: The marks 1 and 2 have run together; a comma separates them'])
  })

  test('three marks', () => {
    const text = withNotes('Recalling the reports,⁹¹⁰¹¹', '⁹ A/79/1.', '¹⁰ A/79/2.', '¹¹ A/79/3.')
    expect(messagesOf('footnote-multiple', text)).toEqual([
      'The marks 9 and 10 and 11 have run together; a comma separates them',
    ])
  })

  test('a mark that may be one of two notes elsewhere is undefined', () => {
    const text = withNotes('Recalling the Charter,¹ the report² and the annex,¹²', '¹ A/79/1.', '² A/79/2.')
    expect(allOf(text)).toEqual(['footnote-undefined: There is no footnote 12; the last one is 2'])
  })
})

describe('footnote-mark-position', () => {
  test.each([
    'Recalling the Treaty on the Non-Proliferation of Nuclear Weapons¹ that entered into force,',
    'Recalling the Charter (see the annex¹), and its purposes,',
    'Recalling the Charter (1945),¹ and its purposes,',
    'Recalling the “Shanghai spirit”,¹ and its purposes,',
    'Recalling the Charter:¹ its purposes,',
    'Recalling the Charter¹ – its purposes,',
  ])('%s', (paragraph) => {
    expect(allOf(withNotes(paragraph, `¹ ${treaty}`))).toEqual([])
  })

  test.each([
    ['Recalling the Charter¹, and its purposes,', 'Recalling the Charter,¹ and its purposes,'],
    ['Recalling the “Shanghai spirit¹”, and its purposes,', 'Recalling the “Shanghai spirit”,¹ and its purposes,'],
    ['Recalling the Charter ^{1}; and its purposes,', 'Recalling the Charter;^{1} and its purposes,'],
  ])('%s', (paragraph, fixed) => {
    expect(messagesOf('footnote-mark-position', withNotes(paragraph, `¹ ${treaty}`))).toHaveLength(1)
    expect(fix(withNotes(paragraph, `¹ ${treaty}`)).text).toContain(fixed)
  })
})

describe('footnote-mark-repeated', () => {
  const text = withNotes('Recalling the Programme of Action,¹ and stressing the Programme of Action,¹', '¹ A/79/1.')

  test('was allowed until 2019', () => {
    expect(messagesOf('footnote-mark-repeated', text, { profile: { year: 2012 } })).toEqual([])
    expect(messagesOf('footnote-mark-repeated', text, { profile: { year: 2023 } })).toHaveLength(1)
  })

  test('two notes with the same words are right', () => {
    const two = withNotes('Recalling the Programme,¹ and stressing the Programme,²', '¹ A/79/1.', '² A/79/1.')
    expect(allOf(two, { profile: { year: 2023 } })).toEqual([])
  })
})

describe('footnote-final-stop', () => {
  test.each([
    'A/79/123.',
    'See www.un.org/en/ga/oral_report.pdf.',
    'The Declaration says: “All are equal.”',
    'The names are those of the reports (see A/79/123.)',
  ])('%s', (note) => {
    expect(allOf(withNotes('Recalling the report,¹', `¹ ${note}`))).toEqual([])
  })
})

describe('footnote-form', () => {
  test.each([
    'Resolution S-30/1, annex.',
    'Resolution 217 A (III).',
    'See resolution 2200 A (XXI), annex.',
    'A/74/89 and A/74/89/Add.1.',
    '*Official Records of the General Assembly, Seventy-ninth Session, Supplement No. 53* (A/79/53).',
    '*Legal Consequences of the Construction of a Wall*, Advisory Opinion, *I.C.J. Reports 2004*, p. 136.',
    'The Memorandum of Understanding was signed in Dushanbe on 17 September 2021.',
    'World Health Organization, document WHA53/2000/REC/1, resolution 53.17, annex.',
    'To be issued.',
  ])('%s', (note) => {
    expect(allOf(withNotes('Recalling the report,¹', `¹ ${note}`))).toEqual([])
  })
})

describe('ibid-antecedent', () => {
  test.each([
    ['one source with an addendum', 'A/74/89 and A/74/89/Add.1.', 0],
    ['volumes of one series', 'United Nations, *Treaty Series*, vol. 75, No. 973; ibid., vol. 1125, No. 17512.', 0],
    ['two sources', 'A/79/123; and A/78/456.', 1],
  ])('after %s', (_, note, count) => {
    const text = withNotes('Recalling the report,¹ and its annex,²', `¹ ${note}`, '² Ibid., annex II.')
    expect(messagesOf('ibid-antecedent', text)).toHaveLength(count)
  })
})

describe('inline-citation', () => {
  test.each([
    ['Taking note of the report of the Secretary-General (A/79/123),', 1],
    ['Taking note of the report of the Secretary-General (see A/79/123, annex II),', 1],
    ['Taking note of the question contained in document S/Agenda/8979,', 0],
    ['Taking note of the text entitled “Report (A/79/123)”,', 0],
    ['Taking note of the report,¹', 0],
  ])('%s: %d', (paragraph, count) => {
    const text = withNotes(paragraph, '¹ *Official Records, Supplement No. 20* (A/80/20).')
    expect(messagesOf('inline-citation', text)).toHaveLength(count)
  })
})

test('footnote-sequence: a repeated mark and an asterisk of its own series are in order', () => {
  const text = withNotes(
    'Recalling the Charter,¹ the report,² the Charter¹ and the annex,^{*}',
    '¹ A/79/1.',
    '² A/79/2.',
    '^{*} A/79/3.',
  )
  expect(foundBy('footnote-sequence', text)).toEqual([])
})
