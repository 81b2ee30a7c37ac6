/**
 * One line a finding, as compilers write it and editors read it:
 * `draft.txt:46:197: info: PP 9: There is a space before mark 1 [footnote-mark-spacing]`.
 */
import { describe, pathOf } from './describe.ts'
import type { Format } from './format.ts'
import { oneLine } from './words.ts'

export const unix: Format = (results, { unreadable = [] }) =>
  [
    ...results.flatMap((result) =>
      result.findings.map((finding) => {
        const { line, column, severity, ruleId } = finding
        return `${oneLine(pathOf(result))}:${line}:${column}: ${severity}: ${describe(finding, result)} [${ruleId}]\n`
      }),
    ),
    ...unreadable.map(({ path, reason }) => `${oneLine(path)}:1:1: error: ${oneLine(reason)}\n`),
  ].join('')
