/**
 * From replacements in the text to what becomes of single characters of the file: which go, which come, which are set
 * otherwise. Only what a person can accept or reject in Word is planned; where a replacement is anything else there is no plan.
 */
import { regex, SUPERSCRIPT } from '../../grammar/index.ts'
import type { Edit } from '../lint/change.ts'
import type { Origins } from '../read/rich/origin.ts'
import { looksOf, type Glyph, type Look } from './looks.ts'

/** New characters. */
export interface Insertion {
  /** Offset of the character of the source that they stand beside. */
  readonly beside: number
  readonly side: 'before' | 'after'
  /** Offset of the character whose look they take. */
  readonly like: number
  readonly text: string
  /** How they are set, where it is not as that character is. */
  readonly look: Partial<Look>
}

/** What becomes of the characters of a source, by their offsets. */
export interface Plan {
  readonly deleted: ReadonlySet<number>
  readonly looks: ReadonlyMap<number, Partial<Look>>
  readonly insertions: readonly Insertion[]
}

/** A text whose characters are traced. */
export interface TracedText {
  readonly text: string
  readonly origins: Origins
}

const raisedOrBraced = regex()`[${SUPERSCRIPT}^{}]`

const isLow = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? '')

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}\ud800-\udfff]/u.test(text[at] ?? '')

/**
 * How many characters two texts have alike at their heads and at their tails. A word that changes is another word, as it is to
 * whoever reads the changes: only what is added to one, or taken from it, cuts it.
 */
const alike = (old: string, now: string): [head: number, tail: number] => {
  let head = 0
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++
  let tail = 0
  const most = Math.min(old.length, now.length) - head
  while (tail < most && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++
  const isReplaced = head + tail < old.length && head + tail < now.length
  const begins = isLow(old, head) || isLow(now, head) || (isReplaced && (isWordAt(old, head) || isWordAt(now, head)))
  if (begins) while (head > 0 && isWordAt(old, head - 1)) head--
  const [oldEnd, nowEnd] = [old.length - tail, now.length - tail]
  const ends = isLow(old, oldEnd) || (isReplaced && (isWordAt(old, oldEnd - 1) || isWordAt(now, nowEnd - 1)))
  if (ends) while (tail > 0 && isWordAt(old, old.length - tail)) tail--
  return [head, tail]
}

const isNote = (name: string | undefined): boolean => name === 'w:footnoteReference' || name === 'w:endnoteReference'

const glyphAt = ({ text, origins }: TracedText, offset: number): Glyph => ({
  character: text[offset] ?? '',
  offset,
  isSign: text[offset] === '*' && origins[offset] === undefined,
})

/** The glyphs between two offsets of the source. */
const kept = (source: TracedText, from: number, to: number): Glyph[] =>
  Array.from({ length: Math.max(to - from, 0) }, (_, index) => glyphAt(source, from + index))

/** A replaced stretch cut at its marks: what stands around them, and these, one after the other. */
const aroundMarks = (
  old: readonly Glyph[],
  isMark: (glyph: Glyph) => boolean,
): { pieces: Glyph[][]; marks: Glyph[][] } => {
  const pieces: Glyph[][] = [[]]
  const marks: Glyph[][] = []
  let wasMark = false
  for (const glyph of old) {
    const is = isMark(glyph)
    if (!is) pieces.at(-1)?.push(glyph)
    else if (wasMark) marks.at(-1)?.push(glyph)
    else {
      marks.push([glyph])
      pieces.push([])
    }
    wasMark = is
  }
  return { pieces, marks }
}

/** What words make of a stretch: what they write again is kept. Nothing where what is new were raised. */
const written = (old: readonly Glyph[], text: string): Glyph[] | undefined => {
  const words = text.replaceAll('*', '')
  const [head, tail] = alike(old.map(({ character }) => character).join(''), words)
  let index = 0
  const line = Array.from({ length: text.length }, (_, place): Glyph => {
    const character = text[place] ?? ''
    if (character === '*') return { character, isSign: true }
    const at = index++
    const same = at < head ? old[at] : at >= words.length - tail ? old[at - words.length + old.length] : undefined
    return same ?? { character, isSign: false }
  })
  return line.some(({ character, offset }) => offset === undefined && raisedOrBraced.test(character)) ? undefined : line
}

/**
 * What a replacement makes of its stretch. A mark is not written anew: a reference belongs to its note. Where a mark moves, the
 * words around it are written again on its other side. Nothing where the file cannot hold what it writes.
 */
const replaced = (source: TracedText, { start, end, text }: Edit): Glyph[] | undefined => {
  if (/[\n\r\t\f]/.test(text + source.text.slice(start, end))) return undefined
  const old = kept(source, start, end).filter(({ isSign }) => !isSign)
  const isReference = ({ offset = -1 }: Glyph): boolean => isNote(source.origins[offset]?.element.name)
  const around = (isMark: (glyph: Glyph) => boolean): Glyph[] | undefined => {
    const { pieces, marks } = aroundMarks(old, isMark)
    const line: Glyph[] = []
    let from = 0
    for (const [index, piece] of pieces.entries()) {
      const mark = marks[index] ?? []
      const sign = mark.map(({ character }) => character).join('')
      const to = sign === '' ? text.length : text.indexOf(sign, from)
      const words = to < from ? undefined : written(piece, text.slice(from, to))
      if (!words) return undefined
      line.push(...words, ...mark)
      from = to + sign.length
    }
    return line
  }
  return around((glyph) => isReference(glyph) || raisedOrBraced.test(glyph.character)) ?? around(isReference)
}

/** Plans what replacements make of one line that holds them all. */
class LinePlan {
  readonly deleted: number[] = []
  readonly looks = new Map<number, Partial<Look>>()
  readonly insertions: Insertion[] = []
  readonly #source: TracedText
  readonly #start: number
  readonly #end: number

  constructor(source: TracedText, start: number, end: number) {
    this.#source = source
    this.#start = start
    this.#end = end
  }

  /** @returns whether the file can hold it */
  add(edits: readonly Edit[]): boolean {
    const line: Glyph[] = []
    let from = this.#start
    for (const edit of edits) {
      const glyphs = replaced(this.#source, edit)
      if (!glyphs) return false
      line.push(...kept(this.#source, from, edit.start), ...glyphs)
      from = edit.end
    }
    line.push(...kept(this.#source, from, this.#end))
    return this.#delete(line) && this.#set(line) && this.#insert(line)
  }

  /**
   * What is not there any more. A number that Word counts, and the mark of a note, are no characters that could go; the space
   * that parts two references in the notation is not in the file.
   */
  #delete(line: readonly Glyph[]): boolean {
    const still = new Set(line.map(({ offset }) => offset))
    for (let offset = this.#start; offset < this.#end; offset++) {
      if (still.has(offset)) continue
      const { text, origins } = this.#source
      const origin = origins[offset]
      const isNotation = /[*^{}]/.test(text[offset] ?? '') || (this.#isNoteAt(offset - 1) && this.#isNoteAt(offset + 1))
      if (isNote(origin?.element.name) || (!origin && !isNotation)) return false
      if (origin) this.deleted.push(offset)
    }
    return true
  }

  #isNoteAt(offset: number): boolean {
    return isNote(this.#source.origins[offset]?.element.name)
  }

  #set(line: readonly Glyph[]): boolean {
    const old = looksOf(kept(this.#source, this.#start, this.#end))
    const now = looksOf(line)
    line.forEach(({ offset, isSign }, index) => {
      if (offset === undefined || isSign || !this.#source.origins[offset]) return
      const change = difference(old[offset - this.#start], now[index])
      if (Object.keys(change).length > 0) this.looks.set(offset, change)
    })
    return true
  }

  #insert(line: readonly Glyph[]): boolean {
    const old = looksOf(kept(this.#source, this.#start, this.#end))
    const now = looksOf(line)
    const hasOrigin = ({ offset }: Glyph): boolean => offset !== undefined && this.#source.origins[offset] !== undefined
    for (let index = 0; index < line.length; index++) {
      if (line[index]?.isSign || line[index]?.offset !== undefined) continue
      const first = index
      let text = ''
      for (; line[index] && line[index]?.offset === undefined && !line[index]?.isSign; index++)
        text += line[index]?.character
      const before = line.slice(0, first).findLast(hasOrigin)?.offset
      const after = line.slice(first).find(hasOrigin)?.offset
      const gone = this.deleted.filter((each) => each > (before ?? -1) && each < (after ?? Infinity))
      const beside = gone.at(-1) ?? before ?? after
      const like = [gone[0], before, after].find((each) => each !== undefined && this.#isPlain(each)) ?? beside
      if (beside === undefined || like === undefined) return false
      const side = beside === after && gone.length === 0 && before === undefined ? 'before' : 'after'
      const look = difference(old[like - this.#start], now[first])
      this.insertions.push({ beside, side, like, text, look })
    }
    return true
  }

  /** Whether new words can look like a character: no mark, nothing raised. */
  #isPlain(offset: number): boolean {
    const { text, origins } = this.#source
    const name = origins[offset]?.element.name
    return (name === 'w:t' || name === 'w:delText') && !raisedOrBraced.test(text[offset] ?? '')
  }
}

const difference = (old: Look | undefined, now: Look | undefined): Partial<Look> => ({
  ...(now && now.italic !== old?.italic ? { italic: now.italic } : {}),
  ...(now && now.bold !== old?.bold ? { bold: now.bold } : {}),
})

/**
 * Plans replacements.
 * @param edits replacements in the source, in order, which do not overlap
 * @returns nothing where one of them cannot stand in a Word file as a tracked change: it joins or parts paragraphs, writes a new mark,
 * or changes a number that Word counts
 */
export const planOf = (source: TracedText, edits: readonly Edit[]): Plan | undefined => {
  const deleted = new Set<number>()
  const looks = new Map<number, Partial<Look>>()
  const insertions: Insertion[] = []
  for (let index = 0; index < edits.length;) {
    const { start = 0 } = edits[index] ?? {}
    const lineStart = start === 0 ? 0 : source.text.lastIndexOf('\n', start - 1) + 1
    const newline = source.text.indexOf('\n', start)
    const lineEnd = newline < 0 ? source.text.length : newline
    const first = index
    while (index < edits.length && (edits[index]?.start ?? Infinity) <= lineEnd) index++
    const own = edits.slice(first, index)
    if (own.some(({ end }) => end > lineEnd)) return undefined
    const plan = new LinePlan(source, lineStart, lineEnd)
    if (!plan.add(own)) return undefined
    for (const offset of plan.deleted) deleted.add(offset)
    for (const [offset, look] of plan.looks) looks.set(offset, look)
    insertions.push(...plan.insertions)
  }
  return { deleted, looks, insertions }
}
