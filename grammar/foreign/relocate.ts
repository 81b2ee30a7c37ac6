/**
 * From positions in the text that was read to positions in the file as it was given, and back.
 */
import { isParent, type AnyNode, type Document, type Foreign, type Position } from '../ast.ts'
import { countWhile, createLocator } from '../positions.ts'
import { readingOf, type Placed, type Reading } from './edit.ts'

/**
 * Index of the last edit that begins at or before an offset; -1 where none does.
 * @param of what the offset is one of: the text that was read (`at`), or the file (`start`)
 */
export function lastAt(edits: readonly Placed[], offset: number, of: 'at' | 'start' = 'at'): number {
  return countWhile(edits.length, (index) => (edits[index]?.[of] ?? 0) <= offset) - 1
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

/** Where a node goes, and what its label is there. */
interface Move {
  readonly position: (position: Position) => Position
  /** The label of a sub-paragraph that begins at an offset, where it is written otherwise there. */
  readonly label: (start: number) => string | undefined
}

/** A node and all below it in another place. */
function moved<Node extends AnyNode>(node: Node, move: Move): Node {
  const label = node.type === 'subparagraph' ? move.label(node.position.start.offset ?? 0) : undefined
  return {
    ...node,
    ...(label === undefined ? {} : { label }),
    ...(isParent(node) ? { children: (node.children as AnyNode[]).map((child) => moved(child, move)) } : {}),
    position: move.position(node.position),
  }
}

/** Edits of labels by where they stand in the text that was read. */
const labelsOf = ({ edits }: Reading): ReadonlyMap<number, Placed> =>
  new Map(edits.filter(({ kind }) => kind === 'label').map((edit) => [edit.at, edit]))

/**
 * @param document the tree of the text that was read
 * @returns the tree of the file, in which every node has its position there, and which says what was read otherwise
 */
export function relocated(document: Document, file: string, reading: Reading): Document {
  const { position, point } = createLocator(file)
  const back = waysBack(reading)
  const labels = labelsOf(reading)
  const tree = moved(document, {
    position: ({ start, end }) => ({
      start: point(back.start(start.offset ?? 0)),
      end: point(back.end(end.offset ?? 0)),
    }),
    label: (start) => {
      const edit = labels.get(start)
      return edit && file.slice(edit.start, edit.end).trim()
    },
  })
  const foreign = reading.edits.map(({ kind, start, end, text }): Foreign => ({
    kind,
    value: text,
    position: position(start, end),
  }))
  return { ...tree, position: position(0, file.length), foreign }
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
 * What was read of a file in another notation: for whoever looks up the words at its positions.
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
  const labels = labelsOf(reading)
  const { foreign: _told, ...read } = moved(document, {
    position: ({ start, end }) => ({
      start: point(forward(start.offset ?? 0)),
      end: point(forward(end.offset ?? 0)),
    }),
    label: (start) => labels.get(forward(start))?.text.trim(),
  })
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
