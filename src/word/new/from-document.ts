/** A document as the content of a Word file: its canonical notation, paragraph by paragraph, each in the style of what it is. */
import type { AnyNode, Document, FootnoteDefinition, MastheadRole } from '../../../grammar/ast.ts'
import { parse } from '../../../grammar/parse.ts'
import { toCanonical } from '../../convert/canonical/index.ts'
import { endOf, startOf } from '../../tree/range.ts'
import type { WordContent, WordMasthead, WordNote, WordParagraph, WordRun, WordStyle, WordTable } from './content.ts'
import { Inline } from './inline.ts'

const styles: Readonly<Partial<Record<AnyNode['type'], WordStyle>>> = {
  title: 'title',
  heading: 'heading',
  section: 'heading',
  annex: 'annex',
}

const isBlock = ({ type }: AnyNode): boolean =>
  [
    'mastheadField',
    'proposal',
    'title',
    'organLine',
    'preambularParagraph',
    'operativeParagraph',
    'subparagraph',
    'section',
    'heading',
    'annex',
    'closing',
    'paragraph',
    'table',
    'footnoteDefinition',
    'pageFurniture',
    'unparsed',
  ].includes(type)

/** The blocks of a tree in order: of two that begin at one place the inner comes last. */
const blocksOf = (node: AnyNode): AnyNode[] => [
  ...(isBlock(node) ? [node] : []),
  ...('children' in node ? node.children.flatMap(blocksOf) : []),
]

/** A paragraph of the notation, and what it is. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly node: AnyNode | undefined
}

const stretchesOf = (text: string, document: Document): Stretch[] => {
  const blocks = blocksOf(document)
  return [...text.matchAll(/[^\n](?:[^]*?)(?=\n\n|\n?$)/g)].map(({ 0: found, index: start }) => {
    const end = start + found.length
    const within = blocks.filter((node) => startOf(node) >= start && startOf(node) < end)
    const around = blocks.findLast((node) => startOf(node) <= start && endOf(node) >= end)
    const first = within[0]
    return { start, end, node: (first && within.findLast((node) => startOf(node) === startOf(first))) ?? around }
  })
}

/** What of the masthead stands in the header of the first page. */
const inHeader: ReadonlySet<MastheadRole> = new Set([
  'organization',
  'symbol',
  'organ',
  'distribution',
  'date',
  'language',
])

const typedLabel = /^(?:\(\w{1,5}\)|\w{1,5}[.)]) (?=\S|$)/

/** Puts the content of a file together. */
class ContentBuilder {
  readonly #text: string
  readonly #inline: Inline
  readonly #fields = new Map<MastheadRole, string>()
  readonly #facts: string[] = []
  readonly #body: (WordParagraph | WordTable)[] = []
  #footer: string | undefined

  constructor(text: string, document: Document) {
    this.#text = text
    const all = stretchesOf(text, document)
    const headed = all.findIndex((stretch) => !this.#head(stretch))
    const stretches = headed < 0 ? [] : all.slice(headed)
    const notes = stretches.filter((stretch) => stretch.node?.type === 'footnoteDefinition')
    this.#inline = new Inline(
      text,
      document,
      notes.map(({ start, end, node }) => ({ start, end, label: (node as FootnoteDefinition).label })),
      stretches[0]?.start ?? text.length,
    )
    for (const stretch of stretches) this.#add(stretch)
    for (const { start, end } of this.#inline.unused()) this.#paragraph(this.#inline.typed(start, end), 'note')
  }

  #add({ start, end, node }: Stretch): void {
    const text = this.#text.slice(start, end)
    if (node?.type === 'footnoteDefinition') return
    if (node?.type === 'pageFurniture' && node.role === 'jobNumber' && this.#footer === undefined) {
      this.#footer = text
      return
    }
    if (node?.type === 'table') return this.#table(node)
    const runs = this.#inline.runs(start, end)
    const level = node?.type === 'subparagraph' ? node.level : 0
    const isTitle = node?.type === 'mastheadField' && node.role === 'agendaTitle'
    this.#paragraph(tabbed(runs), isTitle ? 'title' : ((node && styles[node.type]) ?? 'text'), level)
  }

  #paragraph(runs: readonly WordRun[], style: WordStyle, level = 0): void {
    this.#body.push({ kind: 'paragraph', style, level, runs })
  }

  /** @returns whether it is a fact of the masthead that the header has room for, once */
  #head({ start, end, node }: Stretch): boolean {
    const text = this.#text.slice(start, end)
    if (node?.type !== 'mastheadField' || text.includes('\n')) return false
    const { role } = node
    if (!inHeader.has(role) || this.#fields.has(role)) return false
    this.#fields.set(role, text)
    if (!['organization', 'symbol', 'organ'].includes(role)) this.#facts.push(text)
    return true
  }

  #table(node: Extract<AnyNode, { type: 'table' }>): void {
    const rows = node.children.filter((child) => child.type === 'tableRow')
    this.#body.push({
      kind: 'table',
      rows: rows.map(({ children }) => children.map((cell) => this.#inline.runs(startOf(cell), endOf(cell)))),
    })
  }

  content(): WordContent {
    const field = (role: MastheadRole): string => this.#fields.get(role) ?? ''
    const masthead: WordMasthead | undefined =
      this.#fields.size === 0
        ? undefined
        : {
            organization: field('organization'),
            symbol: field('symbol'),
            organ: field('organ'),
            facts: this.#facts,
          }
    const notes: WordNote[] = this.#inline.notes()
    return { masthead, body: this.#body, notes, footer: this.#footer }
  }
}

/** A number or letter at the head of a paragraph is followed by a tab, as the United Nations types it. */
const tabbed = (runs: readonly WordRun[]): readonly WordRun[] => {
  const [first, ...rest] = runs
  const label = first && typedLabel.exec(first.text)?.[0]
  if (!first || label === undefined) return runs
  const words = { ...first, text: `${label.trimEnd()}\t${first.text.slice(label.length)}` }
  return [words, ...rest]
}

/**
 * The content of a Word file that reads as a document does.
 * @param document a tree
 * @param source the text that it was parsed from
 */
export const contentOf = (document: Document, source: string): WordContent => {
  const text = toCanonical(document, source)
  return new ContentBuilder(text, parse(text)).content()
}
