/**
 * The blocks of a document in the order in which they are read, each a paragraph of the notation.
 */
import { fold } from '../../../grammar/index.ts'
import type { Annex, AnyNode, Clause, Closing, Document, Section, Subparagraph, Table } from '../../../grammar/ast.ts'
import type { Words } from '../../tree/clean.ts'
import { endOf, rangeOf, startOf, type Range } from '../../tree/range.ts'
import { ownContent, wordsOf } from '../../tree/text.ts'
import { labelOf, markerOf, numberOf } from '../marked/labels.ts'
import { phrase } from './phrase.ts'

/** A paragraph of the notation, and what it was in the source. */
export interface Block {
  text: string
  readonly start: number
  end: number
}

/** A line that had an asterisk at one end only would get another each time that it is written. */
const onceItalic = (line: string): string => line.replace(/^\*{2,}/, '*').replace(/\*{2,}$/, '*')

/** Writes blocks. */
class BlockWriter {
  readonly blocks: Block[] = []
  readonly #source: string
  readonly #words: Words

  constructor(source: string, words: Words) {
    this.#source = source
    this.#words = words
  }

  #push({ start, end }: Range, ...parts: (string | undefined)[]): void {
    const text = parts.filter((part) => part !== undefined && part !== '').join(' ')
    if (text !== '') this.blocks.push({ text, start, end })
  }

  /** Writes a node and what stands in it. */
  write(node: AnyNode): void {
    switch (node.type) {
      case 'masthead':
      case 'resolution':
      case 'preamble':
      case 'operativePart':
        return this.#children(node.children)
      case 'section':
        this.#push(this.#head(node), node.label)
        return this.#children(node.children)
      case 'annex':
        this.#push(this.#head(node), markerOf(node, this.#source))
        return this.#children(node.children)
      case 'mastheadField':
      case 'proposal':
      case 'heading':
        return this.#push(rangeOf(node), phrase(node.children, this.#words, 'plain'))
      case 'title':
        return this.#title(phrase(node.children, this.#words, 'plain'), rangeOf(node))
      case 'organLine':
        return this.#push(rangeOf(node), onceItalic(phrase(node.children, this.#words, 'italic')))
      case 'preambularParagraph':
      case 'operativeParagraph':
        return this.#clause(node)
      case 'closing':
        return this.#push(rangeOf(node), this.#lines(node))
      case 'paragraph':
        return this.#push(rangeOf(node), node.label, phrase(node.children, this.#words))
      case 'table':
        return this.#table(node)
      case 'unparsed':
        return this.#push(rangeOf(node), fold(node.value))
      default:
    }
  }

  #children(nodes: readonly AnyNode[]): void {
    for (const node of nodes) this.write(node)
  }

  /** Rows between bars, below the first a line that makes it the head. */
  #table(node: Table): void {
    const rows = node.children
      .filter((child) => child.type === 'tableRow')
      .map(({ children }) => children.map((cell) => phrase(cell.children, this.#words)))
    const head = rows[0]?.map(() => '---') ?? []
    const lines = [...rows.slice(0, 1), head, ...rows.slice(1)].map((cells) => `| ${cells.join(' | ')} |`)
    this.#push(rangeOf(node), lines.join('\n'))
  }

  /** The meeting, the date and the vote stand each on a line of its own. */
  #lines(node: Closing): string {
    if (node.children.some(({ type }) => type === 'pageBreak')) return phrase(node.children, this.#words)
    const lines = this.#source.slice(startOf(node), endOf(node)).split(/[\r\n\f]+/)
    return lines
      .map((line) => fold(line))
      .filter((line) => line !== '')
      .join('\n')
  }

  /** `80/59. Convention on …`: the number, a field of the masthead, stands on the title's own line. */
  #title(words: string, range: Range): void {
    const { start } = range
    const before = /([^\r\n]*)$/.exec(this.#source.slice(Math.max(0, start - 40), start))?.[1] ?? ''
    const number = before.replace(/[*\s]/g, '')
    const last = this.blocks[this.blocks.length - 1]
    if (number !== '' && last !== undefined && last.text.replace(/\s/g, '').endsWith(number)) this.#extend(words, range)
    else this.#push(range, words)
  }

  #clause(node: Clause): void {
    this.#own(numberOf(node), node)
  }

  /** A clause or sub-paragraph; text that resumes after a list is the last item's, as in the outline. */
  #own(label: string, node: Clause | Subparagraph): void {
    const { chapeau, items } = ownContent(node)
    const next = items[0]?.heading ?? items[0]?.subparagraph
    const end = next === undefined ? endOf(node) : startOf(next)
    this.#push({ start: startOf(node), end }, label, phrase(chapeau, this.#words))
    for (const { heading, subparagraph, resumed } of items) {
      if (heading) this.write(heading)
      this.#own(labelOf(subparagraph), subparagraph)
      const last = resumed[resumed.length - 1]
      if (last !== undefined) this.#extend(phrase(resumed, this.#words), rangeOf(last))
    }
  }

  #extend(words: string, { end }: Range): void {
    const last = this.blocks[this.blocks.length - 1]
    if (words === '' || last === undefined) return
    last.text += ` ${words}`
    last.end = end
  }

  /** What a part has above its first child. */
  #head(node: Section | Annex): Range {
    const first = node.children[0]
    return { start: startOf(node), end: first === undefined ? endOf(node) : startOf(first) }
  }
}

/** Writes everything but the notes and the page furniture. */
export function blocksOf(document: Document, source: string): Block[] {
  const writer = new BlockWriter(source, wordsOf(document))
  for (const child of document.children) writer.write(child)
  return writer.blocks
}
