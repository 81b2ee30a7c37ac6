/** Where in the file of a reader a place stands: its page (PDF), its paragraph and style (Word). */
import type { AnyNode, Document } from '../../grammar/ast.ts'
import { endOf, lastAtMost, startOf } from '../tree/range.ts'

/** What is known of a place beyond its offset. */
export interface Provenance {
  /** 1-based page, where the channel has pages. */
  page?: number
  /** 1-based paragraph of a Word file. */
  paragraph?: number
  /** Style of that paragraph. */
  style?: string
}

/** What a node says of its place; undefined for most nodes: only blocks know theirs. */
const provenanceOf = (node: AnyNode): Provenance | undefined => {
  const { page, paragraph, style } = node as Provenance
  if (paragraph === undefined && style === undefined) return page === undefined ? undefined : { page }
  return {
    ...(page === undefined ? {} : { page }),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(style === undefined ? {} : { style }),
  }
}

/** Finds the page or paragraph of an offset in the file that was read. */
export const createPlacer = (document: Document): ((offset: number) => Provenance) => {
  const starts: number[] = []
  const known: Provenance[] = []
  const begin = (offset: number, provenance: Provenance | undefined): void => {
    if (!provenance) return
    starts.push(offset)
    known.push(provenance)
  }
  const collect = (node: AnyNode): void => {
    // Half of all nodes are texts, which know nothing of their place.
    if (node.type === 'text') return
    if (node.type !== 'pageBreak') begin(startOf(node), provenanceOf(node))
    if ('children' in node) for (const child of node.children) collect(child)
    if (node.type === 'pageBreak') begin(endOf(node), provenanceOf(node))
  }
  collect(document)
  return (offset) => known[lastAtMost(starts, offset)] ?? {}
}
