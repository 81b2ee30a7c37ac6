/** The edits of a passage that stays, as replacements in the text of the Word file. */
import type { EditSide } from '../../compare/comparison.ts'
import { editsOf } from '../../compare/edits.ts'
import type { Passage } from '../../compare/passages.ts'
import type { Reading } from '../../compare/reading.ts'
import type { Edit } from '../../lint/change.ts'
import { startOf } from '../../tree/range.ts'
import type { WordFile } from '../file.ts'
import { withSigns } from './italics.ts'

/** A sign of emphasis, which no character of the file stands for. */
const isSign = (file: WordFile, offset: number): boolean =>
  file.text[offset] === '*' && file.origin(offset) === undefined

/** Whether italics are on at an offset: the signs before it in its line are counted; two in a row are of bold type. */
const isOn = (file: WordFile, offset: number): boolean => {
  let on = false
  for (let at = file.text.lastIndexOf('\n', offset - 1) + 1; at < offset; at++) if (isSign(file, at)) on = !on
  return on
}

/** One replacement; the signs at its edges are written anew. */
const replacement = (
  file: WordFile,
  { start, end }: EditSide['source'],
  words: string,
  isItalic: (index: number) => boolean,
): Edit => {
  let [from, to] = [start, end]
  while (isSign(file, from - 1)) from -= 1
  while (isSign(file, to)) to += 1
  return { start: from, end: to, text: withSigns(words, isItalic, isOn(file, from), isOn(file, to)) }
}

/** White space at the head, or at the tail, of some words. */
const spaces = (words: string, side: 'head' | 'tail'): number =>
  words.length - (side === 'head' ? words.trimStart() : words.trimEnd()).length

/** Changed words of a passage, in UTF-16 code units of both texts. */
export interface Change {
  readonly old: readonly [start: number, end: number]
  readonly new: readonly [start: number, end: number]
}

/**
 * The changes of a passage, in order. A space is no word and its coming no change; where one stands beside changed words in one text
 * alone it belongs to them.
 */
export const changesOf = (old: Passage, fresh: Passage, reading: Reading): Change[] =>
  editsOf(old, fresh, reading).edits.map((edit): Change => {
    const before = [old.text.slice(0, edit.old.start), fresh.text.slice(0, edit.new.start)]
    const behind = [old.text.slice(edit.old.end), fresh.text.slice(edit.new.end)]
    const [heads, tails] = [before.map((words) => spaces(words, 'tail')), behind.map((words) => spaces(words, 'head'))]
    const [head, tail] = [heads, tails].map(([one, other]) => one !== other)
    const widened = ({ start, end }: EditSide, side: 0 | 1): [number, number] => [
      start - (head ? (heads[side] ?? 0) : 0),
      end + (tail ? (tails[side] ?? 0) : 0),
    ]
    return { old: widened(edit.old, 0), new: widened(edit.new, 1) }
  })

/** After which character of the old passage that stands which stands after one of the new; undefined among changed words. */
export const oldIndex = (changes: readonly Change[], at: number): number | undefined => {
  let shift = 0
  for (const { old, new: fresh } of changes) {
    if (at <= fresh[0] && at < fresh[1]) break
    if (at < fresh[1]) return undefined
    shift = old[1] - fresh[1]
  }
  return at + shift
}

/** The label of a passage where it is typed: from where it begins in the text of the file. */
export const typedLabel = (file: WordFile, passage: Passage): number | undefined => {
  const { label } = passage
  if (label === undefined) return undefined
  const start = startOf(passage)
  const at = file.text.slice(start, start + label.length + 4).indexOf(label)
  return at >= 0 && file.origin(start + at) ? start + at : undefined
}

/**
 * Changes of a passage as replacements in the text of the file, in order, and that of its label where that is typed.
 * @param isItalic of the characters of the new passage
 */
export const editsIn = (
  file: WordFile,
  old: Passage,
  fresh: Passage,
  changes: readonly Change[],
  isItalic: (passage: Passage, index: number) => boolean,
): Edit[] => {
  const edits = changes.map(({ old: before, new: [start, end] }) =>
    replacement(file, old.rangeOf(...before), fresh.text.slice(start, end), (index) => isItalic(fresh, start + index)),
  )
  const label = typedLabel(file, old)
  const isRenumbered = label !== undefined && fresh.label !== undefined && fresh.label !== old.label
  return isRenumbered && fresh.kind !== 'note'
    ? [{ start: label, end: label + (old.label?.length ?? 0), text: fresh.label }, ...edits]
    : edits
}
