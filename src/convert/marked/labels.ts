/** Numbers and labels as they are printed. */
import type { Annex, Clause, Paragraph, Subparagraph } from '../../../grammar/ast.ts'
import { endOf, startOf } from '../../tree/range.ts'

/** A letter that stands for a number has its stop or bracket: `A.`, `a)`; a tag has none. */
const withSign = (label: string): string =>
  label.length > 1 ? label : label + (label === label.toUpperCase() ? '.' : ')')

/** The bracket that holds a whole paragraph under negotiation stands before its label. */
const bracket = ({ bracketed }: { bracketed?: boolean }): string => (bracketed === true ? '[' : '')

/** The number of a clause: `3.`, `OP5 alt`, `[OP1`; empty where it bears none. */
export const numberOf = (clause: Clause): string => {
  if (clause.label !== undefined) return bracket(clause) + withSign(clause.label)
  const number = clause.type === 'operativeParagraph' ? clause.number : undefined
  return bracket(clause) + (number === undefined ? '' : `${number}.`)
}

/** The label of a sub-paragraph, or of a paragraph that is no clause. */
export const labelOf = (node: Subparagraph | Paragraph): string =>
  node.type === 'subparagraph' ? bracket(node) + node.label : (node.label ?? '')

/**
 * What the source has before the first child of an annex: `Annex II`.
 * @param source the text that the tree was parsed from
 */
export const markerOf = (node: Annex, source: string): string => {
  const [first] = node.children
  const own = source.slice(startOf(node), first === undefined ? endOf(node) : startOf(first))
  return (own.trim().split(/[\r\n]/)[0] ?? '').replace(/^\*+|\*+$/g, '')
}
