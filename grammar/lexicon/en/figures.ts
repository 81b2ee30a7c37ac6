/** Words about figures that count or number something in English, so that they are no note mark that lost its superscript. */
import { regex } from '../../notation/pattern.ts'
import type { FigureForms } from '../language.ts'
import { MONTHS } from './months.ts'

const month = MONTHS.join('|')

/** Words before figures that make them a number of their own. */
const counted = regex(
  'i',
)`(?:\b(?:paragraphs?|paras?|articles?|chapters?|chap|nos?|vols?|pp?|${month}|of|to|and|or|from|between|by|until|than|least|most|about|some|nearly|in|at|on|over|under|the|a|its|their|these|those|all|only|per|every|within|after|before)\.?|[$€£])$`
/** Words before figures that may well number them. */
const perhapsCounted =
  /\b(?:resolutions?|decisions?|annex(?:es)?|sections?|parts?|goals?|targets?|rules?|items?|phase|pillar|group|table|principles?|regulations?|levels?|habitat|cluster|stage|type|category|class|option|draft|with|for|next|first|last|past|top|ages?)$/i
/** Words after a number that make it a quantity or a date. */
const quantities: ReadonlySet<string> = new Set([
  ...MONTHS.map((name) => name.toLowerCase()),
  ...`million billion trillion year years
  month months day days week weeks hour hours states countries member members persons people dollars degrees kilometre
  kilometres square times`.split(/\s+/),
])
const instrument = /^\s*of the (?:charter|convention|covenant|statute|treaty|rules|agreement)\b/i

const isQuantified = (after: string): boolean => {
  const [, word = '', next] = /^\s*(%|[A-Za-z]+)(?: (\w+))?/.exec(after) ?? []
  const lower = word.toLowerCase()
  return (
    word === '%' ||
    quantities.has(lower) ||
    (lower === 'per' && next?.toLowerCase() === 'cent') ||
    (lower === 'of' && instrument.test(after))
  )
}

/** The questions whether English words count or number figures. */
export const figures: FigureForms = {
  isCounted: (before) => counted.test(before),
  mayBeCounted: (before) => perhapsCounted.test(before),
  isQuantified,
}
