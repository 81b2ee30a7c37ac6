/** Paragraphs that do no more than recall other texts: `Recalling its resolution 79/71 of 2 December 2024`. */
import { isWord, keysOf } from '../compare/words.ts'

/** What such a paragraph says besides the verb that it begins with, numbers, dates and symbols, in English. */
const recalling = new Set(
  `also further its the of on in and as well all other previous relevant resolution resolutions decision decisions section sections
  general assembly security human rights economic social council commission january february march april may june july august
  september october november december a b c`.split(/\s+/),
)

const hasFigure = /\d/

/** Resolutions by their numbers: `79/71`, `S-10/2`, `2531 (2020)`, `2200 A (XXI)`. */
const numbersIn = (text: string): string[] =>
  text.match(/(?:[A-Z]+-)?\d+\/\d+|\d+(?: [A-Z]+)? \((?:\d{4}|[IVXLC]+)\)/g) ?? []

const wordsOf = (text: string): string[] =>
  keysOf(text)
    .filter(isWord)
    .map((word) => word.toLowerCase())

const isBare = ([, ...words]: readonly string[]): boolean =>
  words.every((word) => hasFigure.test(word) || recalling.has(word))

/** Whether a paragraph may come from an earlier one: from one that only recalls texts where it recalls one of them. */
export const mayBeOrigin = (earlier: string, paragraph: string): boolean => {
  if (!isBare(wordsOf(earlier))) return true
  const recalled = new Set(numbersIn(earlier))
  return numbersIn(paragraph).some((number) => recalled.has(number))
}
