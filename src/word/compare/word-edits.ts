/** The edits of a passage that stays, as replacements in the text of the Word file. */
import type { EditSide } from '../../compare/comparison.ts'
import { editsOf, type Reading } from '../../compare/edits.ts'
import type { Passage } from '../../compare/passages.ts'
import type { Edit } from '../../lint/change.ts'
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

/** The label of a passage where it is typed: from where it begins in the text of the file. */
export const typedLabel = (file: WordFile, { label, position }: Passage): number | undefined => {
  if (label === undefined) return undefined
  const start = position.start.offset ?? 0
  const at = file.text.slice(start, start + label.length + 4).indexOf(label)
  return at >= 0 && file.origin(start + at) ? start + at : undefined
}

/**
 * What makes an old passage of the file the new one, in order: its words, and its label where that is typed.
 * @param isItalic of the characters of the new passage
 */
export const editsIn = (
  file: WordFile,
  old: Passage,
  fresh: Passage,
  reading: Reading,
  isItalic: (passage: Passage, index: number) => boolean,
): Edit[] => {
  const edits = editsOf(old, fresh, reading).edits.map((edit) =>
    replacement(file, edit.old.source, edit.new.text, (index) => isItalic(fresh, edit.new.start + index)),
  )
  const label = typedLabel(file, old)
  const isRenumbered = label !== undefined && fresh.label !== undefined && fresh.label !== old.label
  return isRenumbered && fresh.kind !== 'note'
    ? [{ start: label, end: label + (old.label?.length ?? 0), text: fresh.label }, ...edits]
    : edits
}
