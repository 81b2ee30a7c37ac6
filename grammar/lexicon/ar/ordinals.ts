/** Ordinals in Arabic words, feminine as sessions are: `السادسة والسبعون`. */
import type { OrdinalForms } from '../language.ts'
import { createOrdinals } from '../ordinal-words.ts'

const units = 'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'.split(' ')
const joined = 'الحادية الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة'.split(' ')
const tens = 'العشرون الثلاثون الأربعون الخمسون الستون السبعون الثمانون التسعون'.split(' ')

/** The tens have two cases. */
const inflected = (ten: string): string[] => [ten, ten.replace(/ون$/, 'ين')]

function belowHundred(value: number): string[] {
  if (value <= 10) return [units[value - 1] ?? '']
  if (value < 20) return [`${joined[value - 11]} عشرة`]
  const ten = inflected(tens[Math.floor(value / 10) - 2] ?? '')
  return value % 10 === 0 ? ten : ten.map((words) => `${joined[(value % 10) - 1]} و${words}`)
}

function wordsOf(value: number): string[] {
  if (value < 100) return belowHundred(value)
  if (value === 100) return ['المائة']
  return belowHundred(value - 100).flatMap((rest) => [`${rest} بعد المائة`, `المائة و${rest}`])
}

/** Makes the ordinals of Arabic: `السادسة والسبعون`, `76`. */
export const createArabicOrdinals = (): OrdinalForms => createOrdinals(wordsOf, /^\s*(?:ال\s?)?(\d{1,3})\s*$/u)
