/** Annotations of a GitHub workflow (docs.github.com: Workflow commands, "Setting an error message"). */
import type { Finding } from '../lint/finding.ts'
import { describe, pathOf } from './describe.ts'
import { byFile, type Format } from './format.ts'
import { harmless } from './harmless.ts'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

/** A command ends with its line; `%` introduces what is escaped. */
const escapeData = (text: string): string =>
  harmless(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))

/** Properties are divided by `,` and end with `::`. */
const escapeProperty = (value: string | number): string =>
  escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')

const toCommand = (name: string, properties: Readonly<Record<string, string | number>>, message: string): string => {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`)
  return `::${name} ${list.join(',')}::${escapeData(message)}\n`
}

/** GitHub takes columns for a range on one line only. */
const rangeOf = ({ line, column, endLine, endColumn }: Finding): Record<string, number> =>
  line === endLine ? { line, endLine, col: column, endColumn } : { line, endLine }

/** The path as Git writes it. */
const gitPath = (path: string): string => path.replaceAll('\\', '/').replace(/^\.\//, '')

export const github: Format = byFile(() => ({
  file: (result) =>
    result.findings
      .map((finding) =>
        toCommand(
          commands[finding.severity],
          { file: gitPath(pathOf(result)), ...rangeOf(finding), title: finding.ruleId },
          describe(finding, result),
        ),
      )
      .join(''),
  unreadable: ({ path, reason }) => toCommand('error', { file: gitPath(path), title: 'unreadable' }, reason),
  end: () => '',
}))
