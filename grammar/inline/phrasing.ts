/**
 * What stands inside a paragraph: openers, marks, emphasis, quotations, symbols, citations, dates.
 *
 * Each construct is one scanner over the flat text and one line in `rangesOf`.
 */
import type { FootnoteReference, Opener, PhrasingContent } from '../ast.ts'
import { matchOpener } from '../lexicon/openers/match.ts'
import type { Locator } from '../positions.ts'
import { scanCitations } from './citation.ts'
import { scanDates } from './date.ts'
import { sourceRange, toSource, type EmphasisRange, type Flat } from './flat.ts'
import { nest, type Range } from './nest.ts'
import { scanQuotations, type QuotationMatch } from './quotation.ts'
import { scanSymbols } from './symbol.ts'

/** The lower the rank, the surer the construct: what crosses it goes. */
const rank = { mark: 0, opener: 1, emphasis: 2, quotation: 3, citation: 4, symbol: 5, date: 6 }

export interface PhrasingContext {
  readonly source: string
  readonly locator: Locator
  /** In which part the block opens with an opening phrase, if it does. */
  readonly opens?: 'preambular' | 'operative'
  /** Whether resolutions and symbols are to be looked for: not in titles of the masthead. */
  readonly plain?: boolean
}

/** The phrasing content of a paragraph. */
export function phrasing(flat: Flat, context: PhrasingContext): PhrasingContent[] {
  return nest(flat, rangesOf(flat, context), context.source, context.locator)
}

function rangesOf(flat: Flat, context: PhrasingContext): Range[] {
  const { locator } = context
  const at = (start: number, end: number) => locator.position(start, end)
  const ranges: Range[] = []
  for (const mark of flat.marks) {
    const { start, end, label } = mark
    const node = (): FootnoteReference => ({
      type: 'footnoteReference',
      label,
      ...(mark.recovered ? { recovered: true } : {}),
      position: at(start, end),
    })
    ranges.push({ start, end, rank: rank.mark, leaf: true, node })
  }
  for (const { kind, start, end, width } of flat.emphasis) {
    const inner = { start: start + width, end: end - width }
    ranges.push({ start, end, inner, rank: rank.emphasis, node: (children) => ({ type: kind, children, position: at(start, end) }) })
  }
  const opener = context.opens && openerRange(flat, context.opens, locator)
  if (opener) ranges.push(opener)
  const addQuotation = (found: QuotationMatch): void => {
    const { start, end } = sourceRange(flat, found.start, found.end)
    const inner = { start: toSource(flat, found.start + 1), end: toSource(flat, found.end - 1) }
    const { mark } = found
    ranges.push({ start, end, inner, rank: rank.quotation, node: (children) => ({ type: 'quotation', mark, children, position: at(start, end) }) })
    found.inner.forEach(addQuotation)
  }
  scanQuotations(flat.text).forEach(addQuotation)
  if (context.plain) return ranges
  const citations = scanCitations(flat.text)
  for (const found of citations) {
    const { start, end } = sourceRange(flat, found.start, found.end)
    const { start: _from, end: _to, ...facts } = found
    ranges.push({
      start,
      end,
      rank: rank.citation,
      node: (children) => ({ type: 'resolutionCitation', ...facts, children, position: at(start, end) }) as PhrasingContent,
    })
  }
  for (const found of scanSymbols(flat.text)) {
    if (citations.some((citation) => found.start < citation.end && citation.start < found.end)) continue
    const { start, end } = sourceRange(flat, found.start, found.end)
    const { symbol, parsed } = found
    ranges.push({
      start,
      end,
      rank: rank.symbol,
      node: (children) => ({ type: 'documentSymbol', symbol, parsed, children, position: at(start, end) }) as PhrasingContent,
    })
  }
  for (const found of scanDates(flat.text)) {
    const { start, end } = sourceRange(flat, found.start, found.end)
    const { start: _from, end: _to, ...facts } = found
    ranges.push({
      start,
      end,
      rank: rank.date,
      node: (children) => ({ type: 'dateText', ...facts, children, position: at(start, end) }) as PhrasingContent,
    })
  }
  return ranges
}

/** Emphasis at the head of a paragraph, joined where only white space divides it (a line end inside the phrase). */
function headItalics(flat: Flat, from: number): { start: number; end: number } | undefined {
  const italics = flat.emphasis.filter((each) => each.kind === 'emphasis').sort((a, b) => a.start - b.start)
  const first = italics.find((each) => from >= each.start && from < each.end)
  if (!first) return undefined
  let { end } = first
  for (const next of italics) if (next.start > first.start && next.start - end <= 1 + blanksBetween(flat, end, next)) end = Math.max(end, next.end)
  return { start: first.start, end }
}

/** White space and cuts between two stretches of italics count for nothing. */
function blanksBetween(flat: Flat, end: number, next: EmphasisRange): number {
  const between = flat.pieces.filter((piece) => piece.source >= end && piece.source + piece.length <= next.start)
  const blank = between.every((piece) => flat.text.slice(piece.flat, piece.flat + piece.length).trim() === '')
  return blank ? next.start - end : 0
}

/**
 * The opening phrase: what the lexicon says, and how it is set. Its node holds the emphasis, unless the italics are longer
 * than the phrase, when the emphasis holds the node.
 */
function openerRange(flat: Flat, part: 'preambular' | 'operative', locator: Locator): Range | undefined {
  const lead = /^[\s\u201c"\u201e([]*/u.exec(flat.text)?.[0].length ?? 0
  const match = matchOpener(flat.text.slice(lead), part)
  if (!match) return undefined
  const words = sourceRange(flat, lead, lead + match.end)
  const italics = headItalics(flat, words.start)
  const { phrase } = match
  if (!italics) return openerNode(words, phrase, 'none', locator)
  const longer = flat.text.slice(lead + match.end).trimStart()
  const lastInside = toSource(flat, lead + match.end + (flat.text.slice(lead + match.end).length - longer.length))
  if (longer !== '' && /[\p{L}\p{N}]/u.test(longer[0] ?? '') && lastInside < italics.end - 1 && italics.end > words.end)
    return openerNode(words, phrase, 'longer', locator)
  if (italics.end >= words.end) return openerNode({ start: italics.start, end: openEnd(flat, italics, words) }, phrase, 'exact', locator)
  return openerNode({ start: italics.start, end: words.end }, phrase, 'shorter', locator)
}

/** The end of an opener whose italics may take the comma after it along (`*Recalling also,* in this regard`). */
const openEnd = (_flat: Flat, italics: { end: number }, words: { end: number }): number => Math.max(italics.end, words.end)

function openerNode(range: { start: number; end: number }, phrase: string, italic: Opener['italic'], locator: Locator): Range {
  return {
    ...range,
    rank: rank.opener,
    node: (children) => ({ type: 'opener', phrase, italic, children, position: locator.position(range.start, range.end) }),
  }
}
