/** One line a finding, in words: `draft.txt: line 46, col 197, Info - PP 9: There is a space before mark 1 (rule)`. */
import type { Severity } from '../lint/rule.ts'
import { describe, lineStart, pathOf } from './describe.ts'
import { byFile, type Format } from './format.ts'
import { oneLine } from './harmless.ts'

const names: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Info' }

export const compact: Format = byFile(() => ({
  file: (result) =>
    result.findings
      .map((finding) => {
        const { line, column, severity, ruleId } = finding
        const place = `${lineStart(pathOf(result))}: line ${line}, col ${column}`
        return `${place}, ${names[severity]} - ${describe(finding, result)} (${ruleId})\n`
      })
      .join(''),
  unreadable: ({ path, reason }) => `${lineStart(path)}: line 1, col 1, Error - ${oneLine(reason)}\n`,
  end: () => '',
}))
