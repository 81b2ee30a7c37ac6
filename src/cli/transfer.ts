/** What came of a file, on its way from a worker thread: trees are too large to be copied. */
import type { FileOutcome } from './lint-run.ts'
import { bareResult, restoreResult, type BareResult } from './restore.ts'

export interface SentOutcome extends Omit<FileOutcome, 'result'> {
  readonly result?: BareResult
}

export const sendOutcome = ({ result, ...rest }: FileOutcome): SentOutcome =>
  result ? { ...rest, result: bareResult(result) } : rest

export const receiveOutcome = ({ result, ...rest }: SentOutcome): FileOutcome =>
  result ? { ...rest, result: restoreResult(result, rest.source ?? '') } : rest
