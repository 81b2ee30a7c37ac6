/**
 * The opening phrase of a clause: what the lexicon says, and how it is set.
 *
 *     *Noting* with concern that …     *Noting with concern that* …     *Noting with concern* that …
 *     shorter                          longer                           exact
 */
import type { Opener } from '../ast.ts'
import { headLength } from '../lexicon/bracket-head.ts'
import { endWithout, isLetterAt } from '../notation/letters.ts'
import { singleSpaced } from '../notation/space.ts'
import type { Language, OpenerMatch, OpenerPart } from '../lexicon/language.ts'
import type { Locator } from '../positions.ts'
import { sourceRange, toPlain, toSource, type EmphasisRange, type PlainText } from './plain-text.ts'
import type { Range } from './tree.ts'
import { precedence } from './precedence.ts'

/** Quotation marks and brackets may stand before the first word. */
const quotes = /^[\s\u201c"\u201e]*/u
const lead = /^[\s\u201c"\u201e([]*/u
function behindLead(text: string, language: Language): number {
  // Most paragraphs begin with their first word, and no note.
  if (isLetterAt(text, 0) && headLength(text, language) === 0) return 0
  const quoted = quotes.exec(text)?.[0].length ?? 0
  const from = quoted + headLength(text.slice(quoted), language)
  return from + (lead.exec(text.slice(from))?.[0].length ?? 0)
}
/** Longer italics at the head of a paragraph are no opening phrase: a title, a whole sentence. */
const longest = 80
/** Line ends at which the italics of one opening phrase may be broken. */
const mostLines = 8

/** White space and interruptions between two stretches of italics count for nothing. */
function touches(plain: PlainText, end: number, next: EmphasisRange): boolean {
  return plain.offsets
    .filter((span) => span.source >= end && span.source + span.length <= next.start)
    .every((span) => plain.text.slice(span.plain, span.plain + span.length).trim() === '')
}

/** Emphasis at the head of a paragraph, joined over a line end inside the phrase. */
function headItalics(plain: PlainText, from: number): { start: number; end: number } | undefined {
  if (plain.emphasis.length === 0) return undefined
  const italics = plain.emphasis.filter((each) => each.kind === 'emphasis').sort((a, b) => a.start - b.start)
  const first = italics.find((each) => from >= each.start && from < each.end)
  if (!first) return undefined
  let { end } = first
  const after = italics.indexOf(first) + 1
  for (const next of italics.slice(after, after + mostLines)) {
    if (!touches(plain, end, next)) break
    end = Math.max(end, next.end)
  }
  return { start: first.start, end }
}

/** Single spaces, and no sign at the end. */
function phraseOf(text: string): string {
  const words = singleSpaced(text)
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
  { openers }: Language,
): OpenerMatch | undefined {
  const holds = known?.seen !== undefined && text.startsWith(known.seen)
  const match = holds ? known : openers.match(text, part)
  if (italicEnd === undefined || match === undefined) return match
  if (match.end === italicEnd || (match.end > italicEnd && openers.italicsDecide !== true)) return match
  const set = openers.match(text.slice(0, italicEnd), part)
  return set && set.phrase === phraseOf(text.slice(0, italicEnd)) ? set : match
}

/**
 * @param part in which part of the resolution the paragraph stands
 * @param known the opening phrase of its first line, which is the paragraph's own unless markup or a line end changes it
 * @returns the range of the opener; it takes its emphasis along, unless the italics are longer than the phrase. Where the
 * lexicon knows no phrase, the italic words at the head are one.
 */
export function openerRange(
  plain: PlainText,
  part: OpenerPart,
  known: OpenerMatch | undefined,
  locator: Locator,
  language: Language,
): Range | undefined {
  const from = behindLead(plain.text, language)
  const italics = headItalics(plain, toSource(plain, from))
  const until = italics && toPlain(plain, italics.end)
  const set = until === undefined ? undefined : phraseOf(plain.text.slice(from, until))
  const match = matchPhrase(
    plain.text.slice(from),
    part,
    until === undefined ? undefined : until - from,
    known,
    language,
  )
  if (!match) {
    if (!italics || !set || set.length > longest || italics.start > toSource(plain, from)) return undefined
    return openerNode(italics, { phrase: set, italic: 'exact' }, locator)
  }
  const words = withBold(plain, sourceRange(plain, from, from + match.end))
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
function withBold(plain: PlainText, range: { start: number; end: number }): { start: number; end: number } {
  const cut = plain.emphasis.find(({ start, end }) => start < range.start && end > range.start && end <= range.end)
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
    precedence: precedence.opener,
    node: (children) => ({ type: 'opener', ...facts, children, position: locator.position(start, end) }),
  }
}
