/**
 * Organs that adopt resolutions, and how their lines are written. Sources: conventions 1 and 2.1 (`organ-line-missing`,
 * `organ-mismatch`).
 */
import { beginsWith } from '../../notation/first.ts'
import { LETTER, UPPER } from '../../notation/letters.ts'
import { longestFirst } from '../../notation/pattern.ts'
import { BLANK, singleSpaced } from '../../notation/space.ts'
import type { OrganForms, OrganLineMatch } from '../language.ts'

/** Principal organs and bodies whose resolutions are published in the same form, without article. */
export const ORGANS: readonly string[] = Object.freeze([
  'General Assembly',
  'Security Council',
  'Economic and Social Council',
  'Trusteeship Council',
  'Human Rights Council',
  'United Nations Environment Assembly',
  'United Nations Environment Assembly of the United Nations Environment Programme',
  'United Nations Habitat Assembly',
  'United Nations Habitat Assembly of the United Nations Human Settlements Programme',
  'Peacebuilding Commission',
  'Commission on Human Rights',
  'Commission on Narcotic Drugs',
  'Commission on Crime Prevention and Criminal Justice',
  'Commission on the Status of Women',
  'Commission on Population and Development',
  'Commission for Social Development',
  'Commission on Science and Technology for Development',
  'Statistical Commission',
  'United Nations Forum on Forests',
  'Economic Commission for Africa',
  'Economic Commission for Europe',
  'Economic Commission for Latin America and the Caribbean',
  'Economic and Social Commission for Asia and the Pacific',
  'Economic and Social Commission for Western Asia',
  'Committee of Experts on Global Geospatial Information Management',
  'Sub-Commission on the Promotion and Protection of Human Rights',
  'Conference of the Parties',
  'Assembly of States Parties',
  'Executive Board',
  'Governing Council',
  'World Health Assembly',
  'General Conference',
  'Trade and Development Board',
])

const bySize = longestFirst(ORGANS)
const canonical: ReadonlyMap<string, string> = new Map(ORGANS.map((name) => [name.toLowerCase(), name]))

/** `The General Assembly,`: up to the comma or the end, as much as the longest organ needs. */
const LINE_HEAD = /["\u201c\u201e]?[Tt][Hh][Ee]\s+([^,]{4,110}?)\s*(,|$)/y

/** A body that the table does not have: `The Commission on X,`, `The Conference of the Parties to the Y Convention,` */
const BODY_LINE = new RegExp(
  String.raw`["“„]?The\s+((?:(?:(?!The\b)[${UPPER}][${LETTER}’'‑-]*|and)\s+)*` +
    String.raw`(?:Commission|Committee|Sub-?Commission|Conference|Council|Assembly|Board|Meeting|Forum|Congress|Authority)` +
    String.raw`(?:\s+(?:\(?[${UPPER}][${LETTER}’'‑-]*\)?|of|on|for|the|and|to|in|against|at|their|its|with|serving|as|meeting|or|from|by))*)` +
    // `…, meeting at its 112th Session, 2024,` of the International Labour Conference.
    String.raw`(?:,\s+(?:meeting|having met|gathered|convened|at its)\b[^.;:]{3,120}(?=,\s*$))?` +
    String.raw`(?:\s?(,)|(?=\s*$))\s*$`,
  'y',
)

const BODY = String.raw`(?:(?:(?!The\b|the\b)[${UPPER}][${LETTER}’'‑-]*|and)\s+)*(?:Commission|Committee|Conference|Council|Assembly|Board|Meeting|Congress)(?:\s+(?:\(?[${UPPER}][${LETTER}’'‑-]*\)?|of|on|for|the|to|in|serving|as|meeting|from|by))*`

/** Several bodies that speak together: `The Conference of the Parties and the Conference of the Parties serving as …,` */
const JOINT_LINE = new RegExp(
  String.raw`["“„]?The\s+(${BODY}(?:\s*,\s+(?:and\s+)?the\s+${BODY})*(?:\s*,)?\s+and\s+the\s+${BODY})\s?(,)?\s*$`,
  'y',
)

const begins = beginsWith('T"\u201c\u201e')

/** A line of several bodies is longer. */
const LONGEST_JOINT_LINE = 400

/** A whole line is short: longer ones are prose that happens to begin with the name of a body. */
const LONGEST_LINE = 220

const matchLine = (text: string): OrganLineMatch | undefined => {
  if (!begins(text)) return undefined
  LINE_HEAD.lastIndex = 0
  const head = LINE_HEAD.exec(text)
  const known = head?.[1] === undefined ? undefined : canonical.get(singleSpaced(head[1]).toLowerCase())
  const joint = jointLine(text)
  if (joint) return joint
  if (head && known !== undefined) return { organ: known, end: head[0].length, comma: head[2] === ',' }
  if (text.length > LONGEST_LINE) return undefined
  BODY_LINE.lastIndex = 0
  const body = BODY_LINE.exec(text)
  if (!body?.[1]) return undefined
  return { organ: singleSpaced(body[1]), end: body[0].trimEnd().length, comma: body[2] === ',' }
}

/** Several bodies in one line, and each of them a body that adopts resolutions. */
function jointLine(text: string): OrganLineMatch | undefined {
  if (text.length > LONGEST_JOINT_LINE || !text.includes(' and the ')) return undefined
  JOINT_LINE.lastIndex = 0
  const match = JOINT_LINE.exec(text)
  if (!match?.[1]) return undefined
  return { organ: singleSpaced(match[1]), end: match[0].trimEnd().length, comma: match[2] === ',', joint: true }
}

const UNLISTED_LINE = /^["\u201c]?(?:The|THE)\s+([A-Z][^.,;:]{2,90}),\s*$/

const unlisted = (text: string): string | undefined => {
  const name = UNLISTED_LINE.exec(text)?.[1]
  return name === undefined ? undefined : singleSpaced(name)
}

const goesOn = new RegExp(`[${LETTER}\\d-]`)

/** Exact case: `General Assembly` of `General Assembly Distr.: Limited`. */
const inMasthead = (text: string, at: number): { organ: string; end: number } | undefined => {
  const rest = singleSpaced(text.slice(at, at + 120))
  const organ = bySize.find((name) => rest.startsWith(name) && !goesOn.test(rest[name.length] ?? ''))
  if (organ === undefined) return undefined
  const words = new RegExp(organ.replaceAll(' ', String.raw`\s+`), 'y')
  words.lastIndex = at
  words.exec(text)
  return { organ, end: words.lastIndex }
}

/**
 * `The General Assembly,` before its first paragraph on the same line, as web copies have it; of any body, and only where an opening phrase
 * follows. The inside of an expression.
 */
const RUN_IN_ORGAN: string = String.raw`[\u201c\x22]?[*_]{0,3}The (?=[A-Z])(?:[A-Za-z-]+ ){0,7}?(?:Assembly|Council|Commission|Committee|Conference|Board|Forum)\b[^,\n]{0,60},[*_]{0,3}(?=[${BLANK}]+[*_]{0,3}(?:[A-Z][a-z]+(?:ing|ed|ful)|Aware|Cognizant|Conscious|Anxious|Desirous)\b)`

const named =
  /(?:^|\s)(The (?:[A-Z][\w-]*|of|the|and|to|on|for|serving|as|meeting)(?: (?:[A-Z][\w-]*|of|the|and|to|on|for|serving|as|meeting)){1,14}),?(?=\s|$)/g
const body = /\b(?:Assembly|Council|Commission|Committee|Conference|Board|Forum|Parties|Agreement|Protocol)$/

const linesIn = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(named)]
    .filter(({ 1: words = '' }) => body.test(words))
    .map(({ 0: whole, index }) => ({ start: index + whole.indexOf('The'), end: index + whole.length }))

/** English organ lines begin with `The`; in a masthead the name stands without it. */
export const organs: OrganForms = {
  begins,
  matchLine,
  unlisted,
  inMasthead,
  wraps: /^["\u201c\u201e]?[Tt][Hh][Ee]\s[^.;:]+$/,
  runIn: RUN_IN_ORGAN,
  runInBegins: '\u201c"*_T',
  linesIn,
}
