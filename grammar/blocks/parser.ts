/** The block parser: Chevrotain's machinery, and the productions wired to it, outermost first. */
import { EmbeddedActionsParser } from 'chevrotain'
import type { DocumentContent } from '../ast.ts'
import type { Language } from '../lexicon/language.ts'
import type { Classified } from '../roles/classified.ts'
import { terminals } from '../roles/role.ts'
import { tokensOf } from '../roles/tokens.ts'
import { Builder } from './build.ts'
import type { Dsl, Grammar, Productions } from './grammar.ts'
import { annex } from './productions/annex.ts'
import { document } from './productions/document.ts'
import { heading } from './productions/heading.ts'
import { items } from './productions/items.ts'
import { masthead } from './productions/masthead.ts'
import { operative } from './productions/operative.ts'
import { pageBreaks } from './productions/page-break.ts'
import { preamble } from './productions/preamble.ts'
import { resolution } from './productions/resolution.ts'
import { table } from './productions/table.ts'

/** What `read` makes of the lines of a document. */
export interface Blocks {
  readonly children: DocumentContent[]
  readonly builder: Builder
}

/** One instance serves every document: `read` gives it another. */
export class BlockParser extends EmbeddedActionsParser {
  readonly #rules: Productions
  #builder: Builder | undefined

  /** @param validate runs Chevrotain's own checks of the grammar: for tests, as they need Node 22 or a fill */
  constructor(validate = false) {
    super([...terminals], { skipValidations: !validate, maxLookahead: 1, recoveryEnabled: false })
    const rules = {} as Productions
    const grammar: Grammar = { $: this as unknown as Dsl, rules, build: () => this.#builder as Builder }
    for (const define of [
      document,
      masthead,
      resolution,
      preamble,
      operative,
      items,
      heading,
      annex,
      table,
      pageBreaks,
    ])
      define(grammar)
    this.#rules = rules
    this.performSelfAnalysis()
  }

  /**
   * @param source the text of a document
   * @param lines all its lines with their roles, in order
   * @returns its blocks. The grammar takes any lines that the classifier can make; should it ever stop, all lines become `unparsed`
   * nodes. Nothing throws
   */
  read(source: string, language: Language, lines: readonly Classified[]): Blocks {
    const builder = new Builder(source, language)
    this.#builder = builder
    this.input = tokensOf(lines)
    const children = this.#rules.document.call(this) as DocumentContent[] | undefined
    return {
      children: this.errors.length > 0 || !children ? lines.map((line) => builder.unparsed(line)) : children,
      builder,
    }
  }
}
