/**
 * Runs the productions of the block grammar by a table of what each token settles. It stands in for Chevrotain in the bundled
 * command line, where loading Chevrotain and letting it analyse the grammar took a fifth of a run on one document. Chevrotain
 * stays the language of the grammar, its validator and what the library runs.
 */
import type { IToken, ITokenConfig, TokenType } from 'chevrotain'
import type { Dsl, Production } from '../../grammar/blocks/grammar.ts'
import type { Choice, Decisions } from './decisions.ts'

/** What the vocabularies say of tokens that no pattern finds, and of tokens that are skipped. */
export const Lexer: { readonly NA: RegExp; readonly SKIPPED: string } = { NA: /NOT_APPLICABLE/, SKIPPED: 'skipped' }

let count = 0

/** A token type with what the lexer of lines and the grammar read of it. */
export const createToken = ({
  name,
  pattern,
  group,
  start_chars_hint: hint,
}: Pick<ITokenConfig, 'name' | 'pattern' | 'group' | 'start_chars_hint'>): TokenType => {
  const type: TokenType = { name, tokenTypeIdx: ++count }
  if (pattern !== undefined) type.PATTERN = pattern
  if (group !== undefined) type.GROUP = group
  if (hint !== undefined) type.START_CHARS_HINT = hint
  return type
}

/** Behind the last token. */
const end = 'EOF'
const none: Readonly<Record<string, Choice>> = {}

/** Takes tokens as Chevrotain's parser does, and stops at the first that the grammar does not take. */
export class TableParser implements Dsl {
  errors: Error[] = []
  readonly #decisions: Decisions
  #tokens: readonly IToken[] = []
  #at = 0
  /** The name of the next token. */
  #next = end
  /** The choices of the production that runs; none outside one. */
  #choices = none

  constructor(decisions: Decisions) {
    this.#decisions = decisions
  }

  set input(tokens: readonly IToken[]) {
    this.errors = []
    this.#tokens = tokens
    this.#at = -1
    this.#advance()
  }

  /** The table was made when the program was built. */
  performSelfAnalysis(): void {}

  RULE<Result>(name: string, body: () => Result): Production<Result> {
    const choices = this.#decisions[name] ?? none
    return () => {
      const outer = this.#choices
      this.#choices = choices
      try {
        const result = body()
        if (outer === none && this.#next !== end) this.#refuse()
        return result
      } catch (error) {
        if (outer !== none || !(error instanceof SyntaxError)) throw error
        this.errors.push(error)
        return undefined as Result
      } finally {
        this.#choices = outer
      }
    }
  }

  CONSUME({ name }: TokenType): IToken {
    const token = this.#tokens[this.#at]
    if (!token || name !== this.#next) return this.#refuse()
    this.#advance()
    return token
  }

  SUBRULE<Result>(rule: Production<Result>): Result {
    return rule()
  }

  OR<Result>(alternatives: { ALT: () => Result }[]): Result {
    const chosen = alternatives[this.#choose('OR') ?? -1]
    return chosen ? chosen.ALT() : this.#refuse()
  }

  OPTION<Result>(body: () => Result): Result | undefined {
    return this.#choose('OPTION') === undefined ? undefined : body()
  }

  OPTION1<Result>(body: () => Result): Result | undefined {
    return this.#choose('OPTION1') === undefined ? undefined : body()
  }

  OPTION2<Result>(body: () => Result): Result | undefined {
    return this.#choose('OPTION2') === undefined ? undefined : body()
  }

  OPTION3<Result>(body: () => Result): Result | undefined {
    return this.#choose('OPTION3') === undefined ? undefined : body()
  }

  MANY(body: () => void): void {
    while (this.#choose('MANY') !== undefined) body()
  }

  AT_LEAST_ONE(body: () => void): void {
    do body()
    while (this.#choose('AT_LEAST_ONE') !== undefined)
  }

  ACTION<Result>(body: () => Result): Result {
    return body()
  }

  #advance(): void {
    this.#next = this.#tokens[++this.#at]?.tokenType.name ?? end
  }

  #choose(method: string): number | undefined {
    return this.#choices[method]?.[this.#next]
  }

  #refuse(): never {
    throw new SyntaxError(`token ${this.#at} may not be ${this.#next}`)
  }
}
