/**
 * Headings that divide the items of a clause, as in the mandates of missions:
 *
 *     (b) To train guards;
 *     Support for villages
 *     (c) To repair pumps;
 */
import { isLetterAt, startsUpper } from '../../notation/letters.ts'
import type { OpenLevel } from '../../lexicon/labels.ts'
import { LabelAlone, Labelled, TextLine } from '../../lines/shapes.ts'
import { terminal } from '../../lines/terminal.ts'
import type { Decision } from '../decision.ts'
import { because } from '../sign.ts'
import type { Moment } from '../state.ts'
import { longestHeading } from './heading.ts'
import { labelAfter, opensWith, standsApart, textAfter } from './signs.ts'

/** A heading between the items of a list; undefined for any other line. */
export function listHeading(moment: Moment): Decision | undefined {
  const { state, line } = moment
  if (line.shape !== TextLine || state.block !== 'clause' || !state.open || !dividesItems(moment)) return undefined
  if (line.text.length > longestHeading || !startsUpper(line.plain) || terminal(line.text) !== '') return undefined
  if (!isLetterAt(line.plain, line.plain.length - 1)) return undefined
  const labels = labelsBelow(moment)
  return labels && !opensWith(moment, line, 'operative') && !opensWith(moment, line, 'preambular')
    ? {
        is: 'listHeading',
        ...labels,
        evidence: because('a line without end between items, and the label that is due below'),
      }
    : undefined
}

/** Whether what stands above may be an item or the words before the first one. */
function dividesItems({ context, line, end }: Moment): boolean {
  if (end === ';' || end === ':') return !context.metrics.blankDivided || line.blanks > 0
  return (end === ',' || end === '.') && standsApart(context, line)
}

/**
 * The levels that stay open above the item below: its own where its label goes on with a list, none where the first list of the
 * clause begins, or begins anew.
 */
function labelsBelow({ context, state, line }: Moment): { level: number; labels: readonly OpenLevel[] } | undefined {
  const next = textAfter(context, line)
  if (next?.shape !== Labelled && next?.shape !== LabelAlone) return undefined
  const { labels } = context.language
  const label = labels.labelOf(next.plain)?.label
  if (label === undefined) return undefined
  const below = labelAfter(context, next)
  const placement = labels.place(label, state.labels, below)
  if (placement?.fits) return { level: placement.level - 1, labels: state.labels.slice(0, placement.level) }
  return labels.place(label, [], below)?.fits ? { level: 0, labels: [] } : undefined
}
