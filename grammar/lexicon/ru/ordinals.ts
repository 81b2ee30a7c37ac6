/** Ordinals in Russian words, of which the last alone is one: `семьдесят восьмая`. */
import type { OrdinalForms } from '../language.ts'
import { createOrdinals } from '../ordinal-words.ts'

/** Stems of ordinals below twenty, and the tens; the gender and case follow. */
const units = `нулев перв втор треть четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат
  пятнадцат шестнадцат семнадцат восемнадцат девятнадцат`.split(/\s+/)
const ordinalTens = `двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност`.split(' ')
const tens = `двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто`.split(' ')
const endings = ['ая', 'ой', 'ую', 'ый', 'ое', 'ого', 'ом', 'ому']
/** The third has endings of its own. */
const endingsOfThird = ['я', 'ей', 'ю', 'ий', 'е', 'его', 'ем']

const inflected = (stem: string): string[] => {
  const list = stem === 'треть' ? endingsOfThird : endings
  return list.map((ending) => (ending === 'ий' ? 'третий' : stem + ending))
}

const belowHundred = (value: number): string[] => {
  if (value < 20) return inflected(units[value] ?? '')
  const ten = Math.floor(value / 10) - 2
  if (value % 10 === 0) return inflected(ordinalTens[ten] ?? '')
  return inflected(units[value % 10] ?? '').map((unit) => `${tens[ten]} ${unit}`)
}

const wordsOf = (value: number): string[] => {
  if (value < 100) return belowHundred(value)
  return value === 100 ? inflected('сот') : belowHundred(value - 100).map((rest) => `сто ${rest}`)
}

/** Makes the ordinals of Russian: `Семьдесят восьмая`, `78-я`. */
export const createRussianOrdinals = (): OrdinalForms =>
  createOrdinals(wordsOf, /^\s*(\d{1,3})\s?[\u2010\u2011-]?(?:я|й|е|е|ю|м|го)\s*$/iu)
