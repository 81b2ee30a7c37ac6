/**
 * Labels of sub-paragraphs that stand at the beginning of a line and were not read as labels: what stands before them has lost
 * its end mark, or they are out of order.
 */
import { readings } from '../../../grammar/english.ts'
import { isProtected, runningText, type RunningText } from './blocks.ts'
import type { Range } from '../../tree/range.ts'
import type { Lintable } from '../rule.ts'

/** One such label. */
export interface HiddenLabel {
  /** The paragraph or sub-paragraph that it was read into. */
  block: Exclude<RunningText, { type: 'footnoteDefinition' | 'paragraph' }>
  /** `(b)`. */
  label: string
  /** The label that it stands after; absent in a paragraph that has none before it. */
  last?: string
  at: Range
  /** The end mark before it; empty where there is none. */
  mark: string
  /** The last words before it, for people. */
  words: string
  /** The place after them. */
  end: Range
}

/** A label, and what stands after it: before a small letter it may be a reference, `paragraph 3` / `(a) of the annex`. */
const label = / (\((?:[a-z]|[ivx]{2,4})\)) ?(?=([A-Z]?))/g
/** A word that a reference to a place begins with: `in article 6` / `(b) The …`. */
const reference = /\b(?:article|paragraph|section|item|rule|regulation|subparagraph|clause)s? [\d()a-z.]+$/i
const lineEnd = /[\n\u2028\u2029]/

const isClause = (block: RunningText): block is HiddenLabel['block'] =>
  block.type === 'operativeParagraph' || block.type === 'preambularParagraph' || block.type === 'subparagraph'

/** The labels that stand in the words of clauses, in the order of the source. A fact. */
export const hiddenLabels = (lintable: Lintable): readonly HiddenLabel[] =>
  lintable.fact(runningText).flatMap((block): HiddenLabel[] => {
    if (!isClause(block)) return []
    const clean = lintable.clean(block)
    if (!clean.text.includes(' (')) return []
    let last = block.type === 'subparagraph' ? block.label : undefined
    return [...clean.text.matchAll(label)].flatMap(({ 1: own = '', 2: capital = '', index }): HiddenLabel[] => {
      const at = clean.rangeOf(index + 1, index + 1 + own.length)
      const end = clean.offsetAt(index - 1) + 1
      const before = clean.text.slice(0, index)
      if (!lineEnd.test(lintable.text.slice(end, at.start)) || reference.test(before) || isProtected(block, at.start))
        return []
      const mark = /([,;:.]+) ?\d{0,3}$/.exec(before.slice(-8))?.[1] ?? ''
      const words = before.length > 40 ? before.slice(-40).replace(/^\S*\s/, '') : before
      const hidden = { block, label: own, ...(last === undefined ? {} : { last }), at, mark, words }
      last = own
      return capital === '' ? [] : [{ ...hidden, end: { start: end, end } }]
    })
  })

/** Whether a label follows the one before it, in any reading of the two. */
export const isNext = ({ last, label: own }: HiddenLabel): boolean =>
  last !== undefined &&
  readings(last).some(({ style, ordinal }) =>
    readings(own).some((other) => other.style === style && other.ordinal === ordinal + 1),
  )

/** Whether a label begins a list: it may be a first one, and does not follow the one before it. */
export const isFirst = (hidden: HiddenLabel): boolean =>
  !isNext(hidden) && readings(hidden.label).some(({ ordinal }) => ordinal === 1)
