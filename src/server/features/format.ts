/** The canonical notation of a document or of some of its paragraphs, and the number of the next paragraph. */
import type { Position, Range as LspRange, TextEdit } from 'vscode-languageserver'
import { blocksOf } from '../../convert/canonical/blocks.ts'
import { toCanonical } from '../../convert/canonical/index.ts'
import { saysTheSame } from '../../convert/canonical/same.ts'
import { readings } from '../../../grammar/english.ts'
import { formatRoman } from '../../../grammar/index.ts'
import type { OperativeParagraph, Subparagraph } from '../../../grammar/ast.ts'
import { applyEdits } from '../../lint/edits.ts'
import { writeLabel } from '../../lint/facts/lists.ts'
import { numberRange } from '../../lint/facts/numbers.ts'
import { endOf } from '../../tree/range.ts'
import { everyNode } from '../../tree/visit.ts'
import { difference } from '../difference.ts'
import type { View } from '../view.ts'

/** The lines of a text end as those of the document. */
const lineEndsOf = (text: string, like: string): string =>
  like.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text

/** The document in the canonical notation; nothing where that would be read otherwise than the document is. */
export const formatting = (view: View): TextEdit[] => {
  const wanted = lineEndsOf(toCanonical(view.tree, view.text), view.text)
  const edit = difference(view.text, wanted)
  return edit && saysTheSame(view.tree, view.parse(wanted)) ? [view.edit(edit)] : []
}

/** The paragraphs that a range touches, each in the canonical notation where it stands. */
export const rangeFormatting = (view: View, range: LspRange): TextEdit[] => {
  const [from, to] = [view.positions.offsetAt(range.start), view.positions.offsetAt(range.end)]
  // What reads as the text of several places, or of another notation, is not written anew piece by piece.
  if (view.tree.foreign) return []
  const edits = blocksOf(view.tree, view.text).flatMap(({ start, end, text }) => {
    // What is selected up to the beginning of a line is not that line.
    if (end < from || (from < to ? start >= to : start > to)) return []
    const edit = difference(view.text.slice(start, end), lineEndsOf(text, view.text))
    return edit ? [{ start: start + edit.start, end: start + edit.end, text: edit.text }] : []
  })
  return saysTheSame(view.tree, view.parse(applyEdits(view.text, edits))) ? view.edits(edits) : []
}

type Numbered = OperativeParagraph | Subparagraph

/** What the paragraph after one is numbered: `5. `, `(c) `. */
const nextHead = (block: Numbered, view: View): string | undefined => {
  if (block.type === 'operativeParagraph')
    return block.number !== undefined && numberRange(block, view.lintable) ? `${block.number + 1}. ` : undefined
  const [reading] = readings(block.label)
  return reading && `${writeLabel(reading.ordinal + 1, block.level, formatRoman)} `
}

/** The number of the next paragraph on an empty line after a numbered one, which a line of its own parts from it. */
export const onTypeFormatting = (view: View, position: Position): TextEdit[] => {
  const offset = view.positions.offsetAt(position)
  const start = view.positions.offsetAt({ line: position.line, character: 0 })
  const end = view.positions.offsetAt({ line: position.line + 1, character: 0 })
  if (view.text.slice(start, end).trim() !== '') return []
  const gap = /[ \t]*(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)[ \t]*$/.exec(view.text.slice(0, offset))
  if (!gap) return []
  const blocks: Numbered[] = [...everyNode(view.tree, 'operativeParagraph'), ...everyNode(view.tree, 'subparagraph')]
  const ended = blocks.filter((block) => endOf(block) === gap.index)
  const last = ended.findLast(({ type }) => type === 'subparagraph') ?? ended.at(-1)
  // After the full stop of the last paragraph nothing is numbered.
  const head = last && !view.text.slice(0, gap.index).endsWith('.') ? nextHead(last, view) : undefined
  return head === undefined ? [] : [view.edit({ start: offset, end: offset, text: head })]
}
