/** Numbers of resolutions as Arabic writes them, in the forms that the other languages share. */
import { formatRoman } from '../../grammar/index.ts'

/** The letters that number resolutions, from A on, in the order of the Arabic alphabet's numerals: `52/38 ياء` is `52/38 J`. */
const letters =
  'ألف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون سين عين فاء صاد قاف راء شين تاء ثاء خاء ذال ضاد'.split(' ')
const letter = letters.join('|')

const latinLetter = (name: string): string => String.fromCodePoint(65 + letters.indexOf(name))

/** `74/254 ألف وباء`, `51/211 ألف إلى هاء`, and `2200 ألف` before its session: elsewhere `ألف` is a thousand. */
const lettered = new RegExp(
  String.raw`(\d{1,4}/\d{1,4}|\d{1,4}(?=\s+(?:${letter})\s*\(د))\s+((?:${letter})(?:\s*(?:\u060c|و|إلى)\s*(?:${letter}))*)(?!\p{L})`,
  'gu',
)
const oneLetter = new RegExp(letter, 'g')

const arabic = (words: string): string =>
  words
    // Typed from right to left: `2127 (2013()` is `2127 (2013)`.
    .replaceAll(/\(([^()\s]{1,8})\(\)/g, '($1)')
    .replaceAll(lettered, (_, number: string, names: string) =>
      (names.match(oneLetter) ?? []).map((name) => `${number} ${latinLetter(name)}`).join('\u060c '),
    )
    .replaceAll(/\(د\s?[-\u2013]\s?(\d{1,2})\)/g, (_, session: string) => `(${formatRoman(Number(session))})`)
    .replaceAll(/د\s?إ\s?ط\s?[-\u2013]\s?(?=\d)/g, 'ES-')
    .replaceAll(/د\s?إ\s?[-\u2013]\s?(?=\d)/g, 'S-')
    .replaceAll(/م\s?أ\s?ت\s?[-\u2013]?\s?(?=\d)/g, 'CMA.')
    .replaceAll(/م\s?أ\s?[-\u2013]?\s?(?=\d)/g, 'CP.')

/**
 * Words with the letters and the sessions of resolutions in Latin letters: `2200 ألف (د-21)` is `2200 A (XXI)`, `دإط-10/15` is `ES-10/15`.
 * @param code ISO 639-1 code of the language of the words
 */
export const inCommonForms = (words: string, code: string): string => (code === 'ar' ? arabic(words) : words)
