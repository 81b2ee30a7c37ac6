/** The cover page, which has the masthead, and the preface, which has the title. */
import { fold } from '../../../grammar/index.ts'
import type { AnyNode, Document, MastheadField, MastheadRole } from '../../../grammar/ast.ts'
import { escapeXml, tag } from '../../formats/xml.ts'
import { endOf, startOf } from '../../tree/range.ts'
import { isDay } from './identification.ts'
import type { AknInline } from './inline.ts'
import { bodyOf } from './organs.ts'

type Named = readonly [name: string, attributes: Readonly<Record<string, string>>]

/** The names of what Akoma Ntoso has no element for, as the published files write them. */
const inlineNames: Partial<Record<MastheadRole, string>> = {
  agendaItem: 'agenda item',
  agendaTitle: 'agenda item name',
  sessionDates: 'session dates',
}

const elementOf = (field: MastheadField, document: Document): Named => {
  const { value } = field
  // `A/RES/75/253 C` is printed where the symbol of one resolution stands.
  const role = value === document.symbol ? 'symbol' : field.role
  switch (role) {
    case 'organization':
      return ['docAuthority', { refersTo: '#publisher' }]
    case 'symbol':
      return ['docNumber', { refersTo: '#symbol' }]
    case 'organ':
      return ['docAuthority', { refersTo: '#issuingBody' }]
    case 'distribution':
      return ['docStatus', { refersTo: '#distribution' }]
    case 'date':
      return isDay(value)
        ? ['docDate', { date: value, refersTo: '#dateOfIssuance' }]
        : ['inline', { name: 'date of issuance' }]
    case 'session':
      return ['session', { refersTo: `#${bodyOf(document.organ).id}`, value }]
    case 'committee':
      return ['docCommittee', {}]
    case 'adoption':
      return ['docTitle', {}]
    case 'report':
      return ['docProponent', {}]
    case 'number':
      return ['docNumber', {}]
    default:
      return ['inline', { name: inlineNames[role] ?? role }]
  }
}

/** Writes what stands above the clauses. */
export class HeadWriter {
  readonly #document: Document
  readonly #source: string
  readonly #inline: AknInline
  readonly #table: (node: AnyNode) => string

  /**
   * @param source the text that the document was parsed from
   * @param table writes a table
   */
  constructor(document: Document, source: string, inline: AknInline, table: (node: AnyNode) => string) {
    this.#document = document
    this.#source = source
    this.#inline = inline
    this.#table = table
  }

  /** Cover page and preface, each empty where there is nothing for it; a number that the title goes on with is the preface's. */
  parts(cover: readonly AnyNode[], preface: readonly AnyNode[]): { coverPage: string; preface: string } {
    const above = flat(cover)
    const [title] = preface
    const last = above.at(-1)
    const isNumbered = title?.type === 'title' && last !== undefined && this.#leads(last, title)
    const number = isNumbered ? above.slice(-1) : []
    return {
      coverPage: this.paragraphs(above.slice(0, above.length - number.length)),
      preface: this.paragraphs([...number, ...preface]),
    }
  }

  /** Paragraphs; the number of a resolution and its title share one where they share a line. */
  paragraphs(nodes: readonly AnyNode[]): string {
    const all = flat(nodes)
    const written: string[] = []
    for (let index = 0; index < all.length; index++) {
      const node = all[index] as AnyNode
      const next = all[index + 1]
      const words = this.#words(node)
      const isOne = next?.type === 'title' && this.#leads(node, next)
      if (isOne) index++
      if (node.type === 'table') written.push(this.#table(node))
      else if (words !== '') written.push(tag('p', {}, isOne ? `${words} ${this.#words(next)}` : words))
    }
    return written.join('\n')
  }

  /** Whether the title goes on with a number (`80/15.`) or a letter (`B`). */
  #leads(node: AnyNode, title: AnyNode): boolean {
    if (node.type === 'heading') return isLetter(node)
    const isNumber = node.type === 'mastheadField' && node.role === 'number'
    return isNumber && !/[\r\n]/.test(this.#source.slice(endOf(node), startOf(title)))
  }

  #words(node: AnyNode): string {
    const plain = { plain: true }
    switch (node.type) {
      case 'pageBreak':
        return ''
      case 'mastheadField': {
        const [name, attributes] = elementOf(node, this.#document)
        return tag(name, attributes, this.#inline.words(node.children, plain))
      }
      case 'title':
        return tag('docTitle', { refersTo: '#resolutionTitle' }, this.#inline.words(node.children, plain))
      case 'heading': {
        const words = this.#inline.words(node.children, plain)
        return isLetter(node) ? tag('docNumber', {}, words) : tag('inline', { name: 'heading' }, words)
      }
      case 'proposal':
        return this.#inline.words(node.children, plain)
      case 'paragraph':
        return [escapeXml(node.label ?? ''), this.#inline.words(node.children)].filter(Boolean).join(' ')
      case 'closing':
        return this.#inline.words(node.children, { lines: true })
      case 'unparsed':
        return escapeXml(fold(node.value))
      default:
        return this.#inline.words([node])
    }
  }
}

const flat = (nodes: readonly AnyNode[]): readonly AnyNode[] =>
  nodes.flatMap((node): readonly AnyNode[] => (node.type === 'masthead' ? node.children : [node]))

/** The letter of a resolution among several. */
const isLetter = (node: AnyNode): boolean => node.type === 'heading' && /^[A-Z]\.?$/.test(node.label ?? '')
