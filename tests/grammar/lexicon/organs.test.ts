import { expect, test } from 'vitest'
import { organs } from '../../../grammar/lexicon/en/organs.ts'
import { organOfSymbol } from '../../../grammar/lexicon/organs.ts'

test.each([
  ['The General Assembly,', 'General Assembly', true],
  ['The General Assembly', 'General Assembly', false],
  ['The Security Council,', 'Security Council', true],
  ['The Human Rights Council,', 'Human Rights Council', true],
  ['The Economic and Social Council,', 'Economic and Social Council', true],
  ['THE GENERAL ASSEMBLY,', 'General Assembly', true],
  ['The Commission on the Status\nof Women,', 'Commission on the Status of Women', true],
  ['The United Nations Environment Assembly,', 'United Nations Environment Assembly', true],
  ['The Executive Board,', 'Executive Board', true],
  ['The Conference of the Parties,', 'Conference of the Parties', true],
  [
    'The Conference of the Parties serving as the meeting of the Parties to the Paris Agreement,',
    'Conference of the Parties serving as the meeting of the Parties to the Paris Agreement',
    true,
  ],
  ['The Special Committee on the Situation with regard to Decolonization,', undefined, undefined],
  ['The Special Committee on Peacekeeping Operations,', 'Special Committee on Peacekeeping Operations', true],
])('organ line %s', (line, organ, comma) => {
  if (organ === undefined) expect(organs.matchLine(line)).toBeUndefined()
  else expect(organs.matchLine(line)).toEqual({ organ, comma, end: line.length })
})

test('an organ line may be glued to its first paragraph or stand in quotation marks (ECOSOC drafts for the Assembly)', () => {
  expect(organs.matchLine('The General Assembly, Recalling its')).toMatchObject({ organ: 'General Assembly', end: 21 })
  expect(organs.matchLine('“The General Assembly,')).toMatchObject({ organ: 'General Assembly', comma: true })
})

test.each([
  'The General Assembly decides',
  'The Committee notes with satisfaction',
  'General Assembly',
  'The report of the Secretary-General,',
  'The importance of the Council',
])('no organ line: %s', (line) => {
  expect(organs.matchLine(line)).toBeUndefined()
})

test('a masthead names the organ without article', () => {
  expect(organs.inMasthead('General Assembly Distr.: Limited', 0)).toEqual({ organ: 'General Assembly', end: 16 })
  expect(organs.inMasthead('  Economic and Social Council', 2)).toEqual({
    organ: 'Economic and Social Council',
    end: 29,
  })
  expect(organs.inMasthead('general Assembly', 0)).toBeUndefined()
})

test.each([
  ['A/79/L.124', 'General Assembly'],
  ['A/C.3/80/L.20', 'General Assembly'],
  ['A/AC.109/2019/L.18', 'General Assembly'],
  ['A/HRC/58/L.9', 'Human Rights Council'],
  ['S/RES/2728 (2024)', 'Security Council'],
  ['E/2024/L.5', 'Economic and Social Council'],
  ['E/CN.6/2024/L.3', 'Commission on the Status of Women'],
  ['A/CONF.192/15', undefined],
  ['25-13823', undefined],
])('organ of %s', (symbol, organ) => {
  expect(organOfSymbol(symbol)).toBe(organ)
})
