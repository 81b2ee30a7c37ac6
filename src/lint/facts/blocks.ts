/** The blocks of a document that hold running text, and where in them something stands. */
import type {
  AnyNode,
  FootnoteDefinition,
  OperativeParagraph,
  Paragraph,
  PreambularParagraph,
  Subparagraph,
} from '../../../grammar/ast.ts'
import { holds, nodeAt } from '../../tree/range.ts'
import { allNodes } from '../../tree/visit.ts'
import type { Lintable } from '../rule.ts'

/** A paragraph, a sub-paragraph or a note. */
export type RunningText = PreambularParagraph | OperativeParagraph | Subparagraph | Paragraph | FootnoteDefinition

const running: ReadonlySet<AnyNode['type']> = new Set([
  'preambularParagraph',
  'operativeParagraph',
  'subparagraph',
  'paragraph',
  'footnoteDefinition',
])

/** Every block of running text in the order of the source, those that stand inside others too. A fact. */
export const runningText = ({ document }: Lintable): readonly RunningText[] =>
  allNodes(document).filter((node): node is RunningText => running.has(node.type))

/** Where an extractor has displaced words, children are in another order than the source, and all are looked at. */
const childAt = (children: readonly AnyNode[], offset: number): AnyNode | undefined =>
  nodeAt(children, offset) ?? children.find((child) => holds(child, offset))

/** The nodes inside `block` that hold the character at a source offset, outermost first. */
export const nodesAt = (block: AnyNode, offset: number): AnyNode[] => {
  const path: AnyNode[] = []
  let node: AnyNode | undefined = block
  while (node && 'children' in node) {
    node = childAt(node.children, offset)
    if (node) path.push(node)
  }
  return path
}

const quoted: ReadonlySet<AnyNode['type']> = new Set([
  'quotation',
  'emphasis',
  'documentSymbol',
  'resolutionCitation',
  'attribution',
])

/** Whether the character at a source offset belongs to words that nobody may change: a quotation, a title, a symbol. */
export const isProtected = (block: AnyNode, offset: number): boolean => {
  const path = nodesAt(block, offset)
  return !path.some((node) => node.type === 'opener') && path.some((node) => quoted.has(node.type))
}

const others: ReadonlySet<AnyNode['type']> = new Set(['quotation', 'emphasis', 'attribution'])

/** Whether the character at a source offset belongs to the words of others: a quotation, a title. */
export const isQuoted = (block: AnyNode, offset: number): boolean => {
  const path = nodesAt(block, offset)
  return !path.some((node) => node.type === 'opener') && path.some((node) => others.has(node.type))
}

/**
 * Whether what is missing may have been lost on the way. Adopted texts are only known from print, whatever file they are in.
 * A fact.
 */
export const isExtracted = ({ profile, fact }: Lintable): boolean => profile.stage === 'adopted' || fact(isPrinted)

/** Whether a page was printed and read back. A fact. */
export const isPrinted = ({ document, profile }: Lintable): boolean => {
  if (
    profile.channel !== 'text' &&
    profile.channel !== 'markdown' &&
    profile.channel !== 'docx' &&
    profile.channel !== 'markup'
  )
    return true
  // Notes of a typed text stand together, at its end: in the tree, in one page break without a page.
  let breaks = 0
  return allNodes(document).some(
    (node) => node.type === 'pageFurniture' || (node.type === 'pageBreak' && (node.page !== undefined || ++breaks > 1)),
  )
}
