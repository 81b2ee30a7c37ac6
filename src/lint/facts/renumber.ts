/** Renumbering operative paragraphs, and the references to their numbers with them. */
import type { OperativeParagraph, Resolution } from '../../../grammar/ast.ts'
import { startOf } from '../../tree/range.ts'
import { nodesOf } from '../../tree/visit.ts'
import type { Edit, FixProposal, Lintable } from '../rule.ts'
import { numberRange } from './numbers.ts'
import { paragraphReferences } from './references.ts'

/** A paragraph and the number that it should bear. */
export interface Renumbered {
  paragraph: OperativeParagraph
  number: number
}

const count = (amount: number, noun: string): string => `${amount} ${noun}${amount === 1 ? '' : 's'}`

/**
 * The fix that gives each of the paragraphs its number. References to a number that changes are changed with it where only
 * one paragraph bears that number; the title says how many are and how many are not. Nothing where a number does not stand
 * at the head of its paragraph.
 */
export const renumber = (
  resolution: Resolution,
  wanted: readonly Renumbered[],
  lintable: Lintable,
): FixProposal | undefined => {
  const changed = wanted.filter(({ paragraph, number }) => paragraph.number !== number)
  const edits = changed.map(({ paragraph, number }): Edit | undefined => {
    if (paragraph.number === undefined)
      return { start: startOf(paragraph), end: startOf(paragraph), text: `${number}. ` }
    const range = numberRange(paragraph, lintable)
    return range && { ...range, text: String(number) }
  })
  if (!edits.every((edit) => edit !== undefined)) return undefined
  const numbers = nodesOf(resolution, 'operativeParagraph').map((paragraph) => paragraph.number)
  const isAlone = (number: number): boolean => numbers.indexOf(number) === numbers.lastIndexOf(number)
  let left = 0
  const followed = lintable.fact(paragraphReferences).flatMap(({ resolution: own, number, digits }): Edit[] => {
    const target = own === resolution && changed.find(({ paragraph }) => paragraph.number === number)
    if (!target || number === undefined) return []
    if (digits && isAlone(number)) return [{ ...digits, text: String(target.number) }]
    left += 1
    return []
  })
  const [first] = changed
  return {
    title: [
      changed.length === 1 ? `Number it ${first?.number}` : `Renumber ${count(changed.length, 'paragraph')}`,
      ...(followed.length > 0 ? [`and ${count(followed.length, 'reference')} to the numbers`] : []),
      ...(left > 0 ? [`(${count(left, 'reference')} not changed)`] : []),
    ].join(' '),
    edits: [...edits, ...followed],
    changes: followed.length > 0 ? ['numbers', 'text'] : ['numbers'],
  }
}
