/** What stands in the body of a statement or an annex: headings with what they head, sections, clauses, paragraphs, tables. */
import { fold } from '../../../grammar/index.ts'
import type { Annex, AnyNode, Heading, Paragraph, Section, Table } from '../../../grammar/ast.ts'
import { escapeXml, tag } from '../../formats/xml.ts'
import { labelOf, markerOf } from '../marked/labels.ts'
import type { ClauseWriter } from './clauses.ts'
import type { Ids } from './ids.ts'
import type { AknInline } from './inline.ts'

/** A heading with what stands below it, or a block by itself. */
interface Group {
  readonly headings: Heading[]
  readonly nodes: AnyNode[]
}

const ungrouped: ReadonlySet<AnyNode['type']> = new Set(['section', 'annex'])

/** Headings one below the other head the same; a section ends what a heading heads. */
const grouped = (nodes: readonly AnyNode[]): Group[] => {
  const groups: Group[] = [{ headings: [], nodes: [] }]
  for (const node of nodes) {
    const last = groups[groups.length - 1] as Group
    if (node.type === 'heading') {
      if (last.headings.length > 0 && last.nodes.length === 0) last.headings.push(node)
      else groups.push({ headings: [node], nodes: [] })
    } else if (ungrouped.has(node.type)) groups.push({ headings: [], nodes: [node] }, { headings: [], nodes: [] })
    else if (node.type !== 'pageBreak') last.nodes.push(node)
  }
  return groups
}

/** Writes bodies. */
export class BodyWriter {
  readonly #inline: AknInline
  readonly #clauses: ClauseWriter
  readonly #ids: Ids
  readonly #source: string

  /** @param source the text that the document was parsed from */
  constructor(inline: AknInline, clauses: ClauseWriter, ids: Ids, source: string) {
    this.#source = source
    this.#inline = inline
    this.#clauses = clauses
    this.#ids = ids
  }

  /**
   * Blocks in order.
   * @param parent eId of what holds them
   * @param inSection whether that is a section or a division, where preambular clauses are cross-headings
   */
  blocks(nodes: readonly AnyNode[], parent: string, inSection = false): string {
    return grouped(nodes.flatMap(unwrapped))
      .map(({ headings, nodes: below }) => {
        if (headings.length === 0) return below.map((node) => this.#block(node, parent, inSection)).join('')
        const eId = this.#ids.counted(parent, 'dvs')
        // Paragraphs are numbered through, whatever heading they stand below.
        const inner = below.map((node) => this.#block(node, parent, true)).join('')
        return tag('division', { eId }, this.headings(headings) + inner)
      })
      .join('')
  }

  headings(headings: readonly Heading[]): string {
    return headings
      .map(({ children }, index) =>
        tag(index === 0 ? 'heading' : 'subheading', {}, this.#inline.words(children, { plain: true })),
      )
      .join('')
  }

  /** A paragraph that is no clause. */
  paragraph(node: Paragraph, parent: string): string {
    const label = labelOf(node)
    const eId = this.#ids.numbered(parent, 'para', label)
    const num = label === '' ? '' : tag('num', {}, escapeXml(label))
    const words = tag('p', {}, this.#inline.words(node.children))
    return tag('paragraph', { eId }, num + tag('content', { eId: `${eId}__content` }, words))
  }

  /** Rows and cells; a table is a block. */
  table(node: Table, parent: string): string {
    const rows = node.children
      .filter((row) => row.type === 'tableRow')
      .map(({ children }) => {
        const cells = children.map((cell) => tag('td', {}, tag('p', {}, this.#inline.words(cell.children))))
        return tag('tr', {}, cells.join('') || tag('td', {}, tag('p', {})))
      })
    return tag('table', { eId: this.#ids.counted(parent, 'table') }, rows.join(''))
  }

  /** Blocks that hold no paragraphs with eIds of their own. */
  container(name: string, parent: string, blocks: string): string {
    const eId = this.#ids.counted(parent, 'hcontainer')
    return tag('hcontainer', { name, eId }, tag('content', { eId: `${eId}__content` }, blocks))
  }

  #block(node: AnyNode, parent: string, inSection: boolean): string {
    switch (node.type) {
      case 'operativeParagraph':
        return this.#clauses.paragraph(node, parent)
      case 'preambularParagraph':
        return this.#clauses.inBody(node, parent, inSection)
      case 'section':
        return this.#section(node, parent)
      case 'annex':
        return this.#annex(node, parent)
      case 'paragraph':
        return this.paragraph(node, parent)
      case 'table':
        return this.container('table', parent, this.table(node, parent))
      default: {
        const words = node.type === 'unparsed' ? escapeXml(fold(node.value)) : this.#inline.words([node])
        return words === '' ? '' : this.container(node.type, parent, tag('p', {}, words))
      }
    }
  }

  #section(node: Section, parent: string): string {
    const label = node.label ?? ''
    const eId = this.#ids.numbered(parent, 'sec', label)
    const children = node.children.filter(({ type }) => type !== 'pageBreak')
    const first = children.findIndex(({ type }) => type !== 'heading')
    const rest = first < 0 ? [] : children.slice(first)
    const headings = children.slice(0, children.length - rest.length).filter((child) => child.type === 'heading')
    const num = label === '' ? '' : tag('num', {}, escapeXml(label))
    return tag('section', { eId }, num + this.headings(headings) + this.blocks(rest, eId, true))
  }

  /** A text that is set out between two operative paragraphs. */
  #annex(node: Annex, parent: string): string {
    const eId = this.#ids.counted(parent, 'hcontainer')
    return tag('hcontainer', { name: 'annex', eId }, this.annexHead(node) + this.blocks(node.children, eId))
  }

  /** `Annex II`. */
  annexHead(node: Annex): string {
    const words = escapeXml(markerOf(node, this.#source))
    return words === '' ? '' : tag('heading', {}, words)
  }
}

/** What only holds blocks. */
const unwrapped = (node: AnyNode): readonly AnyNode[] =>
  node.type === 'preamble' || node.type === 'operativePart' || node.type === 'masthead' ? node.children : [node]
