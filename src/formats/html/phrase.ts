/** What stands inside blocks: words with emphasis, note marks and page breaks. */
import type { AnyNode, Document, FootnoteReference, PageBreak } from '../../../grammar/ast.ts'
import { cleanText, type CleanText, type Words } from '../../tree/clean.ts'
import { wordsOf } from '../../tree/document-words.ts'
import { everyNode } from '../../tree/visit.ts'
import type { LeafWriter } from './leaf-writer.ts'
import type { Leaf, OwnLeaves } from './leaves.ts'
import { escapeHtml, tag } from './markup.ts'
import type { NoteLinks } from './notes.ts'

/** HTML of some words, and the findings whose markers stand among them. */
export interface Phrase {
  html: string
  found: readonly number[]
}

export interface PhraseWriterOptions {
  document: Document
  leaves: ReadonlyMap<AnyNode, OwnLeaves>
  writer: LeafWriter
  notes: NoteLinks
}

/** Writes the words of one document. */
export class PhraseWriter {
  /** Whether the channel lost all italics: then they are put where every reader expects them. */
  readonly setsItalics: boolean
  private readonly leaves: ReadonlyMap<AnyNode, OwnLeaves>
  private readonly writer: LeafWriter
  private readonly notes: NoteLinks
  private readonly words: Words
  private clean: () => CleanText = () => cleanText([])

  constructor({ document, leaves, writer, notes }: PhraseWriterOptions) {
    this.leaves = leaves
    this.writer = writer
    this.notes = notes
    this.words = wordsOf(document)
    this.setsItalics = everyNode(document, 'emphasis').length === 0
  }

  /** Siblings as one phrase; `label` is the block whose own characters stand before them, and how they are shown. */
  write(nodes: readonly AnyNode[], label?: { block: AnyNode; text: string }): Phrase {
    let clean: CleanText | undefined
    this.clean = () => (clean ??= cleanText(nodes, this.words))
    this.writer.found = []
    const html = (label ? this.label(label.block, label.text) : '') + this.all(nodes)
    return { html: html.trim(), found: this.writer.found }
  }

  private label(block: AnyNode, text: string): string {
    const own = this.leaves.get(block)?.before
    const html = own ? this.writer.whole(own, escapeHtml(text)) : escapeHtml(text)
    return html === '' ? '' : `${tag('span', { class: 'label' }, html)} `
  }

  private all(nodes: readonly AnyNode[]): string {
    return nodes.map((node) => this.node(node)).join('')
  }

  private own(leaf: Leaf | undefined): string {
    return leaf ? this.writer.words(leaf, this.clean) : ''
  }

  private node(node: AnyNode): string {
    const { before, after } = this.leaves.get(node) ?? {}
    switch (node.type) {
      case 'emphasis':
        return tag('em', {}, this.all(node.children))
      case 'strong':
        return tag('strong', {}, this.all(node.children))
      case 'opener':
        return this.setsItalics ? tag('em', {}, this.all(node.children)) : this.all(node.children)
      case 'quotation':
        return this.own(before) + this.all(node.children) + this.own(after)
      case 'footnoteReference':
        return before ? this.reference(node, before) : ''
      case 'pageBreak':
        return this.pageBreak(node)
      case 'detachedMarker':
      case 'unparsed':
        return tag('span', { class: 'stray' }, this.own(before))
      case 'footnoteDefinition':
        return ''
      default:
        return 'children' in node ? this.all(node.children) : this.own(before)
    }
  }

  private reference(node: FootnoteReference, leaf: Leaf): string {
    const { id, note } = this.notes.linkOf(node)
    const link = (html: string): string =>
      note ? tag('a', { href: `#${note}`, 'aria-label': `Note ${node.label}` }, html) : html
    return tag('sup', { id }, this.writer.whole(leaf, escapeHtml(node.label), link))
  }

  /**
   * Furniture as the page has it; notes are shown with the others, and where they are all there is, nothing tells that a
   * page ends. A rule above notes says nothing on a page without.
   */
  private pageBreak(node: PageBreak): string {
    const pieces = node.children.flatMap((child) => {
      const leaf = this.leaves.get(child)?.before
      if (!leaf || child.type === 'footnoteDefinition') return []
      const isRule = child.type === 'pageFurniture' && child.role === 'separator'
      const html = isRule ? this.writer.whole(leaf, '') : this.own(leaf)
      return html === '' ? [] : [tag('span', {}, html)]
    })
    const words = node.page !== undefined ? `page ${node.page}` : node.children.length === 0 ? 'page break' : ''
    if (words !== '') pieces.push(tag('span', { class: 'page' }, words))
    return pieces.length === 0 ? '' : ` ${tag('span', { class: 'page-break' }, pieces.join(' '))} `
  }
}
