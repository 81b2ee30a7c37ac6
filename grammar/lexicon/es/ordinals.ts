/** Ordinals in Spanish words: `septuagésimo octavo`, `décima`. */
import type { OrdinalForms } from '../language.ts'
import { createOrdinals } from '../ordinal-words.ts'

const units = ['', 'primero', 'segundo', 'tercero', 'cuarto', 'quinto', 'sexto', 'séptimo', 'octavo', 'noveno']
const tens = `décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo`.split(
  ' ',
)
/** Written in one word as well, and two that have names of their own. */
const teens: Readonly<Record<number, readonly string[]>> = {
  11: ['undécimo', 'decimoprimero'],
  12: ['duodécimo', 'decimosegundo'],
  13: ['decimotercero'],
  14: ['decimocuarto'],
  15: ['decimoquinto'],
  16: ['decimosexto'],
  17: ['decimoséptimo'],
  18: ['decimoctavo'],
  19: ['decimonoveno'],
}

const belowHundred = (value: number): string[] => {
  if (value < 10) return [units[value] ?? '']
  const ten = tens[Math.floor(value / 10) - 1] ?? ''
  return [`${ten} ${units[value % 10]}`.trim(), ...(teens[value] ?? [])]
}

const wordsOf = (value: number): string[] => {
  const masculine = value < 100 ? belowHundred(value) : belowHundred(value - 100).map((rest) => `centésimo ${rest}`)
  return masculine.flatMap((words) => [
    words,
    // `tercer período`, `primer período`, `décima sesión`
    words.replace(/(primer|tercer)o$/, '$1'),
    words.replaceAll(/o(?= |$)/g, 'a'),
    words.replace(/o$/, 'a'),
  ])
}

/** Makes the ordinals of Spanish: `Septuagésimo octavo`, `18º`, `20ª`. */
export const createSpanishOrdinals = (): OrdinalForms =>
  createOrdinals(wordsOf, /^\s*(\d{1,3})\.?\s?(?:º|°|ª|er|a|o)\s*$/i)
