/**
 * Lists of names of States: `Albania, Chile,, Fiji Kenya and Peru`. Typed lists have a comma too many or too few, or a name that
 * is misspelt, and are lists all the same: a few good reasons to doubt do not outweigh many names.
 */
import type { Language } from '../../lexicon/language.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import type { Line } from '../../lines/line.ts'
import { UPPER, WORD } from '../../notation/letters.ts'
import { regex } from '../../notation/pattern.ts'
import { singleSpaced } from '../../notation/space.ts'
import { endOfMatch, matchAt } from '../../notation/sticky.ts'

/** What a text that may be a list of sponsors names, up to its colon. */
export interface Names {
  readonly states: number
  /** Names that no list has. */
  readonly unknown: number
  readonly beginsWithState: boolean
  /** Where the first name ends in the text. */
  readonly firstEnd: number
}

/** How many States bear out one name that no list has. */
const statesPerUnknown = 2

const expressionsOf = perLanguage(({ joiners }) => ({
  gap: regex('uy')`(?:\s|[,;*\u2020]|\^\{?\**\}?|\([^()]{1,120}\)|(?<![${WORD}])(?:${joiners})(?![${WORD}]))+`,
  divider: regex('u')`[,;]|(?<![${WORD}])(?:${joiners})(?![${WORD}])`,
  unknown: regex('uy')`[${UPPER}][^,;:*^\n]{1,60}?(?=\s*(?:[,;:*^\n]|$)|\s(?:${joiners})\s)`,
}))

/** The text of some lines; a blank line between two of them is a line end. */
export const joinedLines = (lines: readonly Line[]): string =>
  lines.map(({ plain, blanks }, i) => (i === 0 ? '' : blanks > 0 ? '\n' : ' ') + singleSpaced(plain)).join('')

/** @returns what is named; undefined where a text is no list of names */
export function namesIn(text: string, language: Language): Names | undefined {
  const { gap, divider, unknown } = expressionsOf(language)
  let at = 0
  let states = 0
  let others = 0
  let first: number | undefined
  let beginsWithState = false
  while (at < text.length) {
    const state = language.states.match(text, at)?.end
    const end = state ?? endOfMatch(unknown, text, at)
    if (end === undefined) return undefined
    beginsWithState ||= first === undefined && state !== undefined
    first ??= end
    if (state === undefined) others++
    else states++
    const between = matchAt(gap, text, end)?.[0] ?? ''
    at = end + between.length
    const isDone = at >= text.length || text[at] === ':' || language.proposals.isNoSponsor(text.slice(at))
    if (isDone) break
    // A comma may be forgotten on a line, and not over a blank line.
    if (between === '' || (between.includes('\n') && !divider.test(between))) return undefined
  }
  return first === undefined ? undefined : { states, unknown: others, beginsWithState, firstEnd: first }
}

/** Whether most of the names are known: titles of agenda items name a State or two. */
export const isList = (names: Names | undefined): names is Names =>
  names !== undefined && names.states > 0 && names.unknown * statesPerUnknown <= names.states
