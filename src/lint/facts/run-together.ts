/** Marks that have run together: `reports,¹²` for `reports,¹,²`, where there are notes 1 and 2 and none 12. */
import type { FootnoteReference } from '../../../grammar/ast.ts'
import { footnotesOf, type FootnoteGraph } from '../../tree/footnotes.ts'
import type { Lintable } from '../rule.ts'

const numbered = /^\d{2,}$/

/** Reads digits as labels that follow one another and that nothing else refers to. */
const split = (digits: string, { notesByLabel, referencesByLabel }: FootnoteGraph): string[] | undefined => {
  const isFree = (label: string): boolean => notesByLabel.has(label) && !referencesByLabel.has(label)
  for (let length = 1; length < digits.length; length++) {
    const labels = [digits.slice(0, length)]
    let rest = digits.slice(length)
    while (rest.startsWith(String(Number(labels[labels.length - 1]) + 1))) {
      const next = String(Number(labels[labels.length - 1]) + 1)
      labels.push(next)
      rest = rest.slice(next.length)
    }
    if (rest === '' && labels.length > 1 && labels.every(isFree)) return labels
  }
  return undefined
}

/** The marks that have run together, each with the labels that it is made of. A fact. */
export const runTogether = ({ document }: Lintable): ReadonlyMap<FootnoteReference, readonly string[]> => {
  const graph = footnotesOf(document)
  const found = new Map<FootnoteReference, readonly string[]>()
  for (const { node, label } of graph.references) {
    if (!numbered.test(label) || graph.notesByLabel.has(label)) continue
    const labels = split(label, graph)
    if (labels) found.set(node, labels)
  }
  return found
}
