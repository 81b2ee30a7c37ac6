/** Writes a list of words as the graph that `src/lint/spelling/graph.ts` reads. */
import { edgeBits, type Rank } from '../../src/lint/spelling/graph.ts'

interface Node {
  edges: { letter: number; rank: Rank; target: Node }[]
  /** Where its edges begin; 0 for a node without any. */
  index: number
}

/** What tells a node from others: nodes with the same edges are one. */
const keyOf = ({ edges }: Node, ids: ReadonlyMap<Node, number>): string =>
  edges.map(({ letter, rank, target }) => `${letter}.${rank}.${ids.get(target) ?? ''}`).join(' ')

/** @param words each with what is known of it; letters of Latin-1 only */
export const writeGraph = (words: ReadonlyMap<string, Rank>): Uint8Array => {
  const sorted = [...words.keys()].sort((a, b) => (a < b ? -1 : 1))
  const root: Node = { edges: [], index: 0 }
  const ids = new Map<Node, number>()
  const known = new Map<string, Node>()
  let path: Node[] = [root]
  /** Replaces what hangs on the path below `depth` by what is known already. */
  const settle = (depth: number): void => {
    for (let level = path.length - 1; level > depth; level--) {
      const edge = path[level - 1]!.edges.at(-1)!
      const key = keyOf(edge.target, ids)
      const same = known.get(key)
      if (same) edge.target = same
      else {
        known.set(key, edge.target)
        ids.set(edge.target, ids.size)
      }
    }
    path = path.slice(0, depth + 1)
  }
  let previous = ''
  for (const word of sorted) {
    let shared = 0
    while (shared < previous.length && previous[shared] === word[shared]) shared++
    settle(shared)
    for (let index = shared; index < word.length; index++) {
      const target: Node = { edges: [], index: 0 }
      const rank = index === word.length - 1 ? words.get(word)! : 0
      path.at(-1)!.edges.push({ letter: word.charCodeAt(index), rank, target })
      path.push(target)
    }
    previous = word
  }
  settle(0)

  const placed: Node[] = []
  let next = 1
  const place = (node: Node): void => {
    if (node.index > 0 || node.edges.length === 0) return
    node.index = next
    next += node.edges.length
    placed.push(node)
    for (const { target } of node.edges) place(target)
  }
  place(root)
  const view = new DataView(new ArrayBuffer(next * 4))
  for (const { edges, index } of placed) {
    for (const [offset, { letter, rank, target }] of edges.entries()) {
      const last = offset === edges.length - 1 ? 1 : 0
      const edge = letter | (rank << edgeBits.rank) | (last << edgeBits.last) | (target.index << edgeBits.target)
      view.setUint32((index + offset) * 4, edge >>> 0, true)
    }
  }
  return new Uint8Array(view.buffer)
}
