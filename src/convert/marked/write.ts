/** The words of a block as XML or HTML: what is marked in them stands between tags that are nested rightly. */
import type { AnyNode, FootnoteReference, NodeOf } from '../../../grammar/ast.ts'
import { cleanText, type CleanText, type Words } from '../../tree/clean.ts'
import { endOf, startOf } from '../../tree/range.ts'
import { placeIn, setting } from './emphasis.ts'

const named = ['documentSymbol', 'resolutionCitation', 'dateText', 'sponsor'] as const
/** A node whose words have a tag of their own. */
export type NamedNode = NodeOf<(typeof named)[number]>

/** Words that are struck out or put in. */
export type ChangeNode = NodeOf<'deletion' | 'insertion'>

const isNamed = (node: AnyNode): node is NamedNode => (named as readonly string[]).includes(node.type)

/** How a markup language says it. Tags are a beginning and an end; both are empty for what it does not mark. */
export interface Dialect {
  escape: (text: string) => string
  italic: readonly [string, string]
  bold: readonly [string, string]
  tagsOf: (node: NamedNode) => readonly [string, string]
  /** For words that are struck out or put in; absent where the signs of the notation stay as they are. */
  changeTags?: (node: ChangeNode) => readonly [string, string]
  mark: (reference: FootnoteReference) => string
  lineBreak: string
}

/** What is set how in a block. */
export interface Setting {
  /** Whether italics and bold type are left out: a title is bold by its style, an organ line in italics. */
  readonly plain?: boolean
  /** Whether lines of the source are lines of the page: the meeting and the date of a closing. */
  readonly lines?: boolean
}

interface Tagged {
  readonly start: number
  readonly end: number
  readonly tags: readonly [string, string]
}

/** Something that stands at a place: a mark, or a line break in the place of a space. */
interface Single {
  readonly at: number
  readonly length: number
  readonly markup: string
}

const namedIn = (nodes: readonly AnyNode[]): NamedNode[] =>
  nodes.flatMap((node) => {
    if (node.type === 'footnoteDefinition' || node.type === 'subparagraph') return []
    const inside = 'children' in node ? namedIn(node.children) : []
    return isNamed(node) ? [node, ...inside] : inside
  })

/** The spaces of the clean text that are line ends of the source. */
const lineEnds = (nodes: readonly AnyNode[], clean: CleanText): number[] =>
  nodes.flatMap((node) => {
    if (node.type !== 'text') return 'children' in node ? lineEnds(node.children, clean) : []
    return [...node.value.matchAll(/\s*[\r\n\f]\s*/g)]
      .map(({ index, 0: end }) => clean.indexAt(startOf(node) + index + end.length) - 1)
      .filter((at) => clean.text[at] === ' ')
  })

const changesIn = (nodes: readonly AnyNode[]): ChangeNode[] =>
  nodes.flatMap((node) => {
    if (node.type === 'footnoteDefinition' || node.type === 'subparagraph') return []
    const inside = 'children' in node ? changesIn(node.children) : []
    return node.type === 'deletion' || node.type === 'insertion' ? [node, ...inside] : inside
  })

/** The signs around words that are struck out or put in, which tags say in their place. */
const signsOf = (node: ChangeNode, clean: CleanText): Single[] =>
  [startOf(node), endOf(node) - node.mark.length].map((offset) => ({
    at: clean.indexAt(offset),
    length: node.mark.length,
    markup: '',
  }))

/** Writes tags around characters and what stands between them. */
class Nester {
  #markup = ''
  #open: Tagged[] = []
  readonly #text: string
  readonly #escape: Dialect['escape']

  constructor(text: string, escape: Dialect['escape']) {
    this.#text = text
    this.#escape = escape
  }

  write(tagged: readonly Tagged[], singles: readonly Single[]): string {
    // What is longer stands outside; of two that are alike, the first.
    const waiting = tagged.toSorted((a, b) => a.start - b.start || b.end - a.end)
    const edges = [
      ...new Set([0, ...tagged.flatMap(({ start, end }) => [start, end]), ...singles.map(({ at }) => at)]),
    ].toSorted((a, b) => a - b)
    let done = 0
    edges.forEach((edge, index) => {
      this.#close(edge)
      for (const single of singles.filter(({ at }) => at === edge)) {
        this.#markup += single.markup
        done = Math.max(done, edge + single.length)
      }
      while ((waiting[0]?.start ?? Infinity) <= edge) this.#begin(waiting.shift() as Tagged)
      const to = edges[index + 1] ?? this.#text.length
      this.#markup += this.#escape(this.#text.slice(Math.max(edge, done), to))
    })
    this.#close(Infinity)
    return this.#markup
  }

  #begin(each: Tagged): void {
    this.#markup += each.tags[0]
    this.#open.push(each)
  }

  /** Ends what ends here. What it holds and what goes on is ended too, and begun again. */
  #close(at: number): void {
    const first = this.#open.findIndex(({ end }) => end <= at || at === Infinity)
    if (first < 0) return
    const closed = this.#open.splice(first)
    for (const { tags } of closed.toReversed()) this.#markup += tags[1]
    for (const each of closed) if (each.end > at) this.#begin(each)
  }
}

/**
 * Writes phrasing content.
 * @param nodes siblings in one block; notes and sub-paragraphs among them are left out
 * @param words the words of the document, which settle line-end hyphens
 * @returns markup without white space at its ends; empty where there are no words
 */
export function writeMarked(
  nodes: readonly AnyNode[],
  words: Words,
  dialect: Dialect,
  { plain = false, lines = false }: Setting = {},
): string {
  const clean = cleanText(nodes, words)
  const { emphasis, marks } = setting(nodes, clean)
  const { changeTags } = dialect
  const changes = changeTags ? changesIn(nodes) : []
  const tagged: Tagged[] = []
  const add = (node: AnyNode, tags: Tagged['tags']): void => {
    const { start, end } = placeIn(clean, node)
    if (end > start && tags[0] !== '') tagged.push({ start, end, tags })
  }
  for (const node of changes) add(node, changeTags?.(node) ?? ['', ''])
  for (const node of namedIn(nodes)) add(node, dialect.tagsOf(node))
  if (!plain) {
    for (const { bold, start, end } of emphasis) tagged.push({ start, end, tags: bold ? dialect.bold : dialect.italic })
  }
  const singles: Single[] = [
    ...changes.flatMap((node) => signsOf(node, clean)),
    ...marks.map(({ at, reference }) => ({ at, length: 0, markup: dialect.mark(reference) })),
    ...(lines ? lineEnds(nodes, clean).map((at) => ({ at, length: 1, markup: dialect.lineBreak })) : []),
  ]
  return new Nester(clean.text, dialect.escape).write(tagged, singles)
}
