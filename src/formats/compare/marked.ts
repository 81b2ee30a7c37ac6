/** Marked words on lines of a terminal: `[-taken out-]` and `{+put in+}`, as word diffs are written, in colours where there are any. */
import type { Paint } from '../paint.ts'
import type { Fate, Segment } from './segments.ts'

/** A piece of a word: what stands between two spaces may be of several fates. */
interface Piece {
  readonly fate: Fate
  readonly text: string
}

const marks: Readonly<Record<Fate, readonly [open: string, close: string]>> = {
  same: ['', ''],
  old: ['[-', '-]'],
  new: ['{+', '+}'],
}

/** Words with their marks, each a list of pieces. */
const wordsOf = (segments: readonly Segment[], isMarked: boolean): Piece[][] => {
  const words: Piece[][] = []
  for (const { fate, text, spaced } of segments) {
    const [open, close] = isMarked ? marks[fate] : marks.same
    const [first = '', ...rest] = `${open}${text}${close}`.split(' ')
    const last = words.at(-1)
    if (last && !spaced) last.push({ fate, text: first })
    else words.push([{ fate, text: first }])
    words.push(...rest.map((word) => [{ fate, text: word }]))
  }
  return words
}

const lengthOf = (word: readonly Piece[]): number => word.reduce((sum, { text }) => sum + text.length, 0)

const paintPiece = ({ fate, text }: Piece, paint: Paint): string =>
  fate === 'same' ? text : paint(fate === 'old' ? 'red' : 'green', text)

/** A line as it is painted, and how wide it is. */
export interface Line {
  readonly text: string
  readonly width: number
}

/**
 * Breaks marked words into lines of at most `width` columns; a longer word stands alone.
 * @param isMarked whether marks stand around what is not the same
 */
export const markedLines = (
  segments: readonly Segment[],
  width: number,
  paint: Paint,
  isMarked: boolean = true,
): Line[] => {
  const lines: Line[] = []
  let line: Piece[][] = []
  let length = 0
  const flush = (): void => {
    if (line.length > 0)
      lines.push({
        text: line.map((word) => word.map((piece) => paintPiece(piece, paint)).join('')).join(' '),
        width: length,
      })
    line = []
    length = 0
  }
  for (const word of wordsOf(segments, isMarked)) {
    const room = lengthOf(word) + (line.length > 0 ? 1 : 0)
    if (line.length > 0 && length + room > width) flush()
    length += lengthOf(word) + (line.length > 0 ? 1 : 0)
    line.push(word)
  }
  flush()
  return lines
}
