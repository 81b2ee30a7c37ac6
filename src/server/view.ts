/** One version of an open document, as features see it: each of them is a function of this and of a position. */
import type { Range as LspRange, TextEdit } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { AnyNode, Document } from '../../grammar/ast.ts'
import { parse } from '../../grammar/parse.ts'
import type { Source } from '../../grammar/source.ts'
import { withoutKnown } from '../lint/baseline.ts'
import type { Edit } from '../lint/change.ts'
import type { Finding } from '../lint/finding.ts'
import { createLintable, toRange } from '../lint/lintable.ts'
import type { Linter, LintOptions, LintResult } from '../lint/lint.ts'
import { detectProfile } from '../lint/profile.ts'
import type { Lintable } from '../lint/rule.ts'
import { toOutline, type Outline } from '../tree/outline.ts'
import type { Range } from '../tree/range.ts'
import type { BaselineOf, Companion } from './host.ts'
import { Positions, type Encoding } from './positions.ts'
import type { ClientSettings } from './settings.ts'

/** How a view is made. */
export interface ViewParts {
  readonly document: TextDocument
  readonly encoding: Encoding
  readonly options: LintOptions
  readonly linter: Linter
  readonly client: ClientSettings
  readonly side?: Companion | undefined
  readonly baseline?: BaselineOf | undefined
  /** What was read of a file that is not itself the text: places in it are none of the client's. */
  readonly source?: string | Source | undefined
}

export class View {
  readonly uri: string
  readonly version: number
  /** The text that all offsets speak of (UTF-16). */
  readonly text: string
  readonly parts: ViewParts
  readonly positions: Positions
  private parsed: Document | undefined
  private judged: LintResult | undefined
  private outlined: Outline | undefined
  private bound: Lintable | undefined

  constructor(parts: ViewParts) {
    const { document, encoding, source } = parts
    this.parts = parts
    this.uri = document.uri
    this.version = document.version
    this.text = source === undefined ? document.getText() : typeof source === 'string' ? source : source.text
    this.positions = new Positions(document, encoding)
  }

  /** Whether the text is what the client shows, so that places and edits mean something to it. */
  get isText(): boolean {
    return this.parts.source === undefined
  }

  get tree(): Document {
    return (this.parsed ??= this.parse(this.parts.source ?? this.text))
  }

  /** The tree of another text, parsed as this one is: what an edit would make of it. */
  parse(text: string | Source): Document {
    const { channel, profile: { language } = {} } = this.parts.options
    return parse(text, { ...(channel ? { channel } : {}), ...(language === undefined ? {} : { language }) })
  }

  /** What the linter says, without what a baseline knows. */
  get result(): LintResult {
    return (this.judged ??= this.judge())
  }

  get findings(): readonly Finding[] {
    return this.result.findings
  }

  private judge(): LintResult {
    const { linter, options, baseline } = this.parts
    const result = linter.lint(this.tree, { ...options, text: this.text })
    return withoutKnown(result, baseline?.known.get(baseline.name) ?? []).result
  }

  /** What the text says, to be compared with what an edit would make of it. */
  get outline(): Outline {
    return (this.outlined ??= toOutline(this.tree))
  }

  /** The tree with the facts that rules share. */
  get lintable(): Lintable {
    return (this.bound ??= createLintable(this.tree, this.text, detectProfile(this.tree, this.parts.options.profile)))
  }

  range(at: AnyNode | Range): LspRange {
    return this.positions.range(toRange(at))
  }

  edit({ text, ...range }: Edit): TextEdit {
    return { range: this.range(range), newText: text }
  }

  /** Edits in the order of the text, an insertion before what begins at its place: clients take them in this order. */
  edits(edits: readonly Edit[]): TextEdit[] {
    return edits.toSorted((a, b) => a.start - b.start || a.end - b.end).map((edit) => this.edit(edit))
  }
}
