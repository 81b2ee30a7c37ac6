/**
 * Organs that adopt resolutions, how their lines are written, and what a symbol says of them. Sources: conventions 1,
 * 2.1 (`organ-line-missing`, `organ-mismatch`) and the guide to United Nations document symbols (2.7).
 */
import { LETTER, UPPER } from '../../notation/letters.ts'

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

/** Main Committees of the General Assembly by their symbol component; their drafts speak as the Assembly itself. */
export const MAIN_COMMITTEES: Readonly<Record<string, string>> = Object.freeze({
  'C.1': 'First Committee',
  'C.2': 'Second Committee',
  'C.3': 'Third Committee',
  'C.4': 'Special Political and Decolonization Committee (Fourth Committee)',
  'C.5': 'Fifth Committee',
  'C.6': 'Sixth Committee',
})

const FUNCTIONAL_COMMISSIONS: ReadonlyMap<string, string> = new Map([
  ['CN.3', 'Statistical Commission'],
  ['CN.4', 'Commission on Human Rights'],
  ['CN.5', 'Commission for Social Development'],
  ['CN.6', 'Commission on the Status of Women'],
  ['CN.7', 'Commission on Narcotic Drugs'],
  ['CN.9', 'Commission on Population and Development'],
  ['CN.15', 'Commission on Crime Prevention and Criminal Justice'],
  ['CN.16', 'Commission on Science and Technology for Development'],
  ['CN.18', 'United Nations Forum on Forests'],
  ['ECE', 'Economic Commission for Europe'],
  ['ECA', 'Economic Commission for Africa'],
  ['ESCAP', 'Economic and Social Commission for Asia and the Pacific'],
  ['ESCWA', 'Economic and Social Commission for Western Asia'],
])

export interface OrganLineMatch {
  /** Without article: `General Assembly`. */
  organ: string
  /** Offset just after the name, or after its comma. */
  end: number
  /** Whether a comma ends the line, as it does where a preamble follows. */
  comma: boolean
}

const bySize = [...ORGANS].sort((a, b) => b.length - a.length)
const canonical: ReadonlyMap<string, string> = new Map(ORGANS.map((name) => [name.toLowerCase(), name]))

const fold = (text: string): string => text.replace(/\s+/g, ' ')

/** `The General Assembly,`: up to the comma or the end, as much as the longest organ needs. */
const LINE_HEAD = /["\u201c\u201e]?[Tt][Hh][Ee]\s+([^,]{4,110}?)\s*(,|$)/y

/** A body that the table does not have: `The Commission on X,`, `The Conference of the Parties to the Y Convention,` */
const BODY_LINE = new RegExp(
  String.raw`["“„]?The\s+((?:(?:(?!The\b)[${UPPER}][${LETTER}’'‑-]*|and)\s+)*` +
    String.raw`(?:Commission|Committee|Sub-?Commission|Conference|Council|Assembly|Board|Meeting|Forum|Congress|Authority)` +
    String.raw`(?:\s+(?:\(?[${UPPER}][${LETTER}’'‑-]*\)?|of|on|for|the|and|to|in|against|at|their|its|with|serving|as|meeting|or|from|by))*)` +
    String.raw`(?:\s?(,)|(?=\s*$))\s*$`,
  'y',
)

/** A whole line is short: longer ones are prose that happens to begin with the name of a body. */
const LONGEST_LINE = 220

/**
 * Reads `The General Assembly,`. A known organ may be followed by its first paragraph when the comma stands; any other
 * body must fill the text.
 */
export const matchOrganLine = (text: string): OrganLineMatch | undefined => {
  const first = text.charCodeAt(0)
  if (first !== 84 && first !== 34 && first !== 0x201c && first !== 0x201e) return undefined
  LINE_HEAD.lastIndex = 0
  const head = LINE_HEAD.exec(text)
  const known = head?.[1] === undefined ? undefined : canonical.get(fold(head[1]).toLowerCase())
  if (head && known !== undefined) return { organ: known, end: head[0].length, comma: head[2] === ',' }
  if (text.length > LONGEST_LINE) return undefined
  BODY_LINE.lastIndex = 0
  const body = BODY_LINE.exec(text)
  if (!body?.[1]) return undefined
  return { organ: fold(body[1]), end: body[0].trimEnd().length, comma: body[2] === ',' }
}

const UNLISTED_LINE = /^["\u201c]?(?:The|THE)\s+([A-Z][^.,;:]{2,90}),\s*$/

/** The body that a line names, where that line is known to head a resolution. */
export const unlistedOrgan = (text: string): string | undefined => {
  const name = UNLISTED_LINE.exec(text)?.[1]
  return name === undefined ? undefined : fold(name)
}

const goesOn = new RegExp(`[${LETTER}\\d-]`)

/** The organ that a masthead names at an offset, exact case: `General Assembly` of `General Assembly Distr.: Limited`. */
export const mastheadOrgan = (text: string, at: number): { organ: string; end: number } | undefined => {
  const rest = fold(text.slice(at, at + 120))
  const organ = bySize.find((name) => rest.startsWith(name) && !goesOn.test(rest[name.length] ?? ''))
  if (organ === undefined) return undefined
  const words = new RegExp(organ.replaceAll(' ', String.raw`\s+`), 'y')
  words.lastIndex = at
  words.exec(text)
  return { organ, end: words.lastIndex }
}

/** The organ in whose name a document of this symbol speaks: `A/C.3/80/L.20` -> `General Assembly`. */
export const organOfSymbol = (symbol: string): string | undefined => {
  const [first, second = ''] = symbol.split('/')
  switch (first) {
    case 'A':
      if (second === 'CONF' || second.startsWith('CONF.') || second === 'CN.4') return undefined
      return second === 'HRC' ? 'Human Rights Council' : 'General Assembly'
    case 'S':
      return 'Security Council'
    case 'E':
      return FUNCTIONAL_COMMISSIONS.get(second) ?? 'Economic and Social Council'
    case 'T':
      return 'Trusteeship Council'
    case 'UNEP':
      return second === 'EA' || second.startsWith('EA.') ? 'United Nations Environment Assembly' : 'Governing Council'
    default:
      return undefined
  }
}
