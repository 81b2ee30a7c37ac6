/** What of a document is compared: its passages in the order of the text, each with clean words that know where they stand. */
import type { AnyNode, Clause, Document, Heading, PhrasingContent, Position, Subparagraph } from '../../grammar/ast.ts'
import type { WordList, Words } from '../tree/clean.ts'
import { footnotesOf, type Note } from '../tree/footnotes.ts'
import { type Layer } from '../tree/negotiation.ts'
import { openerOf } from '../tree/outline.ts'
import { placesOf } from '../tree/places.ts'
import { wordsOf } from '../tree/document-words.ts'
import { ownContent } from '../tree/text.ts'
import { joinTexts, textAtLayer, type PlacedText } from './placed-text.ts'

/** What a passage is. `paragraph` stands in an annex, a statement or an amendment, or is what no production could place. */
export type PassageKind = 'preambular' | 'operative' | 'subparagraph' | 'title' | 'heading' | 'paragraph' | 'note'

/** A part of a document that is compared as one. */
export interface Passage extends PlacedText {
  /** Name of its place: `PP8`, `OP4(a)`, `annex I`, `footnote 6`. Several paragraphs of an annex share one. */
  readonly id: string
  readonly kind: PassageKind
  /** What is printed before it: `(a)`, `2 bis`, the mark of a note. */
  readonly label?: string
  readonly position: Position
  /** Length of its opening phrase, in characters of `text`. */
  readonly opener: number
  /** The nodes that its words stand in, without its sub-paragraphs. */
  readonly content: readonly AnyNode[]
  /** Sub-paragraphs. */
  readonly items: readonly Passage[]
}

/** The passages of a document by what they are. */
export interface Passages {
  readonly clauses: readonly Passage[]
  readonly titles: readonly Passage[]
  readonly headings: readonly Passage[]
  readonly paragraphs: readonly Passage[]
  readonly notes: readonly Passage[]
}

/** Passages and all inside them, each before its sub-paragraphs. */
export const everyPassage = (passages: readonly Passage[]): Passage[] =>
  passages.flatMap((passage) => [passage].concat(everyPassage(passage.items)))

type Made = Omit<Passage, keyof PlacedText | 'id' | 'position' | 'items' | 'opener' | 'content'>

class Reader {
  readonly clauses: Passage[] = []
  readonly titles: Passage[] = []
  readonly headings: Passage[] = []
  readonly paragraphs: Passage[] = []
  private readonly document: Document
  private readonly layer: Layer
  private readonly words: Words

  constructor(document: Document, layer: Layer, words: Words) {
    this.document = document
    this.layer = layer
    this.words = words
  }

  passage(node: AnyNode, made: Made, content: readonly AnyNode[], items: readonly Passage[] = []): Passage {
    const opener =
      node.type === 'preambularParagraph' || node.type === 'operativeParagraph' ? openerOf(node) : undefined
    return {
      ...made,
      ...this.textOf(content),
      id: placesOf(this.document).of(node),
      position: node.position,
      opener: opener?.phrase.length ?? 0,
      content,
      items,
    }
  }

  notes(): Passage[] {
    return footnotesOf(this.document).notes.map((note) => this.note(note))
  }

  visit(node: AnyNode): void {
    switch (node.type) {
      case 'preambularParagraph':
      case 'operativeParagraph':
        // A bracket that holds a whole paragraph leaves none that is settled.
        if (this.layer !== 'settled' || node.bracketed !== true) this.clauses.push(this.clause(node))
        return
      case 'title':
        this.titles.push(this.passage(node, { kind: 'title' }, [node]))
        return
      case 'heading':
        this.heading(node)
        return
      case 'paragraph':
      case 'tableRow':
      case 'unparsed':
        this.paragraph(node)
        return
      case 'masthead':
      case 'mastheadField':
      case 'proposal':
      case 'pageBreak':
      case 'organLine':
        return
      default:
        if ('children' in node) for (const child of node.children) this.visit(child)
    }
  }

  private note({ label, node, parts }: Note): Passage {
    const { text, rangeOf } = joinTexts(parts.map((part) => this.textOf([part])))
    const id = placesOf(this.document).of(node)
    return { text, rangeOf, kind: 'note', label, id, position: node.position, opener: 0, content: parts, items: [] }
  }

  private textOf(content: readonly AnyNode[]): PlacedText {
    return textAtLayer(content, this.layer, this.words)
  }

  private clause(node: Clause): Passage {
    const kind = node.type === 'preambularParagraph' ? 'preambular' : 'operative'
    const label = node.label ?? (node.type === 'operativeParagraph' ? node.number?.toString() : undefined)
    return this.withItems(node, { kind, ...(label === undefined ? {} : { label }) }, [])
  }

  /** `resumed` is what goes on after it, and is read as its last words where it is the last and innermost. */
  private withItems(node: Clause | Subparagraph, made: Made, resumed: readonly PhrasingContent[]): Passage {
    const { chapeau, items: all } = ownContent(node)
    const items = this.layer === 'settled' ? all.filter(({ subparagraph }) => subparagraph.bracketed !== true) : all
    for (const { heading } of items) if (heading) this.heading(heading)
    const inner = items.map(({ subparagraph, resumed: own }, index) =>
      this.withItems(subparagraph, { kind: 'subparagraph', label: subparagraph.label }, [
        ...own,
        ...(index === items.length - 1 ? resumed : []),
      ]),
    )
    return this.passage(node, made, items.length === 0 ? [...chapeau, ...resumed] : chapeau, inner)
  }

  private heading(node: Heading): void {
    this.headings.push(this.passage(node, { kind: 'heading' }, [node]))
  }

  /** Signs and lines that nobody reads are no paragraph. */
  private paragraph(node: AnyNode): void {
    const label = 'label' in node && typeof node.label === 'string' ? { label: node.label } : {}
    const passage = this.passage(node, { kind: 'paragraph', ...label }, [node])
    if (/[\p{L}\p{N}]/u.test(passage.text)) this.paragraphs.push(passage)
  }
}

/** Asked for the first time, it is made; then it is there. */
const remembered = (make: Words): Words => {
  let made: WordList | undefined
  return () => (made ??= make())
}

/**
 * The passages of a document.
 * @param layer which reading of a text under negotiation
 * @param other what it is compared with: a word that is torn in one text may be whole in the other
 */
export const passagesOf = (document: Document, layer: Layer, other: Document = document): Passages => {
  const words = (): ReadonlySet<string> => new Set([...wordsOf(document)(), ...wordsOf(other)()])
  const reader = new Reader(document, layer, remembered(words))
  for (const child of document.children) reader.visit(child)
  const { clauses, titles, headings, paragraphs } = reader
  return { clauses, titles, headings, paragraphs, notes: reader.notes() }
}
