/** How often each rule found something (`--stats`). */
import { isPlainText } from './describe.ts'
import type { Formattable } from './format.ts'
import type { Paint } from './paint.ts'
import { count, severityWords } from './words.ts'
import type { Severity } from '../lint/rule.ts'

interface RuleCount {
  readonly severity: Severity
  findings: number
  files: number
  fixes: number
}

export class RuleCounts {
  private readonly counts = new Map<string, RuleCount>()

  add(result: Formattable): void {
    const here = new Set<RuleCount>()
    for (const { ruleId, severity, fix } of result.findings) {
      const key = `${ruleId} ${severity}`
      const known = this.counts.get(key) ?? { severity, findings: 0, files: 0, fixes: 0 }
      this.counts.set(key, known)
      known.findings += 1
      if (fix && isPlainText(result)) known.fixes += 1
      here.add(known)
    }
    for (const each of here) each.files += 1
  }

  /** A line for each rule, the most frequent first; two lines where a terminal has no room. Empty without findings. */
  table(paint: Paint, columns: number = Infinity): string {
    const rows = [...this.counts].toSorted(([a, first], [b, second]) =>
      first.findings === second.findings ? (a < b ? -1 : 1) : second.findings - first.findings,
    )
    if (rows.length === 0) return ''
    const width = String(rows[0]?.[1].findings).length
    const names = Math.max(...rows.map(([key]) => key.indexOf(' ')))
    const lines = rows.map(([key, { severity, findings, files, fixes }]) => {
      const head = `  ${String(findings).padStart(width)}  ${severityWords[severity].padEnd('warning'.length)}  `
      const more = `in ${count(files, 'file')}${fixes > 0 ? `, ${count(fixes, 'fix', 'fixes')}` : ''}`
      const name = key.slice(0, key.indexOf(' '))
      return head.length + names + 2 + more.length > columns
        ? `${head}${name}\n${' '.repeat(head.length)}${paint('dim', more)}`
        : `${head}${name.padEnd(names)}  ${paint('dim', more)}`
    })
    return `\n${paint('bold', 'Findings by rule')}\n${lines.join('\n')}\n`
  }
}
