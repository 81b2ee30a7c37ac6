/** Ordinals in French words: `soixante-treizième`, `soixante et unième` without hyphens. */
import type { OrdinalForms } from '../language.ts'
import { createOrdinals } from '../ordinal-words.ts'

const units =
  `zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit
  dix-neuf`.split(/\s+/)
const tens = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
]

/** The cardinal below a hundred: what the ordinal is made of. */
function cardinal(value: number): string {
  if (value < 20) return units[value] ?? ''
  const ten = tens[Math.floor(value / 10)] ?? ''
  const base = Math.floor(value / 10)
  const rest = base === 7 || base === 9 ? value - (base - 1) * 10 : value % 10
  if (rest === 0) return ten
  return `${ten}${rest % 10 === 1 && base < 8 ? ' et ' : '-'}${units[rest]}`
}

const withEnding = (words: string): string =>
  `${words.replace(/e$/, '').replace(/cinq$/, 'cinqu').replace(/neuf$/, 'neuv')}ième`

const wordsOf = (value: number): string[] => {
  if (value === 1) return ['première', 'premier']
  if (value === 2) return ['deuxième', 'seconde', 'second']
  if (value < 100) return [withEnding(cardinal(value))]
  return [value === 100 ? 'centième' : `cent ${withEnding(cardinal(value - 100))}`]
}

/** Makes the ordinals of French: `Soixante-dix-huitième`, `78e`, `1re`. */
export const createFrenchOrdinals = (): OrdinalForms =>
  createOrdinals(wordsOf, /^\s*(\d{1,3})\s?(?:e|ère|re|er|ème)\s*$/i)
