/**
 * Where a paragraph ends and what begins: the hard question, asked of every line of text and answered in this one folder.
 *
 * No sign is enough by itself. `…security architecture in Eurasia,` ends in a comma and goes on (seed, page 1); `…session of
 * the General` / `Assembly on …` goes on with a capital (seed, page 2); `pdftotext` leaves no blank lines. So signs are
 * added up: terminal punctuation, opening phrase, number, room left on the line above, indent, blank lines, hints.
 */
import { startsUpper, startsWithAny } from '../../notation/letters.ts'
import { opensWith, type Line } from '../../lines/line.ts'
import type { Survey } from '../survey/survey.ts'
import {
  AnnexLabel,
  ClosingLine,
  LabelAlone,
  Labelled,
  NumberAlone,
  Numbered,
  OrganName,
  PartLabel,
} from '../../lines/shapes.ts'
import { heading, partLabel } from './heading.ts'
import { labelled } from './item.ts'
import { clauseTag, headBelowTail, numbered } from './number.ts'
import type { Ahead, Reading } from './reading.ts'
import { isQuoted, layoutSigns } from './signs.ts'
import { terminal } from '../../lines/terminal.ts'
import { unnumbered } from './unnumbered.ts'

/** What the line of text at `index` is, after `above`, the line of text before it in this block or the last one. */
export function lookAhead(survey: Survey, reading: Reading, index: number): Ahead {
  const line = survey.lines[index]
  if (line === undefined) return { kind: 'end' }
  const above = survey.lines[survey.lastText[index] ?? -1]
  if (line.token.tokenType === ClosingLine) return { kind: 'closing' }
  if (line.token.tokenType === OrganName) return { kind: 'resolution' }
  if (reading.bare) return headBelowTail(survey, line) ? { kind: 'tail' } : { kind: 'more' }
  const end = above === undefined || !reading.open ? '.' : terminal(above.text)
  if (line.token.tokenType === AnnexLabel && (end !== '' || survey.crossed[index] === 1)) return { kind: 'annex' }
  if (reading.part === 'annex') return annexLine(survey, reading, above, line)
  if (reading.part === 'preliminaries') return nextResolution(survey, reading, line, '.') ?? { kind: 'paragraph' }
  return (
    clauseTag(line) ??
    numbered(survey, reading, line, end) ??
    labelled(survey, reading, line, end) ??
    nextResolution(survey, reading, line, end) ??
    partLabel(survey, reading, line, end) ??
    heading(survey, reading, above, line, end) ??
    unnumbered(survey, reading, above, line, end)
  )
}

/** A title or a number, and then an organ line: another resolution of the same document. */
function nextResolution(survey: Survey, reading: Reading, line: Line, end: string): Ahead | undefined {
  if (end !== '.' || reading.part === 'preamble' || reading.part === 'annex') return undefined
  if (terminal(line.text) === ':' || opensWith(line, 'operative') === 'known') return undefined
  let at = line.index
  for (let step = 0; step < 8 && at < survey.lines.length; step++) {
    const next = survey.lines[at]
    if (next === undefined) return undefined
    if (next.token.tokenType === OrganName) return step > 0 ? { kind: 'resolution' } : undefined
    if (next.shape === Numbered || next.shape === NumberAlone || next.shape === Labelled || next.text.endsWith(';'))
      return undefined
    at = survey.nextText[at + 1] ?? survey.lines.length
  }
  return undefined
}

/** In an annex a paragraph begins with a number, a label, after a blank line or after a full stop and a short line. */
function annexLine(survey: Survey, reading: Reading, above: Line | undefined, line: Line): Ahead {
  if (above === undefined || !reading.open) return { kind: 'paragraph' }
  if (
    line.shape === Numbered ||
    line.shape === NumberAlone ||
    line.shape === Labelled ||
    line.shape === LabelAlone ||
    line.shape === PartLabel
  )
    return { kind: 'paragraph' }
  const end = terminal(above.text)
  const capital = startsUpper(line.text) || startsWithAny(line.text, '\u201c"*') ? 1 : -3
  const alone = above.shape === NumberAlone || above.shape === LabelAlone
  const quoted = end === ':' && isQuoted(line) ? 2 : 0
  return !alone && layoutSigns(survey, above, line) + (end === '' ? -1 : 1) + capital + quoted >= 3
    ? { kind: 'paragraph' }
    : { kind: 'more' }
}
