/** Renaming a sub-paragraph, and its letter wherever a reference leads to it or through it. */
import type { Clause, Resolution, Subparagraph } from '../../../grammar/ast.ts'
import type { Edit } from '../../lint/change.ts'
import { applyEdits } from '../../lint/edits.ts'
import { labelRange } from '../../lint/facts/lists.ts'
import { letterPattern, paragraphReferences } from '../../lint/facts/references.ts'
import { nodesOf } from '../../tree/visit.ts'
import { readsAlike } from '../reads.ts'
import { bareLabel, referredPath } from '../targets.ts'
import type { View } from '../view.ts'
import { RenameError } from './rename-error.ts'

const lists = ['preambularParagraph', 'operativeParagraph', 'subparagraph'] as const

/** What the list of a sub-paragraph has besides it. */
const othersOf = (resolution: Resolution, item: Subparagraph): Subparagraph[] =>
  lists
    .flatMap((type): (Clause | Subparagraph)[] => nodesOf(resolution, type))
    .flatMap(({ children }) => {
      const items = children.filter((child): child is Subparagraph => child.type === 'subparagraph')
      return items.includes(item) ? items.filter((each) => each !== item) : []
    })

/** The letter of the sub-paragraph in the references that lead to it or through it: `2 (b)`, `2 (b) (i)`. */
const lettersSpoken = (view: View, item: Subparagraph): Edit[] =>
  view.lintable.fact(paragraphReferences).flatMap((reference): Edit[] => {
    const { letters, range } = reference
    // Without a letter the first block is the paragraph; each letter leads one level down.
    const at = referredPath(reference).indexOf(item) - 1
    const written = [...view.text.slice(range.start, range.end).matchAll(letterPattern)]
    const letter = written[at]
    if (!letter || written.length !== letters.length) return []
    const start = range.start + letter.index
    return [{ start, end: start + letter[0].length, text: letter[0] }]
  })

/**
 * @param name the new label, with or without brackets: `c`, `(c)`
 * @throws RenameError where the name is none, or taken
 */
export const renameItem = (view: View, item: Subparagraph, resolution: Resolution, name: string): Edit[] => {
  const [from, to] = [bareLabel(item.label), bareLabel(name)]
  if (!/^(?:[A-Za-z]{1,5}|\d{1,3})$/.test(to))
    throw new RenameError('The label of a sub-paragraph is a letter, or a number, such as c or iv')
  if (to === from) return []
  if (othersOf(resolution, item).some(({ label }) => bareLabel(label) === to))
    throw new RenameError(`There is a sub-paragraph (${to}) beside it already; give that another label first`)
  const range = labelRange(item, view.lintable)
  if (!range) throw new RenameError('The label does not stand at the head of its sub-paragraph')
  const edits = [{ ...range, text: item.label }, ...lettersSpoken(view, item)].map(({ start, end, text }): Edit => ({
    start,
    end,
    text: text.replace(from, to),
  }))
  if (!readsAlike(view, applyEdits(view.text, edits)))
    throw new RenameError('Under this label the sub-paragraph would not be read as one')
  return edits
}
