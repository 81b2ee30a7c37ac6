/** Words with what Akoma Ntoso marks in them: italics, notes in place, references, dates, sponsors. */
import type { AnyNode, Document, FootnoteReference } from '../../../grammar/ast.ts'
import { escapeXml, tag } from '../../formats/xml.ts'
import type { Note } from '../../tree/footnotes.ts'
import { wordsOf } from '../../tree/document-words.ts'
import { writeMarked, type Dialect, type NamedNode, type Setting } from '../marked/write.ts'
import { isDay } from './identification.ts'
import type { Ids } from './ids.ts'
import { hrefOfCitation, hrefOfSymbol } from './links.ts'
import { placeNotes, type PlacedNote } from './notes.ts'
import type { AknStyle } from './organs.ts'

type Tags = readonly [string, string]
const none: Tags = ['', '']

/** The published files set type by classes, the guidelines by elements. */
const type: Readonly<Record<AknStyle, { italic: Tags; bold: Tags }>> = {
  un: { italic: ['<span class="italic">', '</span>'], bold: ['<span class="bold">', '</span>'] },
  guidelines: { italic: ['<i>', '</i>'], bold: ['<b>', '</b>'] },
}

const open = (name: string, attributes: Readonly<Record<string, string>>): Tags => [
  tag(name, attributes, '\n').replace(/\n.*$/s, ''),
  `</${name}>`,
]

/** Writes words. */
export class AknInline {
  readonly #document: Document
  readonly #ids: Ids
  readonly #style: AknStyle
  readonly #notes: ReturnType<typeof placeNotes>
  readonly #dialect: Dialect

  constructor(document: Document, ids: Ids, style: AknStyle) {
    this.#document = document
    this.#ids = ids
    this.#style = style
    this.#notes = placeNotes(document)
    this.#dialect = {
      ...type[style],
      escape: escapeXml,
      tagsOf: (node) => this.#tagsOf(node),
      changeTags: ({ type: kind }) => (kind === 'deletion' ? ['<del>', '</del>'] : ['<ins>', '</ins>']),
      mark: (reference) => this.#mark(reference),
      lineBreak: '<eol/>',
    }
  }

  /** Phrasing content on one line. */
  words(nodes: readonly AnyNode[], setting?: Setting): string {
    return writeMarked(nodes, wordsOf(this.#document), this.#dialect, setting)
  }

  /** The name of the speaking organ in italics, the comma after it upright. */
  organLine(nodes: readonly AnyNode[]): string {
    const words = this.words(nodes, { plain: true })
    const [start, end] = this.#dialect.italic
    return words.replace(/^(.+?)(,?)$/s, (_all, name: string, comma: string) => start + name + end + comma)
  }

  /** The notes of a text without marks, each a paragraph that begins with its own. */
  placeless(): string[] {
    return this.#notes.placeless.map(({ label, parts }) =>
      tag('p', { class: 'FootnoteText' }, `${tag('sup', {}, escapeXml(label))} ${this.#textOf(parts)}`),
    )
  }

  #textOf(parts: Note['parts']): string {
    return parts.map(({ children }) => this.words(children)).join(' ')
  }

  #mark(reference: FootnoteReference): string {
    const notes = this.#notes.at.get(reference) ?? []
    const own = notes.some(({ isReferred }) => isReferred)
    const mark = own ? '' : tag('sup', {}, escapeXml(reference.label))
    return mark + notes.map((placed) => this.#note(placed)).join('')
  }

  /** A note whose mark was lost is told by its class: the words beside it do not refer to it. */
  #note({ note: { label, parts }, isReferred }: PlacedNote): string {
    const eId = this.#ids.counted('', 'authorialNote')
    const lost = isReferred ? {} : { class: 'unreferenced' }
    const attributes = { ...lost, marker: label, placement: 'bottom', eId }
    return tag('authorialNote', attributes, tag('p', {}, this.#textOf(parts)))
  }

  #tagsOf(node: NamedNode): Tags {
    switch (node.type) {
      case 'sponsor':
        return open('docProponent', {})
      case 'dateText':
        return isDay(node.iso) && node.invalid !== true ? open('date', { date: node.iso }) : none
      case 'documentSymbol':
        return open('ref', { href: hrefOfSymbol(node) })
      case 'resolutionCitation': {
        const href = hrefOfCitation(node, this.#document.organ, this.#style)
        return href === undefined ? none : open('ref', { href })
      }
      default:
        return none
    }
  }
}
