/**
 * One line a finding, as compilers write it and editors read it:
 * `draft.txt:46:197: info: PP 9: There is a space before mark 1 [footnote-mark-spacing]`.
 */
import { describe, lineStart, pathOf } from './describe.ts'
import { byFile, type Format } from './format.ts'
import { oneLine } from './harmless.ts'

export const unix: Format = byFile(() => ({
  file: (result) =>
    result.findings
      .map((finding) => {
        const { line, column, severity, ruleId } = finding
        return `${lineStart(pathOf(result))}:${line}:${column}: ${severity}: ${describe(finding, result)} [${ruleId}]\n`
      })
      .join(''),
  unreadable: ({ path, reason }) => `${lineStart(path)}:1:1: error: ${oneLine(reason)}\n`,
  end: () => '',
}))
