/** Turning operative paragraphs into sub-paragraphs of the one above them. */
import { CodeActionKind, type CodeAction } from 'vscode-languageserver'
import type { OperativeParagraph, Resolution, Subparagraph } from '../../../../grammar/ast.ts'
import { formatRoman } from '../../../../grammar/index.ts'
import type { Edit } from '../../../lint/change.ts'
import { applyEdits } from '../../../lint/edits.ts'
import { writeLabel } from '../../../lint/facts/lists.ts'
import { markerRange } from '../../../lint/facts/numbers.ts'
import { clauseGroups } from '../../../lint/facts/parts.ts'
import { paragraphReferences } from '../../../lint/facts/references.ts'
import { renumber } from '../../../lint/facts/renumber.ts'
import { terminalOf } from '../../../lint/facts/terminal.ts'
import { placesOf } from '../../../tree/places.ts'
import { rangeOf, type Range } from '../../../tree/range.ts'
import { nodesOf } from '../../../tree/visit.ts'
import { workspaceEdit, type Client } from '../../client.ts'
import { meet } from '../../nodes.ts'
import { readsAlike } from '../../reads.ts'
import type { View } from '../../view.ts'

interface Demotion {
  readonly resolution: Resolution
  readonly above: OperativeParagraph
  readonly chosen: readonly OperativeParagraph[]
  readonly following: readonly OperativeParagraph[]
}

const isNumbered = (clause: { type: string; number?: number | undefined }): clause is OperativeParagraph =>
  clause.type === 'operativeParagraph' && clause.number !== undefined

/** The paragraphs that a range touches, with the one above them. */
const demotionAt = (view: View, range: Range): Demotion | undefined => {
  for (const { kind, resolution, clauses } of view.lintable.fact(clauseGroups)) {
    if (kind !== 'operative' || !clauses.every(isNumbered)) continue
    const first = clauses.findIndex((clause) => meet(rangeOf(clause), range))
    const last = clauses.findLastIndex((clause) => meet(rangeOf(clause), range))
    const above = clauses[first - 1]
    if (first < 1 || !above) continue
    const chosen = clauses.slice(first, last + 1)
    // The list of a paragraph would have to become one of the second level, with other labels.
    if (chosen.some((clause) => clause.children.some(({ type }) => type === 'subparagraph'))) return undefined
    const after = nodesOf(resolution, 'operativeParagraph')
    return { resolution, above, chosen, following: after.slice(after.indexOf(chosen.at(-1) ?? above) + 1) }
  }
  return undefined
}

const itemsOf = ({ children }: OperativeParagraph): Subparagraph[] =>
  children.filter((child): child is Subparagraph => child.type === 'subparagraph')

const editsOf = ({ resolution, above, chosen, following }: Demotion, view: View): Edit[] | undefined => {
  const items = itemsOf(above)
  const labels = chosen.map((_clause, index) => writeLabel(items.length + index + 1, 1, formatRoman))
  const markers = chosen.map((clause, index): Edit | undefined => {
    const range = markerRange(clause, view.lintable)
    return range && { ...range, text: `${labels[index]} ` }
  })
  if (!markers.every((edit) => edit !== undefined)) return undefined
  const references = view.lintable.fact(paragraphReferences).flatMap((reference): Edit[] => {
    const index = chosen.findIndex(({ number }) => number === reference.number)
    if (index < 0 || reference.resolution !== resolution || !reference.digits) return []
    return [{ ...reference.digits, text: `${above.number} ${labels[index]}` }]
  })
  const wanted = following.map((paragraph) => ({ paragraph, number: (paragraph.number ?? 0) - chosen.length }))
  const renumbered = wanted.length > 0 ? renumber(resolution, wanted, view.lintable)?.edits : []
  const terminal = items.length === 0 ? terminalOf(above, view.lintable) : undefined
  const colon = terminal && terminal.mark !== ':' ? [{ ...terminal.range, text: ':' }] : []
  return renumbered && [...colon, ...markers, ...references, ...renumbered]
}

/** The action for the paragraphs that a range touches; offered only where the text is then read as meant. */
export const demoteActions = (view: View, range: Range, client: Client): CodeAction[] => {
  const demotion = demotionAt(view, range)
  const edits = demotion && editsOf(demotion, view)
  if (!edits) return []
  const { above, chosen } = demotion
  const place = placesOf(view.tree).of(above)
  const text = applyEdits(view.text, edits)
  const after = placesOf(view.parse(text)).find(place)
  if (
    !readsAlike(view, text) ||
    after?.type !== 'operativeParagraph' ||
    itemsOf(after).length !== itemsOf(above).length + chosen.length
  )
    return []
  const what =
    chosen.length === 1
      ? `paragraph ${chosen[0]?.number} a sub-paragraph`
      : `${chosen.length} paragraphs sub-paragraphs`
  return [
    {
      title: `Make ${what} of paragraph ${above.number}`,
      kind: CodeActionKind.RefactorRewrite,
      edit: workspaceEdit(view, view.edits(edits), client),
    },
  ]
}
