/** The Test Anything Protocol, version 14 (testanything.org): a file is a test, which errors fail. */
import { describe, pathOf } from './describe.ts'
import { byFile, type Format, type Formattable } from './format.ts'
import { oneLine, toJson } from './harmless.ts'

const version = 'TAP version 14'

/** `#` begins a directive. */
const escapeName = (name: string): string => oneLine(name).replaceAll(/[\\#]/g, String.raw`\$&`)

/** JSON is YAML, where no character is left that YAML does not print. */
const diagnosticsOf = (result: Formattable): string[] => [
  '  ---',
  '  findings:',
  ...result.findings.map((finding) => {
    const { line, column, severity, ruleId } = finding
    return `    - ${toJson({ line, column, severity, message: describe(finding, result), rule: ruleId })}`
  }),
  '  ...',
]

/** The plan comes last, as it may: how many files there are need not be known before. */
export const tap: Format = byFile(() => {
  let number = 0
  const test = (isOk: boolean, path: string, diagnostics: readonly string[]): string => {
    number += 1
    const head = number === 1 ? [version] : []
    return `${[...head, `${isOk ? 'ok' : 'not ok'} ${number} - ${escapeName(path)}`, ...diagnostics].join('\n')}\n`
  }
  return {
    file: (result) =>
      test(result.counts.error === 0, pathOf(result), result.findings.length > 0 ? diagnosticsOf(result) : []),
    unreadable: ({ path, reason }) => test(false, path, ['  ---', `  message: ${toJson(reason)}`, '  ...']),
    end: () => `${number === 0 ? `${version}\n` : ''}1..${number}\n`,
  }
})
