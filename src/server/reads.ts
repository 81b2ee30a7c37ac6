/** Whether a changed text is read as was meant: where superscripts were lost, only their order tells marks from figures. */
import type { Document } from '../../grammar/ast.ts'
import { footnotesOf } from '../tree/footnotes.ts'
import { everyNode } from '../tree/visit.ts'
import type { View } from './view.ts'

/** What of notes a change means to change. */
export interface Relabelling {
  /** The new label of a note and of its marks. */
  readonly label?: (label: string) => string
  /** The label of a note that is put in with one mark. */
  readonly added?: string
}

const blocks = ['preambularParagraph', 'operativeParagraph', 'subparagraph'] as const

/** Paragraphs and items together, the labels of notes and of marks, and the resolutions that are cited; in no order. */
const signature = (tree: Document, { label = (same) => same, added }: Relabelling): string => {
  const { notes, references } = footnotesOf(tree)
  const more = added === undefined ? [] : [added]
  const labels = (marked: readonly { label: string }[]): string[] =>
    [...marked.map((each) => label(each.label)), ...more].toSorted()
  const cited = everyNode(tree, 'resolutionCitation').map(({ reference }) => reference)
  const count = blocks.reduce((sum, type) => sum + everyNode(tree, type).length, 0)
  return JSON.stringify([count, labels(notes), labels(references), cited.toSorted()])
}

/** Whether a text has the paragraphs, citations, notes and marks of a view, up to what is meant to change. */
export const readsAlike = (view: View, text: string, meant: Relabelling = {}): boolean =>
  signature(view.tree, meant) === signature(view.parse(text), {})
