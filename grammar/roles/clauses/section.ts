/** Labels of sections: `I`, `A` alone between two clauses, or `II Regional cooperation` on one line. */
import { isUpperAt, startsLower, startsWithAny } from '../../notation/letters.ts'
import { parseRoman } from '../../lexicon/roman.ts'
import type { Line } from '../../lines/line.ts'
import { Numbered, PartLabel, TextLine } from '../../lines/shapes.ts'
import { terminal } from '../../lines/terminal.ts'
import type { Decision } from '../decision.ts'
import { because } from '../sign.ts'
import type { Moment } from '../state.ts'
import { opensWith, standsApart, textAfter } from './signs.ts'

const latinLabel = /^\W*[A-Z]/

/** The label of a section, alone or with its heading; undefined for any other line. */
export function section(moment: Moment): Decision | undefined {
  const { context, state, line, end } = moment
  if (end !== '.' && end !== ';' && end !== ',') return undefined
  if (line.shape !== PartLabel) return labelledHeading(moment)
  const next = textAfter(context, line)
  if (next === undefined || startsLower(next.plain)) return undefined
  return state.part === 'operative' || state.afterHeading || end === ',' || standsApart(context, line)
    ? {
        is: 'section',
        label: line.plain.replace(latinLabel.test(line.plain) ? /[^A-Z]/g : /[^\p{L}]/gu, ''),
        evidence: because('a label alone between two clauses'),
      }
    : undefined
}

const romanHead = /^(\*{0,2})([IVXL]{1,6})\.?\1\s+/

/** The label of a section whose heading stands on the same line, and its length with the white space after it. */
export function romanLabel(line: Line): { label: string; length: number } | undefined {
  const match = line.shape === TextLine ? romanHead.exec(line.text) : null
  if (match?.[2] === undefined || parseRoman(match[2].toLowerCase()) === undefined) return undefined
  const { length } = match[0]
  const heads = isUpperAt(line.text, length) || startsWithAny(line.text.slice(length), '\u201c"*')
  return heads ? { label: match[2], length } : undefined
}

/** `II Regional cooperation`: a markdown converter sets label and heading in one block (A/RES/79/281). A clause must follow. */
function labelledHeading(moment: Moment): Decision | undefined {
  const { context, state, line } = moment
  const first = line.plain.charCodeAt(0)
  if (first !== 73 && first !== 86 && first !== 88 && first !== 76) return undefined
  const found = line.blanks > 0 && terminal(line.text) === '' ? romanLabel(line) : undefined
  const next = found && textAfter(context, line)
  // Below a preamble that is open stands the first section only (A/RES/37/90: `IV Resolutions adopted on …` heads a page).
  if (!found || !next || (state.part === 'preamble' && found.label !== 'I')) return undefined
  return opensWith(moment, next, next.shape === Numbered ? 'operative' : 'preambular')
    ? { is: 'section', label: found.label, evidence: because('a roman number and a heading, and a clause below') }
    : undefined
}
