/** A document as a page of its own: nothing but the document, to be read, printed or pasted elsewhere. */
import { asRead } from '../../../grammar/index.ts'
import type { AnyNode, Document, FootnoteReference } from '../../../grammar/ast.ts'
import { escapeXml, tag } from '../../formats/xml.ts'
import { jobNumberOf } from '../../tree/masthead.ts'
import { wordsOf } from '../../tree/document-words.ts'
import { toText } from '../../tree/text.ts'
import { everyNode } from '../../tree/visit.ts'
import { writeMarked, type Dialect, type Setting } from '../marked/write.ts'
import { pageBlocks, type PageBlock } from './blocks.ts'
import { pageNotes, type PageNote } from './notes.ts'

const style = `
body{max-width:42em;margin:3em auto;padding:0 1em;font:1em/1.5 Georgia,"Times New Roman",serif}
h1{font-size:1.3em}h2{font-size:1.1em}
.field,.proposal{margin:.2em 0}.proposal{margin-top:1em;font-weight:bold}
.organ,.clause{text-indent:2em}.item{margin-left:calc(2em * var(--level))}
.notes{margin-top:2em;border-top:1px solid;font-size:.85em}
table{border-collapse:collapse}td{border:1px solid;padding:.2em .5em}
@media print{body{margin:0}}
`

/** Elements of paragraphs; what is not named is a `p`. */
const elements: Partial<Record<PageBlock['kind'], string>> = { title: 'h1', heading: 'h2', label: 'h2' }
const classes: Partial<Record<PageBlock['kind'], string>> = { organLine: 'organ' }
const plain: ReadonlySet<PageBlock['kind']> = new Set(['field', 'proposal', 'organLine', 'title', 'heading', 'label'])

/** Writes the blocks of one document. */
class HtmlWriter {
  readonly #document: Document
  readonly #notes: readonly PageNote[]
  readonly #dialect: Dialect
  /** How many marks of each note there are so far. */
  readonly #marks = new Map<number, number>()

  constructor(document: Document, notes: readonly PageNote[]) {
    this.#document = document
    this.#notes = notes
    this.#dialect = {
      escape: escapeXml,
      italic: ['<i>', '</i>'],
      bold: ['<b>', '</b>'],
      tagsOf: (node) =>
        node.type === 'dateText' && !node.invalid ? [`<time datetime="${node.iso}">`, '</time>'] : ['', ''],
      mark: (reference) => this.#mark(reference),
      lineBreak: '<br/>',
    }
  }

  /** A mark is a link to its note, which links back to the first. */
  #mark({ label }: FootnoteReference): string {
    const note = this.#notes.find((each) => each.label === label)
    const words = escapeXml(label)
    if (!note) return tag('sup', {}, words)
    const count = (this.#marks.get(note.number) ?? 0) + 1
    this.#marks.set(note.number, count)
    const id = count === 1 ? `mark-${note.number}` : `mark-${note.number}-${count}`
    return tag('sup', {}, tag('a', { id, href: `#note-${note.number}`, role: 'doc-noteref' }, words))
  }

  #words(nodes: readonly AnyNode[], setting?: Setting): string {
    return writeMarked(nodes, wordsOf(this.#document), this.#dialect, setting)
  }

  /** The words of a paragraph with its label. */
  #line({ kind, label, content, lines }: PageBlock): string {
    const parts = [escapeXml(label), ...content.map((nodes) => this.#words(nodes, { plain: plain.has(kind), lines }))]
    const words = parts.filter((part) => part !== '').join(' ')
    return kind === 'organLine' ? words.replace(/^(.+?)(,?)$/s, '<i>$1</i>$2') : words
  }

  block(block: PageBlock): string {
    const { kind, level, rows } = block
    if (kind === 'table') {
      const cells = rows.map((row) => row.map((cell) => `<td>${this.#words(cell.children)}</td>`).join(''))
      return tag('table', {}, cells.map((row) => tag('tr', {}, row)).join('\n'))
    }
    const words = this.#line(block)
    if (words === '') return ''
    const name = elements[kind]
    if (name !== undefined) return tag(name, {}, words)
    const indent = level > 0 ? { style: `--level:${level}` } : {}
    return tag('p', { class: classes[kind] ?? kind, ...indent }, words)
  }

  /** A title that goes on with its number. */
  titled(number: string, block: PageBlock): string {
    return tag('h1', {}, `${number.replace(/^<p[^>]*>|<\/p>$/g, '')} ${this.#line(block)}`)
  }

  note({ number, label, content, isReferred }: PageNote): string {
    const words = content.map((nodes) => this.#words(nodes)).join(' ')
    const mark = escapeXml(label)
    const back = isReferred ? tag('a', { href: `#mark-${number}` }, mark) : mark
    const lost = isReferred ? {} : { class: 'unreferenced' }
    return tag('p', { id: `note-${number}`, ...lost }, `${tag('sup', {}, back)} ${words}`)
  }
}

/**
 * Writes a document as a page of HTML that is well-formed XML too. Read again it gives the same outline.
 * @param document a tree
 * @param source the text that it was parsed from
 */
export function toHtml(document: Document, source: string): string {
  const read = asRead(document, source)
  const tree = read?.document ?? document
  const notes = pageNotes(tree)
  const writer = new HtmlWriter(tree, notes)
  const blocks: string[] = []
  for (const block of pageBlocks(tree, read?.text ?? source)) {
    const html = block.goesOn ? writer.titled(blocks.pop() ?? '', block) : writer.block(block)
    if (html !== '') blocks.push(html)
  }
  const job = jobNumberOf(tree)
  const isPrinted = job === undefined || everyNode(tree, 'mastheadField').some(({ value }) => value.startsWith(job))
  const foot = isPrinted ? [] : [tag('p', { class: 'job' }, escapeXml(job))]
  const [title] = everyNode(tree, 'title')
  const about = [tree.symbol, title && toText(title, tree)].filter((part) => part !== undefined).join(' – ')
  const end = notes.length === 0 ? [] : ['<div class="notes">', ...notes.map((note) => writer.note(note)), '</div>']
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeXml(tree.textLanguage ?? 'en')}">`,
    '<head>',
    '<meta charset="utf-8"/>',
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    tag('title', {}, escapeXml(about === '' ? 'Resolution' : about)),
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...blocks,
    ...end,
    ...foot,
    '</body>',
    '</html>\n',
  ].join('\n')
}
