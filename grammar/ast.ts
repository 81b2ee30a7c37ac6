/**
 * resast: the syntax tree of a United Nations resolution, a unist tree.
 *
 * `grammar/README.md` is its specification, with an example of every node. Positions are those of the source: offsets in
 * UTF-16 code units, lines and columns 1-based. Every character of the source belongs to a leaf, to the own marker of a
 * node that has one (`1. `, `*`, `¹`), or to white space between nodes.
 */
import type { Node as UnistNode, Point, Position } from 'unist'
import type { Channel } from './source.ts'

export type { Point, Position }

interface ResastNode extends UnistNode {
  position: Position
}

interface ResastLeaf extends ResastNode {
  value: string
}

interface ResastParent<Child extends UnistNode> extends ResastNode {
  children: Child[]
}

/** What every block knows of where it stood. */
interface Placed {
  /** 1-based page where the block begins, when the channel has pages. */
  page?: number
  /** 1-based paragraph of a Word file. */
  paragraph?: number
  /** Paragraph style of a Word file. */
  style?: string
}

/** What a document is; `unknown` where neither an organ line nor clauses nor a proposal say it. */
export type DocumentKind =
  'draft-resolution' | 'resolution' | 'draft-decision' | 'decision' | 'amendment' | 'presidential-statement' | 'unknown'

/** The whole text. */
export interface Document extends ResastParent<DocumentContent> {
  type: 'document'
  kind: DocumentKind
  /** Why the kind is `unknown`. */
  reason?: string
  /** `General Assembly`: the organ in whose name the text speaks, without article. */
  organ?: string
  /** `A/79/L.124`, as cited: no asterisk, no line break. */
  symbol?: string
  /** `79`, `S-30`, `ES-11`, the year for ECOSOC: a text, as in citations. */
  session?: string
  /** Year of the document's date, of its adoption, its symbol, its session or its closing, whichever is known first. */
  year?: number
  /** Date of issue as it stands in the masthead, ISO. */
  date?: string
  /** Original language in English: `English`. */
  language?: string
  /** ISO 639-1 code of the language that the text is written in; absent for English. */
  textLanguage?: string
  /** Whether the clauses' own markup (italics, superscripts) came through the channel is for rules to judge. */
  channel: Channel
  /** Whether it is a text under negotiation: most paragraphs bear `PP2` or `OP5 alt`, or delegations speak in it. */
  negotiated?: boolean
  /** What of the file is in another notation and was read otherwise, in order; absent for most files. */
  foreign?: Foreign[]
}

/** What a stretch of the file is that the notation does not know. */
export type ForeignKind =
  | 'front-matter'
  | 'markdown'
  | 'html'
  | 'emphasis'
  | 'link'
  | 'table'
  | 'quote-mark'
  | 'label'
  | 'line-number'
  | 'line-end'
  | 'run-on'
  | 'spaced-letters'
  | 'sign'
  | 'direction'
  | 'ligature'
  | 'misread'

/**
 * A stretch of the file in a notation that is not this one: a tag, the address of a link, the number of a line in the margin. No
 * node of the tree: the nodes hold what was read.
 */
export interface Foreign {
  kind: ForeignKind
  /** What was read in its place; empty for what says nothing. */
  value: string
  position: Position
}

/** Which fact of the masthead a field states. */
export type MastheadRole =
  | 'organization'
  | 'symbol'
  | 'organ'
  | 'distribution'
  | 'date'
  | 'language'
  | 'session'
  | 'sessionDates'
  | 'committee'
  | 'agendaItem'
  | 'agendaTitle'
  | 'adoption'
  | 'report'
  | 'number'
  | 'signatories'
  | 'other'

/** Everything above the sponsors and the title. */
export interface Masthead extends ResastParent<MastheadField | PageBreak | Unparsed> {
  type: 'masthead'
}

/** One fact of the masthead; several may stand on one line. */
export interface MastheadField extends ResastParent<PhrasingContent> {
  type: 'mastheadField'
  role: MastheadRole
  /** Normalised: `79`, `2025-08-28`, `125 (s)`, `Limited`, `English`, `A/79/L.124`, `General Assembly`. */
  value: string
}

/** Who proposes, and what: `Belarus, China and India:* draft resolution`. */
export interface Proposal extends ResastParent<Sponsor | PhrasingContent>, Placed {
  type: 'proposal'
  /** `draft resolution`, `revised draft resolution`, `draft decision`, `amendment to draft resolution A/79/L.5`. */
  action: string
  /** `the President of the General Assembly`, for a text that is submitted by an office. */
  submittedBy?: string
}

/** One sponsor in the list. */
export interface Sponsor extends ResastParent<PhrasingContent> {
  type: 'sponsor'
  /** As written, white space folded, without marks: `Iran (Islamic Republic of)`. */
  name: string
}

/** The title of a resolution, or of one part of it. */
export interface Title extends ResastParent<PhrasingContent>, Placed {
  type: 'title'
}

/** One resolution (or decision) of the document; most documents hold one. */
export interface Resolution extends ResastParent<ResolutionContent>, Placed {
  type: 'resolution'
  /** `A`, `B` where a document holds several, or the number that heads it: `3369 (XXX)`. */
  label?: string
  /** The organ in whose name this resolution speaks. */
  organ?: string
}

/** `The General Assembly,` */
export interface OrganLine extends ResastParent<PhrasingContent>, Placed {
  type: 'organLine'
  /** Without article: `General Assembly`. */
  organ: string
}

/** The preambular paragraphs. */
export interface Preamble extends ResastParent<PreambularParagraph | Heading | PageBreak | Unparsed> {
  type: 'preamble'
}

/** What a clause and its sub-paragraphs hold: text may resume after a list, and headings may divide the list. */
type ClauseContent = PhrasingContent | Subparagraph | Heading

/** One preambular paragraph. */
export interface PreambularParagraph extends ResastParent<ClauseContent>, Placed {
  type: 'preambularParagraph'
  /** `PP2 bis` of a negotiation text. */
  label?: string
  /** Whether the paragraph was joined over a page break or a lost line break. */
  joined?: boolean
  /** Whether a bracket of a text under negotiation holds the whole paragraph, with its label. */
  bracketed?: boolean
}

/** The operative part. */
export interface OperativePart extends ResastParent<
  OperativeParagraph | PreambularParagraph | Section | Heading | Annex | PageBreak | Unparsed
> {
  type: 'operativePart'
}

/** One operative paragraph. */
export interface OperativeParagraph extends ResastParent<ClauseContent>, Placed {
  type: 'operativeParagraph'
  /** Absent where the paragraph bears none. */
  number?: number
  /** The number as it stands, when it is more than a number: `OP5 alt`, `2 bis`. */
  label?: string
  /** Whether the number was inferred, its characters being lost. */
  inferred?: boolean
  joined?: boolean
  /** Whether a bracket of a text under negotiation holds the whole paragraph, with its number. */
  bracketed?: boolean
}

/** A part of the operative part under a heading of its own: `I`, `A`. */
export interface Section extends ResastParent<
  Heading | PreambularParagraph | OperativeParagraph | Section | PageBreak | Unparsed
> {
  type: 'section'
  label?: string
}

/** A heading inside the text. */
export interface Heading extends ResastParent<PhrasingContent>, Placed {
  type: 'heading'
  /** `I`, `A` where the label is printed with the words. */
  label?: string
}

/** A sub-paragraph of a clause, or of another sub-paragraph. */
export interface Subparagraph extends ResastParent<ClauseContent>, Placed {
  type: 'subparagraph'
  /** As written, in parentheses or with its stop: `(a)`, `(i)`, `a.`. */
  label: string
  /** 1-based depth below the clause. */
  level: number
  joined?: boolean
  /** Whether a bracket of a text under negotiation holds it with its label. */
  bracketed?: boolean
}

/** `82nd plenary meeting` / `29 November 1979`; for the Human Rights Council the vote as well. */
export interface Closing extends ResastParent<PhrasingContent>, Placed {
  type: 'closing'
}

/** What is annexed, or set out between two operative paragraphs. Clause rules do not run there. */
export interface Annex extends ResastParent<Heading | Paragraph | Table | PageBreak | Unparsed>, Placed {
  type: 'annex'
  /** `I` of `Annex I`. */
  label?: string
  /** Words of its title, when it has one. */
  title?: string
}

/** A paragraph that is no clause: in an annex, in a statement, in an amendment. */
export interface Paragraph extends ResastParent<PhrasingContent>, Placed {
  type: 'paragraph'
  label?: string
  joined?: boolean
}

/** A table in an annex, a statement or a decision: of Markdown, whose line under the head (`| --- |`) is its own, or of a file. */
export interface Table extends ResastParent<TableRow | PageBreak>, Placed {
  type: 'table'
}

/** A row of a table. The bars are its own. */
export interface TableRow extends ResastParent<TableCell> {
  type: 'tableRow'
}

/** A cell of a table; an empty one has no children. */
export interface TableCell extends ResastParent<PhrasingContent> {
  type: 'tableCell'
}

/** Where one page ends and another begins: page artefacts, notes and the page's own edge. */
export interface PageBreak extends ResastParent<PageFurniture | FootnoteDefinition | DetachedMarker | Unparsed> {
  type: 'pageBreak'
  /** 1-based page that begins after the break, when known. */
  page?: number
}

/** What a line of the page is that belongs to no paragraph. */
export type FurnitureRole = 'pageNumber' | 'jobNumber' | 'symbol' | 'runningTitle' | 'separator' | 'barcode' | 'notice'

/** A line that the page has and the text has not: `2/5 25-13823`. */
export interface PageFurniture extends ResastLeaf {
  type: 'pageFurniture'
  role: FurnitureRole
}

/** A footnote, where it stands in the source. */
export interface FootnoteDefinition extends ResastParent<PhrasingContent>, Placed {
  type: 'footnoteDefinition'
  /** `1`, `*`, without decoration. */
  label: string
  /** Whether this is the rest of a note that began on an earlier page. */
  continued?: boolean
  /** Whether a scan misread the mark or lost it, so that only its place tells the label. */
  recovered?: boolean
}

/** A label that the extractor tore from what it numbers: stacked note numbers, a clause number in mid-paragraph. */
export interface DetachedMarker extends ResastLeaf {
  type: 'detachedMarker'
  of: 'footnoteDefinition' | 'operativeParagraph' | 'subparagraph' | 'footnoteReference'
}

/** What no production could place: kept, positioned, and reported. */
export interface Unparsed extends ResastLeaf {
  type: 'unparsed'
}

/** Plain text: its value is the slice of the source, line breaks included. */
export interface Text extends ResastLeaf {
  type: 'text'
  /**
   * Words that the extractor put before the paragraph's beginning and that belong at its end (`17.` / `session.` / …
   * `Decides to continue its consideration of the question at its eighty-first`, A/C.3/80/L.35 through pdftotext).
   */
  displaced?: boolean
}

/** Italic text; the asterisks or underscores are its own markers. */
export interface Emphasis extends ResastParent<PhrasingContent> {
  type: 'emphasis'
}

/** Bold text; the double asterisks are its own markers. */
export interface Strong extends ResastParent<PhrasingContent> {
  type: 'strong'
}

/** The opening phrase that a clause begins with and that is set in italics. */
export interface Opener extends ResastParent<PhrasingContent> {
  type: 'opener'
  /** Clean words, single spaces: `Recalling also`. */
  phrase: string
  /** How the opening phrase is set. `exact`: just this phrase; `shorter`, `longer`: the italics end before or after it. */
  italic: 'none' | 'exact' | 'shorter' | 'longer'
  /** The italic words at the head of the clause, where they are not the phrase. */
  set?: string
}

/** A mark that refers to a note; its characters are its own marker (`¹`, `^{*}`, ` 8`; `,²` after another mark). */
export interface FootnoteReference extends ResastNode {
  type: 'footnoteReference'
  label: string
  /** Whether the mark was a plain digit, or in a scan another sign, that only a lost superscript explains. */
  recovered?: boolean
}

/** What the words of a symbol, a citation or a date may be broken by: a note mark, italics, the end of a page. */
type MarkedText = Text | Emphasis | Strong | FootnoteReference | PageBreak | DetachedMarker

/** What a symbol says of the document. */
export interface ParsedSymbol {
  /** Each symbol of a double symbol, in order. */
  parts: SymbolPart[]
}

/** One symbol of a double symbol, or the only one, taken apart. */
export interface SymbolPart {
  /** `A/79/807`, normalised. */
  symbol: string
  /** `A`, `S`, `E`, `ST`. */
  organ: string
  /** Session (`79`, `ES-11`) or year (`2025`) component. */
  session?: string
  /** `C.3`, `HRC`, `AC.109`. */
  body?: string
  /** `L`, `RES`, `PV`, `PRST`. */
  nature?: string
  /** `124` of `L.124`. */
  number?: string
  /** `Rev.1`, `Add.1`, `Corr.1` in order. */
  suffixes: string[]
}

/** `A/79/807-S/2025/132` */
export interface DocumentSymbol extends ResastParent<MarkedText> {
  type: 'documentSymbol'
  /** Normalised text of the whole symbol. */
  symbol: string
  parsed: ParsedSymbol
}

/** One resolution or decision that the text cites: `77/338 of 1 September 2023`, each of a list its own node. */
export interface ResolutionCitation extends ResastParent<MarkedText | DateText> {
  type: 'resolutionCitation'
  /** Clean text of the number: `77/338`, `377 A (V)`, `2623 (2022)`, `S-30/1`. */
  reference: string
  instrument: 'resolution' | 'decision'
  /** Issuer as named, without article; absent for `its resolution` and a bare one. Governs a whole list. */
  organ?: string
  /** Whether the text calls the resolution its own (`its resolution`). */
  own?: boolean
  number: string
  /** `77`, `V`, `S-30`, `ES-11`. */
  session?: string
  /** Year in parentheses of the Security Council's, year before the stroke of ECOSOC's. */
  year?: number
  /** ISO date that the text gives, also where one date serves several (`both of 27 December 2013`). */
  date?: string
}

/** A date in words. */
export interface DateText extends ResastParent<MarkedText> {
  type: 'dateText'
  /** `2025-08-28`, or `2025-08` when no day is given; the last day of a range in `until`. */
  iso: string
  until?: string
  /** Whether the day does not exist (31 June). */
  invalid?: boolean
}

/** A text in quotation marks, the marks included as its own markers. */
export interface Quotation extends ResastParent<PhrasingContent> {
  type: 'quotation'
  /** The opening mark as written: `"`, `“`, `‘`, `«`. */
  mark: string
}

/** What is said of words in a text under negotiation. */
export type AttributionKind =
  | 'agreed'
  | 'agreed ad referendum'
  | 'propose'
  | 'delete'
  | 'retain'
  | 'support'
  | 'reserve'
  | 'move'
  | 'new'
  | 'pending'

/** A note in a text under negotiation: `(G77: delete)`, `[agreed ad ref]`; `EU, US:` before the words that they propose. */
export interface Attribution extends ResastParent<PhrasingContent> {
  type: 'attribution'
  /** Delegations and groups, as written: `EU`, `G77 and China`; none where nobody is named. */
  who: string[]
  what: AttributionKind
}

/** Words in square brackets, which are not agreed; the brackets are part of its text. */
export interface Bracketed extends ResastParent<PhrasingContent> {
  type: 'bracketed'
}

/** Words that are struck out. */
export interface Deletion extends ResastParent<PhrasingContent> {
  type: 'deletion'
  /** The opening marker: `~~`, `{-`, `{--`. */
  mark: string
}

/** Words that are put in. */
export interface Insertion extends ResastParent<PhrasingContent> {
  type: 'insertion'
  /** The opening marker: `++`, `{+`, `{++`. */
  mark: string
}

/** What may stand inside a paragraph. */
export type PhrasingContent =
  | Text
  | Emphasis
  | Strong
  | Opener
  | FootnoteReference
  | DocumentSymbol
  | ResolutionCitation
  | DateText
  | Quotation
  | Attribution
  | Bracketed
  | Deletion
  | Insertion
  | PageBreak
  | DetachedMarker

/** What a resolution consists of. */
export type ResolutionContent =
  | Title
  | MastheadField
  | Proposal
  | OrganLine
  | Preamble
  | OperativePart
  | Closing
  | Paragraph
  | Heading
  | PageBreak
  | Unparsed

/** What a document consists of. */
export type DocumentContent =
  Masthead | Proposal | Title | Resolution | Closing | Annex | Paragraph | Table | PageBreak | Unparsed

/** A clause: what the drafting conventions speak of. */
export type Clause = PreambularParagraph | OperativeParagraph

/** Blocks whose children are phrasing content (and sub-paragraphs). */
export type TextBlock =
  | MastheadField
  | Proposal
  | Sponsor
  | Title
  | OrganLine
  | PreambularParagraph
  | OperativeParagraph
  | Subparagraph
  | Heading
  | Closing
  | Paragraph
  | TableCell
  | FootnoteDefinition

/** Every node of the tree. */
export type AnyNode =
  | Document
  | Masthead
  | MastheadField
  | Proposal
  | Sponsor
  | Title
  | Resolution
  | OrganLine
  | Preamble
  | PreambularParagraph
  | OperativePart
  | OperativeParagraph
  | Section
  | Heading
  | Subparagraph
  | Closing
  | Annex
  | Paragraph
  | Table
  | TableRow
  | TableCell
  | PageBreak
  | PageFurniture
  | FootnoteDefinition
  | DetachedMarker
  | Unparsed
  | PhrasingContent

/** Every node type by its name. */
export type NodeOf<Type extends AnyNode['type']> = Extract<AnyNode, { type: Type }>

/** Whether a node has children. */
export const isParent = (node: AnyNode): node is Extract<AnyNode, { children: unknown[] }> => 'children' in node

/** Whether a node is a preambular or an operative paragraph. */
export const isClause = (node: AnyNode): node is Clause =>
  node.type === 'preambularParagraph' || node.type === 'operativeParagraph'
