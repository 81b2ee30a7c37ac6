/**
 * A page for people: every document as a reader sees it, with the findings in place and in a list. It is one file, loads
 * nothing, can be read and filtered without its script, and can be printed.
 */
import type { Severity } from '../../lint/rule.ts'
import { pathOf } from '../describe.ts'
import type { Format, FormatOptions, Formattable, Unreadable } from '../format.ts'
import { count, list, severityWords } from '../words.ts'
import { cleanList, documentArticle, findingList, type ReportFile } from './document.ts'
import { filterStyle, kindsOf, severities, type Kinds } from './kinds.ts'
import { htmlPage } from './frame.ts'
import { escapeHtml, tag, voidTag } from './markup.ts'
import { nameOf, pathNamer } from './names.ts'
import { script, scriptHash } from './script.ts'
import { style } from './style.ts'

type Totals = Readonly<Record<Severity, number>>

const totalsOf = (results: readonly Formattable[]): Totals => {
  const sum = (severity: Severity): number => results.reduce((total, { counts }) => total + counts[severity], 0)
  return { error: sum('error'), warning: sum('warning'), info: sum('info') }
}

/** `10 findings: 1 error, 5 warnings and 4 notes` */
const summary = (totals: Totals, files: number): string => {
  if (files === 0) return 'No file was read'
  const total = totals.error + totals.warning + totals.info
  const where = files === 1 ? '' : ` in ${count(files, 'file')}`
  const named = severities
    .filter((severity) => totals[severity] > 0)
    .map((severity) => count(totals[severity], severityWords[severity]))
  return total === 0 ? `No findings${where}` : `${count(total, 'finding')}${where}: ${list(named)}`
}

const box = (className: string, label: string): string =>
  tag('label', {}, `${voidTag('input', { type: 'checkbox', id: `show-${className}`, checked: '' })} ${label}`)

const filters = ({ rules }: Kinds, totals: Totals): string => {
  const bySeverity = severities
    .filter((severity) => totals[severity] > 0)
    .map((severity) =>
      box(
        severity,
        `${tag('span', { class: `swatch ${severity}-swatch` }, '')} ${count(totals[severity], severityWords[severity])}`,
      ),
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

const notRead = (unreadable: readonly Unreadable[], shown: (path: string) => string): string => {
  if (unreadable.length === 0) return ''
  const items = unreadable.map(({ path, reason }) =>
    tag('li', {}, `${tag('bdi', {}, escapeHtml(shown(path)))}: ${escapeHtml(reason)}`),
  )
  return tag('section', { class: 'not-read' }, tag('h2', {}, 'Not read') + tag('ul', {}, items.join('')))
}

/** `resolint 0.2.0, 28 November 2026, preset mun` */
const madeBy = ({ version, date, preset }: FormatOptions): string => {
  const spoken = date && new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
  const named = preset === undefined ? undefined : `preset ${preset}`
  return [`resolint ${version ?? ''}`.trim(), spoken, named].filter(Boolean).join(', ')
}

/** Scripts other than the page's own do not run, and nothing is loaded, whatever a document contains. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`

export const html: Format = (results, options) => {
  const { unreadable = [] } = options
  const shown = pathNamer([...results.map(pathOf), ...unreadable.map(({ path }) => path)])
  const kinds = kindsOf(results)
  const totals = totalsOf(results)
  const words = summary(totals, results.length)
  const files: ReportFile[] = []
  let first = 1
  for (const [index, result] of results.entries()) {
    files.push({ result, number: index + 1, first, shown, several: results.length > 1 })
    first += result.findings.length
  }
  const names = results.map((result) => nameOf(result, shown))
  const found = files.filter(({ result }) => result.findings.length > 0)
  const clean = files.filter(({ result }) => result.findings.length === 0)
  const about = names.length > 3 ? count(names.length, 'file') : list(names)
  return htmlPage({
    title: about === '' ? 'resolint' : `${about} – resolint`,
    style: `${style}\n${filterStyle(kinds)}`,
    policy,
    body: `<a class="skip" href="#documents">Skip to the ${results.length === 1 ? 'document' : 'documents'}</a>
<nav aria-label="Findings">
<h1>Findings</h1>
<p class="summary">${escapeHtml(words)}</p>
<p class="made">${escapeHtml(madeBy(options))}</p>
${filters(kinds, totals)}
<details class="lists" open="">
<summary>By document</summary>
${found.map((file) => findingList(file, kinds)).join('\n')}
${cleanList(clean)}
</details>
</nav>
<main id="documents" tabindex="-1">
${notRead(unreadable, shown)}
${files.map((file) => documentArticle(file, kinds)).join('\n')}
</main>
<script>${script}</script>`,
  })
}
