/**
 * Roles: the terminals of the grammar. Every line of a document has one; synthetic tokens, which stand for no line, say where
 * the parts begin and end, as an indentation-aware grammar has `INDENT` and `DEDENT`. With them one token tells what comes.
 */
import { createToken, Lexer, type TokenType } from 'chevrotain'

const token = (name: string): TokenType => createToken({ name, pattern: Lexer.NA })

/** The roles of lines. */
export type Role =
  /** A form feed. */
  | 'pageEdge'
  /** A line of the page, not of the text. */
  | 'artefact'
  /** The number of a note just above its own text. */
  | 'noteLabel'
  /** The number of a note, torn from its text. */
  | 'detachedLabel'
  | 'noteStart'
  | 'noteMore'
  | 'masthead'
  /** The first line of the sponsors and the action. */
  | 'proposal'
  /** The first line of a title. */
  | 'title'
  /** `B` above the title of one of several resolutions. */
  | 'resolutionLabel'
  /** `The General Assembly,` */
  | 'organ'
  | 'preambular'
  | 'operative'
  | 'item'
  | 'heading'
  /** A heading between the items of a clause. */
  | 'listHeading'
  /** `II`, `II Regional cooperation` */
  | 'section'
  /** `82nd plenary meeting` */
  | 'closing'
  /** `Annex II` */
  | 'annex'
  /** The first line of a paragraph that is no clause. */
  | 'paragraph'
  /** The first row of a table. */
  | 'table'
  /** A line that belongs to nothing. */
  | 'unparsed'
  /** A further line of any block. */
  | 'more'
  /** The last words of a paragraph, which the extractor put before its beginning. */
  | 'displaced'

/** The tokens of lines. */
export const lineRoles: Readonly<Record<Role, TokenType>> = {
  pageEdge: token('PageEdgeLine'),
  artefact: token('ArtefactLine'),
  noteLabel: token('NoteLabel'),
  detachedLabel: token('DetachedLabel'),
  noteStart: token('NoteStart'),
  noteMore: token('NoteMore'),
  masthead: token('MastheadLine'),
  proposal: token('ProposalLine'),
  title: token('TitleLine'),
  resolutionLabel: token('ResolutionLabel'),
  organ: token('OrganName'),
  preambular: token('PreambularLine'),
  operative: token('OperativeLine'),
  item: token('ItemLine'),
  heading: token('HeadingLine'),
  listHeading: token('ListHeadingLine'),
  section: token('SectionLabel'),
  closing: token('ClosingLine'),
  annex: token('AnnexLine'),
  paragraph: token('ParagraphLine'),
  table: token('TableLine'),
  unparsed: token('UnparsedLine'),
  more: token('MoreText'),
  displaced: token('DisplacedText'),
}

/** Parts of a document that have a beginning and an end. */
export type Part = 'masthead' | 'resolution' | 'preamble' | 'operative' | 'section' | 'item' | 'closing' | 'annex'

const part = (name: string): { readonly begin: TokenType; readonly end: TokenType } => ({
  begin: token(`${name}Begin`),
  end: token(`${name}End`),
})

/** The tokens before and after each part. */
export const parts: Readonly<Record<Part, { readonly begin: TokenType; readonly end: TokenType }>> = {
  masthead: part('Masthead'),
  resolution: part('Resolution'),
  preamble: part('Preamble'),
  operative: part('Operative'),
  section: part('Section'),
  item: part('Item'),
  closing: part('Closing'),
  annex: part('Annex'),
}

/** Before page artefacts and notes between two blocks. */
export const PageBreakBegin: TokenType = token('PageBreakBegin')
/** Before page artefacts and notes that cut a block. */
export const CutBegin: TokenType = token('CutBegin')
/** Before a heading that divides the items of a clause. */
export const ListHeadingBegin: TokenType = token('ListHeadingBegin')
/** Before text that goes on with a clause or an item after the list inside it. */
export const ResumedBegin: TokenType = token('ResumedBegin')

/** All terminals of the grammar, as Chevrotain is given them. */
export const terminals: readonly TokenType[] = [
  ...Object.values(parts).flatMap(({ begin, end }) => [begin, end]),
  PageBreakBegin,
  CutBegin,
  ListHeadingBegin,
  ResumedBegin,
  ...Object.values(lineRoles),
]
