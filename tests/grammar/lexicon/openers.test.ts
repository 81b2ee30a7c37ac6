import { describe, expect, test } from 'vitest'
import { matchJointOpener, matchOpener } from '../../../grammar/lexicon/en/openers/match.ts'
import type { OpenerPart } from '../../../grammar/lexicon/language.ts'
import { MEASURED_OPERATIVE, MEASURED_PREAMBULAR } from '../../../grammar/lexicon/en/openers/measured.ts'

const phraseOf = (text: string, part: OpenerPart): string | undefined => matchOpener(text, part)?.phrase

/**
 * Measured forms that are the rare variant of another: conventions 2.2 counts `Taking note` without `of` 152 : 6, `Takes
 * note` 330 : 6, `Looks forward` 15 : 3; `Stresses` stands alone 303 times.
 */
const MINORITY = new Set([
  'Taking note of',
  'Takes note of',
  'Also takes note of',
  'Looks forward to',
  'Stresses the importance',
])

describe('measured openers (conventions 3.0)', () => {
  test('the tables hold the most frequent ones first', () => {
    expect(MEASURED_PREAMBULAR[0]).toEqual({ phrase: 'Recalling', count: 827 })
    expect(MEASURED_OPERATIVE[0]).toEqual({ phrase: 'Encourages', count: 915 })
  })
  test.each([
    ['preambular', MEASURED_PREAMBULAR],
    ['operative', MEASURED_OPERATIVE],
  ] as const)('every %s one is read whole and is known', (part, openers) => {
    const wrong = openers
      .filter(({ phrase }) => !MINORITY.has(phrase))
      .map(({ phrase }) => ({ phrase, match: matchOpener(`${phrase} the work of the Committee`, part) }))
      .filter(({ phrase, match }) => match?.phrase !== phrase || match.certainty !== 'known')
    expect(wrong).toEqual([])
  })
})

describe('extent: what is italic (conventions 2.2)', () => {
  test.each([
    ['preambular', 'Taking note of the report', 'Taking note'],
    ['preambular', 'Guided by the Charter', 'Guided'],
    ['preambular', 'Conscious of the need', 'Conscious'],
    ['preambular', 'Having regard to the rules', 'Having regard'],
    ['preambular', 'Noting with concern that many', 'Noting with concern'],
    ['preambular', 'Expressing grave concern at the', 'Expressing grave concern'],
    ['preambular', 'Expressing concern also about the', 'Expressing concern also'],
    ['preambular', 'Expressing its deep appreciation for', 'Expressing its deep appreciation'],
    ['preambular', 'Expressing its deep concern also that', 'Expressing its deep concern also'],
    ['preambular', 'Reaffirming its commitment to the', 'Reaffirming its commitment'],
    ['preambular', 'Reaffirming the commitment to the', 'Reaffirming'],
    ['preambular', 'Reaffirming its resolutions 60/1', 'Reaffirming'],
    ['preambular', 'Recalling its demand that all', 'Recalling its demand'],
    ['preambular', 'Welcoming in this regard also the', 'Welcoming in this regard also'],
    ['preambular', 'Recalling also, in this regard, resolution 69/292', 'Recalling also'],
    ['preambular', 'Recalling, inter alia, the', 'Recalling'],
    ['preambular', 'Alarmed and concerned that', 'Alarmed and concerned'],
    ['preambular', 'Being gravely concerned about', 'Being gravely concerned'],
    ['preambular', 'Acting under Chapter VII of the Charter', 'Acting'],
    ['preambular', 'Having also considered the report', 'Having also considered'],
    ['preambular', 'Believing it necessary to', 'Believing it necessary'],
    ['operative', 'Calls upon all States', 'Calls upon'],
    ['operative', 'Calls for the full', 'Calls for'],
    ['operative', 'Calls once again upon Member States', 'Calls once again upon'],
    ['operative', 'Reiterates its call upon all', 'Reiterates its call upon'],
    ['operative', 'Reiterates its request to the', 'Reiterates its request'],
    ['operative', 'Reiterates the request to the', 'Reiterates'],
    ['operative', 'Deplores in the strongest terms all', 'Deplores in the strongest terms'],
    ['operative', 'Welcomes and expresses its strong support for', 'Welcomes and expresses its strong support'],
    ['operative', 'Deplores and strongly condemns the', 'Deplores and strongly condemns'],
    ['operative', 'Calls attention to and reaffirms the', 'Calls attention to and reaffirms'],
    ['operative', 'Also, in this regard, calls upon States', 'Also, in this regard, calls upon'],
    ['operative', 'Emphasizes once again its serious concern about', 'Emphasizes once again its serious concern'],
    ['operative', 'Encourages further collaboration between', 'Encourages'],
    ['operative', 'Decides further to', 'Decides further'],
    ['operative', 'Continues to be concerned by', 'Continues to be concerned'],
    ['operative', 'Emphasizes, in this regard, that', 'Emphasizes'],
  ] as const)('%s: %s', (part, text, phrase) => {
    expect(phraseOf(text, part)).toBe(phrase)
  })

  test('line breaks and indentation may stand between its words; the end is an offset of the text', () => {
    const text = 'Expressing its deep\n       appreciation for'
    expect(matchOpener(text, 'preambular')).toMatchObject({
      phrase: 'Expressing its deep appreciation',
      end: text.indexOf(' for'),
    })
  })

  test.each([
    ['preambular', 'Reaffirmingthe purposes', 'Reaffirming'],
    ['preambular', 'Bearing in mindGeneral Assembly resolution', 'Bearing in mind'],
  ] as const)('%s: the space behind it may be lost: %s', (part, text, phrase) => {
    expect(matchOpener(text, part)).toMatchObject({ phrase, glued: true, end: phrase.length })
  })
})

describe('styles of other organs and times (conventions 1.4, 3.1, 3.2)', () => {
  test.each([
    ['preambular', 'Also recalling its', 'Also recalling'],
    ['preambular', 'Further recalling its', 'Further recalling'],
    ['preambular', 'Recognising the need', 'Recognising'],
    ['preambular', 'Considering that the', 'Considering'],
    ['preambular', 'Strongly condemning the', 'Strongly condemning'],
    ['preambular', 'Remaining deeply concerned about', 'Remaining deeply concerned'],
    ['preambular', 'Determining that the situation', 'Determining'],
    ['preambular', 'Deeply appreciative of', 'Deeply appreciative'],
    ['preambular', 'Having in mind the', 'Having in mind'],
    ['preambular', 'While noting the advances', 'While noting'],
    ['operative', 'Recognises that', 'Recognises'],
    ['operative', 'Emphasises the', 'Emphasises'],
    ['operative', 'Decides also to', 'Decides also'],
    ['operative', 'Requests MONUSCO to', 'Requests'],
    ['operative', 'Calls on the parties', 'Calls on'],
    ['operative', 'Remains seized of the matter', 'Remains seized'],
    ['operative', 'In this context, encourages Member States', 'In this context, encourages'],
    ['operative', 'Once again urges the', 'Once again urges'],
    ['operative', 'Expresses the hope that', 'Expresses the hope'],
    ['operative', 'Views with alarm the', 'Views with alarm'],
    ['operative', 'Pays special tribute to', 'Pays special tribute'],
    ['preambular', 'Whereas the Organization', 'Whereas'],
  ] as const)('%s: %s', (part, text, phrase) => {
    expect(matchOpener(text, part)).toMatchObject({ phrase, certainty: 'known' })
  })

  test.each([
    ['preambular', 'In accordance with Article 12', 'In accordance with'],
    ['preambular', 'Advancing the cause of', 'Advancing'],
    ['preambular', 'Having scrutinized the', 'Having scrutinized'],
    ['operative', 'Communicates the decision to', 'Communicates'],
  ] as const)('%s: only likely: %s', (part, text, phrase) => {
    expect(matchOpener(text, part)).toMatchObject({ phrase, certainty: 'likely' })
  })
})

describe('key and adverb of an also/further run (conventions 2.3)', () => {
  test.each([
    ['preambular', 'Recalling its', { key: 'recalling' }],
    ['preambular', 'Recalling also its', { key: 'recalling', adverb: 'also', order: 'after' }],
    ['preambular', 'Recalling further its', { key: 'recalling', adverb: 'further', order: 'after' }],
    ['preambular', 'Also recalling its', { key: 'recalling', adverb: 'also', order: 'before' }],
    ['preambular', 'Noting with concern also', { key: 'noting with concern', adverb: 'also', order: 'after' }],
    ['preambular', 'Welcoming in this regard also', { key: 'welcoming', adverb: 'also', order: 'after' }],
    ['preambular', 'Having also considered', { key: 'having considered', adverb: 'also', order: 'within' }],
    ['preambular', 'Taking note also of', { key: 'taking note', adverb: 'also', order: 'after' }],
    ['operative', 'Also requests the', { key: 'requests', adverb: 'also', order: 'before' }],
    ['operative', 'Also strongly condemns', { key: 'strongly condemns', adverb: 'also', order: 'before' }],
    ['operative', 'Also, in this regard, calls upon', { key: 'calls upon', adverb: 'also', order: 'before' }],
    ['operative', 'Calls also upon', { key: 'calls upon', adverb: 'also', order: 'within' }],
    ['operative', 'Decides also to', { key: 'decides', adverb: 'also', order: 'after' }],
  ] as const)('%s: %s', (part, text, expected) => {
    const match = matchOpener(text, part)
    expect(match).toMatchObject(expected)
    if (!('adverb' in expected)) expect(match).not.toHaveProperty('adverb')
  })

  test('a bare verb, the verb with its feeling and the verb with its object are three keys', () => {
    const keys = ['Noting the', 'Noting with concern the', 'Taking note of the'].map(
      (text) => matchOpener(text, 'preambular')?.key,
    )
    expect(new Set(keys).size).toBe(3)
  })
})

describe('a line that goes on with a capital letter is no opener', () => {
  test.each([
    'Development Goals and',
    'Secretary-General to submit',
    'States Parties to the Convention',
    'Nations and the',
    'Assembly on the world drug problem',
    'Friends of the',
    'Building Peace and',
    'Goals the',
    'Parties that',
    'Governments to',
    'Appeals Chamber of the',
    'Appeals Tribunal and',
    'Requests for proposals of',
    'Programmes that',
    'Persons with Disabilities',
    'Refugees on the activities of his Office',
    'Developing States, in line with',
    'Contracting Parties to the',
    'Meeting of the',
    'Housing and',
    'Beijing Declaration',
    'Acting Head of the Mission',
    'Italy, Japan and',
    'Concerned Scientists',
    'UNITED NATIONS',
    'takes note of',
    'recalling the',
    '',
    '1. Decides',
  ])('%s', (text) => {
    expect(matchOpener(text, 'preambular')?.certainty).toBeUndefined()
    if (!text.startsWith('Requests')) expect(matchOpener(text, 'operative')?.certainty).not.toBe('known')
  })

  test('each part has its own forms (conventions 2.1, `opener-in-wrong-part`)', () => {
    expect(matchOpener('Requests the', 'preambular')?.certainty).toBeUndefined()
    expect(matchOpener('Recalling the', 'operative')?.certainty).toBeUndefined()
    expect(matchOpener('Requests the', 'operative')?.certainty).toBe('known')
  })
})

describe('several organs speak together', () => {
  test.each([
    ['Express their profound gratitude to', 'Express their profound gratitude'],
    ['Request the secretariat', 'Request'],
    ['Also take note of', 'Also take note'],
    ['Remain deeply concerned at', 'Remain deeply concerned'],
  ])('%s', (text, phrase) => {
    expect(matchJointOpener(text, 'operative')).toMatchObject({ phrase, certainty: 'known' })
    expect(matchOpener(text, 'operative')).toBeUndefined()
  })

  test('the preamble is as ever', () => {
    expect(matchJointOpener('Having met in Zenda', 'preambular')?.phrase).toBe('Having met')
  })
})

describe('what was read once', () => {
  const noting: readonly (readonly [text: string, phrase: string])[] = [
    ['Noting its report', 'Noting'],
    ['Noting *with concern* the report', 'Noting'],
    ['Noting with concern the report', 'Noting with concern'],
    ['Noting  with\nconcern the report', 'Noting with concern'],
    ['Noting, with concern, the report', 'Noting'],
    ['Noting with', 'Noting'],
    ['Noting', 'Noting'],
    ['Noting also the report', 'Noting also'],
  ]

  test('does not tell what begins almost alike, in whichever order it is read', () => {
    for (const [text, phrase] of [...noting, ...noting.toReversed()])
      expect(matchOpener(text, 'preambular')?.phrase).toBe(phrase)
  })

  test('is forgotten before it is too much, and read again', () => {
    const texts = Array.from({ length: 5000 }, (_, at) => `Noting ${'x'.repeat(at % 90)}y${at} the report`)
    for (const text of texts) expect(matchOpener(text, 'preambular')?.phrase).toBe('Noting')
    expect(matchOpener('Noting with concern the report', 'preambular')?.phrase).toBe('Noting with concern')
  })

  test('a small letter counts as a capital only where that is asked', () => {
    for (const small of [false, true, false])
      expect(matchOpener('noting the report', 'preambular', small)?.certainty).toBe(small ? 'known' : undefined)
  })
})
