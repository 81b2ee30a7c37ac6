/**
 * One token of look-ahead, which is all that the grammar needs: a line tells what it begins.
 *
 * Chevrotain's own strategy serves any number of tokens and computes every decision when a parser is built. Here what may
 * come first is read off the grammar, for each decision when it is first met: a short-lived process meets few of them.
 */
import {
  Alternation,
  LLkLookaheadStrategy,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  Terminal,
  type ILookaheadStrategy,
  type IProduction,
  type IToken,
  type Rule,
  type TokenType,
} from 'chevrotain'

type AlternationOptions = Parameters<ILookaheadStrategy['buildLookaheadForAlternation']>[0]
type OptionalOptions = Parameters<ILookaheadStrategy['buildLookaheadForOptional']>[0]

/** What of a parser a decision needs. */
interface Parser {
  LA: (howMuch: number) => IToken
}

/** What a part of the grammar may begin with. */
interface First {
  /** Indexes of token types, those that belong to them by category as well. */
  readonly tokens: Set<number>
  /** Whether the part may be left out. */
  readonly mayBeEmpty: boolean
}

const known = new WeakMap<IProduction, First>()

const typesOf = ({ tokenTypeIdx, categoryMatches = [] }: TokenType): Iterable<number> =>
  tokenTypeIdx === undefined ? categoryMatches : [tokenTypeIdx, ...categoryMatches]

const definitionOf = (production: IProduction): readonly IProduction[] =>
  (production as IProduction & { definition: IProduction[] }).definition

function firstOf(production: IProduction): First {
  let first = known.get(production)
  if (!first) known.set(production, (first = readFirst(production)))
  return first
}

function readFirst(production: IProduction): First {
  if (production instanceof Terminal) return { tokens: new Set(typesOf(production.terminalType)), mayBeEmpty: false }
  if (production instanceof NonTerminal) return firstOf(production.referencedRule)
  if (production instanceof Alternation) {
    const firsts = definitionOf(production).map(firstOf)
    return {
      tokens: new Set(firsts.flatMap(({ tokens }) => [...tokens])),
      mayBeEmpty: firsts.some(({ mayBeEmpty }) => mayBeEmpty),
    }
  }
  const tokens = new Set<number>()
  const skipped = definitionOf(production).every((part) => {
    const first = firstOf(part)
    for (const token of first.tokens) tokens.add(token)
    return first.mayBeEmpty
  })
  return { tokens, mayBeEmpty: skipped || production instanceof Option || production instanceof Repetition }
}

/** The decisions of a rule, in the order in which they are written. */
function* partsOf(production: IProduction): Iterable<IProduction> {
  yield production
  if (production instanceof Terminal || production instanceof NonTerminal) return
  for (const part of definitionOf(production)) yield* partsOf(part)
}

type Decision = Alternation | Option | Repetition | RepetitionMandatory

function decision(rule: Rule, kind: new (...args: never[]) => Decision, occurrence: number): Decision {
  for (const part of partsOf(rule)) if (part instanceof kind && part.idx === occurrence) return part
  throw new Error(`The rule ${rule.name} has no decision ${kind.name}${occurrence}.`)
}

const optionals = { Option, Repetition, RepetitionMandatory } as const

/** The LL(1) decisions of the block grammar. */
export class OneLineLookahead extends LLkLookaheadStrategy {
  override buildLookaheadForAlternation({
    rule,
    prodOccurrence,
  }: AlternationOptions): ReturnType<ILookaheadStrategy['buildLookaheadForAlternation']> {
    let firsts: readonly First[] | undefined
    return function (this: unknown, alternatives = []) {
      firsts ??= definitionOf(decision(rule, Alternation, prodOccurrence)).map(firstOf)
      const next = (this as Parser).LA(1).tokenTypeIdx
      const chosen = firsts.findIndex(
        ({ tokens, mayBeEmpty }, index) =>
          (mayBeEmpty || tokens.has(next)) && alternatives[index]?.GATE?.call(this as never) !== false,
      )
      return chosen < 0 ? undefined : chosen
    }
  }

  override buildLookaheadForOptional({
    rule,
    prodOccurrence,
    prodType,
  }: OptionalOptions): ReturnType<ILookaheadStrategy['buildLookaheadForOptional']> {
    let first: First | undefined
    return function (this: unknown) {
      first ??= firstOf(decision(rule, optionals[prodType as keyof typeof optionals], prodOccurrence))
      return first.tokens.has((this as Parser).LA(1).tokenTypeIdx)
    }
  }
}
