/** The last lines of a report for people: how much was found, and what can be fixed. */
import type { Counts } from '../lint/finding.ts'
import type { Severity } from '../lint/rule.ts'
import { isPlainText } from './describe.ts'
import type { Formattable } from './format.ts'
import type { Paint, Style } from './paint.ts'
import { count, list, severityWords } from './words.ts'

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** What of many results is counted. */
export class Totals {
  readonly counts: Counts = { error: 0, warning: 0, info: 0 }
  files = 0
  /** Files that have no result. */
  unread = 0
  fixed = 0
  /** Fixes that could be written: what is read from PDF and Word cannot be edited there. */
  readonly fixes = { safe: 0, suggested: 0 }

  add(result: Formattable): void {
    this.files += 1
    this.fixed += result.fixed?.length ?? 0
    for (const severity of severities) this.counts[severity] += result.counts[severity]
    if (!isPlainText(result)) return
    for (const { fix } of result.findings) if (fix) this.fixes[fix.kind] += 1
  }
}

/** What `--fix` would do. */
const hint = ({ fixes: { safe, suggested } }: Totals): string => {
  if (safe + suggested === 0) return ''
  if (safe === 0) return `  ${count(suggested, 'fix', 'fixes')} suggested: apply with --fix=suggested\n`
  const more = suggested > 0 ? `, ${suggested} more with --fix=suggested` : ''
  return `  ${safe} can be fixed with --fix${more}\n`
}

/** Nothing where no file was read: what went wrong is told elsewhere. */
export const closing = (totals: Totals, paint: Paint): string => {
  const { counts, files, unread, fixed } = totals
  if (files === 0) return ''
  const total = severities.reduce((sum, severity) => sum + counts[severity], 0)
  const where = files === 1 && unread === 0 ? '' : ` in ${count(files, 'file')}`
  const missing = unread === 0 ? '' : `; ${unread} could not be read`
  const done = fixed > 0 ? `${paint('green', '✔')} ${count(fixed, 'finding')} fixed\n` : ''
  if (total === 0) {
    const sign = unread === 0 ? paint('green', '✔') : paint('yellow', '⚠')
    return `${done}${sign} No findings${where}${missing}\n`
  }
  const worst: Style = counts.error > 0 ? 'red' : counts.warning > 0 ? 'yellow' : 'blue'
  const named = severities.flatMap((severity) =>
    counts[severity] > 0 ? [count(counts[severity], severityWords[severity])] : [],
  )
  const head = paint(worst, paint('bold', `✖ ${count(total, 'finding')}${where}`))
  return `${done}${head}: ${list(named)}${missing}\n${hint(totals)}`
}
