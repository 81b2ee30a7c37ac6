/** A document as Markdown: CommonMark with footnotes, as GitHub and pandoc have them. */
import { asRead } from '../../../grammar/index.ts'
import type { AnyNode, Document } from '../../../grammar/ast.ts'
import { jobNumberOf } from '../../tree/masthead.ts'
import { wordsOf } from '../../tree/document-words.ts'
import { writeMarked, type Dialect, type Setting } from '../marked/write.ts'
import { pageBlocks, type PageBlock } from './blocks.ts'
import { pageNotes } from './notes.ts'

/** What Markdown would take for its own signs; asterisks between two spaces are none. */
const signs = /(?<!\s\**)\*|\*(?!\**\s)|[_`]|<(?=[a-z/!?])|\\(?=[!-/:-@[-`{-~])/gi

/** Asterisks are typed, as converters leave them: no program takes them for the name of a footnote. */
const isTyped = (label: string): boolean => label.startsWith('*')

const markOf = (label: string): string => (isTyped(label) ? label.replaceAll('*', String.raw`\*`) : `[^${label}]`)

const dialect: Dialect = {
  escape: (text) => text.replaceAll(signs, String.raw`\$&`),
  italic: ['*', '*'],
  bold: ['**', '**'],
  tagsOf: () => ['', ''],
  mark: ({ label }) => markOf(label),
  lineBreak: '\\\n',
}

/** How many signs make a paragraph a heading. */
const headings: Partial<Record<PageBlock['kind'], string>> = { title: '# ', heading: '## ', label: '## ' }

/** Asterisks in one place are no emphasis; the mark of a symbol or a sponsor is read best as it is printed. */
const withLoneStar = (line: string): string =>
  line.match(/(?:\\\*)+/g)?.length === 1 && !line.startsWith(String.raw`\*`)
    ? line.replaceAll(String.raw`\*`, '*')
    : line

/** Writes the paragraphs of one document. */
class MarkdownWriter {
  readonly #document: Document

  constructor(document: Document) {
    this.#document = document
  }

  #words(nodes: readonly AnyNode[], setting?: Setting): string {
    return writeMarked(nodes, wordsOf(this.#document), dialect, setting)
  }

  block(block: PageBlock): string {
    const { kind, label, content, lines, rows } = block
    if (kind === 'table') {
      const [head = [], ...more] = rows.map((cells) => cells.map((cell) => this.#words(cell.children)))
      return [head, head.map(() => '---'), ...more].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
    }
    const plain = kind === 'field' || kind === 'proposal' || kind === 'organLine' || headings[kind] !== undefined
    const parts = [dialect.escape(label), ...content.map((nodes) => this.#words(nodes, { plain, lines }))]
    const joined = parts.filter((part) => part !== '').join(' ')
    if (joined === '') return ''
    const words = plain ? withLoneStar(joined) : joined
    return kind === 'organLine' ? words.replace(/^(.+?)(,?)$/s, '*$1*$2') : (headings[kind] ?? '') + words
  }

  note(label: string, content: readonly (readonly AnyNode[])[]): string {
    const words = content.map((nodes) => this.#words(nodes)).join(' ')
    // Two asterisks before a space begin nothing; one would begin a list.
    return isTyped(label) ? `${label.length > 1 ? label : markOf(label)} ${words}` : `${markOf(label)}: ${words}`
  }
}

/**
 * Writes a document as Markdown. Read again it gives the same outline.
 * @param document a tree
 * @param source the text that it was parsed from
 */
export function toMarkdown(document: Document, source: string): string {
  const read = asRead(document, source)
  const tree = read?.document ?? document
  const writer = new MarkdownWriter(tree)
  const paragraphs: string[] = []
  for (const block of pageBlocks(tree, read?.text ?? source)) {
    const text = writer.block(block)
    // The number of a resolution is a part of its heading.
    if (block.goesOn) paragraphs.push(`# ${paragraphs.pop() ?? ''} ${text.replace(/^# /, '')}`)
    else if (text !== '') paragraphs.push(text)
  }
  const job = jobNumberOf(tree)
  const foot = job === undefined || paragraphs.some((text) => text.startsWith(job)) ? [] : [job]
  const notes = pageNotes(tree).map(({ label, content }) => writer.note(label, content))
  return `${[...paragraphs, ...notes, ...foot].join('\n\n')}\n`
}
