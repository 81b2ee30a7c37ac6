/** One line a finding, in words: `draft.txt: line 46, col 197, Info - PP 9: There is a space before mark 1 (rule)`. */
import type { Severity } from '../lint/rule.ts'
import { describe, pathOf } from './describe.ts'
import type { Format } from './format.ts'
import { oneLine } from './words.ts'

const names: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Info' }

export const compact: Format = (results, { unreadable = [] }) =>
  [
    ...results.flatMap((result) =>
      result.findings.map((finding) => {
        const { line, column, severity, ruleId } = finding
        const place = `${oneLine(pathOf(result))}: line ${line}, col ${column}`
        return `${place}, ${names[severity]} - ${describe(finding, result)} (${ruleId})\n`
      }),
    ),
    ...unreadable.map(({ path, reason }) => `${oneLine(path)}: line 1, col 1, Error - ${oneLine(reason)}\n`),
  ].join('')
