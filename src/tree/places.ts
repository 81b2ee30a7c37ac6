/**
 * Names of places, as people who work with resolutions speak of them.
 *
 * In JSON a place is `PP8`, `OP4(a)`, `footnote 6`, `title`, `masthead`; people read `PP 8`, `OP 4 (a)`. Labels of
 * sub-paragraphs stand in parentheses whatever the source prints, so a name does not depend on typography. Names are
 * unique in a document: where it holds several resolutions each name begins with the resolution's (`A.OP4`), where the
 * numbers begin anew in a part under a heading, or the part has preambular paragraphs, with the section's (`II.OP3`,
 * `II.PP1`), and the second block of the same name (a repeated number, a paragraph that bears none) is `OP4#2`.
 */
import type { AnyNode, Document, OperativeParagraph, OperativePart, Resolution, Section } from '../../grammar/ast.ts'
import { nodeAt, startOf } from './range.ts'

/** The names of a document's places. */
export interface Places {
  /** Name of the block that `node` is or belongs to; `document` when there is none. */
  of(node: AnyNode): string
  /** Name of the innermost named block at a source offset. */
  at(offset: number): string
  /** The block of a name. */
  find(id: string): AnyNode | undefined
}

const computed = new WeakMap<Document, Places>()

/** The places of a document, computed once. */
export const placesOf = (document: Document): Places => {
  let places = computed.get(document)
  if (!places) computed.set(document, (places = computePlaces(document)))
  return places
}

/** Name of the place at a source offset or of a node: `PP8`, `OP4(a)`, `footnote 6`, `title`, `masthead`. */
export const locate = (document: Document, where: number | AnyNode): string =>
  typeof where === 'number' ? placesOf(document).at(where) : placesOf(document).of(where)

/** The name as people say it: `PP8` -> `PP 8`, `A.OP4(a)` -> `A, OP 4 (a)`. */
export const spoken = (id: string): string => {
  const parts = /^(?:(.*)\.)?(PP|OP)(.*)$/.exec(id)
  if (!parts) return id.replace('.', ', ')
  const [, prefix, part = '', rest = ''] = parts
  const name = `${part} ${rest.replaceAll('(', ' (').trim()}`
  return prefix ? `${prefix.replaceAll('.', ', ')}, ${name}` : name
}

const computePlaces = (document: Document): Places => {
  const namer = new Namer()
  namer.document(document)
  const { names, taken } = namer
  const at = (offset: number): string => {
    let best = 'document'
    for (let node: AnyNode | undefined = document; node; node = childAt(node, offset)) best = names.get(node) ?? best
    return best
  }
  return { at, of: (node) => names.get(node) ?? at(startOf(node)), find: (id) => taken.get(id) }
}

/** The child that holds the character at `offset`. */
const childAt = (node: AnyNode, offset: number): AnyNode | undefined =>
  'children' in node ? nodeAt(node.children, offset) : undefined

const singular: Partial<Record<AnyNode['type'], string>> = {
  masthead: 'masthead',
  mastheadField: 'masthead',
  proposal: 'sponsors',
  title: 'title',
  organLine: 'organ line',
  closing: 'closing',
  paragraph: 'paragraph',
  table: 'table',
  tableCell: 'table',
}

/** What holds blocks and has no name of its own here. */
const containers: ReadonlySet<AnyNode['type']> = new Set(['pageBreak', 'paragraph', 'table', 'tableRow', 'tableCell'])

/** Gives every block its name, in the order of the text. */
class Namer {
  readonly names = new Map<AnyNode, string>()
  readonly taken = new Map<string, AnyNode>()
  /** How many places of a name there are: without it every further one would try all before it. */
  private readonly copies = new Map<string, number>()

  document(document: Document): void {
    const resolutions = document.children.filter((child) => child.type === 'resolution')
    for (const child of document.children) {
      if (child.type !== 'resolution') this.block(child, '')
      else this.resolution(child, resolutions.length > 1 ? `${child.label ?? resolutions.indexOf(child) + 1}.` : '')
    }
  }

  private resolution(resolution: Resolution, prefix: string): void {
    let preambular = 0
    for (const child of resolution.children) {
      if (child.type === 'preamble') {
        for (const block of child.children) {
          if (block.type === 'preambularParagraph') this.name(block, `${prefix}PP${(preambular += 1)}`)
          else this.block(block, prefix)
        }
      } else if (child.type === 'operativePart') {
        this.operatives(child, { prefix, numbers: prefix, restart: numbersRestart(child), preambular })
      } else this.block(child, prefix)
    }
  }

  /** `prefix` is for what a section names anew, `numbers` for paragraphs whose numbers run through the sections. */
  private operatives(
    part: OperativePart | Section,
    { prefix, numbers, restart, preambular }: { prefix: string; numbers: string; restart: boolean; preambular: number },
  ): void {
    const numberOf = numbering(part)
    let sections = 0
    for (const child of part.children) {
      if (child.type === 'operativeParagraph') {
        const own = child.label?.replace(/^(?:New\s)?OP[\s.]*/i, '').replace(/[.)]+$/, '')
        this.name(child, `${restart ? prefix : numbers}OP${own ?? numberOf(child)}`)
      } else if (child.type === 'preambularParagraph') this.name(child, `${prefix}PP${(preambular += 1)}`)
      else if (child.type === 'section') {
        sections += 1
        this.operatives(child, { prefix: `${prefix}${child.label ?? sections}.`, numbers, restart, preambular: 0 })
      } else this.block(child, prefix)
    }
  }

  private block(node: AnyNode, prefix: string): void {
    if (node.type === 'annex') this.name(node, node.label ? `annex ${node.label}` : 'annex')
    else if (node.type === 'heading') this.name(node, `${prefix}heading${node.label ? ` ${node.label}` : ''}`)
    else if (node.type === 'footnoteDefinition') this.name(node, `footnote ${node.label}`)
    else if (singular[node.type]) this.names.set(node, prefix + singular[node.type])
    this.inside(node)
  }

  private name(node: AnyNode, wanted: string): void {
    let id = wanted
    let copy = this.copies.get(wanted) ?? 1
    while (this.taken.has(id)) id = `${wanted}#${(copy += 1)}`
    this.copies.set(wanted, copy)
    this.taken.set(id, node)
    this.names.set(node, id)
    if (node.type !== 'annex' && node.type !== 'heading') this.inside(node)
  }

  /** Footnotes are named wherever they stand, sub-paragraphs after their parent. */
  private inside(node: AnyNode): void {
    if (!('children' in node)) return
    for (const child of node.children as AnyNode[]) {
      if (child.type === 'footnoteDefinition') this.name(child, `footnote ${child.label}`)
      else if (child.type === 'subparagraph')
        this.name(child, `${this.names.get(node) ?? ''}(${child.label.replaceAll(/[().\s]/g, '')})`)
      else if (child.type === 'heading') this.block(child, `${this.names.get(node) ?? ''}.`)
      else if (containers.has(child.type)) this.inside(child)
    }
  }
}

/** The operative paragraphs of a part, without those of its sections. */
export const operativesOf = ({ children }: OperativePart | Section): OperativeParagraph[] =>
  (children as readonly AnyNode[]).filter((child) => child.type === 'operativeParagraph')

/** Number of a paragraph within its part: its own, or its place among paragraphs that bear none. */
const numbering = (part: OperativePart | Section): ((paragraph: OperativeParagraph) => number) => {
  const numbers = new Map<OperativeParagraph, number>()
  const paragraphs = operativesOf(part)
  const bare = paragraphs.every((paragraph) => paragraph.number === undefined)
  let last = 0
  for (const paragraph of paragraphs) {
    last = paragraph.number ?? (bare ? last + 1 : last)
    numbers.set(paragraph, last)
  }
  return (paragraph) => numbers.get(paragraph) ?? 1
}

/** Whether a number occurs in more than one section: then numbers alone do not tell paragraphs apart. */
export const numbersRestart = (part: OperativePart): boolean => {
  const seen = new Set<number>()
  const repeats = (container: OperativePart | Section): boolean => {
    const numberOf = numbering(container)
    const own = new Set(operativesOf(container).map(numberOf))
    for (const number of own) {
      if (seen.has(number)) return true
    }
    for (const number of own) seen.add(number)
    return container.children.some((child) => child.type === 'section' && repeats(child))
  }
  return repeats(part)
}
