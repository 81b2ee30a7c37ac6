/** The facts of masthead lines. */
import { describe, expect, it } from 'vitest'
import { lexLines } from '../../../grammar/lines/lexer.ts'
import { en } from '../../../grammar/lexicon/en/index.ts'
import { fieldsOf, type LineAbove } from '../../../grammar/roles/head/fields.ts'

/** Role and value of every field of the last of some lines, each read below the one before. */
function fields(...texts: string[]): [string, string][] {
  let above: LineAbove | undefined
  for (const line of lexLines({ text: texts.join('\n'), channel: 'text' }, en)) {
    above = { text: line.text, fields: fieldsOf(line, above, en) }
  }
  return (above?.fields ?? []).map(({ role, value }) => [role, value])
}

describe('one line', () => {
  it.each<[string, [string, string][]]>([
    [
      'United Nations A/79/L.124',
      [
        ['organization', 'United Nations'],
        ['symbol', 'A/79/L.124'],
      ],
    ],
    ['United Nations', [['organization', 'United Nations']]],
    ['A/65/L.78*', [['symbol', 'A/65/L.78']]],
    ['S/RES/2728 (2024)', [['symbol', 'S/RES/2728 (2024)']]],
    [
      'General Assembly Distr.: Limited',
      [
        ['organ', 'General Assembly'],
        ['distribution', 'Limited'],
      ],
    ],
    [
      'Security Council          Distr.: Provisional',
      [
        ['organ', 'Security Council'],
        ['distribution', 'Provisional'],
      ],
    ],
    [
      'Distr.: Limited 28 August 2025',
      [
        ['distribution', 'Limited'],
        ['date', '2025-08-28'],
      ],
    ],
    ['Distr. General', [['distribution', 'General']]],
    ['3 November 2025', [['date', '2025-11-03']]],
    ['Original: English', [['language', 'English']]],
    ['Russian Original: English', [['language', 'English']]],
    ['Seventy-ninth session', [['session', '79']]],
    ['One hundred and first session', [['session', '101']]],
    ['Thirtieth special session', [['session', 'S-30']]],
    ['Eleventh emergency special session', [['session', 'ES-11']]],
    ['Resumed eleventh emergency special session', [['session', 'ES-11']]],
    ['2024 session', [['session', '2024']]],
    ['Substantive session of 2013', [['session', '2013']]],
    ['Organizational session for 2013', [['session', '2013']]],
    ['8 September–8 October 2025', [['sessionDates', '8 September–8 October 2025']]],
    [
      'Sixtieth session 8 September–8 October 2025',
      [
        ['session', '60'],
        ['sessionDates', '8 September–8 October 2025'],
      ],
    ],
    ['Third Committee', [['committee', 'Third Committee']]],
    [
      'Special Political and Decolonization Committee (Fourth Committee)',
      [['committee', 'Special Political and Decolonization Committee (Fourth Committee)']],
    ],
    ['Agenda item 125 (s)', [['agendaItem', '125 (s)']]],
    ['Agenda item 125(s)', [['agendaItem', '125 (s)']]],
    ['Agenda items 13 and 115', [['agendaItem', '13 and 115']]],
    ['Agenda items 20 (a) to (c), 21 and 22', [['agendaItem', '20 (a) to (c), 21 and 22']]],
    ['Item 45 of the provisional agenda*', [['agendaItem', '45']]],
    ['Resolution 2223 (2015)', [['number', '2223 (2015)']]],
    ['69/250. Pattern of conferences', [['number', '69/250']]],
    ['58/… Technical assistance', [['number', '58/…']]],
    ['58/... Technical assistance', [['number', '58/...']]],
    ['3369 (XXX). Question of Chad', [['number', '3369 (XXX)']]],
    [
      '[without reference to a Main Committee (A/61/L.56)]',
      [['report', 'without reference to a Main Committee (A/61/L.56)']],
    ],
  ])('%s', (line, expected) => {
    expect(fields(line)).toEqual(expected)
  })

  it.each([
    'Cooperation between the United Nations and other organizations',
    'Rights of readers',
    'The General Assembly and the Security Council',
    'Seventy-ninth birthday',
    'Agenda for peace',
    '2/3 of the members',
  ])('no field in %s', (line) => {
    expect(fields(line)).toEqual([])
  })
})

describe('a field that goes on with the line above', () => {
  it.each<[string[], [string, string][]]>([
    [['Resolution adopted by the General Assembly', 'on 4 December 2025'], [['adoption', 'on 4 December 2025']]],
    [['Adopted by the Security Council at its 7451st meeting, on', '28 May 2015'], [['adoption', '28 May 2015']]],
    [['[on the report of the Fifth Committee (A/80/1,', 'para. 90)]'], [['report', 'para. 90)']]],
    [['A/72/L.', '18'], [['symbol', '18']]],
  ])('%s', (lines, expected) => {
    expect(fields(...lines)).toEqual(expected)
  })
})
