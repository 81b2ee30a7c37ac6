/** A document as paragraphs in the order in which they are read: what every written form of it has in common. */
import { fold } from '../../../grammar/index.ts'
import type {
  Annex,
  AnyNode,
  Clause,
  Closing,
  Document,
  Section,
  Subparagraph,
  Table,
  TableCell,
} from '../../../grammar/ast.ts'
import { endOf, rangeOf, startOf, type Range } from '../../tree/range.ts'
import { ownContent } from '../../tree/text.ts'
import { labelOf, markerOf, numberOf } from '../marked/labels.ts'

/** What a paragraph is; a `label` has no words but its own: `II`, `Annex I`. */
export type PageBlockKind =
  | 'field'
  | 'proposal'
  | 'title'
  | 'organLine'
  | 'heading'
  | 'label'
  | 'clause'
  | 'item'
  | 'paragraph'
  | 'closing'
  | 'table'
  | 'unparsed'

/** A paragraph. */
export interface PageBlock {
  readonly kind: PageBlockKind
  /** Its number or label as it is printed; all that a label and what was not parsed has. */
  readonly label: string
  /** Depth of a sub-paragraph below its clause, from 1; of anything else 0. */
  readonly level: number
  /** Its words: the second part and those after it resume after sub-paragraphs. */
  readonly content: (readonly AnyNode[])[]
  /** Whether it goes on with the line before it: `80/59. Convention on …`, where the number is a field of the masthead. */
  readonly goesOn: boolean
  /** Rows of a table. */
  readonly rows: readonly (readonly TableCell[])[]
  /** Whether lines of the source are lines of the page. */
  readonly lines: boolean
  readonly start: number
  end: number
}

type Given = Partial<Pick<PageBlock, 'label' | 'level' | 'goesOn' | 'rows' | 'lines'>>

/** Gathers paragraphs. */
class Gatherer {
  readonly blocks: PageBlock[] = []
  readonly #source: string

  constructor(source: string) {
    this.#source = source
  }

  #push(kind: PageBlockKind, range: Range, nodes: readonly AnyNode[], given: Given = {}): void {
    const usual = { label: '', level: 0, goesOn: false, rows: [], lines: false }
    this.blocks.push({ kind, ...usual, content: [nodes], ...range, ...given })
  }

  /** Adds a node and what stands in it. */
  add(node: AnyNode): void {
    switch (node.type) {
      case 'masthead':
      case 'resolution':
      case 'preamble':
      case 'operativePart':
        return this.#children(node.children)
      case 'section':
        if (node.label !== undefined) this.#push('label', headOf(node), [], { label: node.label })
        return this.#children(node.children)
      case 'annex':
        this.#push('label', headOf(node), [], { label: markerOf(node, this.#source) })
        return this.#children(node.children)
      case 'mastheadField':
        return this.#push('field', rangeOf(node), node.children)
      case 'title':
        return this.#push('title', rangeOf(node), node.children, { goesOn: this.#isOnLineOfLast(startOf(node)) })
      case 'proposal':
      case 'heading':
      case 'organLine':
        return this.#push(node.type, rangeOf(node), node.children)
      case 'preambularParagraph':
      case 'operativeParagraph':
        return this.#clause(node, numberOf(node), 0)
      case 'closing':
        return this.#push('closing', rangeOf(node), node.children, { lines: hasLines(node) })
      case 'paragraph':
        return this.#push('paragraph', rangeOf(node), node.children, { label: labelOf(node) })
      case 'table':
        return this.#push('table', rangeOf(node), [], { rows: rowsOf(node) })
      case 'unparsed':
        return this.#push('unparsed', rangeOf(node), [], { label: fold(node.value) })
      default:
    }
  }

  #children(nodes: readonly AnyNode[]): void {
    for (const node of nodes) this.add(node)
  }

  #isOnLineOfLast(start: number): boolean {
    const last = this.blocks[this.blocks.length - 1]
    return last?.kind === 'field' && last.end <= start && !/[\r\n\f]/.test(this.#source.slice(last.end, start))
  }

  /** A clause or sub-paragraph; text that resumes after a list is the last item's, as in the outline. */
  #clause(node: Clause | Subparagraph, label: string, level: number): void {
    const { chapeau, items } = ownContent(node)
    const next = items[0]?.heading ?? items[0]?.subparagraph
    const range = { start: startOf(node), end: next === undefined ? endOf(node) : startOf(next) }
    this.#push(level === 0 ? 'clause' : 'item', range, chapeau, { label, level })
    for (const { heading, subparagraph, resumed } of items) {
      if (heading) this.add(heading)
      this.#clause(subparagraph, labelOf(subparagraph), level + 1)
      const end = resumed[resumed.length - 1]
      const last = this.blocks[this.blocks.length - 1]
      if (end === undefined || last === undefined) continue
      last.content.push(resumed)
      last.end = endOf(end)
    }
  }
}

/** The meeting, the date and the vote of a closing stand each on a line of its own, unless a page cuts it. */
const hasLines = (node: Closing): boolean => !node.children.some(({ type }) => type === 'pageBreak')

const rowsOf = (node: Table): TableCell[][] =>
  node.children.filter((child) => child.type === 'tableRow').map((row) => row.children)

/** What a part has above its first child. */
const headOf = (node: Section | Annex): Range => {
  const first = node.children[0]
  return { start: startOf(node), end: first === undefined ? endOf(node) : startOf(first) }
}

/**
 * Everything but the notes and the page furniture.
 * @param source the text that the document was parsed from
 */
export function pageBlocks(document: Document, source: string): PageBlock[] {
  const gatherer = new Gatherer(source)
  for (const child of document.children) gatherer.add(child)
  return gatherer.blocks
}
