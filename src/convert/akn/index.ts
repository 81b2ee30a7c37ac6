/**
 * A document in Akoma Ntoso for the United Nations (AKN4UN): the XML that the Department for General Assembly and Conference
 * Management publishes resolutions in, and `src/read/akn` reads. Nothing of the text is lost but the furniture of pages.
 */
import { asRead } from '../../../grammar/index.ts'
import type { AnyNode, Document } from '../../../grammar/ast.ts'
import { tag, xmlDocument } from '../../formats/xml.ts'
import { arrange, type Attached, type Statement } from './arrange.ts'
import { BodyWriter } from './body.ts'
import { ClauseWriter } from './clauses.ts'
import { HeadWriter } from './cover.ts'
import { identify, statementName, unknownDate, type Identification } from './identification.ts'
import { Ids } from './ids.ts'
import { AknInline } from './inline.ts'
import { componentMeta, documentMeta, type MetaOptions } from './meta.ts'
import type { AknStyle } from './organs.ts'

/** How a document is written in Akoma Ntoso. */
export interface AknOptions {
  /** As the United Nations writes its files (`un`, the default), or by the guidelines of AKN4UN where these differ. */
  readonly style?: AknStyle
  /** ISO date on which the file is made; `0001-01-01`, which stands for an unknown one, where it is not given. */
  readonly made?: string
}

const namespaces = {
  xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
  'xmlns:akn4un': 'http://un.org/akn4un',
}

/**
 * Writes a document in Akoma Ntoso 3.0 (OASIS, August 2018).
 * @param document a tree
 * @param source the text that it was parsed from
 * @returns an XML document that is valid against the schema; several resolutions under one number are a collection. Where the
 * text tells no date the identification has `0001-01-01`, as the published files do
 */
export function toAkn(document: Document, source: string, options: AknOptions = {}): string {
  const read = asRead(document, source)
  const writer = new AknWriter(read?.document ?? document, read?.text ?? source, options)
  return xmlDocument(inLines(tag('akomaNtoso', namespaces, writer.write())).trimStart())
}

/** Hold nothing but blocks, so that their ends have lines of their own too. */
const holders: ReadonlySet<string> = new Set(
  `meta identification FRBRWork FRBRExpression FRBRManifestation workflow references presentation coverPage preface preamble mainBody
  conclusions attachments attachment components component collectionBody statement documentCollection doc division section list
  blockList container hcontainer akomaNtoso`.split(/\s+/),
)
/** Begin a line. */
const blocks: ReadonlySet<string> = new Set(
  `FRBRthis FRBRuri FRBRdate FRBRauthor FRBRcountry FRBRsubtype FRBRnumber FRBRlanguage step TLCProcess TLCOrganization TLCRole
  TLCConcept formula paragraph point item wrapUp listWrapUp num heading subheading crossHeading content intro table tr`.split(
    /\s+/,
  ),
)

/** Begins blocks on lines of their own; between them no space is text. */
const inLines = (xml: string): string =>
  xml.replaceAll(/<(\/?)([\w:]+)/g, (tagBegin, end: string, name: string) =>
    holders.has(name) || (end === '' && blocks.has(name)) ? `\n${tagBegin}` : tagBegin,
  )

/** Whether the identification of a document lacks a date, for its text tells none. */
export const lacksDate = (document: Document): boolean => identify(document, 'un').day === unknownDate

class AknWriter {
  readonly #document: Document
  readonly #identified: Identification
  readonly #meta: MetaOptions
  readonly #ids = new Ids()
  readonly #inline: AknInline
  readonly #head: HeadWriter
  readonly #clauses: ClauseWriter
  readonly #body: BodyWriter

  constructor(document: Document, source: string, { style = 'un', made = unknownDate }: AknOptions) {
    this.#document = document
    this.#identified = identify(document, style)
    this.#meta = { style, made }
    this.#inline = new AknInline(document, this.#ids, style)
    this.#clauses = new ClauseWriter(this.#inline, this.#ids)
    this.#body = new BodyWriter(this.#inline, this.#clauses, this.#ids, source)
    const table = (node: AnyNode): string => (node.type === 'table' ? this.#body.table(node, '') : '')
    this.#head = new HeadWriter(document, source, this.#inline, table)
  }

  write(): string {
    const { head, components } = arrange(this.#document)
    if (components.length === 0)
      return this.#statement(head, documentMeta(this.#document, this.#identified, this.#meta), '', true)
    const listed = components.map(({ resolution }, index) => {
      const reference = tag('documentRef', {
        eId: `compRef_${index + 1}`,
        href: `#comp_${index + 1}`,
        showAs: `Resolution ${resolution?.label ?? index + 1}`,
      })
      return tag('component', { eId: `compDef_${index + 1}` }, reference)
    })
    const collection = tag(
      'documentCollection',
      { contains: 'originalVersion', name: 'publication' },
      documentMeta(this.#document, this.#identified, this.#meta) +
        this.#above(head) +
        tag('collectionBody', {}, listed.join('')),
    )
    const parts = components.map((each, index) => {
      const eId = `comp_${index + 1}`
      const meta = componentMeta(this.#document, this.#identified, eId, this.#meta)
      const isLast = index === components.length - 1
      return tag('component', { eId }, this.#statement(each, meta, eId, isLast))
    })
    return collection + tag('components', {}, parts.join(''))
  }

  /** Cover page and preface. */
  #above(statement: Statement): string {
    const { coverPage, preface } = this.#head.parts(statement.cover, statement.preface)
    return (
      (coverPage === '' ? '' : tag('coverPage', {}, coverPage)) + (preface === '' ? '' : tag('preface', {}, preface))
    )
  }

  /** @param isLast whether the notes of a text without marks come at its end */
  #statement(statement: Statement, meta: string, prefix: string, isLast: boolean): string {
    const above = this.#above(statement)
    const preamble = this.#preamble(statement, prefix)
    const body = this.#body.blocks(statement.body, prefix)
    const conclusions = this.#conclusions(statement.conclusions)
    const attachments = statement.attachments.map((each, index) => this.#attachment(each, index, prefix))
    const notes = isLast ? this.#inline.placeless() : []
    const foot = notes.length === 0 ? '' : this.#body.container('footnotes', prefix, notes.join(''))
    return tag(
      'statement',
      { contains: 'originalVersion', name: statementName(this.#document, this.#meta.style) },
      meta +
        above +
        preamble +
        tag('mainBody', {}, body + foot || tag('p', {})) +
        conclusions +
        (attachments.length === 0 ? '' : tag('attachments', {}, attachments.join(''))),
    )
  }

  #preamble({ preamble }: Statement, prefix: string): string {
    const blocks = preamble.map((node) => {
      if (node.type === 'organLine') {
        const eId = this.#ids.counted(prefix, 'formula')
        return tag('formula', { name: 'enactingFormula', eId }, tag('p', {}, this.#inline.organLine(node.children)))
      }
      if (node.type === 'preambularParagraph') return this.#clauses.container(node, prefix)
      if (node.type === 'heading') {
        const eId = this.#ids.counted(prefix, 'container')
        const cross = tag('crossHeading', { eId: `${eId}__crossHeading_1` }, this.#inline.words(node.children))
        const block = tag('blockContainer', { eId: `${eId}__block_1` }, cross)
        return tag('container', { name: 'heading', eId }, block)
      }
      return this.#head.paragraphs([node])
    })
    return blocks.join('') === '' ? '' : tag('preamble', {}, blocks.join(''))
  }

  #conclusions(nodes: readonly AnyNode[]): string {
    const blocks = this.#head.paragraphs(nodes)
    return blocks === '' ? '' : tag('conclusions', {}, blocks)
  }

  #attachment({ annex, body, conclusions }: Attached, index: number, prefix: string): string {
    const eId = this.#ids.numbered(prefix, 'att', annex.label ?? String(index + 1))
    const meta = componentMeta(this.#document, this.#identified, `main/annex_${index + 1}`, this.#meta)
    const blocks = this.#body.blocks([...annex.children, ...body], eId)
    const end = this.#conclusions(conclusions)
    const doc = tag('doc', { name: 'annex' }, meta + tag('mainBody', {}, blocks || tag('p', {})) + end)
    return tag('attachment', { eId }, this.#body.annexHead(annex) + doc)
  }
}
