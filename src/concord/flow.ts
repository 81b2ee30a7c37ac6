/** The words of a passage as they stand in the source, and what of them the grammar has read already. */
import type {
  AnyNode,
  DateText,
  DocumentSymbol,
  FootnoteReference,
  Quotation,
  ResolutionCitation,
} from '../../grammar/ast.ts'
import { lastAtMost, spanOf, startOf, type Range } from '../tree/range.ts'

/** What the grammar knows of in a passage. */
export type ReadNode = DateText | DocumentSymbol | FootnoteReference | Quotation | ResolutionCitation

/** Text with the way back to the source. Indexes are UTF-16 code units. */
export interface Flow {
  readonly text: string
  /** Source range of the characters `[start, end)`. */
  readonly rangeOf: (start: number, end: number) => Range
  /** Citations, symbols, dates, marks of notes and quotations, in the order of the text. */
  readonly nodes: readonly ReadNode[]
}

/** Stands for what the grammar has read: no number goes on after it. */
const gap = '\u0000'

/** `’5‘` is the item (v) in Arabic (S/RES/2562 (2021)). */
const isLabel = ({ children: [only, ...others] }: Quotation): boolean =>
  others.length === 0 && only?.type === 'text' && /^\d{1,2}$/.test(only.value)

/** Collects pieces of the source. */
class Collector {
  text = ''
  readonly nodes: ReadNode[] = []
  private readonly starts: number[] = []
  private readonly offsets: number[] = []

  add(value: string, offset: number): void {
    this.starts.push(this.text.length)
    this.offsets.push(offset)
    this.text += value
  }

  visit(node: AnyNode): void {
    switch (node.type) {
      case 'text':
        this.add(node.value, startOf(node))
        return
      case 'documentSymbol':
      case 'dateText':
      case 'footnoteReference':
      case 'resolutionCitation':
        this.add(gap, startOf(node))
        this.read(node)
        return
      case 'quotation':
        if (isLabel(node)) this.add(gap, startOf(node))
        else {
          this.nodes.push(node)
          this.within(node.children)
        }
        return
      case 'pageBreak':
      case 'detachedMarker':
      case 'subparagraph':
      case 'heading':
        return
      default:
        if ('children' in node) this.within(node.children)
    }
  }

  flow(): Flow {
    const offsetAt = (index: number): number => {
      const at = Math.max(0, lastAtMost(this.starts, index))
      return (this.offsets[at] ?? 0) + index - (this.starts[at] ?? 0)
    }
    return {
      text: this.text,
      nodes: this.nodes,
      rangeOf: (start, end) => spanOf(offsetAt, start, end),
    }
  }

  private within(nodes: readonly AnyNode[]): void {
    for (const node of nodes) this.visit(node)
  }

  /** Dates and marks of notes stand inside of citations, marks inside of dates and symbols too. */
  private read(node: ReadNode): void {
    this.nodes.push(node)
    if (node.type === 'footnoteReference') return
    for (const child of node.children)
      if (child.type === 'dateText' || child.type === 'footnoteReference') this.read(child)
  }
}

/** The flow of some nodes, without the sub-paragraphs and the headings among them. */
export const flowOf = (content: readonly AnyNode[]): Flow => {
  const collector = new Collector()
  for (const node of content) collector.visit(node)
  return collector.flow()
}
