/**
 * A page for people: every document as a reader sees it, with the findings in place and in a list. It is one file, loads
 * nothing, can be read and filtered without its script, and can be printed.
 */
import type { Severity } from '../../lint/rule.ts'
import type { Format, Formattable, Unreadable } from '../format.ts'
import { count, list } from '../words.ts'
import { documentArticle, findingList, type ReportFile } from './document.ts'
import { filterStyle, kindsOf, severities, type Kinds } from './kinds.ts'
import { escapeHtml, tag, voidTag } from './markup.ts'
import { script, scriptHash } from './script.ts'
import { style } from './style.ts'

type Totals = Readonly<Record<Severity, number>>

const totalsOf = (results: readonly Formattable[]): Totals => {
  const sum = (severity: Severity): number => results.reduce((total, { counts }) => total + counts[severity], 0)
  return { error: sum('error'), warning: sum('warning'), info: sum('info') }
}

/** `10 findings: 1 error, 5 warnings and 4 infos` */
const summary = (totals: Totals, files: number): string => {
  if (files === 0) return 'No file was read'
  const total = totals.error + totals.warning + totals.info
  const where = files === 1 ? '' : ` in ${count(files, 'file')}`
  const named = severities
    .filter((severity) => totals[severity] > 0)
    .map((severity) => count(totals[severity], severity))
  return total === 0 ? `No findings${where}` : `${count(total, 'finding')}${where}: ${list(named)}`
}

const box = (className: string, label: string): string =>
  tag('label', {}, `${voidTag('input', { type: 'checkbox', id: `show-${className}`, checked: '' })} ${label}`)

const filters = ({ rules }: Kinds, totals: Totals): string => {
  const bySeverity = severities
    .filter((severity) => totals[severity] > 0)
    .map((severity) =>
      box(severity, `${tag('span', { class: `swatch ${severity}-swatch` }, '')} ${count(totals[severity], severity)}`),
    )
  const byRule = rules.map(({ className, id, count: number }) =>
    box(className, `${escapeHtml(id)} ${tag('span', { class: 'count' }, String(number))}`),
  )
  if (byRule.length === 0) return ''
  return tag(
    'div',
    { class: 'filters' },
    tag('fieldset', {}, tag('legend', {}, 'Show') + bySeverity.join('\n')) +
      tag(
        'details',
        {},
        tag('summary', {}, `Rules (${rules.length})`) +
          tag('fieldset', {}, tag('legend', { class: 'unseen' }, 'Show findings of') + byRule.join('\n')),
      ),
  )
}

const notRead = (unreadable: readonly Unreadable[]): string => {
  if (unreadable.length === 0) return ''
  const items = unreadable.map(({ path, reason }) =>
    tag('li', {}, `${tag('bdi', {}, escapeHtml(path))}: ${escapeHtml(reason)}`),
  )
  return tag('section', { class: 'not-read' }, tag('h2', {}, 'Not read') + tag('ul', {}, items.join('')))
}

/** Scripts other than the page's own do not run, and nothing is loaded, whatever a document contains. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`

export const html: Format = (results, { unreadable = [] }) => {
  const kinds = kindsOf(results)
  const totals = totalsOf(results)
  const words = summary(totals, results.length)
  const files: ReportFile[] = []
  let first = 1
  for (const [index, result] of results.entries()) {
    files.push({ result, number: index + 1, first })
    first += result.findings.length
  }
  const names = results.map(({ symbol, path }) => symbol ?? path ?? 'text')
  const about = names.length > 3 ? count(names.length, 'file') : list(names)
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="generator" content="resolint" />
<title>${escapeHtml(about === '' ? 'resolint' : `${about} – resolint`)}</title>
<style>
${style}
${filterStyle(kinds)}
</style>
</head>
<body>
<a class="skip" href="#documents">Skip to the ${results.length === 1 ? 'document' : 'documents'}</a>
<nav aria-label="Findings">
<h1>resolint</h1>
<p class="summary">${escapeHtml(words)}</p>
${filters(kinds, totals)}
${files.map((file) => findingList(file, kinds)).join('\n')}
</nav>
<main id="documents" tabindex="-1">
${notRead(unreadable)}
${files.map((file) => documentArticle(file, kinds)).join('\n')}
</main>
<script>${script}</script>
</body>
</html>
`
}
