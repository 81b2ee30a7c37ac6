/**
 * What a rule is: one object that declares everything about it. Its page, its tests and its defaults are made from it.
 */
import type { AnyNode, Document, ForeignKind, NodeOf } from '../../grammar/ast.ts'
import type { CleanText, Words } from '../tree/clean.ts'
import type { Range } from '../tree/range.ts'
import type { Change, Edit, FixKind } from './change.ts'
import type { Level, Severity } from './level.ts'
import type { Profile, ProfileScope } from './profile.ts'
import type { Suppression } from './suppress/suppress.ts'

export type { Change, Edit, FixKind, Level, Severity }

/** What a rule is about; `custom`: a rule of somebody else, which names no other. */
export type Category =
  | 'structure'
  | 'numbering'
  | 'openers'
  | 'footnotes'
  | 'citations'
  | 'symbols'
  | 'masthead'
  | 'wording'
  | 'typography'
  | 'source'
  | 'custom'

/**
 * What rules take for granted of a document, each checked by some rule: whose resolution it is, when and at which session it
 * was made, how its paragraphs are numbered, whether its notes were read as notes.
 */
export type Ground = 'organ' | 'date' | 'session' | 'numbers' | 'notes'

/** Where a convention is from, and how well that is known. */
export interface RuleSource {
  /**
   * `manual`: a page of the United Nations Editorial Manual that was read; `akn4un`: the AKN4UN guidelines; `guide`: another
   * page of the United Nations; `measured`: counted over the documents that `src/rules/documents.md` lists; `surveyed`:
   * counted earlier, over documents of which no list was kept; `observed`: seen in the document named; `knowledge`: from
   * experience, no source seen.
   */
  kind: 'manual' | 'akn4un' | 'guide' | 'measured' | 'surveyed' | 'observed' | 'knowledge'
  /** What it says, or what was counted. */
  text: string
  url?: string
}

/** An option of a rule. */
export interface OptionSpec {
  readonly default: number | string | boolean | readonly string[]
  readonly description: string
}

/** The options of a rule by their names. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>

type Widen<Value> = Value extends number
  ? number
  : Value extends string
    ? string
    : Value extends boolean
      ? boolean
      : readonly string[]

/** The values that a rule sees of its options. */
export type OptionValues<Options extends OptionSpecs> = {
  readonly [Key in keyof Options]: Widen<Options[Key]['default']>
}

/** An example is a test and is shown in the rule's page. */
export interface RuleExample {
  title: string
  /** A document with `«…»` around each place where a finding is expected; where it has such signs itself, they are doubled. */
  text: string
  /** The messages expected, in the order of the places. */
  problems: readonly string[]
  /** The text after all fixes of the rule, suggested ones too. */
  fixed?: string
  options?: Readonly<Record<string, unknown>>
  profile?: Partial<Profile>
}

/** A fix as a rule proposes it. */
export interface FixProposal {
  /** What it does, as an order: `Set in italics`. */
  title: string
  edits: readonly Edit[]
  /** Default: nothing that the outline shows. */
  changes?: readonly Change[]
  /** Default: the kind that the rule declares. */
  kind?: FixKind
}

/** A finding as a rule reports it. Ranges are half-open, in UTF-16 code units of the source; one outside it makes the rule fail. */
export interface Report<MessageId extends string> {
  message: MessageId
  /** Values for the `{names}` in the message. */
  data?: Readonly<Record<string, string | number>>
  at: AnyNode | Range
  /** Name of the place, where it is wider than where `at` begins: `preamble`. */
  place?: string
  /** For a case that is less serious than the rule; a level that the user sets overrides it. */
  severity?: Severity
  /** A stretch that was not read as it was written: what other rules find in it waits until this is mended. */
  spoils?: readonly AnyNode[]
  /** What would be right. */
  expected?: readonly string[]
  fix?: FixProposal | undefined
}

/** A stretch of the file in a notation of its own: a tag, a bullet before a preambular paragraph. */
export interface Rewritten {
  readonly kind: ForeignKind
  /** What the file has there. */
  readonly written: string
  /** What was read in its place, in the text that was read; empty where it says nothing. */
  readonly range: Range
}

/** A document with what is known of it, for facts that rules share. */
export interface Lintable {
  readonly document: Document
  /** The source that the positions of the document speak of. */
  readonly text: string
  readonly profile: Profile
  readonly words: Words
  /** What the file writes in another notation, in order: positions of `text` and of the document are those of what was read. */
  readonly rewritten: readonly Rewritten[]
  /** What a block says itself, without sub-paragraphs: its clean text, with the way back to the source. */
  clean: (node: AnyNode) => CleanText
  /** The source of a node or a range, untouched. */
  slice: (at: AnyNode | Range) => string
  /** Name of the place, as people say it: `PP 8`, `footnote 6`. */
  place: (at: AnyNode) => string
  /** The result of `compute`, computed once for a document however many rules ask for it. */
  fact: <Fact>(compute: (lintable: Lintable) => Fact) => Fact
}

/** What a rule is given to work on one document. */
export interface RuleContext<
  Options extends OptionSpecs = OptionSpecs,
  MessageId extends string = string,
> extends Lintable {
  readonly options: OptionValues<Options>
  report: (report: Report<MessageId>) => void
}

type NodeType = AnyNode['type']

/** Called for each node of a type in the one traversal; `parents` are its ancestors, valid only during the call. */
export type Listener<Type extends NodeType> = (node: NodeOf<Type>, parents: readonly AnyNode[]) => void

/** What a rule listens to: nodes by their types as they are entered, and with `:exit` as they are left. */
export type Listeners = { [Type in NodeType]?: Listener<Type> } & {
  [Type in NodeType as `${Type}:exit`]?: Listener<Type>
} & {
  /** Called last, where anything is to be silenced: with what came of each suppression. */
  suppressions?: (suppressions: readonly Suppression[]) => void
}

/** Everything that a rule declares. */
export interface RuleDefinition<Options extends OptionSpecs = OptionSpecs, MessageId extends string = string> {
  /** An assertion in kebab case: `operative-terminal`. */
  id: string
  category: Category
  severity: Severity
  /** Whether it runs unless it is switched off. */
  recommended: boolean
  /** The best kind of fix that it offers. */
  fix: FixKind | 'none'
  /** One sentence: what must hold. */
  summary: string
  /** Where its page can be read. */
  url?: string
  /** Why, and what it deliberately leaves alone. */
  rationale: string
  sources: readonly RuleSource[]
  /** For which documents it holds; `{}`: for all. */
  profiles: ProfileScope
  /** What its findings take for granted; they wait while a finding puts it in doubt. A scope by organs rests on the organ. */
  restsOn?: readonly Ground[]
  /** What its findings put in doubt, so that what rests on it waits for them. */
  doubts?: readonly Ground[]
  /** Rules that say more of the same words: where one of them speaks, this one is silent. */
  yieldsTo?: readonly string[]
  options: Options
  /** `{name}` stands for a value of the finding. */
  messages: Readonly<Record<MessageId, string>>
  examples: readonly RuleExample[]
  create: (context: RuleContext<Options, MessageId>) => Listeners
}

/** A rule as the engine sees it. */
export type Rule = RuleDefinition

/** What must be said of a rule; what is left out is as `ruleDefaults` has it. */
export type RuleInput<Options extends OptionSpecs, MessageId extends string> = Pick<
  RuleDefinition<Options, MessageId>,
  'id' | 'messages' | 'create'
> &
  Partial<RuleDefinition<Options, MessageId>>

/** The options of a rule that has none: no name is one of them. */
type NoOptions = Readonly<Record<symbol, never>>

/** What holds of a rule that says no more than it must: a warning that runs unless it is switched off. */
const ruleDefaults: Omit<Rule, 'id' | 'messages' | 'create'> = {
  category: 'custom',
  severity: 'warning',
  recommended: true,
  fix: 'none',
  summary: '',
  rationale: '',
  sources: [],
  profiles: {},
  options: {},
  examples: [],
}
const defaulted = Object.keys(ruleDefaults)

/** All rules are declared in every run: those that say everything are not copied. */
const saysAll = (definition: object): boolean => defaulted.every((name) => name in definition)

/**
 * Declares a rule: its options and messages are checked where it is written.
 *
 * Only `id`, `messages` and `create` are needed. The rules of resolint say everything, and a test holds them to it.
 */
export const defineRule = <const Options extends OptionSpecs = NoOptions, MessageId extends string = string>(
  definition: RuleInput<Options, MessageId>,
): Rule => (saysAll(definition) ? definition : { ...ruleDefaults, ...definition }) as unknown as Rule
