/**
 * What the parser knows while it reads: the survey, what is open, and what comes next.
 */
import type { IToken } from 'chevrotain'
import type { AnyNode } from '../ast.ts'
import type { OpenerMatch, OpenerPart } from '../lexicon/language.ts'
import { createLocator, type Locator } from '../positions.ts'
import { lookAhead } from './boundary/look-ahead.ts'
import type { Ahead, Reading } from './boundary/reading.ts'
import { Block } from './build.ts'
import { lineOf } from '../lines/lexer.ts'
import type { Line } from '../lines/line.ts'
import type { Survey } from './survey/survey.ts'
import { OrganName } from '../lines/shapes.ts'

/** The state of one parse; the parser itself is built once and used again. */
export class Progress {
  readonly survey: Survey
  readonly locator: Locator
  readonly reading: Reading = {
    part: 'preliminaries',
    lastNumber: 0,
    labels: [],
    open: false,
    bare: false,
    afterHeading: false,
    quoted: false,
  }
  /** The opening phrases of clauses whose first lines have them: their paragraphs need not be asked again. */
  readonly openers: Map<AnyNode, OpenerMatch> = new Map()
  #cached: { index: number; ahead: Ahead } | undefined

  constructor(survey: Survey) {
    this.survey = survey
    this.locator = createLocator(survey.source.text)
  }

  block(): Block {
    return new Block(this.survey.source.text, this.locator)
  }

  /** Keeps what the first line of a clause opens with. */
  keepOpener(clause: AnyNode, line: Line, part: OpenerPart): void {
    const opener = line.opener?.[part] ?? 'none'
    if (opener !== 'none') this.openers.set(clause, opener)
  }

  /** Changes what is known; what comes next must be asked anew. */
  update(change: Partial<Reading>): void {
    Object.assign(this.reading, change)
    this.#cached = undefined
  }

  /** What the next line of text is, looking over a page break that stands before it. */
  ahead(token: IToken): Ahead {
    const index = this.nextText(token)?.index ?? this.survey.lines.length
    if (this.#cached?.index !== index) this.#cached = { index, ahead: lookAhead(this.survey, this.reading, index) }
    return this.#cached.ahead
  }

  /** Index of the organ line that heads the next resolution; -1 when the next line of text does not lead to one. */
  nextOrgan(token: IToken): number {
    if (this.ahead(token).kind !== 'resolution') return -1
    const { lines } = this.survey
    let at = lineOf(token).index
    while (at < lines.length && lines[at]?.token.tokenType !== OrganName) at++
    return at < lines.length ? at : -1
  }

  /** The next line of text at or after a token. */
  nextText(token: IToken): Line | undefined {
    const line = token.payload === undefined ? undefined : lineOf(token)
    return line && this.survey.lines[this.survey.nextText[line.index] ?? this.survey.lines.length]
  }
}
