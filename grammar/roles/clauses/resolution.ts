/** The head of another resolution of the same document: a label, a title or a number, and then an organ line. */
import { Labelled, NumberAlone, Numbered } from '../../lines/shapes.ts'
import { terminal } from '../../lines/terminal.ts'
import type { Decision } from '../decision.ts'
import type { Context } from '../facts.ts'
import { because } from '../sign.ts'
import type { Moment } from '../state.ts'
import { opensWith } from './signs.ts'

/** Lines above an organ line that may be its resolution's head. */
const longestHead = 7

/** Whether the line of an index is an organ line, wherever it stands. */
export const isOrganAt = ({ head, landmarks }: Context, index: number): boolean =>
  head[index]?.is === 'organ' || landmarks[index] === 'organ'

/** Whether the line of an index goes on with the organ line above it. */
export const isOrganRest = ({ head, landmarks }: Context, index: number): boolean =>
  head[index]?.is === 'organRest' || landmarks[index] === 'organRest'

/** The first line of the next resolution's head; undefined for any other line. */
export function nextResolution(moment: Moment): Decision | undefined {
  const { context, state, line, end } = moment
  if (end !== '.' || state.part === 'preamble' || state.part === 'annex') return undefined
  if (terminal(line.text) === ':' || opensWith(moment, line, 'operative')) return undefined
  const { lines, nextText } = context
  let at = line.index
  for (let step = 0; step <= longestHead && at < lines.length; step++) {
    const next = lines[at]
    if (next === undefined) return undefined
    if (isOrganAt(context, at))
      return step > 0
        ? { is: 'resolution', evidence: because('an organ line below, and no paragraph between') }
        : undefined
    if (next.shape === Numbered || next.shape === NumberAlone || next.shape === Labelled || next.text.endsWith(';'))
      return undefined
    at = nextText[at + 1] ?? lines.length
  }
  return undefined
}
