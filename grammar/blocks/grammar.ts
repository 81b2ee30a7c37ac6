/**
 * What a file of productions is given: Chevrotain's grammar language, the other productions, and what nodes are made with.
 *
 * Chevrotain declares the methods of its grammar language protected; the productions live in files of their own, one for each
 * part of the document, and so need them by an interface.
 */
import type { IToken, TokenType } from 'chevrotain'
import type {
  Annex,
  Closing,
  DocumentContent,
  FootnoteDefinition,
  Heading,
  Masthead,
  OperativeParagraph,
  OrganLine,
  OperativePart,
  PageBreak,
  Paragraph,
  Preamble,
  PreambularParagraph,
  Proposal,
  Resolution,
  Section,
  Subparagraph,
  Table,
  Title,
  Unparsed,
} from '../ast.ts'
import type { Classified } from '../roles/classified.ts'
import type { BlockPart, Builder } from './build.ts'

/** A production: called by Chevrotain only, through SUBRULE. */
export type Production<Result> = () => Result

/** What productions use of Chevrotain's parser, whose own methods are protected. */
export interface Dsl {
  RULE: <Result>(name: string, body: () => Result) => Production<Result>
  CONSUME: (type: TokenType) => IToken
  SUBRULE: <Result>(rule: Production<Result>) => Result
  OR: <Result>(alternatives: { ALT: () => Result }[]) => Result
  OPTION: <Result>(body: () => Result) => Result | undefined
  OPTION1: <Result>(body: () => Result) => Result | undefined
  OPTION2: <Result>(body: () => Result) => Result | undefined
  OPTION3: <Result>(body: () => Result) => Result | undefined
  MANY: (body: () => void) => void
  AT_LEAST_ONE: (body: () => void) => void
  ACTION: <Result>(body: () => Result) => Result
}

/** Notes and other lines of a page. */
export type PageMatter = (Classified | FootnoteDefinition)[]

/** Every production, by its name in the specification. */
export interface Productions {
  document: Production<DocumentContent[]>
  masthead: Production<Masthead>
  proposal: Production<Proposal>
  title: Production<Title>
  resolution: Production<Resolution>
  resolutionLabel: Production<Heading>
  organLine: Production<OrganLine>
  preamble: Production<Preamble>
  preambularParagraph: Production<PreambularParagraph>
  operativePart: Production<OperativePart>
  operativeParagraph: Production<OperativeParagraph>
  section: Production<Section>
  heading: Production<Heading>
  listHeading: Production<BlockPart[]>
  subparagraph: Production<Subparagraph>
  closing: Production<Closing>
  closingPart: Production<(Closing | PageBreak)[]>
  annex: Production<Annex>
  paragraph: Production<Paragraph>
  table: Production<Table>
  moreText: Production<BlockPart[]>
  items: Production<BlockPart[]>
  resumedText: Production<BlockPart[]>
  pageBreak: Production<PageBreak>
  cut: Production<PageBreak>
  pageMatter: Production<PageMatter>
  footnoteDefinition: Production<FootnoteDefinition>
  unparsed: Production<Unparsed>
}

/** What a file of productions is given to define them. */
export interface Grammar {
  readonly $: Dsl
  readonly rules: Productions
  /** Makes the nodes of the present document. */
  readonly build: () => Builder
}
