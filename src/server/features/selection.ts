/** Selections that grow: word, phrase, sub-paragraph, clause, part, document. */
import type { Position, SelectionRange } from 'vscode-languageserver'
import { LETTER, regex } from '../../../grammar/index.ts'
import { endOf, startOf, type Range } from '../../tree/range.ts'
import { pathAt } from '../nodes.ts'
import type { View } from '../view.ts'

const wordBefore = regex('u')`[${LETTER}\p{N}’'-]*$`
const wordBehind = regex('u')`^[${LETTER}\p{N}’'-]*`
/** Longer words are not looked at. */
const longest = 60

const wordAt = (text: string, offset: number): Range => ({
  start: offset - (wordBefore.exec(text.slice(Math.max(0, offset - longest), offset))?.[0].length ?? 0),
  end: offset + (wordBehind.exec(text.slice(offset, offset + longest))?.[0].length ?? 0),
})

/** The ranges around a position, the innermost first, each larger than the one before. */
export const selectionRange = (view: View, position: Position): SelectionRange => {
  const offset = view.positions.offsetAt(position)
  const ranges: Range[] = [
    ...pathAt(view.tree, offset).map((node) => ({ start: startOf(node), end: endOf(node) })),
    wordAt(view.text, offset),
  ]
  let outer: SelectionRange | undefined
  let last: Range = { start: -1, end: Infinity }
  for (const range of ranges) {
    const isInside = last.start <= range.start && range.end <= last.end
    if (!isInside || (range.start === last.start && range.end === last.end)) continue
    outer = { range: view.range(range), ...(outer ? { parent: outer } : {}) }
    last = range
  }
  return outer ?? { range: view.range({ start: offset, end: offset }) }
}
