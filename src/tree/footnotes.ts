/** The notes of a document and the marks that refer to them. */
import type { AnyNode, Document, FootnoteDefinition, FootnoteReference } from '../../grammar/ast.ts'
import { cleanText, type Words } from './clean.ts'
import { wordsOf } from './document-words.ts'

/** One mark. */
export interface Reference {
  node: FootnoteReference
  label: string
  /** The note in whose text the mark stands; a mark in the text itself has none. */
  note?: FootnoteDefinition
  /** Its ancestors, outermost first. */
  parents: readonly AnyNode[]
}

/** One note; `parts` holds what continues it on later pages. */
export interface Note {
  label: string
  node: FootnoteDefinition
  parts: readonly FootnoteDefinition[]
  text: string
}

/** Notes in the order of the source, marks in the order in which they are read. */
export interface FootnoteGraph {
  notes: readonly Note[]
  references: readonly Reference[]
  notesByLabel: ReadonlyMap<string, readonly Note[]>
  referencesByLabel: ReadonlyMap<string, readonly Reference[]>
}

const computed = new WeakMap<Document, FootnoteGraph>()

/** The footnote graph of a document, computed once. */
export const footnotesOf = (document: Document): FootnoteGraph => {
  let graph = computed.get(document)
  if (!graph) computed.set(document, (graph = computeGraph(document)))
  return graph
}

const computeGraph = (document: Document): FootnoteGraph => {
  const definitions: FootnoteDefinition[] = []
  const references: Reference[] = []
  const parents: AnyNode[] = []
  const collect = (node: AnyNode, note: FootnoteDefinition | undefined): void => {
    if (node.type === 'footnoteReference')
      references.push({ node, label: node.label, parents: [...parents], ...(note && { note }) })
    if (node.type === 'footnoteDefinition') definitions.push(node)
    if (!('children' in node)) return
    parents.push(node)
    for (const child of node.children) collect(child, node.type === 'footnoteDefinition' ? node : note)
    parents.pop()
  }
  collect(document, undefined)
  const notes = joinParts(definitions, wordsOf(document))
  return {
    notes,
    references,
    notesByLabel: groupByLabel(notes),
    referencesByLabel: groupByLabel(references),
  }
}

const joinParts = (definitions: readonly FootnoteDefinition[], words: Words): Note[] => {
  const groups: FootnoteDefinition[][] = []
  const early: FootnoteDefinition[] = []
  for (const definition of definitions) {
    const first = definition.continued && groups.findLast((group) => group[0]?.label === definition.label)
    if (first) first.push(definition)
    else if (definition.continued) early.push(definition)
    else groups.push([definition])
  }
  // A markdown converter puts the last line of a page's last note before the notes.
  for (const definition of early) {
    const first = groups.find((group) => group[0]?.label === definition.label)
    if (first) first.push(definition)
    else groups.push([definition])
  }
  return groups.flatMap((parts) => {
    const [node] = parts
    const text = parts.map((part) => cleanText([part], words).text).join(' ')
    return node ? [{ label: node.label, node, parts, text }] : []
  })
}

const groupByLabel = <Item extends { label: string }>(items: readonly Item[]): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(item.label)
    if (group) group.push(item)
    else groups.set(item.label, [item])
  }
  return groups
}
