/**
 * Chevrotain computes the look-ahead of every decision when a parser is built. A short-lived process meets few of them, so
 * each is computed when it is first asked for.
 */
import { LLkLookaheadStrategy, type ILookaheadStrategy } from 'chevrotain'

type Alternation = ILookaheadStrategy['buildLookaheadForAlternation']
type Optional = ILookaheadStrategy['buildLookaheadForOptional']

/** The LL(k) strategy of Chevrotain, its tables filled on demand. */
export class LazyLookahead extends LLkLookaheadStrategy {
  override buildLookaheadForAlternation(options: Parameters<Alternation>[0]): ReturnType<Alternation> {
    let built: ReturnType<Alternation> | undefined
    const build = (): ReturnType<Alternation> => super.buildLookaheadForAlternation(options)
    return function (this: unknown, alternatives) {
      built ??= build()
      return built.call(this as never, alternatives)
    }
  }

  override buildLookaheadForOptional(options: Parameters<Optional>[0]): ReturnType<Optional> {
    let built: ReturnType<Optional> | undefined
    const build = (): ReturnType<Optional> => super.buildLookaheadForOptional(options)
    return function (this: unknown) {
      built ??= build()
      return built.call(this as never)
    }
  }
}
