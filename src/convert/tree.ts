/** The tree for people: what an editor wants to see at a glance, in the order of the text. */
import type {
  AnyNode,
  Clause,
  Document,
  FootnoteDefinition,
  Masthead,
  PageBreak,
  Proposal,
  Subparagraph,
} from '../../grammar/ast.ts'
import { createPaint, type Paint } from '../formats/paint.ts'
import { oneLine } from '../formats/harmless.ts'
import { count, list, shorten, wrap } from '../formats/words.ts'
import { cleanText } from '../tree/clean.ts'
import { footnotesOf } from '../tree/footnotes.ts'
import { openerOf } from '../tree/outline.ts'
import { placesOf, spoken } from '../tree/places.ts'
import { wordsOf } from '../tree/document-words.ts'
import { isListed, ownText } from '../tree/text.ts'
import { everyNode, nodesOf } from '../tree/visit.ts'
import type { Convert } from './convert.ts'

const defaultWidth = 100
/** Columns before the words of a paragraph: line, name. */
const lineWidth = 5
const nameWidth = 9
const roleWidth = 14

interface BlockStyle {
  /** Levels of indentation. */
  depth?: number
  /** What is shown after the words, in brackets. */
  remarks?: readonly string[]
  /** First words that are underlined. */
  underlined?: string
}

/** Writes rows of one document. */
class Printer {
  readonly rows: string[] = []
  private readonly document: Document
  private readonly paint: Paint
  private readonly width: number

  constructor(document: Document, paint: Paint, width: number) {
    this.document = document
    this.paint = paint
    this.width = width
  }

  heading(words: string): void {
    this.rows.push('', this.paint('bold', oneLine(words)))
  }

  /** `   22  PP 1     Recalling that one of the objectives …` */
  block(
    node: AnyNode,
    name: string,
    words: string,
    { depth = 0, remarks = [], underlined = '' }: BlockStyle = {},
  ): void {
    const line = String(node.position.start.line).padStart(lineWidth)
    const label = ' '.repeat(depth * 2) + name
    const remark = remarks.length > 0 ? `  [${remarks.join(', ')}]` : ''
    const room = this.width - lineWidth - 2 - Math.max(nameWidth, label.length + 1) - remark.length
    const text = shorten(oneLine(words), Math.max(24, room))
    const shown = text.startsWith(underlined)
      ? this.paint('underline', underlined) + text.slice(underlined.length)
      : text
    this.rows.push(
      `${this.paint('dim', line)}  ${label.padEnd(nameWidth)}${label.length >= nameWidth ? ' ' : ''}${shown}${this.paint('dim', remark)}`,
    )
  }

  /** As `block`, with all words, on several lines where they need them. */
  private whole(node: AnyNode, name: string, words: string, width: number = nameWidth): void {
    const [first = '', ...rest] = wrap(oneLine(words), this.width - lineWidth - 2 - width)
    const line = this.paint('dim', String(node.position.start.line).padStart(lineWidth))
    this.rows.push(
      `${line}  ${name.padEnd(width)}${first}`,
      ...rest.map((part) => ' '.repeat(lineWidth + 2 + width) + part),
    )
  }

  print(): string {
    for (const child of this.document.children) {
      if (child.type === 'resolution') this.resolution(child.children)
      else if (child.type === 'masthead') this.masthead(child)
      else this.any(child)
    }
    this.footnotes()
    return `${this.rows.join('\n')}\n`
  }

  private text(node: AnyNode): string {
    return ownText(node, wordsOf(this.document)).text
  }

  /** One may be divided by the sponsors: below them a number (`58/...`) or signatories are of the masthead as well. */
  private masthead(masthead: Masthead): void {
    this.heading('Masthead')
    for (const field of masthead.children) {
      if (field.type === 'mastheadField') {
        const words = this.text(field)
        this.whole(field, field.role, field.value === words ? words : `${field.value} (“${words}”)`, roleWidth)
      } else this.any(field)
    }
  }

  private resolution(children: readonly AnyNode[]): void {
    for (const child of children) {
      if (child.type === 'preamble' || child.type === 'operativePart') {
        this.heading(child.type === 'preamble' ? 'Preamble' : 'Operative part')
        for (const block of child.children) this.any(block)
      } else this.any(child)
    }
  }

  private any(node: AnyNode): void {
    switch (node.type) {
      case 'preambularParagraph':
      case 'operativeParagraph':
        this.clause(node)
        return
      case 'subparagraph':
        this.item(node, 1)
        return
      case 'pageBreak':
        this.pageBreak(node)
        return
      case 'section':
      case 'annex':
        this.heading(
          spoken(placesOf(this.document).of(node)) + (node.type === 'annex' && node.title ? `: ${node.title}` : ''),
        )
        for (const child of node.children) this.any(child)
        return
      case 'proposal':
        this.heading(`Proposal: ${node.action}`)
        this.whole(node, '', sponsorWords(node))
        for (const inner of nodesOf(node, 'pageBreak')) this.pageBreak(inner)
        return
      case 'title':
        this.heading('Title')
        this.whole(node, '', this.text(node))
        return
      case 'footnoteDefinition':
        return
      case 'unparsed':
        if (node.value.trim() !== '') this.block(node, 'unparsed', `“${node.value.trim().replaceAll(/\s+/g, ' ')}”`)
        return
      default:
        this.block(node, nameOf(node), 'children' in node ? this.text(node) : '')
        for (const inner of 'children' in node ? nodesOf(node, 'pageBreak') : []) this.pageBreak(inner)
    }
  }

  private clause(clause: Clause): void {
    this.words(clause, spoken(placesOf(this.document).of(clause)), 0)
  }

  private item(item: Subparagraph, depth: number): void {
    this.words(item, item.label, depth)
  }

  private words(node: Clause | Subparagraph, name: string, depth: number): void {
    const opener = openerOf(node)
    const own = node.children.filter((child) => !isListed(child))
    const words = cleanText(own, wordsOf(this.document)).text
    const remarks = [
      ...(node.type === 'operativeParagraph' && node.inferred ? ['number inferred'] : []),
      ...(node.joined ? ['joined'] : []),
      ...(opener || node.type === 'subparagraph' ? [] : ['no opening phrase known']),
    ]
    this.block(node, name, words, { depth, remarks, underlined: opener?.phrase ?? '' })
    for (const child of node.children) {
      if (child.type === 'subparagraph') this.item(child, depth + 1)
      else if (child.type === 'pageBreak') this.pageBreak(child)
      else if (child.type === 'heading') this.any(child)
    }
  }

  private pageBreak(node: PageBreak): void {
    const furniture = node.children.flatMap((child) => (child.type === 'pageFurniture' ? [child.value.trim()] : []))
    const labels = node.children.flatMap((child) => (child.type === 'footnoteDefinition' ? [child.label] : []))
    const facts = [
      ...furniture.map((value) => `“${value.replaceAll(/\s+/g, ' ')}”`),
      ...(labels.length > 0 ? [`${labels.length === 1 ? 'note' : 'notes'} ${list(labels)}`] : []),
    ]
    const page = node.page === undefined ? 'page break' : `page ${node.page}`
    const words = `── ${page} ──${facts.length > 0 ? `  after ${facts.join(', ')}` : ''}`
    this.rows.push(
      `${' '.repeat(lineWidth + 2)}${this.paint('dim', shorten(oneLine(words), this.width - lineWidth - 2))}`,
    )
  }

  private footnotes(): void {
    const { notes, referencesByLabel } = footnotesOf(this.document)
    if (notes.length === 0) return
    this.heading('Footnotes')
    const places = placesOf(this.document)
    for (const { node, label, text } of notes) {
      const marks = referencesByLabel.get(label) ?? []
      const where = marks.map((mark) => spoken(places.of(mark.node)) + (mark.node.recovered ? ', recovered' : ''))
      this.block(node, label, text, { remarks: [where.length > 0 ? list(where) : 'no mark'] })
    }
  }
}

const nameOf = (node: AnyNode): string => {
  if (node.type === 'organLine') return ''
  return 'label' in node && typeof node.label === 'string' ? node.label : node.type
}

const sponsorWords = (proposal: Proposal): string => {
  const names = nodesOf(proposal, 'sponsor').map((sponsor) => sponsor.name)
  const note = [...new Set(nodesOf(proposal, 'footnoteReference').map((mark) => mark.label))].join('')
  return proposal.submittedBy ?? `${count(names.length, 'sponsor')}: ${list(names)}${note}`
}

/** Notes are shown at the end, with the places of their marks; where they stand in the source the page break says. */
export const tree: Convert = ({ path, document }, { color, columns }) => {
  const paint = createPaint(color)
  const facts = [
    document.symbol,
    document.kind === 'unknown' ? (document.reason ?? 'kind unknown') : document.kind.replaceAll('-', ' '),
    document.organ,
    document.session === undefined ? undefined : `session ${document.session}`,
    document.date,
  ].filter(Boolean)
  const notes: readonly FootnoteDefinition[] = everyNode(document, 'footnoteDefinition')
  const sizes = [
    count(everyNode(document, 'preambularParagraph').length, 'preambular paragraph'),
    count(everyNode(document, 'operativeParagraph').length, 'operative paragraph'),
    count(notes.filter((note) => !note.continued).length, 'footnote'),
  ]
  const head = `${paint('underline', oneLine(path))}  ${paint('dim', `channel ${document.channel}`)}\n${[facts.join(', '), list(sizes)].flatMap((line) => wrap(oneLine(line), columns ?? defaultWidth)).join('\n')}\n`
  return `${head}${new Printer(document, paint, columns ?? defaultWidth).print()}`
}
