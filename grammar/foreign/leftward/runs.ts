/**
 * Figures and Latin letters in a line that runs from right to left. A program that reads the places of a page writes each run of them,
 * and the signs beside it, as it is seen from left to right: `.10/2-` where `-10/2.` is read.
 */
import { facingBrackets, gapPlace, readingOrder, turnedStretches, type Shown } from '../../notation/direction.ts'
import { raised } from '../../notation/marks.ts'

/** A stretch of a line: letters in the order in which they are read, or a run as it is seen from left to right. */
export interface Part {
  readonly text: string
  readonly seen: boolean
}

/** The figures of a mark stand left of the year or the number of a resolution that it follows: `132015`, `1277/38`. */
const yearAndMark =
  /(?<![\d/.,:])(\d{1,2})(?=(?:1[89]|20)\d\d(?![\d/.:]))|(?<![\d/.,:])(?!(?:1[89]|20)\d\d)(\d{1,2})(?=\d\d\/\d{1,3}(?![\d/.:]))/g
/** A number that a word goes over into; single letters are prefixed to numbers. */
const wordBefore = /\p{L}{2}\p{M}*["\u201c\u201d\u00bb)\]]{0,2}$/u
const markLast = /(?<![\d/:-])\d{1,3}$/
const wordAfter = /^\p{L}\p{M}*\p{L}/u

/** The note that may begin with a line. */
export interface Due {
  /** The number after that of the note above. */
  readonly number: string
  /** Whether it may be glued to a symbol; else it stands alone, before a word, or apart from what it is beside. */
  readonly glued: boolean
}

/** What stands beside a run on its line; nothing stands before it at the head. */
interface Beside {
  readonly before: string | undefined
  readonly after: string
  readonly due: Due | undefined
}

/** `6 December 2023` as it is seen. */
const date = /^[A-Z][a-z]+ \d{4} \d{1,2}$/

/** Whether a run at the head of a line begins with the number of a note, which is at its right end. */
const beginsNote = (run: string, after: string, { number, glued }: Due): boolean =>
  (glued ? run.trimStart() : run) === number
    ? wordAfter.test(after)
    : /[A-Za-z]/.test(run) && !date.test(run) && run.endsWith(glued ? number : ` ${number}`)

/** Which characters of a run are the figures of a mark, from `[start, end)`. */
function marksIn(run: string, { before, after, due }: Beside): (readonly [number, number])[] {
  if (due && before === undefined && beginsNote(run, after, due)) return [[run.length - due.number.length, run.length]]
  const found = [...run.matchAll(yearAndMark)].map(({ 0: figures, index }) => [index, index + figures.length] as const)
  const last = wordBefore.test(before ?? '') ? markLast.exec(run) : null
  return last && !/[A-Za-z]/.test(run.slice(0, last.index)) ? [...found, [last.index, run.length]] : found
}

/** A character of a line, and the part that it stands in. */
interface Placed extends Shown {
  readonly part: number
}

/** The characters of a line in the order in which a mirror shows it. */
function mirrored(parts: readonly Part[], due: Due | undefined): Placed[] {
  const shown: Placed[] = []
  let spaced = false
  for (const [part, { text, seen }] of parts.entries()) {
    const marks = seen ? marksIn(text, { before: parts[part - 1]?.text, after: parts[part + 1]?.text ?? '', due }) : []
    for (let i = 0; i < text.length; i++) {
      const at = seen ? text.length - 1 - i : i
      const sign = text.charAt(at)
      if (sign === ' ') spaced = true
      else {
        shown.push({ text: sign, level: !marks.some(([from, to]) => at >= from && at < to), spaced, part })
        spaced = false
      }
    }
  }
  return shown
}

/**
 * @param parts of one line, from its right end on
 * @param due the note that may begin with the line
 * @returns the text of each part as it is read
 */
export function readParts(parts: readonly Part[], due: Due | undefined): string[] {
  const shown = mirrored(parts, due)
  const stretches = turnedStretches(shown)
  const order = readingOrder(shown.length, stretches)
  const read = order.map((place, at): Shown => {
    const { text, level } = shown[place] as Placed
    return { text, level, spaced: shown[gapPlace(stretches, at, place)]?.spaced === true }
  })
  const faced = facingBrackets(read)
  const texts = parts.map(({ text, seen }) => (seen ? '' : text))
  for (const [at, { part }] of shown.entries()) {
    if (parts[part]?.seen !== true) continue
    const { text, level, spaced } = read[at] as Shown
    const isFirst = shown[at - 1]?.part !== part
    // What follows the number of a note stands apart from it.
    const isApart = part === 0 && at > 0 && level && read[at - 1]?.level === false && /\p{L}/u.test(text)
    texts[part] += `${(spaced && !isFirst) || isApart ? ' ' : ''}${level ? (faced[at] ?? text) : raised(text)}`
  }
  return texts.map((text, part) => {
    const given = parts[part]?.text ?? ''
    return parts[part]?.seen === true
      ? `${given.endsWith(' ') ? ' ' : ''}${text}${given.startsWith(' ') ? ' ' : ''}`
      : text
  })
}
