/**
 * Strokes that stretch words (U+0640): a program that fills a line stretches the words at its end, each that can be, in one place and by
 * as much; all others were typed, and stay.
 *
 *     القانون الــدولي الإنســاني   ->   القانون الدولي الإنساني
 *     بتسويـة منازعاتها بالوسائل    ->   بتسويـة منازعاتها بالوسائل
 */
import type { Edit } from '../edit.ts'
import { RAISED, SUPERSCRIPT } from '../../notation/marks.ts'
import { strokePlace } from './stroke-places.ts'

const word = /[\u0621-\u0652\u0670]+/g
const vowel = /(?=[\u064b-\u0652\u0670])/
/** A mark behind a word, which is not stretched then, or behind a number. */
const mark = new RegExp(`[^\\s${SUPERSCRIPT}]${RAISED}`)
const run = /\u0640(?:\u0640|[\u064b-\u0652\u0670])*/g
const stroke = /\u0640/g
const besideLetters = /\u0640|[\u064b-\u0652\u0670]/g

/** Strokes at one place of a word. */
interface Run {
  /** Where each is in the text. */
  readonly strokes: readonly number[]
  /** How many letters of the word stand before them. */
  readonly place: number
}

interface Word {
  readonly runs: readonly Run[]
  /** Where a program stretches it, if it can. */
  readonly place: number | undefined
  /** Whether it is stretched there, and nowhere else. */
  readonly isFilled: boolean
}

/** Prepositions and the article are written with a stroke before a number; a longer word that ends with one was cut. */
const prefixed = 3

function wordAt(text: string, start: number): Word {
  const runs = [...text.matchAll(run)].map(({ 0: found, index }): Run => ({
    strokes: [...found.matchAll(stroke)].map((each) => start + index + each.index),
    place: text.slice(0, index).replace(besideLetters, '').length,
  }))
  const letters = text.replace(besideLetters, '')
  const place = strokePlace(letters)
  const isCut = letters.length > prefixed && runs[0]?.place === letters.length
  return { runs, place, isFilled: runs.length === 1 && (isCut || runs[0]?.place === place) }
}

/** Words between spaces; two where a program left out the space before a vowel sign, and what is stretched is so in its place. */
function wordsAt(text: string, start: number): Word[] {
  const whole = wordAt(text, start)
  if (whole.isFilled || whole.runs.length === 0) return [whole]
  let head = ''
  for (const part of text.split(vowel)) {
    const both = [wordAt(head, start), wordAt(text.slice(head.length), start + head.length)]
    if (both.every(({ runs, isFilled }) => isFilled || runs.length === 0)) return both
    head += part
  }
  return [whole]
}

/** A printed line. */
interface Line {
  readonly length: number
  readonly words: readonly Word[]
  /** Whether it has several words that are stretched and a mark, about which words before others that are not may be. */
  readonly hasMark: boolean
}

function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map((line) => {
    const words = [...line.matchAll(word)].flatMap(({ 0: found, index }) => {
      const read = wordsAt(found, start + index)
      return mark.test(line.slice(index + found.length - 1, index + found.length + 1))
        ? read.map((each) => ({ ...each, place: undefined }))
        : read
    })
    start += line.length + 1
    const hasMark = mark.test(line) && words.filter(({ isFilled }) => isFilled).length > 1
    return { length: line.trim().length, words, hasMark }
  })
}

/** The first of the words that fill a line: as few as can be before it are stretched, and behind it not. */
function firstFilling(words: readonly Word[]): number {
  let cost = words.filter(({ runs, place }) => runs.length === 0 && place !== undefined).length
  let least = cost
  let first = 0
  for (const [i, { runs, place, isFilled }] of words.entries()) {
    if (isFilled) cost++
    else if (runs.length === 0 && place !== undefined) cost--
    if (cost <= least) {
      least = cost
      first = i + 1
    }
  }
  return first
}

/** Lines shorter than this are the last of their paragraphs, which are not filled. */
const shortest = 0.8
/** So many stretched words show that a short line is part of one that is filled. */
const several = 3
/** The strokes of a line that fill it. */
function fillingOf({ length, words, hasMark }: Line, usual: number): number[] {
  const filling = words.slice(hasMark ? words.findIndex(({ isFilled }) => isFilled) : firstFilling(words))
  const lengths = filling.flatMap(({ isFilled, runs }) => (isFilled ? runs.map(({ strokes }) => strokes.length) : []))
  if (length < shortest * usual && lengths.length < several) return []
  const fill = Math.min(...lengths)
  // A fill that is little more than one stroke is rounded to one or two, and the last word takes what is left.
  const mostOf = (at: number): number => (fill === 1 || at === filling.length - 1 ? fill + 1 : fill)
  // What fills a line is shared out: few words have more than it, by strokes of their own.
  if (lengths.filter((each) => each <= mostOf(0)).length * 2 <= lengths.length) return []
  return filling.flatMap(({ runs, isFilled }, at) => {
    const strokes = runs.at(-1)?.strokes ?? []
    const extra = strokes.length - fill
    if (isFilled) return strokes.slice(strokes.length > mostOf(at) ? extra : 0)
    return strokes.slice(Math.max(1, extra))
  })
}

/** Lines shorter than this are headings, mastheads and ends of paragraphs. */
const heading = 40

/** How long the lines of a text are. */
function usualLength(lines: readonly Line[]): number {
  const lengths = lines.map(({ length }) => length).filter((length) => length >= heading)
  return lengths.toSorted((a, b) => a - b)[lengths.length >> 1] ?? 0
}

const without = (start: number, length: number): Edit => ({ start, end: start + length, text: '', kind: 'sign' })

/** Strokes that stand in no word. */
const alone = /(?<![\u0621-\u0652\u0670])\u0640+(?![\u0621-\u0652\u0670])/g

/** So many words of a text may have strokes that were typed. */
const few = 8

/**
 * @returns edits that take out the strokes that fill the lines of a text; every stroke, where most words are stretched by another rule, so
 * that it cannot be told which were typed
 */
export function fillingStrokes(text: string): Edit[] {
  const lines = linesOf(text)
  const stretched = lines.flatMap(({ words }) => words.filter(({ runs }) => runs.length > 0))
  const filled = stretched.filter(({ isFilled }) => isFilled)
  if (stretched.length - filled.length > filled.length + few)
    return [...text.matchAll(stroke)].map(({ index }) => without(index, 1))
  const usual = usualLength(lines)
  return [
    ...[...text.matchAll(alone)].map(({ 0: { length }, index }) => without(index, length)),
    ...lines.flatMap((line) => fillingOf(line, usual)).map((index) => without(index, 1)),
  ]
}
