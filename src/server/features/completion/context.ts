/** What is written at a place where something may be completed. */
import type { Position } from 'vscode-languageserver'
import type { View } from '../../view.ts'

/** A place in a text, with what stands before it. */
export interface Place {
  readonly view: View
  readonly offset: number
  /** Where its line begins. */
  readonly lineStart: number
  /** Its line up to the place. */
  readonly line: string
  /** Some of the text before the place, white space folded. */
  readonly before: string
}

/** Characters before the place that are looked at. */
const reach = 300

/** The place of a position. */
export const placeAt = (view: View, position: Position): Place => {
  const offset = view.positions.offsetAt(position)
  const lineStart = view.positions.offsetAt({ line: position.line, character: 0 })
  return {
    view,
    offset,
    lineStart,
    line: view.text.slice(lineStart, offset),
    before: view.text.slice(Math.max(0, offset - reach), offset).replaceAll(/\s+/g, ' '),
  }
}
