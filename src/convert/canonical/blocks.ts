/**
 * The blocks of a document in the order in which they are read, each a paragraph of the notation.
 */
import type { AnyNode, Clause, Closing, Document, Subparagraph } from '../../../grammar/ast.ts'
import type { Words } from '../../tree/clean.ts'
import { endOf, startOf } from '../../tree/range.ts'
import { ownContent, wordsOf } from '../../tree/text.ts'
import { phrase } from './phrase.ts'

/** Writes blocks. */
class BlockWriter {
  readonly blocks: string[] = []
  readonly #source: string
  readonly #words: Words

  constructor(source: string, words: Words) {
    this.#source = source
    this.#words = words
  }

  #push(...parts: (string | undefined)[]): void {
    const line = parts.filter((part) => part !== undefined && part !== '').join(' ')
    if (line !== '') this.blocks.push(line)
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
        this.#push(node.label)
        return this.#children(node.children)
      case 'annex':
        this.#push(this.#marker(node, node.children[0]))
        return this.#children(node.children)
      case 'mastheadField':
      case 'proposal':
      case 'heading':
        return this.#push(phrase(node.children, this.#words, 'plain'))
      case 'title':
        return this.#title(phrase(node.children, this.#words, 'plain'), startOf(node))
      case 'organLine':
        return this.#push(phrase(node.children, this.#words, 'italic'))
      case 'preambularParagraph':
      case 'operativeParagraph':
        return this.#clause(node)
      case 'closing':
        return this.#push(this.#lines(node))
      case 'paragraph':
        return this.#push(node.label, phrase(node.children, this.#words))
      case 'unparsed':
        return this.#push(node.value.replace(/\s+/g, ' ').trim())
      default:
    }
  }

  #children(nodes: readonly AnyNode[]): void {
    for (const node of nodes) this.write(node)
  }

  /** The meeting, the date and the vote stand each on a line of its own. */
  #lines(node: Closing): string {
    if (node.children.some(({ type }) => type === 'pageBreak')) return phrase(node.children, this.#words)
    const lines = this.#source.slice(startOf(node), endOf(node)).split(/[\r\n\f]+/)
    return lines
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '')
      .join('\n')
  }

  /** What the source has before the first child: `Annex II`. */
  #marker(node: AnyNode, first: AnyNode | undefined): string {
    const end = first === undefined ? endOf(node) : startOf(first)
    return (
      this.#source
        .slice(startOf(node), end)
        .trim()
        .split(/[\r\n]/)[0] ?? ''
    ).replace(/^\*+|\*+$/g, '')
  }

  /** `80/59. Convention on …`: the number, a field of the masthead, stands on the title's own line. */
  #title(words: string, start: number): void {
    const before = /([^\r\n]*)$/.exec(this.#source.slice(Math.max(0, start - 40), start))?.[1] ?? ''
    const number = before.replace(/[*\s]/g, '')
    const last = this.blocks[this.blocks.length - 1]
    if (number !== '' && last !== undefined && last.replace(/\s/g, '').endsWith(number))
      this.blocks[this.blocks.length - 1] = `${last} ${words}`
    else this.#push(words)
  }

  #clause(node: Clause): void {
    const number = node.type === 'operativeParagraph' && node.number !== undefined ? `${node.number}.` : undefined
    this.#own(node.label ?? number, node)
  }

  /** A clause or sub-paragraph; text that resumes after a list is the last item's, as in the outline. */
  #own(label: string | undefined, node: Clause | Subparagraph): void {
    const { chapeau, items } = ownContent(node)
    this.#push(label, phrase(chapeau, this.#words))
    for (const { subparagraph, resumed } of items) {
      this.#own(subparagraph.label, subparagraph)
      const rest = phrase(resumed, this.#words)
      const last = this.blocks.length - 1
      if (rest !== '') this.blocks[last] = `${this.blocks[last] ?? ''} ${rest}`
    }
  }
}

/** Writes everything but the notes and the page furniture. */
export function blocksOf(document: Document, source: string): string[] {
  const writer = new BlockWriter(source, wordsOf(document))
  for (const child of document.children) writer.write(child)
  return writer.blocks
}
