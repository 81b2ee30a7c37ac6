/** What a lint run prints, and how it ends. */
import { rules, type LintResult } from '../index.ts'
import type { Formattable, Unreadable } from '../formats/format.ts'
import { formats } from '../formats/index.ts'
import { countFindings } from '../lint/finding.ts'
import { toCount, type Arguments } from './args.ts'
import { exit } from './command.ts'
import { wantsColor, type Terminal } from './terminal.ts'
import { oneOf } from './usage.ts'
import { version } from './version.ts'

/** The format that is wanted. */
export const formatOf = (args: Arguments): string =>
  oneOf(args.value('format') ?? 'stylish', Object.keys(formats), 'format')

/** Only errors, where the user wants no more. */
const onlyErrors = (result: LintResult): Formattable => {
  const findings = result.findings.filter(({ severity }) => severity === 'error')
  return { ...result, findings, counts: countFindings(findings) }
}

const printProfile = ({ path, profile }: LintResult): string =>
  `${path}: ${Object.entries(profile)
    .map(([key, value]) => `${key}=${value}`)
    .join(' ')}\n`

/** The report, as it is printed. */
export const report = async (
  args: Arguments,
  terminal: Terminal,
  results: readonly LintResult[],
  unreadable: readonly Unreadable[],
): Promise<string> => {
  if (args.has('print-profile')) return results.map(printProfile).join('')
  const name = formatOf(args)
  const format = await formats[name]?.()
  // People need no report of nothing; a program expects one.
  if (!format || args.has('diff') || (results.length === 0 && name === 'stylish')) return ''
  return format(args.has('quiet') ? results.map(onlyErrors) : results, {
    color: wantsColor(terminal),
    ...(terminal.columns === undefined ? {} : { columns: terminal.columns }),
    unreadable,
    rules,
    version,
  })
}

/** The exit code, where everything could be read. */
export const exitCode = (args: Arguments, results: readonly LintResult[]): number => {
  const limit = args.value('max-warnings')
  const most = limit === undefined ? Infinity : toCount(limit, '--max-warnings')
  if (args.has('exit-zero') || args.has('print-profile')) return exit.clean
  const sum = (severity: 'error' | 'warning'): number =>
    results.reduce((total, { counts }) => total + counts[severity], 0)
  return sum('error') > 0 || sum('warning') > most ? exit.findings : exit.clean
}
