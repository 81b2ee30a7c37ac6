/**
 * Comments of the source (`<!-- resolint-disable-next-line per-cent -->`): whoever put them in wants to find them again.
 */
import type { Document } from '../../../grammar/ast.ts'
import { lastAtMost, startOf } from '../../tree/range.ts'
import { everyNode } from '../../tree/visit.ts'
import type { Block } from './blocks.ts'

/** Puts each comment above the block that it stands above or within; a comment on pages is furniture and stays out. */
export function withComments(blocks: readonly Block[], document: Document): string[] {
  const comments = everyNode(document, 'pageFurniture').filter(
    ({ role, value }) => role === 'notice' && value.startsWith('<!--'),
  )
  if (comments.length === 0) return blocks.map(({ text }) => text)
  const inSource = blocks.toSorted((a, b) => a.start - b.start)
  const starts = inSource.map(({ start }) => start)
  const above = new Map<Block | undefined, string[]>()
  for (const comment of comments) {
    const at = startOf(comment)
    const index = lastAtMost(starts, at)
    const within = inSource[index]
    const block = within !== undefined && at < within.end ? within : inSource[index + 1]
    const others = above.get(block)
    if (others) others.push(comment.value)
    else above.set(block, [comment.value])
  }
  const written = blocks.flatMap((block) => [...(above.get(block) ?? []), block.text])
  return [...written, ...(above.get(undefined) ?? [])]
}
