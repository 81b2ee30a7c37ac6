/** What a resolution says of its own paragraphs: `paragraph 3 above`, `paragraph 5 (b) of the present resolution`. */
import type { AnyNode, Clause, Resolution, Subparagraph } from '../../../grammar/ast.ts'
import { nodesOf } from '../../tree/visit.ts'
import { endOf, startOf, type Range } from '../../tree/range.ts'
import type { Lintable } from '../rule.ts'
import { parts } from './parts.ts'
import { LETTER, matchAt, regex } from '../../../grammar/index.ts'

/** One number or letter of a reference; of `paragraphs 3 and 4 (b) above` there are two. */
export interface ParagraphReference {
  resolution: Resolution
  /** The clause, or sub-paragraph, in whose text it stands. */
  block: Clause | Subparagraph
  clause: Clause
  /** Number of the paragraph; absent where only a letter is given (`subparagraph (c) above`). */
  number?: number
  /** `['(b)', '(ii)']` */
  letters: readonly string[]
  direction: 'above' | 'below' | 'own'
  /** Whether it is the end of a range (`paragraphs 3 to 5`). */
  upTo: boolean
  /** Its words in the source: `4 (b)`. */
  range: Range
  /** The whole phrase in the source, which several may share: `paragraphs 3 and 4 (b) above`. */
  phrase: Range
  /** `above` or `below` in the source, where it stands together. */
  side?: Range
  /** The digits of its number, where they stand together in the source. */
  digits?: Range
}

const head = /\b(?:sub-?)?paragraphs?\s+/giu
const item = /(?:(\d{1,3})((?:\s?\([a-z]{1,5}\))*)|((?:\([a-z]{1,5}\)\s?)+))(?![\d/])/uy
const between = /(?:,\s*(?:and|or)|,|\s(?:and|or|to))\s+(?:(?:sub-?)?paragraphs?\s+)?/uy
const tail = /\s*(?:(above|below)\b|hereof\b|(?:of|to|in)\s+(?:the\s+present|this)\s+resolution\b)/iuy
/** `section II, paragraph 3 above` counts within the section; `article 2, paragraph 1` is another text. */
const elsewhere = regex(
  'iu',
)`\b(?:section|part|article|rule|regulation|chapter|annex|appendix)s?\s+[${LETTER}\d]+(?:\s\(\w+\))?,?\s+$`
/** A letter of a reference, as it is written: `(b)`. */
export const letterPattern: RegExp = /\([a-z]{1,5}\)/g

type Found = Pick<ParagraphReference, 'number' | 'letters' | 'direction' | 'upTo'> & {
  start: number
  end: number
  phraseStart: number
  phraseEnd: number
}

/** The references in a clean text; indexes of the text. */
const findReferences = (text: string): Found[] => {
  const found: Found[] = []
  let done = 0
  for (const start of text.matchAll(head)) {
    // Of `paragraph 3 and paragraph 4 above` the first has found both.
    if (start.index < done) continue
    const items: Omit<Found, 'direction' | 'phraseStart' | 'phraseEnd'>[] = []
    let index = start.index + start[0].length
    let upTo = false
    // Of `paragraph 3 (a) and (b)` both letters are those of paragraph 3.
    let last: number | undefined
    for (let match = matchAt(item, text, index); match; match = matchAt(item, text, index)) {
      const [whole, number, behind, alone] = match
      if (number) last = Number(number)
      const letters = (behind ?? alone ?? '').match(letterPattern) ?? []
      items.push({
        ...(last === undefined ? {} : { number: last }),
        letters,
        upTo,
        start: index,
        end: index + whole.length,
      })
      index += whole.length
      const separator = matchAt(between, text, index)
      if (!separator) break
      index += separator[0].length
      upTo = separator[0].startsWith(' to')
    }
    const end = items.length > 0 && matchAt(tail, text, index)
    if (!end || elsewhere.test(text.slice(Math.max(0, start.index - 40), start.index))) continue
    const direction = end[1]?.toLowerCase() === 'above' ? 'above' : end[1] ? 'below' : 'own'
    const phrase = { phraseStart: start.index, phraseEnd: index + end[0].length }
    for (const each of items) found.push({ ...each, ...phrase, direction })
    done = index
  }
  return found
}

/** References of the operative and preambular paragraphs to paragraphs of their own resolution, quotations left out. A fact. */
export const paragraphReferences = (lintable: Lintable): readonly ParagraphReference[] => {
  const references: ParagraphReference[] = []
  const inBlock = (block: Clause | Subparagraph, clause: Clause, resolution: Resolution): void => {
    const clean = lintable.clean(block)
    if (clean.text.includes('aragraph')) {
      for (const { start, end, phraseStart, phraseEnd, ...found } of findReferences(clean.text)) {
        const range = clean.rangeOf(start, end)
        if (isQuoted(block, range)) continue
        const length = /^\d*/.exec(clean.text.slice(start, end))?.[0].length ?? 0
        const digits = clean.rangeOf(start, start + length)
        const together = length > 0 && digits.end - digits.start === length
        const phrase = clean.rangeOf(phraseStart, phraseEnd)
        const side = clean.rangeOf(phraseEnd - found.direction.length, phraseEnd)
        const isTold = found.direction !== 'own' && side.end - side.start === found.direction.length
        references.push({
          ...found,
          block,
          clause,
          resolution,
          range,
          phrase,
          ...(isTold ? { side } : {}),
          ...(together ? { digits } : {}),
        })
      }
    }
    for (const child of block.children) if (child.type === 'subparagraph') inBlock(child, clause, resolution)
  }
  for (const { resolution, clauses } of lintable.fact(parts)) {
    for (const clause of clauses) inBlock(clause, clause, resolution)
  }
  return references
}

const isQuoted = (block: AnyNode, { start, end }: Range): boolean =>
  nodesOf(block, 'quotation').some((quotation) => startOf(quotation) <= start && end <= endOf(quotation))
