/** Paragraphs that are no clauses: of an annex, a statement, an amendment, a decision. */
import { perLanguage } from '../../lexicon/per-language.ts'
import { regex } from '../../notation/pattern.ts'
import type { Decision } from '../decision.ts'
import { evidence } from '../evidence.ts'
import { take, leave, type Step, type Turn } from './step.ts'

const markerOf = perLanguage(
  ({ labels }) => regex()`^(?:[-•]\s+)?(\d{1,4}(?:\\?[.)])|\((?:[${labels.letters}]{1,5}|\d{1,2})\))(?:\s+|$)`,
)

/** The step of the first line of a paragraph. */
export function paragraph(turn: Turn, decision: Decision): Step {
  const { context, line } = turn
  const found = markerOf(context.language).exec(line.text)
  const length = found?.[0].length ?? 0
  const label = found?.[1]?.replace('\\', '')
  return take(
    turn,
    'paragraph',
    decision.evidence,
    {
      part: 'annex',
      block: 'paragraph',
      open: true,
      labels: [],
      markerOnly: found !== null && length >= line.text.length,
      afterHeading: false,
    },
    { from: line.start + length, label },
  )
}

/** The step of the first row of a table. */
export const table = (turn: Turn, { evidence: why }: Decision): Step =>
  take(turn, 'table', why, {
    part: 'annex',
    block: 'table',
    open: true,
    labels: [],
    markerOnly: false,
    afterHeading: false,
  })

/** The step of a further line of whatever is open. */
export const goOn = (turn: Turn, { is, evidence: why }: Decision): Step =>
  is === 'displaced'
    ? take(turn, 'displaced', why)
    : take(turn, 'more', why, turn.state.markerOnly ? { markerOnly: false } : undefined)

/** What a state changes where an annex begins. */
export const annexBegins = { block: undefined, part: 'annex', open: false, labels: [], markerOnly: false } as const

/** The step of a line in an annex: a new paragraph, more of the open one, or the end of the annex. */
export function inAnnex(turn: Turn): Step {
  const { context, state, line } = turn
  if (context.landmarks[line.index] === 'resumption')
    return leave(turn, {
      place: 'operative',
      block: undefined,
      part: 'operative',
      open: false,
      labels: [],
      markerOnly: false,
    })
  const decision = evidence(context, state, line)
  const goesOn = decision.is === 'more' || decision.is === 'displaced'
  if ((state.block === 'paragraph' || state.block === 'table') && goesOn) return goOn(turn, decision)
  if (decision.is === 'table') return table(turn, decision)
  if (decision.is === 'paragraph' || goesOn) return paragraph(turn, decision)
  return leave(turn, { place: 'document', block: undefined, part: 'preliminaries', open: false })
}
