/** A row as runs of words that are the same, taken out or put in. */
import type { Row } from '../../compare/comparison.ts'
import { oneLine } from '../harmless.ts'

/** What became of some words. */
export type Fate = 'same' | 'old' | 'new'

/** Words of one fate, without the spaces around them. */
export interface Segment {
  readonly fate: Fate
  readonly text: string
  /** Whether a space parts it from the segment before. */
  readonly spaced: boolean
}

/** Some words of a text as a segment; nothing where there are none. */
const segment = (fate: Fate, text: string, start = 0, end: number = text.length): Segment[] => {
  const words = oneLine(text.slice(start, end))
  return words === ''
    ? []
    : [{ fate, text: words, spaced: /\s$/.test(text.slice(0, start)) || /^\s/.test(text.slice(start, end)) }]
}

/** The words of a row, in reading order. What is only in one of the texts is taken out or put in as a whole. */
export const segmentsOf = ({ kind, old, new: fresh, edits }: Row): Segment[] => {
  const [before, after] = [old?.text ?? '', fresh?.text ?? '']
  if (kind === 'deleted' || kind === 'merged') return segment('old', before)
  if (kind === 'inserted' || kind === 'split') return segment('new', after)
  let at = 0
  return [
    ...edits.flatMap((edit) => {
      const same = segment('same', after, at, edit.new.start)
      at = edit.new.end
      return [
        ...same,
        ...segment('old', before, edit.old.start, edit.old.end),
        ...segment('new', after, edit.new.start, edit.new.end),
      ]
    }),
    ...segment('same', after, at),
  ]
}

/** Words around a change that are shown where a long passage stays the same. */
const context = 8

/** Long passages that are the same show their ends only; a row without a change shows its beginning. */
export const shortened = (segments: readonly Segment[]): Segment[] =>
  segments.map((segment, index) => {
    if (segment.fate !== 'same') return segment
    const words = segment.text.split(' ')
    const head = index === 0 ? context / 2 : context
    const tail = index === segments.length - 1 ? context / 4 : context
    if (words.length <= head + tail + 2) return segment
    return { ...segment, text: [...words.slice(0, head), '…', ...words.slice(-tail)].join(' ') }
  })
