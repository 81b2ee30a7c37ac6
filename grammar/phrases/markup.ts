/**
 * The notation's own markup inside a paragraph: emphasis, and note marks that are written as marks.
 *
 *     *Noting* with concern … Development,¹ and … Uzbekistan:* draft resolution … Agenda^{2} … text<sup>3</sup> … [^4] … [5]
 *     ^      ^                            ^                 ^
 */
import { isSignAt, isWordAt } from '../notation/letters.ts'
import { isRaised, MARK, plainMark } from '../notation/marks.ts'
import { regex } from '../notation/pattern.ts'

/** A pair of emphasis markers: outer and inner ranges, relative to the text given. */
export interface EmphasisMatch {
  readonly kind: 'emphasis' | 'strong'
  readonly start: number
  readonly end: number
  readonly width: number
}

/** A note mark as written. */
export interface MarkMatch {
  readonly label: string
  readonly start: number
  readonly end: number
}

/** A unit of measure or a ten before a superscript makes it an exponent: `m²`, `km²`, `10³`; the end of a year does not. */
const exponent = /(?:^|[\s\d(])(?:[kcmd]?m|CO)$|(?:^|[\s(])10$/

/** What all of these end with. */
const endsUnit = (text: string, end: number): boolean => 'mO0'.includes(text.charAt(end - 1) || ' ')

const mark = regex('gu')`${MARK}`

/** Between two marks of one place: `reports,¹,²`. It is no punctuation of the text and belongs to the second mark. */
const separator = /^,[ \t]?$/

/** The marks of a text that are written as marks, in order; exponents (`m²`) left out. */
export function scanMarks(text: string): MarkMatch[] {
  const found: MarkMatch[] = []
  mark.lastIndex = 0
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    const before = text.slice(Math.max(0, match.index - 4), match.index)
    if (isRaised(match[0]) && endsUnit(text, match.index) && exponent.test(before)) continue
    const label = plainMark(match[0])
    const end = match.index + match[0].length
    const last = found.at(-1)?.end ?? match.index
    found.push({ label, start: separator.test(text.slice(last, match.index)) ? last : match.index, end })
  }
  return found
}

const isSpace = (text: string, at: number): boolean => at < 0 || at >= text.length || /\s/u.test(text[at] ?? ' ')

interface Delimiter {
  at: number
  width: number
  sign: string
  opens: boolean
  closes: boolean
}

/** Whether one of some ranges, which are in order, covers an offset; the offsets must be asked for in order too. */
function covers(ranges: readonly { readonly start: number; readonly end: number }[]): (at: number) => boolean {
  let next = 0
  return (at) => {
    while ((ranges[next]?.end ?? Infinity) <= at) next++
    return (ranges[next]?.start ?? Infinity) <= at
  }
}

/** Runs of `*` or `_`, and whether each can open or close emphasis (by what stands on its two sides). */
function delimiters(text: string, marks: readonly MarkMatch[]): Delimiter[] {
  const found: Delimiter[] = []
  const inMark = covers(marks)
  for (const { 0: run, index: at } of text.matchAll(/\*+|_+/g)) {
    if (inMark(at)) continue
    const sign = run[0] ?? ''
    const width = run.length
    const before = at - 1
    const after = at + width
    const left = !isSpace(text, after) && (!isSignAt(text, after) || isSpace(text, before) || isSignAt(text, before))
    const right = !isSpace(text, before) && (!isSignAt(text, before) || isSpace(text, after) || isSignAt(text, after))
    const intraword = sign === '_' && isWordAt(text, before) && isWordAt(text, after)
    if (width <= 3 && text[before] !== '\\')
      found.push({ at, width, sign, opens: left && !intraword, closes: right && !intraword })
  }
  return found
}

/** Emphasis inside emphasis, at most; earlier signs without a partner are given up. */
const deepest = 8

/** Emphasis and strong emphasis of a text, in order, the outer before the inner. A sign with no partner is left to `scanAsterisks`. */
export function scanEmphasis(text: string, marks: readonly MarkMatch[]): EmphasisMatch[] {
  if (!/[*_]/.test(text)) return []
  const found: EmphasisMatch[] = []
  const open: Delimiter[] = []
  for (const sign of delimiters(text, marks)) {
    const partner = sign.closes
      ? open.findLastIndex((each) => each.sign === sign.sign && each.width === sign.width)
      : -1
    const start = open[partner]
    if (start && sign.at > start.at + start.width) {
      open.length = partner
      const kinds =
        sign.width === 3 ? (['strong', 'emphasis'] as const) : ([sign.width === 2 ? 'strong' : 'emphasis'] as const)
      let outer = start.at
      let end = sign.at + sign.width
      for (const kind of kinds) {
        const width = kind === 'strong' ? 2 : 1
        found.push({ kind, start: outer, end, width })
        outer += width
        end -= width
      }
    } else if (sign.opens) {
      open.push(sign)
      if (open.length > deepest) open.shift()
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Asterisks that belong to no emphasis and hang on a word or a sign: marks of unnumbered notes. */
export function scanAsterisks(
  text: string,
  emphasis: readonly EmphasisMatch[],
  marks: readonly MarkMatch[],
): MarkMatch[] {
  if (!text.includes('*')) return []
  const found: MarkMatch[] = []
  const inMark = covers(marks)
  const inMarker = covers(
    emphasis
      .flatMap(({ start, end, width }) => [
        { start, end: start + width },
        { start: end - width, end },
      ])
      .sort((a, b) => a.start - b.start),
  )
  for (const match of text.matchAll(/\*{1,3}/g)) {
    const start = match.index
    const end = start + match[0].length
    if (!inMark(start) && !inMarker(start) && !isSpace(text, start - 1)) found.push({ label: match[0], start, end })
  }
  return found
}
