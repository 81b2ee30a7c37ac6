/**
 * Texts in quotation marks, curly and straight, nested. Conventions 2.9 (`quotes-curly`, `quotes-double`): double outside,
 * single inside; extracted text has straight marks, and its apostrophes are no quotation marks.
 */
import type { Language } from '../lexicon/language.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { isWordAt } from '../notation/letters.ts'
import { regex } from '../notation/pattern.ts'

/** A quotation. Offsets are UTF-16. */
export interface QuotationMatch {
  /** Offsets of the opening mark and just after the closing one. */
  start: number
  end: number
  /** The opening mark as written. */
  mark: string
  /** Quotations inside this one, in order. */
  inner: QuotationMatch[]
}

/** Straight marks close themselves. */
const straightMarks: Readonly<Record<string, string>> = { '"': '"', "'": "'" }

const ANY_MARK = /[“”‘’«»„"']/g
const OPENS_AFTER = /[\s([{“‘«„"'–—/-]/

const opens = (text: string, at: number): boolean => {
  const next = text[at + 1]
  return (at === 0 || OPENS_AFTER.test(text[at - 1] ?? '')) && next !== undefined && !/\s/.test(next)
}

const closes = (text: string, at: number): boolean =>
  at > 0 && !/\s/.test(text[at - 1] ?? '') && !isWordAt(text, at + 1)

/** Single marks are apostrophes as well. */
const isSingle = (mark: string): boolean => mark === '‘' || mark === '’'

const closingMarks = perLanguage(({ quotationMarks }) => new Set(Object.values(quotationMarks)))

const openingMarks = perLanguage(
  ({ quotationMarks }) => regex()`[${[...Object.keys(quotationMarks), ...Object.keys(straightMarks)].join('')}]`,
)

/** Quotations inside quotations, at most; earlier marks without a partner are given up. */
const DEEPEST = 8

interface Open {
  start: number
  mark: string
  inner: QuotationMatch[]
}

/**
 * Finds the outermost quotations of a text, in order, each with those inside it. A mark without its partner yields
 * nothing: it may belong to a quotation that runs over several paragraphs.
 */
export const scanQuotations = (text: string, language: Language): QuotationMatch[] => {
  const outermost: QuotationMatch[] = []
  // What stands before the first opening mark closes nothing: most are apostrophes.
  const first = text.search(openingMarks(language))
  if (first < 0) return outermost
  ANY_MARK.lastIndex = first
  let sign = ANY_MARK.exec(text)
  const open: Open[] = []
  const { quotationMarks } = language
  const closing = closingMarks(language)
  const closingOf = (mark: string): string => quotationMarks[mark] ?? straightMarks[mark] ?? ''
  const found = (): QuotationMatch[] => open.at(-1)?.inner ?? outermost

  /** How many open marks wait for each closing one: without it every stray mark would search all of them. */
  const waiting = new Map<string, number>()
  const wait = (mark: string, change: 1 | -1): void => {
    const partner = closingOf(mark)
    waiting.set(partner, (waiting.get(partner) ?? 0) + change)
  }
  const start = (at: number, mark: string): void => {
    wait(mark, 1)
    open.push({ start: at, mark, inner: [] })
    const lost = open.length > DEEPEST ? open.shift() : undefined
    if (!lost) return
    wait(lost.mark, -1)
    for (const match of lost.inner) outermost.push(match)
  }
  /** Gives up the marks from `index` on; what was quoted inside them stays. */
  const abandon = (index: number): void => {
    const lost = open.splice(index)
    const target = found()
    for (const { mark, inner } of lost) {
      wait(mark, -1)
      for (const match of inner) target.push(match)
    }
  }
  const close = (at: number, mark: string): boolean => {
    if (!waiting.get(mark)) return false
    abandon(open.findLastIndex((candidate) => closingOf(candidate.mark) === mark) + 1)
    const opening = open.pop()
    if (!opening) return false
    wait(opening.mark, -1)
    found().push({ start: opening.start, end: at + 1, mark: opening.mark, inner: opening.inner })
    return true
  }

  for (; sign; sign = ANY_MARK.exec(text)) {
    const { 0: mark, index } = sign
    if (straightMarks[mark]) {
      if (!(closes(text, index) && close(index, mark)) && opens(text, index)) start(index, mark)
      continue
    }
    const closed = closing.has(mark) && (!isSingle(mark) || closes(text, index)) && close(index, mark)
    if (!closed && quotationMarks[mark] && (!isSingle(mark) || opens(text, index))) start(index, mark)
  }
  abandon(0)
  return outermost
}
