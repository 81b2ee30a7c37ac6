/**
 * What stands inside a paragraph: openers, marks, emphasis, quotations, symbols, citations, dates.
 *
 * Each construct is one scanner over the plain text and one line in `rangesOf`.
 */
import type { FootnoteReference, PhrasingContent } from '../ast.ts'
import type { Language, OpenerMatch } from '../lexicon/language.ts'
import type { Locator } from '../positions.ts'
import { scanCitations } from './citation.ts'
import { scanDates } from './date.ts'
import { sourceRange, toSource, type PlainText } from './plain-text.ts'
import type { Found } from './found.ts'
import { buildTree, type Range } from './tree.ts'
import { negotiationRanges } from './negotiation.ts'
import { openerRange } from './opener.ts'
import { precedence } from './precedence.ts'
import { scanQuotations, type QuotationMatch } from './quotation.ts'
import { scanSymbols } from './symbol.ts'

/** What must be known of a block to read its text. */
export interface PhrasingContext {
  readonly source: string
  readonly locator: Locator
  readonly language: Language
  /** In which part the block opens with an opening phrase, if it does. */
  readonly opens: 'preambular' | 'operative' | undefined
  /** The opening phrase of the block's first line, where that has one. */
  readonly opener: OpenerMatch | undefined
  /** Whether resolutions and symbols are not to be looked for: in titles of the masthead. */
  readonly withoutReferences: boolean
  /** Whether the text is under negotiation. */
  readonly negotiated: boolean
}

/** The phrasing content of a paragraph, with positions in the source. Every character is in a text or is a marker of a node. */
export function phrasing(plain: PlainText, context: PhrasingContext): PhrasingContent[] {
  return buildTree(plain, rangesOf(plain, context), context.source, context.locator)
}

function rangesOf(plain: PlainText, context: PhrasingContext): Range[] {
  const { locator, language } = context
  const at = (start: number, end: number) => locator.position(start, end)
  const ranges: Range[] = []
  for (const mark of plain.marks) {
    const { start, end, label } = mark
    const node = (): FootnoteReference => ({
      type: 'footnoteReference',
      label,
      ...(mark.recovered ? { recovered: true } : {}),
      position: at(start, end),
    })
    ranges.push({ start, end, precedence: precedence.mark, leaf: true, node })
  }
  for (const { kind, start, end, width } of plain.emphasis) {
    const inner = { start: start + width, end: end - width }
    ranges.push({
      start,
      end,
      inner,
      precedence: precedence.emphasis,
      node: (children) => ({ type: kind, children, position: at(start, end) }),
    })
  }
  const opener = context.opens && openerRange(plain, context.opens, context.opener, locator, language)
  if (opener) ranges.push(opener)
  for (const range of negotiationRanges(plain, language, context.negotiated, locator)) ranges.push(range)
  const addQuotation = (found: QuotationMatch): void => {
    const { start, end } = sourceRange(plain, found.start, found.end)
    const inner = { start: toSource(plain, found.start + 1), end: toSource(plain, found.end - 1) }
    const { mark } = found
    ranges.push({
      start,
      end,
      inner,
      precedence: precedence.quotation,
      node: (children) => ({ type: 'quotation', mark, children, position: at(start, end) }),
    })
    found.inner.forEach(addQuotation)
  }
  scanQuotations(plain.text, language).forEach(addQuotation)
  // Half of all paragraphs have no figure, and nothing that follows is without one.
  if (context.withoutReferences || !/\d/.test(plain.text)) return ranges
  const add = ({ start: from, end: to, facts }: Found, order: number): void => {
    const { start, end } = sourceRange(plain, from, to)
    const node = (children: PhrasingContent[]): PhrasingContent => {
      // What was found becomes the node itself: copying all of them costs a twentieth of the parse.
      return Object.assign(facts, { children, position: at(start, end) }) as PhrasingContent
    }
    ranges.push({ start, end, precedence: order, node })
  }
  const citations = scanCitations(plain.text, language)
  for (const found of citations) add(found, precedence.citation)
  for (const found of scanSymbols(plain.text, language)) {
    if (!citations.some((citation) => found.start < citation.end && citation.start < found.end))
      add(found, precedence.symbol)
  }
  for (const found of scanDates(plain.text, language)) add(found, precedence.date)
  return ranges
}
