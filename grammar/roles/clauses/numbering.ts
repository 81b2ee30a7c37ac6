/** Where numbered paragraphs are still to come. */
import type { Line } from '../../lines/line.ts'
import { AnnexLabel, NumberAlone, Numbered } from '../../lines/shapes.ts'
import type { Decision } from '../decision.ts'
import { because } from '../sign.ts'
import type { Context } from '../facts.ts'
import type { Moment } from '../state.ts'
import { numberOf } from './number.ts'
import { textAfter } from './signs.ts'

const known = new WeakMap<Context, Uint8Array>()

/**
 * Whether a paragraph `1.` is still to come: then what only looks operative (`Recalls that …` among preambular
 * paragraphs, S/RES/2766 (2024)) is not yet the operative part.
 */
export function numberedAhead(context: Context, line: Line): boolean {
  let before = known.get(context)
  if (!before) known.set(context, (before = linesBeforeNumbering(context)))
  return before[line.index] === 1
}

/** `2. Noting …` among preambular paragraphs: a number by mistake. */
export function numberedPreambular({ context, state, line }: Moment): Decision | undefined {
  const { openers } = context
  if (state.part !== 'preamble' || line.shape !== Numbered || !numberedAhead(context, line)) return undefined
  if (openers.certainty(line, 'preambular') !== 'known' || openers.certainty(line, 'operative') !== 'none')
    return undefined
  return { is: 'preambular', evidence: because('an opening phrase of the preamble, and a paragraph 1 to come') }
}

/** By index of a line: 1 where a paragraph `1.` follows before another text begins. */
function linesBeforeNumbering(context: Context): Uint8Array {
  const { lines, artefacts, head, notes, landmarks, openers } = context
  const before = new Uint8Array(lines.length)
  let ahead = 0
  for (const line of lines.toReversed()) {
    const { index, shape } = line
    before[index] = ahead
    if (head[index]?.is === 'organ' || landmarks[index] === 'organ' || shape === AnnexLabel) ahead = 0
    if (shape !== Numbered && shape !== NumberAlone) continue
    if (artefacts[index] ?? head[index] ?? notes[index] ?? landmarks[index]) continue
    if (numberOf(line) !== 1) continue
    const words = shape === Numbered ? line : textAfter(context, line)
    ahead = words !== undefined && openers.certainty(words, 'operative') !== 'none' ? 1 : 0
  }
  return before
}
