/** Findings for programs. */
import type { Finding } from '../lint/finding.ts'
import { byFile, type Format } from './format.ts'
import { jsonList } from './json-list.ts'

/** A finding in the published shape: how a fix is verified is not part of it. */
export const published = ({ fix, ...finding }: Finding): object =>
  fix ? { ...finding, fix: { kind: fix.kind, title: fix.title, edits: fix.edits } } : finding

/** `[{ path, symbol, kind, messages, counts }]`, one object a file, in the order given. */
export const json: Format = byFile(() => {
  const list = jsonList(1)
  return {
    file: ({ path, symbol, kind, findings, counts }) =>
      list.add({ path, symbol, kind, messages: findings.map(published), counts }),
    unreadable: () => '',
    end: () => `${list.end()}\n`,
  }
})
