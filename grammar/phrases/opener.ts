/**
 * The opening phrase of a clause: what the lexicon says, and how it is set.
 *
 *     *Noting* with concern that …     *Noting with concern that* …     *Noting with concern* that …
 *     shorter                          longer                           exact
 */
import type { Opener } from '../ast.ts'
import { endWithout } from '../notation/letters.ts'
import { matchOpener, type OpenerMatch, type OpenerPart } from '../lexicon/en/openers/match.ts'
import type { Locator } from '../positions.ts'
import { sourceRange, toFlat, toSource, type EmphasisRange, type Flat } from './flat.ts'
import type { Range } from './nest.ts'
import { rank } from './rank.ts'

/** Quotation marks and brackets may stand before the first word. */
const lead = /^[\s\u201c"\u201e([]*/u
/** Longer italics at the head of a paragraph are no opening phrase: a title, a whole sentence. */
const longest = 80
/** Line ends at which the italics of one opening phrase may be broken. */
const mostLines = 8

/** White space and cuts between two stretches of italics count for nothing. */
function touches(flat: Flat, end: number, next: EmphasisRange): boolean {
  return flat.pieces
    .filter((piece) => piece.source >= end && piece.source + piece.length <= next.start)
    .every((piece) => flat.text.slice(piece.flat, piece.flat + piece.length).trim() === '')
}

/** Emphasis at the head of a paragraph, joined over a line end inside the phrase. */
function headItalics(flat: Flat, from: number): { start: number; end: number } | undefined {
  const italics = flat.emphasis.filter((each) => each.kind === 'emphasis').sort((a, b) => a.start - b.start)
  const first = italics.find((each) => from >= each.start && from < each.end)
  if (!first) return undefined
  let { end } = first
  const after = italics.indexOf(first) + 1
  for (const next of italics.slice(after, after + mostLines)) {
    if (!touches(flat, end, next)) break
    end = Math.max(end, next.end)
  }
  return { start: first.start, end }
}

/** Single spaces, and no sign at the end. */
function fold(text: string): string {
  const words = text.replace(/\s+/g, ' ')
  return words.slice(0, endWithout(words, ' ,;:.'))
}

/**
 * The phrase at the head of `text`. Italics that end a known phrase decide what the next word leaves open: `*Recalls further*
 * paragraph 5` has an adverb, `*Recalling also*its` has lost a space.
 */
function matchPhrase(
  text: string,
  part: OpenerPart,
  italicEnd: number | undefined,
  known: OpenerMatch | undefined,
): OpenerMatch | undefined {
  const holds = known?.seen !== undefined && text.startsWith(known.seen)
  const match = holds ? known : matchOpener(text, part)
  if (italicEnd === undefined || match === undefined || match.end >= italicEnd) return match
  const set = matchOpener(text.slice(0, italicEnd), part)
  return set && set.phrase === fold(text.slice(0, italicEnd)) ? set : match
}

/**
 * @param part in which part of the resolution the paragraph stands
 * @param known the opening phrase of its first line, which is the paragraph's own unless markup or a line end changes it
 * @returns the range of the opener; it takes its emphasis along, unless the italics are longer than the phrase. Where the
 * lexicon knows no phrase, the italic words at the head are one.
 */
export function openerRange(
  flat: Flat,
  part: OpenerPart,
  known: OpenerMatch | undefined,
  locator: Locator,
): Range | undefined {
  const from = lead.exec(flat.text)?.[0].length ?? 0
  const italics = headItalics(flat, toSource(flat, from))
  const until = italics && toFlat(flat, italics.end)
  const set = until === undefined ? undefined : fold(flat.text.slice(from, until))
  const match = matchPhrase(flat.text.slice(from), part, until === undefined ? undefined : until - from, known)
  if (!match) {
    if (!italics || !set || set.length > longest || italics.start > toSource(flat, from)) return undefined
    return openerNode(italics, { phrase: set, italic: 'exact' }, locator)
  }
  const words = withBold(flat, sourceRange(flat, from, from + match.end))
  const { phrase } = match
  if (!italics || !set) return openerNode(words, { phrase, italic: 'none' }, locator)
  if (set.length > phrase.length) return openerNode(words, { phrase, italic: 'longer', set }, locator)
  const range = { start: italics.start, end: Math.max(italics.end, words.end) }
  return openerNode(
    range,
    set.length < phrase.length ? { phrase, italic: 'shorter', set } : { phrase, italic: 'exact' },
    locator,
  )
}

/** Bold type that ends within the phrase is taken along: `**Wel**comes`. */
function withBold(flat: Flat, range: { start: number; end: number }): { start: number; end: number } {
  const cut = flat.emphasis.find(({ start, end }) => start < range.start && end > range.start && end <= range.end)
  return cut ? { start: cut.start, end: range.end } : range
}

function openerNode(
  range: { start: number; end: number },
  facts: Pick<Opener, 'phrase' | 'italic' | 'set'>,
  locator: Locator,
): Range {
  const { start, end } = range
  return {
    start,
    end,
    rank: rank.opener,
    node: (children) => ({ type: 'opener', ...facts, children, position: locator.position(start, end) }),
  }
}
