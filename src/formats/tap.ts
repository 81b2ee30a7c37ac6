/** The Test Anything Protocol, version 14 (testanything.org): a file is a test, which errors fail. */
import { describe, pathOf } from './describe.ts'
import type { Format, Formattable } from './format.ts'
import { oneLine } from './words.ts'

/** `#` begins a directive. */
const escapeName = (name: string): string => oneLine(name).replaceAll(/[\\#]/g, String.raw`\$&`)

/** JSON is YAML but for control characters that YAML does not print. */
const toYaml = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[\u007F-\u009F]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const diagnosticsOf = (result: Formattable): string[] => [
  '  ---',
  '  findings:',
  ...result.findings.map((finding) => {
    const { line, column, severity, ruleId } = finding
    return `    - ${toYaml({ line, column, severity, message: describe(finding, result), rule: ruleId })}`
  }),
  '  ...',
]

export const tap: Format = (results, { unreadable = [] }) => {
  const total = results.length + unreadable.length
  const tests = results.flatMap((result, index) => [
    `${result.counts.error > 0 ? 'not ok' : 'ok'} ${index + 1} - ${escapeName(pathOf(result))}`,
    ...(result.findings.length > 0 ? diagnosticsOf(result) : []),
  ])
  const missing = unreadable.flatMap(({ path, reason }, index) => [
    `not ok ${results.length + index + 1} - ${escapeName(path)}`,
    '  ---',
    `  message: ${toYaml(reason)}`,
    '  ...',
  ])
  return `${['TAP version 14', `1..${total}`, ...tests, ...missing].join('\n')}\n`
}
