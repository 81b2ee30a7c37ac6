/**
 * The outline: what a document says, as plain JSON with clean texts. Programs read it; its shape is a contract.
 *
 * No text is lost: a clause's `text` is what precedes its first sub-paragraph, and text that resumes after a
 * sub-paragraph is appended to the text of the last, innermost sub-paragraph before it, so that the texts read in order.
 */
import type { Node as UnistNode } from 'unist'
import { visit } from 'unist-util-visit'
import type {
  Annex,
  AnyNode,
  Bracketed,
  Clause,
  Document,
  DocumentKind,
  Emphasis,
  Insertion,
  Opener,
  OperativePart,
  Position,
  Resolution,
  ResolutionCitation,
  Section,
  Strong,
  Subparagraph,
  Title,
} from '../../grammar/ast.ts'
import { cleanText, type Words } from './clean.ts'
import { footnotesOf } from './footnotes.ts'
import { jobNumberOf, mastheadFields, mastheadValue, sponsorsOf } from './masthead.ts'
import { readingsOf, type Readings } from './negotiation.ts'
import { placesOf, type Places } from './places.ts'
import { wordsOf } from './document-words.ts'
import { ownContent } from './text.ts'

/** A document without its tree. Fields that the document does not have are absent. */
export interface Outline {
  symbol?: string
  kind: DocumentKind
  /** Why the kind is `unknown`. */
  reason?: string
  /** The unit in which positions count: code units of UTF-16, offsets from 0, lines and columns from 1. */
  positionEncoding: 'utf-16'
  organ?: string
  /** `79`, `S-30`, `ES-11`, the year for ECOSOC: a text, as in citations. */
  session?: string
  date?: string
  distribution?: string
  language?: string
  committee?: string
  agendaItems: string[]
  sponsors: string[]
  title?: string
  jobNumber?: string
  resolutions: OutlineResolution[]
  footnotes: OutlineFootnote[]
  references: OutlineReference[]
  citations: OutlineCitation[]
  annexes: { label?: string; title?: string; position: Position }[]
}

export interface OutlineResolution {
  label?: string
  organ?: string
  title?: string
  preamble: OutlineClause[]
  operative: OutlineClause[]
}

/** A preambular or operative paragraph. */
export interface OutlineClause extends Readings {
  /** Name of the place: `PP8`, `OP4`. */
  id: string
  number?: number
  /** `2 bis`, `PP3` where the source prints more than a number. */
  label?: string
  /** Label of the section that holds it, `II`, or `II.A`. */
  section?: string
  opener?: string
  text: string
  page?: number
  /** Whether it was joined over a page break or a lost line break. */
  joined?: boolean
  /** Whether its number was lost and inferred. */
  inferred?: boolean
  position: Position
  subparagraphs: OutlineSubparagraph[]
}

export interface OutlineSubparagraph extends Readings {
  id: string
  label: string
  text: string
  position: Position
  subparagraphs: OutlineSubparagraph[]
}

export interface OutlineFootnote {
  label: string
  text: string
  page?: number
  /** Whether a scan misread the label or lost it, so that only its place tells it. */
  recovered?: boolean
  position: Position
}

export interface OutlineReference {
  label: string
  /** Name of the place where the mark stands. */
  in: string
  /** Whether the mark was a plain digit, or in a scan another sign, that only a lost superscript explains. */
  recovered: boolean
  position: Position
}

export interface OutlineCitation {
  /** Clean text of the citation as it stands. */
  text: string
  in: string
  reference: string
  instrument: 'resolution' | 'decision'
  organ?: string
  /** `77`, `V`, `S-30`. */
  session?: string
  /** `338`, `377 A`: not the `number` of a clause, which is counted. */
  number: string
  year?: number
  date?: string
  position: Position
}

/** The outline of a document. */
export const toOutline = (document: Document): Outline => {
  const outliner: Outliner = {
    places: placesOf(document),
    words: wordsOf(document),
    fonts: ['pdf', 'docx', 'markup'].includes(document.channel),
  }
  const text = (node: AnyNode): string => cleanText([node], outliner.words).text
  const { references, notes } = footnotesOf(document)
  const { titles, citations, annexes } = listedIn(document)
  const [title] = titles
  return compact({
    symbol: document.symbol,
    kind: document.kind,
    reason: document.reason,
    positionEncoding: 'utf-16' as const,
    organ: document.organ,
    session: document.session,
    date: document.date,
    distribution: mastheadValue(document, 'distribution'),
    language: document.language,
    committee: mastheadValue(document, 'committee'),
    agendaItems: mastheadFields(document, 'agendaItem').map((field) => field.value),
    sponsors: sponsorsOf(document).map((sponsor) => sponsor.name),
    title: title && text(title),
    jobNumber: jobNumberOf(document),
    resolutions: document.children
      .filter((child) => child.type === 'resolution')
      .map((resolution) => outlineResolution(resolution, outliner)),
    footnotes: notes.map(({ label, text: words, node }) =>
      compact({ label, text: words, page: node.page, recovered: node.recovered, position: node.position }),
    ),
    references: references.map(({ node, label }) => ({
      label,
      in: outliner.places.of(node),
      recovered: node.recovered === true,
      position: node.position,
    })),
    citations: citations.map((citation) =>
      compact({
        text: text(citation),
        in: outliner.places.of(citation),
        reference: citation.reference,
        instrument: citation.instrument,
        organ: citation.organ,
        session: citation.session,
        number: citation.number,
        year: citation.year,
        date: citation.date,
        position: citation.position,
      }),
    ),
    annexes: annexes.map(({ label, title: name, position }) => compact({ label, title: name, position })),
  })
}

/** What the outline lists wherever it stands, in the order of the text. */
interface Listed {
  readonly titles: Title[]
  readonly citations: ResolutionCitation[]
  readonly annexes: Annex[]
}

const listedIn = (document: Document): Listed => {
  const listed: Listed = { titles: [], citations: [], annexes: [] }
  visit(document as UnistNode, (visited) => {
    const node = visited as AnyNode
    if (node.type === 'title') listed.titles.push(node)
    else if (node.type === 'resolutionCitation') listed.citations.push(node)
    else if (node.type === 'annex') listed.annexes.push(node)
  })
  return listed
}

interface Outliner {
  places: Places
  words: Words
  /** Whether the channel brings the fonts. */
  fonts: boolean
}

const outlineResolution = (resolution: Resolution, outliner: Outliner): OutlineResolution => {
  const outline: OutlineResolution = { preamble: [], operative: [] }
  if (resolution.label !== undefined) outline.label = resolution.label
  if (resolution.organ !== undefined) outline.organ = resolution.organ
  for (const child of resolution.children) {
    if (child.type === 'title') outline.title ??= cleanText([child], outliner.words).text
    else if (child.type === 'preamble') {
      for (const block of child.children) {
        if (block.type === 'preambularParagraph') outline.preamble.push(outlineClause(block, undefined, outliner))
      }
    } else if (child.type === 'operativePart') outlinePart(child, undefined, outline, outliner)
  }
  return outline
}

const outlinePart = (
  part: OperativePart | Section,
  section: string | undefined,
  outline: OutlineResolution,
  outliner: Outliner,
): void => {
  for (const child of part.children) {
    if (child.type === 'operativeParagraph') outline.operative.push(outlineClause(child, section, outliner))
    else if (child.type === 'preambularParagraph') outline.preamble.push(outlineClause(child, section, outliner))
    else if (child.type === 'section')
      outlinePart(child, [section, child.label].filter(Boolean).join('.') || undefined, outline, outliner)
  }
}

/** What may stand round an opening phrase: italics, bold type, brackets, words that are put in. */
type Holder = Emphasis | Strong | Bracketed | Insertion
const holders: ReadonlySet<string> = new Set(['emphasis', 'strong', 'bracketed', 'insertion'])
const isHolder = (node: AnyNode): node is Holder => holders.has(node.type)

/** The opening phrase that a clause begins with; italics that are longer than the phrase hold it, and bold type does. */
export const openerOf = (clause: Clause | Subparagraph | Holder): Opener | undefined => {
  for (const child of clause.children) {
    if (child.type === 'opener') return child
    const inside = isHolder(child) ? openerOf(child) : undefined
    if (inside) return inside
  }
  return undefined
}

/** Where the channel brings the fonts, the opening phrase is what is set in italics; elsewhere what the lexicon says. */
const openingWords = (clause: Clause, outliner: Outliner): string | undefined => {
  const opener = openerOf(clause)
  return (outliner.fonts ? opener?.set : undefined) ?? opener?.phrase
}

const outlineClause = (clause: Clause, section: string | undefined, outliner: Outliner): OutlineClause =>
  compact({
    id: outliner.places.of(clause),
    number: clause.type === 'operativeParagraph' ? clause.number : undefined,
    label: clause.label,
    section,
    opener: openingWords(clause, outliner),
    ...outlineItems(clause, outliner, clause.bracketed === true),
    page: clause.page,
    joined: clause.joined,
    inferred: clause.type === 'operativeParagraph' ? clause.inferred : undefined,
    position: clause.position,
  })

const outlineItems = (
  node: Clause | Subparagraph,
  outliner: Outliner,
  isHeld: boolean,
): Readings & { text: string; subparagraphs: OutlineSubparagraph[] } => {
  const { chapeau, items } = ownContent(node)
  const subparagraphs = items.map(({ subparagraph, resumed }) => {
    const {
      text,
      subparagraphs: inner,
      ...readings
    } = outlineItems(subparagraph, outliner, isHeld || subparagraph.bracketed === true)
    const head = { id: outliner.places.of(subparagraph), label: subparagraph.label, text }
    const item: OutlineSubparagraph = Object.assign(head, readings, {
      position: subparagraph.position,
      subparagraphs: inner,
    })
    const rest = cleanText(resumed, outliner.words).text
    if (rest) {
      const last = innermost(item)
      last.text = `${last.text} ${rest}`
    }
    return item
  })
  const { text } = cleanText(chapeau, outliner.words)
  return { text, ...readingsOf(chapeau, isHeld, outliner.words), subparagraphs }
}

const innermost = (item: OutlineSubparagraph): OutlineSubparagraph => {
  const last = item.subparagraphs[item.subparagraphs.length - 1]
  return last ? innermost(last) : item
}

type Compact<Shape> = { [Key in keyof Shape as undefined extends Shape[Key] ? never : Key]: Shape[Key] } & {
  [Key in keyof Shape as undefined extends Shape[Key] ? Key : never]?: Exclude<Shape[Key], undefined>
}

/** The object without the keys whose value is undefined. */
const compact = <Shape extends object>(shape: Shape): Compact<Shape> =>
  Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Compact<Shape>
