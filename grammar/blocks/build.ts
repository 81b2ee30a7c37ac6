/** Makes nodes of lines. */
import type { AnyNode, DetachedMarker, Heading, PageBreak, Position, Subparagraph, Text, Unparsed } from '../ast.ts'
import type { Language, OpenerMatch } from '../lexicon/language.ts'
import { createLocator, textNode, type Locator } from '../positions.ts'
import type { Classified } from '../roles/classified.ts'

/** What a block is made of after its first line: further lines, page breaks that cut it, items. */
export type BlockPart = Classified | PageBreak | Subparagraph | Heading

/** Children of a block, before its text is read. */
export type BlockChild = Text | PageBreak | DetachedMarker | Subparagraph | Heading

interface BlockContent {
  readonly children: BlockChild[]
  readonly position: Position
  /** Whether a page break cuts the block. */
  readonly joined: boolean
}

/** What is known of the place of a line: its page, and the paragraph and the style of a Word file. */
export function placeOf({ line: { hint }, page }: Classified): { page?: number; paragraph?: number; style?: string } {
  return {
    ...(page > 0 ? { page } : {}),
    ...(hint?.paragraph === undefined ? {} : { paragraph: hint.paragraph }),
    ...(hint?.style === undefined ? {} : { style: hint.style }),
  }
}

const isLine = (part: BlockPart): part is Classified => 'role' in part

/** Makes the nodes of one document. Offsets are UTF-16 code units of its source. */
export class Builder {
  readonly locator: Locator
  /** The opening phrases of clauses whose first lines have them: their paragraphs need not be asked again. */
  readonly openers: Map<AnyNode, OpenerMatch> = new Map()
  /** By which the document is read. */
  readonly language: Language
  readonly #source: string

  constructor(source: string, language: Language) {
    this.#source = source
    this.language = language
    this.locator = createLocator(source)
  }

  /** Keeps the opening phrase of the first line of a clause. */
  keepOpener<Clause extends AnyNode>(clause: Clause, { text }: Classified): Clause {
    if (text?.opener) this.openers.set(clause, text.opener)
    return clause
  }

  /** The characters from `start` to `end`. */
  slice(start: number, end: number): string {
    return this.#source.slice(start, end)
  }

  /** A slice of the source as a leaf. */
  text(start: number, end: number): Text {
    return textNode(this.#source, this.locator, start, end)
  }

  /** A line that no production could place. */
  unparsed({ line: { text, start, end } }: Classified): Unparsed {
    return { type: 'unparsed', value: text, position: this.locator.position(start, end) }
  }

  /** The position from the beginning of the first node to the end of the last; that of the beginning of the text for no nodes. */
  span(nodes: readonly AnyNode[]): Position {
    const start = nodes[0]?.position.start ?? this.locator.point(0)
    return { start, end: nodes.at(-1)?.position.end ?? start }
  }

  /** A block out of its first line and what follows it; consecutive lines become one text. */
  block(first: Classified, parts: readonly BlockPart[]): BlockContent {
    const from = first.text?.from ?? first.line.start
    const children: BlockChild[] = []
    let open = from < first.line.end ? { start: from, end: first.line.end } : undefined
    let end = first.line.end
    let joined = false
    const close = (): void => {
      if (open) children.push(this.text(open.start, open.end))
      open = undefined
    }
    for (const part of parts) {
      if (isLine(part) && part.role !== 'displaced') {
        const { line } = part
        open = { start: open?.start ?? line.start, end: line.end }
        end = line.end
        continue
      }
      close()
      if (!isLine(part)) joined ||= part.type === 'pageBreak'
      const child = isLine(part) ? { ...this.text(part.line.start, part.line.end), displaced: true } : part
      children.push(child)
      end = child.position.end.offset ?? end
    }
    close()
    return { children, position: this.locator.position(first.line.start, end), joined }
  }
}
