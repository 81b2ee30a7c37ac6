/** One step of the loop: the role of a line and the state after it, or only another state, in which the line is asked again. */
import type { Line } from '../../lines/line.ts'
import type { Path, TextFacts } from '../classified.ts'
import type { Context } from '../facts.ts'
import type { Role } from '../role.ts'
import type { Evidence } from '../sign.ts'
import { changed, type State } from '../state.ts'

/** A line, and the state in which it is asked for its role. */
export interface Turn {
  readonly context: Context
  readonly state: State
  readonly line: Line
}

/** What is said of a line beyond its role. Its words begin where the line does, unless `from` says otherwise. */
export type Facts = Partial<TextFacts>

/** A line that has found its role. */
export interface Taken {
  readonly state: State
  readonly role: Role
  readonly evidence: Evidence
  readonly facts: Facts | undefined
}

/** The role of a line and the state after it; or only the state in which it is to be asked again. */
export type Step = Taken | { readonly state: State; readonly role?: undefined }

/** The step of a line that has found its role. Most lines leave the state as it is. */
export const take = (
  { state }: Turn,
  role: Role,
  evidence: Evidence,
  change?: Partial<State>,
  facts?: Facts,
): Taken => ({ state: change ? changed(state, change) : state, role, evidence, facts })

/** The step of a line that ends the present place, and is asked again in the state that the change makes. */
export const leave = ({ state }: Turn, change: Partial<State>): Step => ({ state: changed(state, change) })

/** Whether page artefacts or notes, comments too, stand between a line and the line of text above it. */
export const isCut = ({ context, line }: Turn): boolean => (context.lastText[line.index] ?? -1) !== line.index - 1

/** The parts round a line, by the place of the loop. */
export const pathOf: Readonly<Record<State['place'], Path>> = {
  document: [],
  annex: ['annex'],
  setOut: ['resolution', 'operative', 'annex'],
  head: ['resolution'],
  preamble: ['resolution', 'preamble'],
  operative: ['resolution', 'operative'],
  section: ['resolution', 'operative', 'section'],
  closing: ['resolution', 'closing'],
}
