/** Where numbered paragraphs are still to come. */
import { isText, opensWith, type Line } from '../../lines/line.ts'
import type { Survey } from '../survey/survey.ts'
import { AnnexLabel, NumberAlone, Numbered, OrganName } from '../../lines/shapes.ts'
import { numberOf } from './number.ts'
import { textAfter } from './signs.ts'

const numberingAhead = new WeakMap<Survey, Uint8Array>()

/**
 * Whether a paragraph `1.` is still to come: then what only looks operative (`Recalls that …` among preambular
 * paragraphs, S/RES/2766 (2024)) is not yet the operative part.
 */
export function numberedAhead(survey: Survey, line: Line): boolean {
  let known = numberingAhead.get(survey)
  if (!known) {
    known = linesBeforeNumbering(survey)
    numberingAhead.set(survey, known)
  }
  return known[line.index] === 1
}

/** By index of a line: 1 where a paragraph `1.` follows before another text begins. */
function linesBeforeNumbering(survey: Survey): Uint8Array {
  const before = new Uint8Array(survey.lines.length)
  let ahead = 0
  for (let i = survey.lines.length - 1; i >= 0; i--) {
    before[i] = ahead
    const line = survey.lines[i]
    if (line === undefined) continue
    if (line.token.tokenType === OrganName || line.shape === AnnexLabel) ahead = 0
    else if ((line.shape === Numbered || line.shape === NumberAlone) && isText(line) && numberOf(line) === 1) {
      const words = line.shape === Numbered ? line : textAfter(survey, line)
      ahead = words !== undefined && opensWith(words, 'operative') !== 'none' ? 1 : 0
    }
  }
  return before
}
