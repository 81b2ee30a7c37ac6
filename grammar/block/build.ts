/**
 * Nodes out of lines. A `Block` collects what one paragraph is made of; consecutive lines become one `text`.
 */
import type { AnyNode, DetachedMarker, PageBreak, Subparagraph, Text } from '../ast.ts'
import { textNode, type Locator } from '../positions.ts'
import type { Line } from '../lines/line.ts'

export type BlockChild = Text | PageBreak | DetachedMarker | Subparagraph

/** What stands of a page's place in the hints of a line. */
export function placeOf({ page, hint }: Line): { page?: number; paragraph?: number; style?: string } {
  const known = page > 0 ? { page } : {}
  if (!hint) return known
  return {
    ...known,
    ...(hint.paragraph === undefined ? {} : { paragraph: hint.paragraph }),
    ...(hint.style === undefined ? {} : { style: hint.style }),
  }
}

/** A paragraph under construction. */
export class Block {
  readonly children: BlockChild[] = []
  /** The line that the block begins with; its marker, if any, is the block's own. */
  first: Line | undefined
  #source: string
  #locator: Locator
  #open: { start: number; end: number } | undefined
  #end = 0

  constructor(source: string, locator: Locator) {
    this.#source = source
    this.#locator = locator
  }

  /** Adds the characters of a line from `from` (an offset; the line's start by default) on. */
  addLine(line: Line, from: number = line.start, to: number = line.end): void {
    this.first ??= line
    this.#end = Math.max(this.#end, to)
    if (from >= to) return
    if (this.#open) this.#open.end = to
    else this.#open = { start: from, end: to }
  }

  /** Adds a line whose words belong at the end of the paragraph. */
  addDisplaced(line: Line): void {
    this.#close()
    this.children.push({ ...textNode(this.#source, this.#locator, line.start, line.end), displaced: true })
    this.#end = Math.max(this.#end, line.end)
  }

  addNode(node: PageBreak | DetachedMarker | Subparagraph): void {
    this.#close()
    this.children.push(node)
    this.#end = Math.max(this.#end, node.position.end.offset ?? 0)
  }

  /** Whether a page break cuts the paragraph. */
  get joined(): boolean {
    return this.children.some((child) => child.type === 'pageBreak')
  }

  #close(): void {
    if (!this.#open) return
    this.children.push(textNode(this.#source, this.#locator, this.#open.start, this.#open.end))
    this.#open = undefined
  }

  /** Children and offsets; call once, when the paragraph is complete. */
  finish(): { children: BlockChild[]; start: number; end: number } {
    this.#close()
    return { children: this.children, start: this.first?.start ?? 0, end: this.#end }
  }
}

/** A parent's position: from its first child to its last. */
export function span(children: readonly AnyNode[]): { start: number; end: number } {
  return {
    start: children[0]?.position.start.offset ?? 0,
    end: children[children.length - 1]?.position.end.offset ?? 0,
  }
}
