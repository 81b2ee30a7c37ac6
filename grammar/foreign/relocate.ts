/**
 * From positions in the text that was read to positions in the file as it was given, and back.
 */
import { isParent, type AnyNode, type Document, type Foreign } from '../ast.ts'
import { createLocator } from '../positions.ts'
import { readingOf, type Placed, type Reading } from './edit.ts'

/** Index of the last edit that begins at or before an offset: of the text that was read (`at`), or of the file (`start`). */
export function lastAt(edits: readonly Placed[], offset: number, of: 'at' | 'start' = 'at'): number {
  let low = -1
  let high = edits.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((edits[middle]?.[of] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * Ways from offsets of the text that was read to those of the file. What was left out at the edge of a node lies outside it;
 * within what was put in there is no place, so a node that begins or ends there takes the whole of it.
 */
export function waysBack({ edits }: Reading): { start: (offset: number) => number; end: (offset: number) => number } {
  return {
    start: (offset) => {
      const edit = edits[lastAt(edits, offset)]
      if (!edit) return offset
      if (offset < edit.at + edit.text.length) return edit.start
      return edit.end + offset - edit.at - edit.text.length
    },
    end: (offset) => {
      const edit = edits[lastAt(edits, offset - 1)]
      if (!edit) return offset
      const length = edit.text.length
      if (offset <= edit.at + length && length > 0) return edit.end
      return edit.end + offset - edit.at - length
    },
  }
}

/** Gives every node below `document` its position in the file, in place, and says in the tree what was read otherwise. */
export function relocate(document: Document, file: string, reading: Reading): void {
  const { position, point } = createLocator(file)
  const back = waysBack(reading)
  const labels = new Map(reading.edits.filter(({ kind }) => kind === 'label').map((edit) => [edit.at, edit]))
  const move = (node: AnyNode): void => {
    const { start, end } = node.position
    const label = node.type === 'subparagraph' ? labels.get(start.offset ?? -1) : undefined
    if (label && node.type === 'subparagraph') node.label = file.slice(label.start, label.end).trim()
    node.position = { start: point(back.start(start.offset ?? 0)), end: point(back.end(end.offset ?? 0)) }
    if (isParent(node)) for (const child of node.children as AnyNode[]) move(child)
  }
  for (const child of document.children) move(child)
  document.position = position(0, file.length)
  document.foreign = reading.edits.map(({ kind, start, end, text }): Foreign => ({
    kind,
    value: text,
    position: position(start, end),
  }))
}

/** A tree whose positions are those of the text that was read, that text, and the ways back to the file. */
export interface AsRead {
  readonly document: Document
  readonly text: string
  readonly back: ReturnType<typeof waysBack>
  /** From offsets of the file to those of the text; what lies within an edit goes to its end. */
  readonly forward: (offset: number) => number
  readonly edits: readonly Placed[]
}

/**
 * What was read of a file in another notation: for whoever looks at the words behind the positions.
 * @param document a tree of `file`
 * @returns undefined where the file itself was read, as most are
 */
export function asRead(document: Document, file: string): AsRead | undefined {
  if (!document.foreign) return undefined
  const reading = readingOf(
    file,
    document.foreign.map(({ kind, value, position: { start, end } }) => ({
      kind,
      text: value,
      start: start.offset ?? 0,
      end: end.offset ?? 0,
    })),
  )
  const { edits, text } = reading
  const { point } = createLocator(text)
  const forward = forwardOf(edits)
  const labels = new Map(edits.filter(({ kind }) => kind === 'label').map((edit) => [edit.at, edit]))
  const move = <Node extends AnyNode>(node: Node): Node => {
    const { start, end } = node.position
    const from = forward(start.offset ?? 0)
    const label = node.type === 'subparagraph' ? labels.get(from) : undefined
    const moved = {
      ...node,
      ...(label ? { label: label.text.trim() } : {}),
      position: { start: point(from), end: point(forward(end.offset ?? 0)) },
    }
    if (isParent(moved)) moved.children = (moved.children as AnyNode[]).map(move) as never
    return moved
  }
  const { foreign: _told, ...read } = move(document)
  return { document: read, text, back: waysBack(reading), forward, edits }
}

function forwardOf(edits: readonly Placed[]): (offset: number) => number {
  return (offset) => {
    const edit = edits[lastAt(edits, offset, 'start')]
    if (!edit) return offset
    if (offset === edit.start) return edit.at
    const end = edit.at + edit.text.length
    return offset < edit.end ? end : end + offset - edit.end
  }
}
