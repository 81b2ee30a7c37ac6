/** What a text under negotiation says once its notes and brackets are taken away. */
import type { AnyNode, Attribution, AttributionKind, Position } from '../../grammar/ast.ts'
import { cleanText, type Words } from './clean.ts'
import { nodesOf } from './visit.ts'

/** Who says what of words, and which. */
export interface OutlineAttribution {
  /** Delegations and groups, as written; none for `agreed`. */
  who: string[]
  what: AttributionKind
  /** The note as it stands: `(G77: delete)`. */
  text: string
  position: Position
}

/** The readings of a paragraph under negotiation; absent where they are its text. */
export interface Readings {
  /** As if all brackets were lifted: without their signs and the notes, what is struck out gone, what is put in kept. */
  reading?: string
  /** Only what stands in no bracket. */
  settled?: string
  attributions?: OutlineAttribution[]
}

type Type = AnyNode['type']

const marked: ReadonlySet<Type> = new Set(['attribution', 'bracketed', 'deletion', 'insertion'])

const inside = (node: AnyNode): readonly AnyNode[] => ('children' in node ? node.children : [])

/** Whether delegations have written anything into a paragraph. */
const isMarked = (nodes: readonly AnyNode[]): boolean =>
  nodes.some((node) => marked.has(node.type) || isMarked(inside(node)))

/** Nodes without those of some types, at any depth; what is put in stands there like other words. */
const without = (nodes: readonly AnyNode[], types: ReadonlySet<Type>): AnyNode[] =>
  nodes.flatMap((node): AnyNode[] => {
    if (types.has(node.type)) return []
    const children = without(inside(node), types)
    if (node.type === 'insertion') return children
    return 'children' in node ? [Object.assign({ ...node }, { children }) as AnyNode] : [node]
  })

const notes: ReadonlySet<Type> = new Set(['attribution', 'deletion'])
const unsettled: ReadonlySet<Type> = new Set([...notes, 'bracketed'])

const ended = /[,;:.]["”’)\]]*$/

/** Whether a bracket says what others would write, after a paragraph that has ended: `…; [US: add biennially]`. */
const isAside = (node: AnyNode | undefined, before: readonly AnyNode[]): boolean =>
  node?.type === 'bracketed' &&
  node.children.some(({ type }) => type === 'attribution') &&
  ended.test(cleanText(before).text) &&
  !ended.test(cleanText([node]).text)

/**
 * The words with which a paragraph under negotiation ends, for whoever looks at its punctuation: without notes, without what is struck
 * out and without brackets of others after the end.
 * @returns the same nodes where there is nothing of the kind
 */
export const withoutNotes = (nodes: readonly AnyNode[]): readonly AnyNode[] => {
  if (!isMarked(nodes)) return nodes
  let end = nodes.length
  const isBlank = (node: AnyNode | undefined): boolean =>
    node?.type === 'attribution' || (node?.type === 'text' && node.value.trim() === '')
  while (end > 0 && (isBlank(nodes[end - 1]) || isAside(nodes[end - 1], without(nodes.slice(0, end - 1), notes)))) end--
  return without(nodes.slice(0, end), notes)
}

/** How a text under negotiation is read: as it stands, as if all brackets were lifted, or only what stands in none. */
export type Layer = 'written' | 'lifted' | 'settled'

/**
 * The words of a paragraph in one reading; the signs of brackets stay in their texts.
 * @returns undefined where it is read alike in all, for nobody has written anything into it
 */
export const atLayer = (nodes: readonly AnyNode[], layer: Layer): readonly AnyNode[] | undefined => {
  if (!isMarked(nodes)) return undefined
  return layer === 'written' ? nodes : without(nodes, layer === 'lifted' ? notes : unsettled)
}

/** What is left of brackets and of the spaces beside them; nothing where no word is left. */
const tidy = (text: string): string =>
  /[\p{L}\d]/u.test(text)
    ? text
        .replace(/[[\]]/g, ' ')
        .replace(/\s+/g, ' ')
        .replace(/\s(?=[,;:.])/g, '')
        .replace(/[,;](?=[,;:.])/g, '')
        .trim()
    : ''

/**
 * @param nodes the words of one paragraph, without its sub-paragraphs
 * @param isHeld whether a bracket holds the whole clause
 * @returns what else can be read in them; nothing for a text without notes, brackets and changes
 */
export const readingsOf = (nodes: readonly AnyNode[], isHeld: boolean, words: Words): Readings => {
  if (!isHeld && !isMarked(nodes)) return {}
  const attributions = nodes.flatMap((each) => nodesOf(each, 'attribution'))
  return {
    reading: tidy(cleanText(without(nodes, notes), words).text),
    settled: isHeld ? '' : tidy(cleanText(without(nodes, unsettled), words).text),
    ...(attributions.length > 0 ? { attributions: attributions.map((each) => outlined(each, words)) } : {}),
  }
}

const outlined = (node: Attribution, words: Words): OutlineAttribution => ({
  who: node.who,
  what: node.what,
  text: cleanText([node], words).text,
  position: node.position,
})
