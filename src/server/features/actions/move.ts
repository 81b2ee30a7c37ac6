/** Moving a clause up or down: its number stays where it is, references follow it, and what its place asks of it is set right. */
import { CodeActionKind, type CodeAction } from 'vscode-languageserver'
import type { Clause } from '../../../../grammar/ast.ts'
import type { Edit } from '../../../lint/change.ts'
import { applyEdits } from '../../../lint/edits.ts'
import { markerRange } from '../../../lint/facts/numbers.ts'
import { clauseGroups } from '../../../lint/facts/parts.ts'
import { paragraphReferences } from '../../../lint/facts/references.ts'
import { spoken, placesOf } from '../../../tree/places.ts'
import { endOf, rangeOf, startOf, type Range } from '../../../tree/range.ts'
import { nodesOf } from '../../../tree/visit.ts'
import { workspaceEdit, type Client } from '../../client.ts'
import { difference } from '../../difference.ts'
import { touches } from '../../nodes.ts'
import type { View } from '../../view.ts'
import { readsAlike } from '../../reads.ts'
import { mended } from './mend.ts'

/** A clause without its number; undefined where it cannot be taken out of its place: a page ends in it. */
const bodyOf = (clause: Clause, view: View): Range | undefined => {
  if (nodesOf(clause, 'pageBreak').length > 0 || clause.label !== undefined) return undefined
  if (clause.type === 'preambularParagraph' || clause.number === undefined) return rangeOf(clause)
  const marker = markerRange(clause, view.lintable)
  return marker && { start: marker.end, end: endOf(clause) }
}

const numberOf = (clause: Clause): number | undefined =>
  clause.type === 'operativeParagraph' ? clause.number : undefined

/**
 * References to either number speak of the other once the clauses have changed places; of what one says of the other alone, the
 * side changes too.
 */
const followed = (view: View, upper: Clause, lower: Clause): Edit[] => {
  const numbers = new Map([
    [numberOf(upper), numberOf(lower)],
    [numberOf(lower), numberOf(upper)],
  ])
  const references = view.lintable.fact(paragraphReferences)
  return references.flatMap(({ number, digits, clause, phrase, side, direction }): Edit[] => {
    const wanted = number === undefined ? undefined : numbers.get(number)
    if (wanted === undefined || !digits) return []
    const isOfOther =
      (clause === upper && number === numberOf(lower)) || (clause === lower && number === numberOf(upper))
    const isAlone = references.filter((each) => each.phrase.start === phrase.start).length === 1
    const follows = { ...digits, text: String(wanted) }
    if (!side || !isOfOther || !isAlone) return [follows]
    return [follows, { ...side, text: direction === 'above' ? 'below' : 'above' }]
  })
}

/** The text after two neighbours have changed places; undefined where it would be read otherwise. */
const swapped = (view: View, upper: Clause, lower: Clause, after: Clause | undefined): string | undefined => {
  const bodies = [bodyOf(upper, view), bodyOf(lower, view)] as const
  const [above, below] = bodies
  if (!above || !below) return undefined
  const references = followed(view, upper, lower)
  const within = (range: Range): string =>
    applyEdits(
      view.text.slice(range.start, range.end),
      references
        .filter(({ start, end }) => range.start <= start && end <= range.end)
        .map(({ start, end, text }) => ({ start: start - range.start, end: end - range.start, text })),
    )
  const isElsewhere = ({ start }: Edit): boolean => !touches(above, start) && !touches(below, start)
  const elsewhere = references.filter(isElsewhere)
  const text = applyEdits(view.text, [
    { ...above, text: within(below) },
    { ...below, text: within(above) },
    ...elsewhere,
  ])
  const grown = (until: number): number =>
    elsewhere.reduce((sum, { end, start, text: put }) => (end <= until ? sum + put.length - (end - start) : sum), 0)
  const last = endOf(after ?? lower)
  const moved = mended(text, { start: startOf(upper) + grown(startOf(upper)), end: last + grown(last) }, view)
  return readsAlike(view, moved) ? moved : undefined
}

/** The actions that move the clause at an offset. */
export const moveActions = (view: View, offset: number, client: Client): CodeAction[] => {
  for (const { clauses } of view.lintable.fact(clauseGroups)) {
    const index = clauses.findIndex((clause) => touches(rangeOf(clause), offset))
    const clause = clauses[index]
    if (!clause) continue
    const place = spoken(placesOf(view.tree).of(clause))
    const action = (title: string, upper: Clause | undefined, lower: Clause | undefined): CodeAction[] => {
      const after = lower && clauses[clauses.indexOf(lower) + 1]
      const text = upper && lower ? swapped(view, upper, lower, after) : undefined
      const edit = text === undefined ? undefined : difference(view.text, text)
      if (!edit) return []
      return [{ title, kind: CodeActionKind.RefactorRewrite, edit: workspaceEdit(view, [view.edit(edit)], client) }]
    }
    return [
      ...action(`Move ${place} up`, clauses[index - 1], clause),
      ...action(`Move ${place} down`, clause, clauses[index + 1]),
    ]
  }
  return []
}
