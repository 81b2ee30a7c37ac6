/** Numbering all paragraphs, or all notes, anew. */
import { CodeActionKind, type CodeAction } from 'vscode-languageserver'
import type { AnyNode, OperativePart, Resolution, Section } from '../../../../grammar/ast.ts'
import { renumber, type Renumbered } from '../../../lint/facts/renumber.ts'
import { applyEdits } from '../../../lint/edits.ts'
import { footnotesOf } from '../../../tree/footnotes.ts'
import { numbersRestart } from '../../../tree/places.ts'
import { rangeOf, type Range } from '../../../tree/range.ts'
import { openerOf } from '../../../tree/outline.ts'
import { everyNode } from '../../../tree/visit.ts'
import { workspaceEdit, type Client } from '../../client.ts'
import { meet } from '../../nodes.ts'
import { readsAlike } from '../../reads.ts'
import type { View } from '../../view.ts'
import { relabelEdits } from '../rename.ts'

/** The number that each paragraph should bear; in a part whose numbers begin anew under headings they do so again. */
const wantedIn = (part: OperativePart | Section, restart: boolean, last = { number: 0 }): Renumbered[] => {
  const count = restart ? { number: 0 } : last
  return (part.children as AnyNode[]).flatMap((child): Renumbered[] => {
    if (child.type === 'section') return wantedIn(child, restart, count)
    if (child.type !== 'operativeParagraph' || (child.number === undefined && !openerOf(child))) return []
    count.number += 1
    return [{ paragraph: child, number: count.number }]
  })
}

const paragraphs = (view: View, resolution: Resolution, client: Client): CodeAction[] => {
  const part = resolution.children.find((child) => child.type === 'operativePart')
  const wanted = part ? wantedIn(part, numbersRestart(part)) : []
  if (wanted.every(({ paragraph, number }) => paragraph.number === number)) return []
  const proposal = renumber(resolution, wanted, view.lintable)
  if (!proposal) return []
  const edit = workspaceEdit(view, view.edits(proposal.edits), client)
  return [{ title: `Number the paragraphs anew: ${proposal.title}`, kind: CodeActionKind.RefactorRewrite, edit }]
}

const numbered = /^\d+$/

/** New labels of the notes, in the order in which their marks are read; undefined where that order does not tell them. */
const orderOf = (view: View): ReadonlyMap<string, string> | undefined => {
  const { notes, references, notesByLabel } = footnotesOf(view.tree)
  const labels = references.flatMap(({ label, note }) => (note === undefined && numbered.test(label) ? [label] : []))
  const order = new Map([...new Set(labels)].map((label, index) => [label, String(index + 1)]))
  // Where numbers begin anew, or a note has no mark.
  const isPlain = notes.every(({ label }) => !numbered.test(label) || order.has(label))
  return isPlain && ![...notesByLabel.values()].some(({ length }) => length > 1) ? order : undefined
}

const notesInOrder = (view: View, client: Client): CodeAction[] => {
  const order = orderOf(view)
  if (!order) return []
  const label = (old: string): string => order.get(old) ?? old
  const edits = relabelEdits(view, label)
  if (edits.length === 0 || !readsAlike(view, applyEdits(view.text, edits), { label })) return []
  const edit = workspaceEdit(view, view.edits(edits), client)
  return [{ title: 'Number the notes in the order of their marks', kind: CodeActionKind.RefactorRewrite, edit }]
}

/** Actions that number the paragraphs of the resolution at a range, and the notes of the document. */
export const renumberActions = (view: View, range: Range, client: Client): CodeAction[] => {
  const resolution = everyNode(view.tree, 'resolution').find((each) => meet(rangeOf(each), range))
  return [...(resolution ? paragraphs(view, resolution, client) : []), ...notesInOrder(view, client)]
}
