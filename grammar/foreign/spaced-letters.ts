/**
 * Letters that are spaced out for emphasis: `R e c a l l i n g its resolution`, `T h e  G e n e r a l  A s s e m b l y,`.
 */
import type { Language } from '../lexicon/language.ts'
import { isLetterCode, isLowerAt, isUpperAt } from '../notation/letters.ts'
import { endOfMatch } from '../notation/sticky.ts'
import type { Edit } from './edit.ts'
import { lineHeads } from '../notation/line-heads.ts'

/** Five letters and more, each alone, at the head of a line; two spaces stand between words. */
const run = /(?<=^[ \t]*(?:\d{1,3}\.[ \t]+)?[*_]{0,3})[A-Za-z](?: {1,3}[A-Za-z]){4,}(?= ?[,;:.]|[*_]|\s|$)/gm

/** A first look, with anything for a number and emphasis. */
const head = /[^A-Za-z\n]*[A-Za-z] +[A-Za-z] +[A-Za-z] /y

/** Whether a line begins with letters that stand alone: its first letter does, unless a number or emphasis stands before it. */
const hasRun = (text: string): boolean =>
  lineHeads(text).words.some(
    (at) =>
      (!isLetterCode(text.charCodeAt(at)) || text.charCodeAt(at + 1) === 32) &&
      endOfMatch(head, text, at) !== undefined,
  )

/** Chinese characters that a text processor spread over the line, in ones and twos: `请秘 书长 迅速 地全 面部`. */
const spread = /(?<=[\u3001-\u9fff\uff01-\uff60])[ \t]+(?=[\u3001-\u9fff\uff01-\uff60])/g
/** Spaces between characters of a line that was spread; a space or two may stand before a title. */
const fewestGaps = 5

/** The spaces between characters of lines that were spread. */
function spreadLines(text: string): Edit[] {
  const edits: Edit[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const gaps = [...line.matchAll(spread)]
    if (gaps.length >= fewestGaps)
      for (const { 0: gap, index } of gaps)
        edits.push({ start: start + index, end: start + index + gap.length, text: '', kind: 'spaced-letters' })
    start += line.length + 1
  }
  return edits
}

/** Edits that take out the spaces between the letters of words that were spaced out, and in Chinese between spread characters. */
export function spacedLetters(text: string, { wordSpace }: Language): Edit[] {
  if (wordSpace === '') return spreadLines(text)
  if (!hasRun(text)) return []
  const edits: Edit[] = []
  for (const { 0: letters, index } of text.matchAll(run)) {
    const wide = / {2}/.test(letters)
    for (const { 0: gap, index: at } of letters.matchAll(/ +/g)) {
      const start = index + at
      const next = letters[at + gap.length] ?? ''
      // Without wider gaps only a capital letter tells where a word begins.
      const parts = gap.length > 1 || (!wide && isUpperAt(next, 0) && isLowerAt(letters, at - 1))
      edits.push({ start, end: start + gap.length, text: parts ? ' ' : '', kind: 'spaced-letters' })
    }
    const end = index + letters.length
    if (text[end] === ' ' && /[,;:.]/.test(text[end + 1] ?? ''))
      edits.push({ start: end, end: end + 1, text: '', kind: 'spaced-letters' })
  }
  return edits
}
