/** The blocks of a document as a reader sees them, each with what is found in it beneath. */
import type { AnyNode, Clause, Masthead, MastheadRole, Subparagraph, Table } from '../../../grammar/ast.ts'
import { ownContent } from '../../tree/text.ts'
import { tag } from './markup.ts'
import type { LinkedNote } from './notes.ts'
import type { PhraseWriter } from './phrase.ts'

/** Fields that stand at the right of a masthead. */
const rightRoles: ReadonlySet<MastheadRole> = new Set(['symbol', 'distribution', 'date', 'language'])

export interface BlockWriterOptions {
  phrases: PhraseWriter
  /** The source of what a block says before its first child: `Annex II`. */
  markerOf: (block: AnyNode) => string
  /** Name of a clause as people say it: `PP 8`. */
  placeOf: (block: AnyNode) => string
  /** Writes findings beneath a block. */
  remarks: (found: readonly number[]) => string
}

/** Writes blocks of one document. */
export class BlockWriter {
  private readonly phrases: PhraseWriter
  private readonly markerOf: (block: AnyNode) => string
  private readonly placeOf: (block: AnyNode) => string
  private readonly remarks: (found: readonly number[]) => string

  constructor({ phrases, markerOf, placeOf, remarks }: BlockWriterOptions) {
    this.phrases = phrases
    this.markerOf = markerOf
    this.placeOf = placeOf
    this.remarks = remarks
  }

  all(nodes: readonly AnyNode[]): string {
    return nodes.map((node) => this.block(node)).join('\n')
  }

  private block(node: AnyNode): string {
    switch (node.type) {
      case 'masthead':
        return this.masthead(node)
      case 'resolution':
      case 'preamble':
      case 'operativePart':
        return this.all(node.children)
      case 'section':
      case 'annex':
        return tag(
          'section',
          { class: node.type },
          this.line('h4', 'section-label', [], node) + this.all(node.children),
        )
      case 'title':
        return this.line('h3', 'title', node.children)
      case 'heading':
        return this.line('h4', 'heading', node.children, node)
      case 'organLine':
        return this.line('p', this.phrases.setsItalics ? 'organ-line set-italics' : 'organ-line', node.children)
      case 'preambularParagraph':
      case 'operativeParagraph':
        return tag('div', { class: `clause ${node.type}`, 'data-place': this.placeOf(node) }, this.clause(node))
      case 'paragraph':
        return this.line('p', 'paragraph', node.children, node)
      case 'table':
        return this.table(node)
      case 'footnoteDefinition':
        return ''
      case 'pageBreak':
      case 'unparsed':
        return this.line('p', node.type, [node])
      default:
        return this.line('p', node.type, 'children' in node ? node.children : [node])
    }
  }

  /** The rows, and below them what is remarked on them. */
  private table(node: Table): string {
    const remarks: string[] = []
    const rows = node.children.map((row) => {
      if (row.type !== 'tableRow') return ''
      const cells = row.children.map((cell) => {
        const { html, found } = this.phrases.write(cell.children)
        remarks.push(this.remarks(found))
        return tag('td', { dir: 'auto' }, html)
      })
      return tag('tr', {}, cells.join(''))
    })
    return tag('table', {}, rows.join('')) + remarks.join('')
  }

  /** One element of words with its remarks; `labelled` is the block whose own characters go before the words. */
  private line(name: string, className: string, nodes: readonly AnyNode[], labelled?: AnyNode): string {
    const label = labelled && { block: labelled, text: this.markerOf(labelled) }
    const { html, found } = this.phrases.write(nodes, label)
    return html === '' ? '' : tag(name, { class: className, dir: 'auto' }, html) + this.remarks(found)
  }

  /** What a clause or sub-paragraph says itself, and its sub-paragraphs; text may resume after each. */
  private clause(node: Clause | Subparagraph): string {
    const { chapeau, items } = ownContent(node)
    return [
      this.line('p', 'words', chapeau, node),
      ...items.flatMap(({ heading, subparagraph, resumed }) => [
        heading ? this.line('h5', 'heading', heading.children, heading) : '',
        tag('div', { class: 'subparagraph' }, this.clause(subparagraph)),
        this.line('p', 'words resumed', resumed),
      ]),
    ].join('')
  }

  /** Organization and organ at the left, symbol and dates at the right, everything else below. */
  private masthead(node: Masthead): string {
    const found: number[] = []
    const write = (child: AnyNode): string => {
      const phrase = this.phrases.write('children' in child && child.type !== 'pageBreak' ? child.children : [child])
      found.push(...phrase.found)
      const role = child.type === 'mastheadField' ? child.role : child.type
      return phrase.html === '' ? '' : tag('p', { class: role, dir: 'auto' }, phrase.html)
    }
    const columns = { left: '', right: '', below: '' }
    for (const child of node.children) {
      const role = child.type === 'mastheadField' ? child.role : 'other'
      const right = rightRoles.has(role)
      const column = right ? 'right' : role === 'organization' || role === 'organ' ? 'left' : 'below'
      columns[column] += write(child)
    }
    // A head that has no columns (of a conference, say) has no empty ones, and no rule above what follows.
    const top = columns.left !== '' || columns.right !== ''
    const parts = Object.entries(columns).flatMap(([name, html]) =>
      html === '' && (name === 'below' || !top)
        ? []
        : [tag('div', { class: name === 'below' && !top ? 'whole' : name }, html)],
    )
    return tag('div', { class: 'masthead' }, parts.join('')) + this.remarks(found)
  }

  /** The notes, which lead back to their marks. */
  notes(notes: readonly LinkedNote[]): string {
    if (notes.length === 0) return ''
    const items = notes.map(({ note, id, marks }) => {
      const [first] = note.parts
      const phrases = note.parts.map((part) =>
        this.phrases.write(part.children, part === first ? { block: part, text: part.label } : undefined),
      )
      const backs = marks.map((mark, index) =>
        tag(
          'a',
          { href: `#${mark}`, 'aria-label': `Back to mark ${note.label}${index > 0 ? `, ${index + 1}` : ''}` },
          '↩',
        ),
      )
      const words = phrases.map(({ html }) => html).join(' ')
      const remarks = this.remarks(phrases.flatMap(({ found }) => found))
      return tag('div', { class: 'note', id }, tag('p', { dir: 'auto' }, [words, ...backs].join(' ')) + remarks)
    })
    return tag('section', { class: 'notes', 'aria-label': 'Notes' }, `\n${items.join('\n')}\n`)
  }
}
