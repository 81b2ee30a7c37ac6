/**
 * Signs that nobody sees or that stand for others: invisible signs, spaces of other widths, ligatures, figures of full width, those of
 * Arabic print.
 *
 *     1.<U+2003>Urges all States     Rea<U+FB03>rming     <U+FF11><U+FF0E> Urges     States;<U+200E>
 */
import { isLetterAt, isWordAt } from '../notation/letters.ts'
import type { Edit } from './edit.ts'
import { lineHead } from '../notation/line-heads.ts'

/** What may be one of these: few ranges, for a pattern of many takes six times as long. */
const uncommon = /[\u00ad\u0660-\u0669\u1680\u2000-\u200f\u202a-\u3000\ufb00-\uffff]/g
const rare =
  /[\u00ad\u0660-\u0669\u1680\u2000-\u200f\u202a-\u202f\u205f\u2060\u2066-\u2069\u3000\ufb00-\ufb06\ufeff\uff0c\uff0e\uff10-\uff1b\uff21-\uff3a\uff41-\uff5a]/

/** Offsets of the signs that may have to be read otherwise. */
function rareSigns(text: string): number[] {
  const found: number[] = []
  uncommon.lastIndex = 0
  while (uncommon.test(text)) {
    const at = uncommon.lastIndex - 1
    if (rare.test(text.charAt(at))) found.push(at)
  }
  return found
}

const ligatures = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st']

/**
 * Where numbers and opening phrases stand: this many characters from the beginning of a line. Rare signs mislead there, within words and at
 * the end of a line, and nowhere else.
 */
const headLength = 90
const isWideSpace = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0x1680

/** Signs of full width that are written with the figures of a number. */
const widePunctuation: Readonly<Record<string, string>> = { '\uff0e': '.', '\uff09': ')', '\uff08': '(', '\u3000': ' ' }

const isLineEnd = (code: number): boolean => code === 10 || code === 13 || Number.isNaN(code)

/** Whether an offset is near the beginning of its line. */
function isNearHead(text: string, at: number): boolean {
  for (let i = at - 1; i >= at - headLength; i--) if (isLineEnd(text.charCodeAt(i))) return true
  return false
}

const label =
  /^\s*[*_]{0,3}(?:[-\u2022]\s*)?(?:\(?[a-z\d]{1,5}[).]|\uff08?[\uff10-\uff5a]{1,3}[.)\uff0e\uff09]?|\d{1,3})[\s\u200b-\u200f\u2060]*$/

/** Whether a label alone stands on the line before an offset. */
const followsLabel = (text: string, at: number): boolean => label.test(lineHead(text, at, 16) ?? 'none')

/** Whether the line ends within three characters. */
const isNearEnd = (text: string, at: number): boolean => [1, 2, 3].some((step) => isLineEnd(text.charCodeAt(at + step)))

const misleads = (text: string, at: number): boolean =>
  lineHead(text, at, 4)?.trim() === '' ||
  followsLabel(text, at) ||
  (isLetterAt(text, at - 1) && isNearHead(text, at)) ||
  (isWordAt(text, at - 1) && isWordAt(text, at + 1)) ||
  isNearEnd(text, at)

/** Whether nothing but white space follows on the line: a soft hyphen there is a hyphen. */
function endsLine(text: string, at: number): boolean {
  let i = at
  while (text[i] === ' ') i++
  return isLineEnd(text.charCodeAt(i))
}

const isWideFigure = (code: number): boolean => code >= 0xff10 && code <= 0xff5a && !isWideStop(code)
const isWideStop = (code: number): boolean => code === 0xff0c || code === 0xff0e || code === 0xff1a || code === 0xff1b

/** Whether a word in Latin letters, or a figure, ends before an offset: Chinese has its own stops. */
const isWordBefore = (text: string, at: number): boolean => /[A-Za-z\d)\uff10-\uff19]/.test(text.charAt(at - 1))

/** What a rare sign stands for; undefined where it may stay. */
function plainOf(text: string, at: number): string | undefined {
  const code = text.charCodeAt(at)
  if (code >= 0x660 && code <= 0x669) return String.fromCharCode(code - 0x660 + 48)
  if (code >= 0xfb00 && code <= 0xfb06) return ligatures[code - 0xfb00]
  if (isWideStop(code)) return isWordBefore(text, at) ? String.fromCharCode(code - 0xfee0) : undefined
  if (code >= 0xff10 && code <= 0xff5a) return String.fromCharCode(code - 0xfee0)
  if (isWideSpace(code)) return followsLabel(text, at) ? ' ' : undefined
  if (code === 0xad) return endsLine(text, at + 1) ? undefined : ''
  if ((code === 0xfeff && at === 0) || !misleads(text, at)) return undefined
  return followsLabel(text, at) && isLetterAt(text, at + 1) ? ' ' : ''
}

/** Edits that write the usual signs for rare ones (letters of full width, unusual spaces) and leave out invisible ones. */
export function signs(text: string): Edit[] {
  const edits: Edit[] = []
  for (const start of rareSigns(text)) {
    const plain = plainOf(text, start)
    if (plain === undefined) continue
    edits.push({ start, end: start + 1, text: plain, kind: 'sign' })
    const before = text.charCodeAt(start - 1)
    if (isWideFigure(text.charCodeAt(start)) && before === 0xff08)
      edits.push({ start: start - 1, end: start, text: '(', kind: 'sign' })
    const next = widePunctuation[text[start + 1] ?? '']
    if (isWideFigure(text.charCodeAt(start)) && next !== undefined) {
      // A sign of full width needs no space after it, the words of a clause do.
      const gap = next !== ' ' && isLetterAt(text, start + 2) ? ' ' : ''
      edits.push({ start: start + 1, end: start + 2, text: next + gap, kind: 'sign' })
    }
  }
  return edits
}
