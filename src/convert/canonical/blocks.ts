/**
 * The blocks of a document in the order in which they are read, each a paragraph of the notation.
 */
import { fold } from '../../../grammar/index.ts'
import type { Document } from '../../../grammar/ast.ts'
import type { Words } from '../../tree/clean.ts'
import { wordsOf } from '../../tree/document-words.ts'
import { pageBlocks, type PageBlock } from '../page/blocks.ts'
import { phrase, type Setting } from './phrase.ts'

/** A paragraph of the notation, and what it was in the source. */
export interface Block {
  text: string
  readonly start: number
  end: number
}

/** A line that had an asterisk at one end only would get another each time that it is written. */
const onceItalic = (line: string): string => line.replace(/^\*{2,}/, '*').replace(/\*{2,}$/, '*')

/** Blocks that are told by what they are, so that their emphasis says nothing. */
const plain: ReadonlySet<PageBlock['kind']> = new Set(['field', 'proposal', 'heading', 'title'])

/** Rows between bars, below the first a line that makes it the head. */
const tableText = ({ rows }: PageBlock, words: Words): string => {
  const cells = rows.map((row) => row.map((cell) => phrase(cell.children, words)))
  const head = cells[0]?.map(() => '---') ?? []
  return [...cells.slice(0, 1), head, ...cells.slice(1)].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

const linesText = ({ start, end }: PageBlock, source: string): string =>
  source
    .slice(start, end)
    .split(/[\r\n\f]+/)
    .map((line) => fold(line))
    .filter((line) => line !== '')
    .join('\n')

const textOf = (block: PageBlock, source: string, words: Words): string => {
  if (block.kind === 'table') return tableText(block, words)
  if (block.lines) return linesText(block, source)
  const how: Setting = block.kind === 'organLine' ? 'italic' : plain.has(block.kind) ? 'plain' : 'kept'
  const parts = [block.label, ...block.content.map((nodes) => phrase(nodes, words, how))]
  const text = parts.filter((part) => part !== '').join(' ')
  return how === 'italic' ? onceItalic(text) : text
}

/** Writes everything but the notes and the page furniture. */
export function blocksOf(document: Document, source: string): Block[] {
  const blocks: Block[] = []
  for (const block of pageBlocks(document, source)) {
    const text = textOf(block, source, wordsOf(document))
    const last = blocks[blocks.length - 1]
    if (text === '') continue
    if (block.goesOn && last) {
      last.text += ` ${text}`
      last.end = block.end
    } else blocks.push({ text, start: block.start, end: block.end })
  }
  return blocks
}
