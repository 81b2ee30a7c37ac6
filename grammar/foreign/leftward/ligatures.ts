/**
 * Letters of one sign that a program wrote the wrong way round: `األمم` for الأمم. Such a program turns every one, so that a text which
 * has the signs both ways is left alone unless the wrong way is the rule in it.
 */
import type { Language } from '../../lexicon/language.ts'
import type { Edit } from '../edit.ts'

/** Two alefs about a lam, or an alef and one with a hamza before it, as no word has them; and the same as it is written. */
const wrong = /ا[اأإآ]ل/g
const right = /ال[اأإآ]/g

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** A word with what may stand between its letters: vowel signs and the stroke that stretches them. */
const word = /[\u0621-\u064a][\u0621-\u0652\u0670]*/g
const besideLetters = /\u0640|[\u064b-\u0652]|\u0670/g

/** Words without what stands between their letters, and where in the text each letter is. */
interface Word {
  readonly letters: string
  readonly places: readonly number[]
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: written, index }) => {
    const letters = written.replace(besideLetters, '')
    if (letters.length === written.length)
      return { letters, places: Array.from({ length: written.length }, (_, i) => index + i) }
    const places: number[] = []
    for (let i = 0; i < written.length; i++)
      if (written.charAt(i).replace(besideLetters, '') !== '') places.push(index + i)
    return { letters, places }
  })
}

/** Whether the signs of a text were turned. */
export function hasTurned(text: string): boolean {
  const turned = countOf(text, wrong)
  return turned > 0 && turned > countOf(text, right)
}

/** How many words before one may tell how it is written. */
const told = 3

const wordsBefore = (words: readonly Word[], i: number): string =>
  words
    .slice(Math.max(0, i - told), i)
    .map(({ letters }) => letters)
    .join(' ')

const blankLine = /\n\s*\n/

/** The word after one, unless a blank line, and perhaps the foot of a page, stands between. */
function wordAfter(text: string, words: readonly Word[], i: number): string {
  const next = words[i + 1]
  const gap = text.slice(words[i]?.places.at(-1), next?.places[0])
  return next === undefined || blankLine.test(gap) ? '' : next.letters
}

/** The letters of signs that were turned, in their order. */
export function turnedLigatures(text: string, { ligatures }: Language): Edit[] {
  if (!ligatures || !hasTurned(text)) return []
  const words = wordsOf(text)
  const edits: Edit[] = []
  for (const [i, { letters, places }] of words.entries())
    for (const at of ligatures.turned(letters, wordsBefore(words, i), wordAfter(text, words, i))) {
      const [first = 0, second = 0] = [places[at], places[at + 1]]
      // `الـ 140`: no stroke follows an alef.
      if (text.charAt(second + 1) === '\u0640') continue
      edits.push({
        start: first,
        end: second + 1,
        text: `${text.charAt(second)}${text.slice(first + 1, second)}${text.charAt(first)}`,
        kind: 'ligature',
      })
    }
  return edits
}
