/** Findings for programs. */
import type { Finding } from '../lint/finding.ts'
import type { Format } from './format.ts'

/** A finding in the published shape: how a fix is verified is not part of it. */
export const published = ({ fix, ...finding }: Finding): object =>
  fix ? { ...finding, fix: { kind: fix.kind, title: fix.title, edits: fix.edits } } : finding

/** `[{ path, symbol, kind, messages, counts }]`, one object a file, in the order given. */
export const json: Format = (results) => {
  const files = results.map(({ path, symbol, kind, findings, counts }) => ({
    path,
    symbol,
    kind,
    messages: findings.map(published),
    counts,
  }))
  return `${JSON.stringify(files, undefined, 2)}\n`
}
