/**
 * The leaves of a document that are shown, and at which of them the marker of each finding stands. Findings may concern what is
 * not shown (an asterisk, an empty line): then the marker stands at what is shown next, so that none is lost.
 */
import type { AnyNode, Document } from '../../../grammar/ast.ts'
import { countWhile } from '../../../grammar/positions.ts'
import type { Finding } from '../../lint/finding.ts'
import { endOf, startOf } from '../../tree/range.ts'

/** Where the marker of a finding stands. */
export interface Anchor {
  /** Index of the finding. */
  finding: number
  /** Offset in the source, within the leaf. */
  at: number
}

/** A stretch of the source that is shown in one piece. */
export interface Leaf {
  readonly start: number
  readonly end: number
  /** In order. */
  readonly anchors: Anchor[]
}

/** The leaves of a node: itself, where it is one, or its own characters before and after its children. */
export interface OwnLeaves {
  readonly before?: Leaf
  readonly after?: Leaf
}

const leafTypes: ReadonlySet<string> = new Set([
  'text',
  'footnoteReference',
  'pageFurniture',
  'detachedMarker',
  'unparsed',
] satisfies AnyNode['type'][])

/** Nodes whose own characters are read: a number, a label, quotation marks. Those of emphasis are not. */
const markedTypes: ReadonlySet<string> = new Set([
  'operativeParagraph',
  'preambularParagraph',
  'subparagraph',
  'paragraph',
  'section',
  'annex',
  'heading',
  'quotation',
  'footnoteDefinition',
] satisfies AnyNode['type'][])

const leaf = (start: number, end: number): Leaf => ({ start, end, anchors: [] })

/** The leaves of a document by node; their anchors are those of `findings`. */
export const placeFindings = (
  document: Document,
  source: string,
  findings: readonly Finding[],
): ReadonlyMap<AnyNode, OwnLeaves> => {
  const leaves = new Map<AnyNode, OwnLeaves>()
  const inOrder: Leaf[] = []
  const add = (start: number, end: number): Leaf | undefined => {
    if (source.slice(start, end).trim() === '') return undefined
    const added = leaf(start, end)
    inOrder.push(added)
    return added
  }
  const collect = (node: AnyNode): void => {
    const start = startOf(node)
    const end = endOf(node)
    if (leafTypes.has(node.type)) {
      const before = leaf(start, end)
      inOrder.push(before)
      leaves.set(node, { before })
      return
    }
    if (!('children' in node)) return
    const [first] = node.children
    const last = node.children.at(-1)
    const before = markedTypes.has(node.type) ? add(start, first ? startOf(first) : end) : undefined
    for (const child of node.children) collect(child)
    const after = node.type === 'quotation' && last ? add(endOf(last), end) : undefined
    if (before || after) leaves.set(node, { ...(before && { before }), ...(after && { after }) })
  }
  collect(document)
  inOrder.sort((a, b) => a.start - b.start || a.end - b.end)
  for (const [index, finding] of findings.entries()) {
    const target = leafFor(inOrder, finding)
    target?.anchors.push({ finding: index, at: Math.min(Math.max(finding.offset, target.start), target.end) })
  }
  return leaves
}

/** The leaf at which the marker of a finding stands; none where nothing is shown at all. */
const leafFor = (leaves: readonly Leaf[], { offset, endOffset }: Finding): Leaf | undefined => {
  const next = firstEndingAfter(leaves, offset)
  // A point belongs to what stands before it: the end of a paragraph is not the beginning of the next.
  const previous = leaves[next - 1]
  if (offset === endOffset && previous?.end === offset) return previous
  return leaves[next] ?? leaves.at(-1)
}

/** Index of the first leaf that ends after `offset`. */
const firstEndingAfter = (leaves: readonly Leaf[], offset: number): number =>
  countWhile(leaves.length, (index) => (leaves[index]?.end ?? 0) <= offset)
