/** Renaming a note, a paragraph or a sub-paragraph, with all that refers to it. */
import type { Position, PrepareRenameResult, TextEdit } from 'vscode-languageserver'
import { raised, writeMark } from '../../../grammar/index.ts'
import type { Edit } from '../../lint/change.ts'
import { applyEdits } from '../../lint/edits.ts'
import { renumber } from '../../lint/facts/renumber.ts'
import { footnotesOf } from '../../tree/footnotes.ts'
import { rangeOf } from '../../tree/range.ts'
import { nodesOf } from '../../tree/visit.ts'
import { bareLabel, noteMark, targetAt, type Target } from '../targets.ts'
import { readsAlike } from '../reads.ts'
import type { View } from '../view.ts'
import { RenameError } from './rename-error.ts'
import { renameItem } from './rename-item.ts'

const nameOf = (target: Target): string | undefined => {
  if (target.kind === 'note') return target.label
  const { block } = target
  if (block.type === 'subparagraph') return bareLabel(block.label)
  return block.type === 'operativeParagraph' && block.number !== undefined ? String(block.number) : undefined
}

/** What would be renamed at a position; undefined where nothing can be. */
export const prepareRename = (view: View, position: Position): PrepareRenameResult | undefined => {
  const found = targetAt(view, view.positions.offsetAt(position))
  const placeholder = found && nameOf(found.target)
  return found && placeholder !== undefined ? { range: view.range(found.range), placeholder } : undefined
}

/**
 * The mark of a label written as another was: raised digits stay raised, a caret stays a caret. A plain digit is a mark that
 * lost its superscript; only its place tells it, and a new number would not fit there.
 */
export const relabelled = (mark: string, from: string, to: string): string => {
  if (mark.trim() === from) return mark.replace(from, writeMark(to))
  return mark.includes(from) ? mark.replace(from, to) : mark.replace(raised(from), writeMark(to))
}

/**
 * The edits that give notes and their marks the labels that are wanted for theirs.
 *
 * @param raisesAll whether marks and notes that are plain digits are raised too where they keep their label
 */
export const relabelEdits = (view: View, wanted: (label: string) => string, raisesAll = false): Edit[] => {
  const { notes, references } = footnotesOf(view.tree)
  const places = [
    ...references.map(({ label, node }) => ({ label, at: rangeOf(node) })),
    ...notes.map(({ label, node }) => ({ label, at: noteMark(node, view) })),
  ]
  return places.flatMap(({ label, at: { start, end } }) => {
    const mark = view.text.slice(start, end)
    const to = wanted(label)
    const stays = to === label && !(raisesAll && mark.trim() === label && /^\d/.test(label))
    return stays ? [] : [{ start, end, text: relabelled(mark, label, to) }]
  })
}

const renameNote = (view: View, label: string, name: string): TextEdit[] => {
  if (!/^(?:\d{1,3}|\*{1,3})$/.test(name)) throw new RenameError('The label of a note is a number, or asterisks')
  const { notesByLabel, referencesByLabel } = footnotesOf(view.tree)
  if (notesByLabel.has(name) || referencesByLabel.has(name))
    throw new RenameError(`There is a note ${name} already; give that another label first`)
  const renamed = (each: string): string => (each === label ? name : each)
  // Plain digits are told to be marks by their order, which this label may break: raised, they need no order.
  const ways = [relabelEdits(view, renamed), relabelEdits(view, renamed, true)]
  const edits = ways.find((way) => readsAlike(view, applyEdits(view.text, way), { label: renamed }))
  if (!edits) throw new RenameError('Under this label the note would not be read as one: it is too far from the others')
  return view.edits(edits)
}

/**
 * The edits that give what stands at a position another name.
 *
 * @param wanted as it is typed, or as it will stand there: `3` or `³`
 * @throws RenameError where the name is none, or taken
 */
export const rename = (view: View, position: Position, wanted: string): TextEdit[] => {
  const name = wanted.normalize('NFKC').trim()
  const target = targetAt(view, view.positions.offsetAt(position))?.target
  if (!target || nameOf(target) === undefined)
    throw new RenameError(
      'Only notes, numbered paragraphs and sub-paragraphs can be renamed: at a mark, a number, a letter or a reference',
    )
  if (target.kind === 'note') return renameNote(view, target.label, name)
  const { block, resolution } = target
  if (block.type === 'subparagraph') return view.edits(renameItem(view, block, resolution, name))
  if (block.type !== 'operativeParagraph') return []
  const number = Number(name)
  if (!/^[1-9]\d{0,2}$/.test(name)) throw new RenameError('The number of a paragraph is a number from 1 to 999')
  if (number === block.number) return []
  if (nodesOf(resolution, 'operativeParagraph').some((each) => each.number === number))
    throw new RenameError(`There is a paragraph ${number} already; move the paragraph, or renumber all of them`)
  const proposal = renumber(resolution, [{ paragraph: block, number }], view.lintable)
  if (!proposal) throw new RenameError('The number does not stand at the head of its paragraph')
  return view.edits(proposal.edits)
}
