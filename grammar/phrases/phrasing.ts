/**
 * What stands inside a paragraph: openers, marks, emphasis, quotations, symbols, citations, dates.
 *
 * Each construct is one scanner over the flat text and one line in `rangesOf`.
 */
import type { FootnoteReference, PhrasingContent } from '../ast.ts'
import type { OpenerMatch } from '../lexicon/en/openers/match.ts'
import type { Locator } from '../positions.ts'
import { scanCitations } from './citation.ts'
import { scanDates } from './date.ts'
import { sourceRange, toSource, type Flat } from './flat.ts'
import type { Found } from './found.ts'
import { nest, type Range } from './nest.ts'
import { openerRange } from './opener.ts'
import { rank } from './rank.ts'
import { scanQuotations, type QuotationMatch } from './quotation.ts'
import { scanSymbols } from './symbol.ts'

export interface PhrasingContext {
  readonly source: string
  readonly locator: Locator
  /** In which part the block opens with an opening phrase, if it does. */
  readonly opens: 'preambular' | 'operative' | undefined
  /** The opening phrase of the block's first line, where that has one. */
  readonly opener: OpenerMatch | undefined
  /** Whether resolutions and symbols are not to be looked for: in titles of the masthead. */
  readonly plain: boolean
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
    ranges.push({
      start,
      end,
      inner,
      rank: rank.emphasis,
      node: (children) => ({ type: kind, children, position: at(start, end) }),
    })
  }
  const opener = context.opens && openerRange(flat, context.opens, context.opener, locator)
  if (opener) ranges.push(opener)
  const addQuotation = (found: QuotationMatch): void => {
    const { start, end } = sourceRange(flat, found.start, found.end)
    const inner = { start: toSource(flat, found.start + 1), end: toSource(flat, found.end - 1) }
    const { mark } = found
    ranges.push({
      start,
      end,
      inner,
      rank: rank.quotation,
      node: (children) => ({ type: 'quotation', mark, children, position: at(start, end) }),
    })
    found.inner.forEach(addQuotation)
  }
  scanQuotations(flat.text).forEach(addQuotation)
  // Half of all paragraphs have no figure, and nothing that follows is without one.
  if (context.plain || !/\d/.test(flat.text)) return ranges
  const add = ({ start: from, end: to, facts }: Found, order: number): void => {
    const { start, end } = sourceRange(flat, from, to)
    const node = (children: PhrasingContent[]): PhrasingContent => {
      // What was found becomes the node itself: copying all of them costs a twentieth of the parse.
      return Object.assign(facts, { children, position: at(start, end) }) as PhrasingContent
    }
    ranges.push({ start, end, rank: order, node })
  }
  const citations = scanCitations(flat.text)
  for (const found of citations) add(found, rank.citation)
  for (const found of scanSymbols(flat.text)) {
    if (!citations.some((citation) => found.start < citation.end && citation.start < found.end)) add(found, rank.symbol)
  }
  for (const found of scanDates(flat.text)) add(found, rank.date)
  return ranges
}
