/**
 * Chevrotain's grammar language, as the production files use it. Chevrotain declares these methods protected; the
 * productions live in files of their own, one for each part of the document, and so need them by an interface.
 */
import type { IToken, TokenType } from 'chevrotain'

export interface Alternative<Result> {
  GATE?: () => boolean
  ALT: () => Result
}

interface Repetition {
  GATE?: () => boolean
  DEF: () => void
}

type Args<Parameters extends unknown[]> = Parameters extends [] ? [] : [{ ARGS: Parameters }]

/** A production: called by Chevrotain only, through SUBRULE. */
export type Production<Parameters extends unknown[], Result> = (...args: Parameters) => Result

export interface Dsl {
  RULE: <Parameters extends unknown[], Result>(
    name: string,
    body: (...args: Parameters) => Result,
  ) => Production<Parameters, Result>
  CONSUME: (type: TokenType) => IToken
  CONSUME1: (type: TokenType) => IToken
  CONSUME2: (type: TokenType) => IToken
  CONSUME3: (type: TokenType) => IToken
  SUBRULE: <P extends unknown[], R>(rule: Production<P, R>, ...args: Args<P>) => R
  SUBRULE1: <P extends unknown[], R>(rule: Production<P, R>, ...args: Args<P>) => R
  SUBRULE2: <P extends unknown[], R>(rule: Production<P, R>, ...args: Args<P>) => R
  SUBRULE3: <P extends unknown[], R>(rule: Production<P, R>, ...args: Args<P>) => R
  OR: <Result>(options: { DEF: Alternative<Result>[]; IGNORE_AMBIGUITIES?: boolean }) => Result
  OR1: <Result>(options: { DEF: Alternative<Result>[]; IGNORE_AMBIGUITIES?: boolean }) => Result
  OPTION: (options: Repetition) => void
  OPTION1: (options: Repetition) => void
  OPTION2: (options: Repetition) => void
  MANY: (options: Repetition) => void
  MANY1: (options: Repetition) => void
  MANY2: (options: Repetition) => void
  AT_LEAST_ONE: (options: Repetition) => void
  ACTION: <Result>(body: () => Result) => Result
  LA: (howMuch: number) => IToken
}
