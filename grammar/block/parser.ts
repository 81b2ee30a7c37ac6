/**
 * The block parser: Chevrotain's machinery, and the productions wired to it, outermost first.
 */
import type { IToken } from 'chevrotain'
import type {
  Annex,
  Closing,
  DocumentContent,
  FootnoteDefinition,
  Heading,
  Masthead,
  OperativeParagraph,
  OperativePart,
  PageBreak,
  Paragraph,
  Preamble,
  PreambularParagraph,
  Proposal,
  Resolution,
  Section,
  Subparagraph,
  Title,
  Unparsed,
} from '../ast.ts'
import type { Block } from './build.ts'
import type { Dsl, Production } from './dsl.ts'
import { OneLineLookahead } from './lookahead.ts'
import { annex } from './productions/annex.ts'
import { clauses } from './productions/clause.ts'
import { document } from './productions/document.ts'
import { headings } from './productions/heading.ts'
import { masthead } from './productions/masthead.ts'
import { operative } from './productions/operative.ts'
import { pageBreaks } from './productions/page-break.ts'
import { preamble } from './productions/preamble.ts'
import { resolution } from './productions/resolution.ts'
import { unparsed } from './productions/unparsed.ts'
import { Progress } from './progress.ts'
import { RecordedParser } from './recording.ts'
import type { Survey } from './survey/survey.ts'
import { roles, shapes } from '../lines/shapes.ts'

/** Every production, by its name in the specification. */
export interface Productions {
  document: Production<[], DocumentContent[]>
  masthead: Production<[], Masthead>
  proposal: Production<[], Proposal>
  title: Production<[], Title>
  resolution: Production<[], Resolution>
  preamble: Production<[], Preamble>
  preambularParagraph: Production<[], PreambularParagraph>
  operativePart: Production<[], OperativePart>
  operativeParagraph: Production<[], OperativeParagraph>
  section: Production<[], Section>
  heading: Production<[], Heading>
  subparagraph: Production<[level: number], Subparagraph>
  closing: Production<[], Closing>
  annex: Production<[], Annex>
  paragraph: Production<[], Paragraph>
  moreText: Production<[block: Block], void>
  items: Production<[block: Block, level: number], void>
  resumedText: Production<[block: Block], void>
  pageBreak: Production<[], PageBreak>
  footnoteDefinition: Production<[], FootnoteDefinition>
  unparsed: Production<[], Unparsed>
}

/** What a production file is given: the grammar language, the other productions, the state of the parse. */
export interface Grammar {
  readonly $: Dsl
  readonly rules: Productions
  /** The state of the present parse. */
  readonly progress: () => Progress
}

/** One instance serves every document: `read` gives it another. */
export class BlockParser extends RecordedParser {
  readonly rules: Productions
  #progress: Progress | undefined

  /** `validate` runs Chevrotain's own checks of the grammar: for tests, as they need Node 22 or a fill. */
  constructor(validate = false) {
    super([...shapes, ...roles], {
      skipValidations: !validate,
      maxLookahead: 1,
      lookaheadStrategy: new OneLineLookahead({ maxLookahead: 1 }),
      recoveryEnabled: false,
    })
    const rules = {} as Productions
    this.rules = rules
    const grammar: Grammar = { $: this as unknown as Dsl, rules, progress: () => this.#current() }
    for (const define of [
      pageBreaks,
      headings,
      clauses,
      preamble,
      operative,
      annex,
      masthead,
      resolution,
      unparsed,
      document,
    ])
      define(grammar)
    this.performSelfAnalysis()
  }

  #current(): Progress {
    if (!this.#progress) throw new Error('The block parser was asked before it was given a document.')
    return this.#progress
  }

  /**
   * @param survey the lines of a document with their roles
   * @returns the blocks, and where the grammar stopped short: the index of the first line that it did not read
   */
  read(survey: Survey): { children: DocumentContent[]; progress: Progress; unread: IToken | undefined } {
    const progress = new Progress(survey)
    this.#progress = progress
    this.input = survey.lines.map((line) => line.token)
    const children = this.rules.document.call(this) as DocumentContent[] | undefined
    this.#progress = undefined
    // The grammar reads any lines; should it ever stop, nothing of the text may be lost.
    if (this.errors.length > 0 || children === undefined) return { children: [], progress, unread: this.input[0] }
    return { children, progress, unread: undefined }
  }
}
