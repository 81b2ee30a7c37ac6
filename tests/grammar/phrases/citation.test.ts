import { describe, expect, test } from 'vitest'
import { en } from '../../../grammar/lexicon/en/index.ts'
import { scanCitations } from '../../../grammar/phrases/citation.ts'

const words = (text: string): string[] => scanCitations(text, en).map((match) => text.slice(match.start, match.end))

describe('forms of numbers (conventions 2.6)', () => {
  test.each([
    ['resolution 77/338', { reference: '77/338', session: '77', number: '338' }],
    ['resolution 377 A (V)', { reference: '377 A (V)', session: 'V', number: '377 A' }],
    ['See resolution 2200 A (XXI), annex.', { reference: '2200 A (XXI)', session: 'XXI', number: '2200 A' }],
    ['resolutions 31/6 A and B', { reference: '31/6 A and B', session: '31', number: '6 A and B' }],
    ['resolution 43/222 A to E', { reference: '43/222 A to E', session: '43', number: '222 A to E' }],
    ['resolution 2623 (2022)', { reference: '2623 (2022)', year: 2022, number: '2623' }],
    ['resolution S-30/1', { reference: 'S-30/1', session: 'S-30', number: '1' }],
    ['resolution ES-11/1', { reference: 'ES-11/1', session: 'ES-11', number: '1' }],
    ['resolution ES- 10/17', { reference: 'ES-10/17', session: 'ES-10', number: '17' }],
    ['resolution 3201 (S-VI)', { reference: '3201 (S-VI)', session: 'S-VI', number: '3201' }],
    ['resolution 1915 (ORG-75)', { reference: '1915 (ORG-75)', session: 'ORG-75', number: '1915' }],
    ['resolution 2008 (LX)', { reference: '2008 (LX)', session: 'LX', number: '2008' }],
    ['resolution 2013/19', { reference: '2013/19', year: 2013, number: '19' }],
    ['resolution 7/2025', { reference: '7/2025', year: 2025, number: '7' }],
    ['decision 1/CP.21', { reference: '1/CP.21', session: 'CP.21', number: '1' }],
    ['resolution A/RES/59/48', { reference: 'A/RES/59/48', session: '59', number: '48' }],
    ['resolution 72/\n   279', { reference: '72/279', session: '72', number: '279' }],
    ['Resolution 70/1.', { reference: '70/1', session: '70', number: '1' }],
  ])('%j', (text, facts) => {
    const [match, ...others] = scanCitations(text, en)
    expect(match).toMatchObject({ facts })
    expect(others).toEqual([])
  })

  test('a word behind the number is no letter of it', () => {
    expect(words('resolution 60/1 A people')).toEqual(['60/1'])
    expect(words('resolution 60/236 B of 8 May 2006')).toEqual(['60/236 B of 8 May 2006'])
  })
})

describe('lists: each member is its own match, with its own date', () => {
  test.each([
    [
      'its resolutions 64/183 of 18 December 2009, 65/124 of 13 December 2010 and 77/338 of 1 September 2023,',
      ['64/183 of 18 December 2009', '65/124 of 13 December 2010', '77/338 of 1 September 2023'],
    ],
    [
      'resolutions 46/182 of 19 December 1991 and 58/114 of\n17 December 2003',
      ['46/182 of 19 December 1991', '58/114 of\n17 December 2003'],
    ],
    ['resolutions 60/288, 62/272, 2 and 64/297,', ['60/288', '62/272', '64/297']],
    ['resolutions 60/288,¹ 62/272² and 64/297', ['60/288', '62/272', '64/297']],
    ['resolutions 1783 (2007),1813 (2008)', ['1783 (2007)', '1813 (2008)']],
    [
      'resolutions 64/292 of 28 July 2010, in which it recognized a right, 68/157 of 18 December 2013, entitled “X, and Y”, and 70/169 of 17 December 2015',
      ['64/292 of 28 July 2010', '68/157 of 18 December 2013', '70/169 of 17 December 2015'],
    ],
    ['resolutions on Iraq, in particular 1500 (2003), 1546 (2004)', ['1500 (2003)', '1546 (2004)']],
  ])('%j', (text, members) => {
    expect(words(text)).toEqual(members)
  })

  test.each([
    ['its resolutions 68/1 and 68/2, both of 27 December 2013,', ['2013-12-27', '2013-12-27']],
    [
      'resolutions 5/1, on institution-building of the Council, and 5/2, on the Code of Conduct for Mandate Holders, of 18 June 2007,',
      ['2007-06-18', '2007-06-18'],
    ],
    ['resolutions 60/1 of 16 September 2005 and 60/2 of the same date', ['2005-09-16', '2005-09-16']],
    ['resolutions 60/1 of 16 September 2005 and 60/2', ['2005-09-16', undefined]],
  ])('shared dates: %j', (text, dates) => {
    expect(scanCitations(text, en).map(({ facts }) => facts.date)).toEqual(dates)
  })
})

describe('issuer', () => {
  test.each([
    ['Recalling General Assembly resolution 377 A (V)', { organ: 'General Assembly' }],
    ['relevant Security Council\nresolutions 2623 (2022)', { organ: 'Security Council' }],
    ['Economic and Social Council resolution 2013/19', { organ: 'Economic and Social Council' }],
    ['Recalling Council resolution 2008 (LX)', { organ: 'Council' }],
    ['Reaffirming the Commission on Human Rights resolution 2002/1', { organ: 'Commission on Human Rights' }],
    ['resolution 1325 (2000) of the Security Council', { organ: 'Security Council' }],
    ['resolution 58/13 by the Human Rights Council', { organ: 'Human Rights Council' }],
    ['Recalling its resolution 59/48', { own: true }],
    ['Recalling its previous relevant resolutions 59/48', { own: true }],
    ['the Security Council, in its resolution 1325 (2000)', { own: true, organ: 'Security Council' }],
    [
      'by the United Nations Environment Assembly at its fifth session, in its resolution 5/14',
      { organ: 'United Nations Environment Assembly' },
    ],
    [
      'all relevant Human Rights Council resolutions, in particular resolution 34/16',
      { organ: 'Human Rights Council' },
    ],
    [
      'relevant resolutions adopted by the Human Rights Council, including resolutions 36/6',
      { organ: 'Human Rights Council' },
    ],
    ['that the Commission on Narcotic Drugs adopted its resolution 65/2', { organ: 'Commission on Narcotic Drugs' }],
    ['that the Commission on Narcotic Drugs has adopted resolution 65/2', { organ: 'Commission on Narcotic Drugs' }],
    ['the adoption by the Commission on Narcotic Drugs of resolution 65/2', { organ: 'Commission on Narcotic Drugs' }],
    [
      'the decision of the Statistical Commission, at its fifty-third session, to endorse, in its decision 53/113',
      { organ: 'Statistical Commission' },
    ],
    [
      'that the Statistical Commission, at its fifty-third session, in decision 53/113',
      { organ: 'Statistical Commission' },
    ],
    [
      'resolution 73/8 of 19 May 2017 of the Economic and Social Commission for Asia and the Pacific',
      { organ: 'Economic and Social Commission for Asia and the Pacific' },
    ],
    [
      'resolution 46/6 adopted at the forty-sixth session of the Council of Foreign Ministers',
      { organ: 'Council of Foreign Ministers' },
    ],
    [
      'Recalling the African Union Peace and Security Council resolution 55/2',
      { organ: 'African Union Peace and Security Council' },
    ],
    ['Recalling the Treaty and Security Council resolution 1540 (2004)', { organ: 'Security Council' }],
  ])('%j', (text, issuer) => {
    expect(scanCitations(text, en)).toMatchObject([{ facts: issuer }])
  })

  test('governs the whole list', () => {
    const matches = scanCitations(
      'Commission on Narcotic Drugs resolutions 52/6 of 20 March 2009 and 53/6 of 12 March 2010',
      en,
    )
    expect(matches.map(({ facts }) => facts.organ)).toEqual([
      'Commission on Narcotic Drugs',
      'Commission on Narcotic Drugs',
    ])
  })

  test('is not guessed', () => {
    const [match] = scanCitations('pursuant to resolution 78/272', en)
    expect(match?.facts).toBeDefined()
    expect(match?.facts).not.toHaveProperty('organ')
    expect(match?.facts).not.toHaveProperty('own')
  })

  test('tells decisions from resolutions', () => {
    const matches = scanCitations(
      'its resolution 79/1 of 22 September 2024 and its decision 78/560 of 13 August 2024',
      en,
    )
    expect(matches.map(({ facts }) => facts.instrument)).toEqual(['resolution', 'decision'])
  })
})

test.each([
  'a majority of 2/3 of the members',
  'decided by resolution that 2/3 of the members',
  'the resolution adopted by 2/3',
  'page 2/5 25-13823',
  'draft resolution A/79/L.5 and draft resolution II',
  'the present resolution 3 times',
  'paragraph 60/288',
  '',
])('no citation: %j', (text) => {
  expect(scanCitations(text, en)).toEqual([])
})

test('a number in the singular takes no fraction for a second member', () => {
  expect(words('decision 60/551, 2/3 of the members')).toEqual(['60/551'])
})
