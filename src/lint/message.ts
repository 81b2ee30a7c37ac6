/** Findings as VFile messages, for the unified family. */
import { VFileMessage } from 'vfile-message'
import type { Finding } from './finding.ts'

/** A VFile message with the facts of a finding. */
export interface ResolintMessage extends VFileMessage {
  severity: Finding['severity']
  /** Name of the place: `OP4(a)`. */
  in: string
  page?: number
  fix?: Finding['fix']
}

const fatal = { error: true, warning: false, info: undefined } as const

/** The VFile message of a finding: `fatal` is true for an error, false for a warning, undefined for an info. */
export const toMessage = (finding: Finding): ResolintMessage => {
  const message = new VFileMessage(finding.message, {
    place: {
      start: { line: finding.line, column: finding.column, offset: finding.offset },
      end: { line: finding.endLine, column: finding.endColumn, offset: finding.endOffset },
    },
    ruleId: finding.ruleId,
    source: 'resolint',
  })
  message.fatal = fatal[finding.severity]
  if (finding.url !== undefined) message.url = finding.url
  if (finding.expected) message.expected = [...finding.expected]
  return Object.assign(message, {
    severity: finding.severity,
    in: finding.in,
    ...(finding.page === undefined ? {} : { page: finding.page }),
    ...(finding.fix ? { fix: finding.fix } : {}),
  })
}
