/** The State that a text names at a place, and what it was called over time. */
import { states } from '../../../../grammar/english.ts'
import { LETTER, regex } from '../../../../grammar/index.ts'
import type { Range } from '../../../tree/range.ts'
import { dateInWords } from '../../../rules/shared/dates.ts'
import { quoted } from './words.ts'

/** No name is longer. */
const longest = 60
const wordStart = regex('gu')`(?<![${LETTER}])[${LETTER}]`

/** The name of a State around an offset, with its range. */
export const stateAt = (text: string, offset: number): { name: string; range: Range } | undefined => {
  const from = Math.max(0, offset - longest)
  for (const { index } of text.slice(from, offset + 1).matchAll(wordStart)) {
    const found = states.match(text, from + index)
    if (found && found.end >= offset) return { name: found.name, range: { start: from + index, end: found.end } }
  }
  return undefined
}

/** Lines about a State. */
export const describeState = (name: string): string[] => {
  const official = states.officialName(name)
  if (official === undefined) return []
  const former = states.formerNames(name)
  const kind = states.observers.includes(official)
    ? 'Observer State'
    : states.members.includes(official)
      ? 'Member State'
      : 'Not a State of today'
  return [
    `**${quoted(official)}**, ${kind[0]?.toLowerCase()}${kind.slice(1)}`,
    ...(official === name ? [] : [`“${quoted(name)}” is not the name that lists have today`]),
    ...former.map((each) => `Until ${dateInWords(each.until)}: ${quoted(each.name)}`),
  ]
}
