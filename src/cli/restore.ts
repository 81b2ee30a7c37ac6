/** Results without their trees, as the cache keeps them and worker threads send them. */
import type { Source } from '../../grammar/source.ts'
import { parse, type FixResult, type LintResult } from '../index.ts'

/** All of a result but the tree and what is made from it. */
export type BareResult = Pick<LintResult, 'path' | 'symbol' | 'kind' | 'profile' | 'findings' | 'counts'> &
  Partial<Pick<FixResult, 'fixed'>>

/** What of a result is kept or sent. */
export const bareResult = (result: LintResult & Partial<Pick<FixResult, 'fixed'>>): BareResult => {
  const { path, symbol, kind, profile, findings, counts, fixed } = result
  return {
    ...(path === undefined ? {} : { path }),
    ...(symbol === undefined ? {} : { symbol }),
    kind,
    profile,
    findings,
    counts,
    ...(fixed ? { fixed } : {}),
  }
}

/** A result as it was before. @param source what it was made of */
export const restoreResult = (result: BareResult, source: string | Source): LintResult => {
  let document: LintResult['document'] | undefined
  const { channel } = result.profile
  return Object.defineProperties(result, {
    text: { value: typeof source === 'string' ? source : source.text, enumerable: true },
    // Few formats look at the tree.
    document: { get: () => (document ??= parse(source, { channel })), enumerable: true },
    messages: { value: [] },
    // Those were said when it was made.
    failures: { value: [] },
  }) as LintResult
}
