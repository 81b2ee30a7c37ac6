/**
 * A page for people: both texts side by side, what changed marked in each, and a map of what moved. It is one file, loads nothing and
 * needs no script; links lead from change to change, so that the keyboard does.
 */
import type { Comparison, Row } from '../../compare/comparison.ts'
import { isChanged } from '../../compare/tally.ts'
import { htmlPage, makerFooter } from '../html/frame.ts'
import { escapeHtml, tag } from '../html/markup.ts'
import { oneLine } from '../harmless.ts'
import { list } from '../words.ts'
import type { CompareFormat, Compared } from './format.ts'
import { moveMap } from './html-map.ts'
import { style } from './html-style.ts'
import { roleName, rowName, rowVerdict, runName, runsOf, sections } from './rows.ts'
import { segmentsHtml } from './segments-html.ts'
import { segmentsOf, type Segment } from './segments.ts'

/** Every changed row, with those inside others after them. */
const changesOf = (rows: readonly Row[]): Row[] =>
  rows.filter(isChanged).flatMap((row) => [row].concat(changesOf(row.items)))

/** One side of a row: without the words of the other side. */
const side = (segments: readonly Segment[], without: 'old' | 'new', label: string): string => {
  const words = segmentsHtml(segments.filter(({ fate }) => fate !== without))
  return tag('p', {}, tag('span', { class: 'unseen' }, `${label}: `) + words)
}

class Page {
  private readonly ids = new Map<Row, string>()
  private readonly order: Row[]
  private readonly compared: Compared
  private readonly number: number

  constructor(compared: Compared, number: number) {
    this.compared = compared
    this.number = number
    this.order = sections.flatMap(([, part]) => changesOf(compared.comparison[part]))
    this.order.forEach((row, index) => this.ids.set(row, `change-${number}-${index + 1}`))
  }

  article(): string {
    const { comparison, summary, oldPath, newPath } = this.compared
    const { old, new: fresh } = comparison
    const name = (path: string, symbol: string | undefined): string =>
      tag('bdi', {}, escapeHtml(oneLine(symbol ?? path)))
    const title = tag('h1', {}, `${name(oldPath, old.symbol)} → ${name(newPath, fresh.symbol)}`)
    const changes = tag(
      'nav',
      { 'aria-label': 'Changes' },
      tag('ol', { class: 'changes' }, this.order.map((row) => this.entry(row)).join('\n')),
    )
    return tag(
      'article',
      { id: `comparison-${this.number}` },
      [
        title,
        tag('p', { class: 'summary' }, escapeHtml(summary)),
        tag('div', { class: 'overview' }, changes + moveMap(comparison.clauses, (row) => this.ids.get(row))),
        this.masthead(comparison),
        ...sections.map(([heading, part]) => this.section(heading, comparison[part])),
      ].join('\n'),
    )
  }

  private entry(row: Row): string {
    const link = tag('a', { href: `#${this.ids.get(row)}` }, escapeHtml(rowName(row)))
    return tag('li', {}, `${link} ${tag('span', { class: 'what' }, escapeHtml(rowVerdict(row)))}`)
  }

  private masthead({ masthead, sponsors }: Comparison): string {
    const rows = masthead.map(({ role, old = '', new: fresh = '' }) => [roleName(role), old, fresh] as const)
    const all = [
      ...rows,
      ...(sponsors.joined.length > 0 ? [['sponsors joined', '', list(sponsors.joined)] as const] : []),
      ...(sponsors.left.length > 0 ? [['sponsors left', list(sponsors.left), ''] as const] : []),
    ]
    if (all.length === 0) return ''
    const body = all
      .map(([role, old, fresh]) =>
        tag(
          'tr',
          {},
          tag('th', { scope: 'row' }, escapeHtml(role)) +
            tag('td', {}, old === '' ? '' : tag('del', {}, escapeHtml(old))) +
            tag('td', {}, fresh === '' ? '' : tag('ins', {}, escapeHtml(fresh))),
        ),
      )
      .join('')
    const head = ['', 'Old', 'New'].map((words) => tag('th', { scope: 'col' }, words)).join('')
    return tag('h2', {}, 'Masthead') + tag('table', {}, tag('tr', {}, head) + body)
  }

  private section(heading: string, rows: readonly Row[]): string {
    if (rows.length === 0 || (!rows.some(isChanged) && heading !== 'Paragraphs')) return ''
    return tag('section', {}, tag('h2', {}, heading) + this.rows(rows))
  }

  private rows(rows: readonly Row[], parent?: Row): string {
    return runsOf(rows)
      .map((run) => ('row' in run ? this.row(run.row, parent) : this.unchanged(run.unchanged, parent)))
      .join('\n')
  }

  private unchanged(rows: readonly Row[], parent: Row | undefined): string {
    const whole = rows.map((row) => tag('div', { class: 'sides' }, this.sides(row)) + this.items(row)).join('')
    return tag(
      'details',
      { class: 'unchanged' },
      tag('summary', {}, escapeHtml(`${runName(rows, parent)} unchanged`)) + whole,
    )
  }

  private sides(row: Row): string {
    const segments = segmentsOf(row)
    return side(segments, 'new', 'Old') + side(segments, 'old', 'New')
  }

  private items(row: Row): string {
    return row.items.length === 0 ? '' : tag('div', { class: 'items' }, this.rows(row.items, row))
  }

  private row(row: Row, parent: Row | undefined): string {
    const at = this.order.indexOf(row)
    const link = (words: string, other: Row | undefined): string =>
      other ? tag('a', { href: `#${this.ids.get(other)}` }, words) : ''
    const around = [link('previous change', this.order[at - 1]), link('next change', this.order[at + 1])]
    const verdict = tag(
      'span',
      { class: row.moved || row.level ? 'verdict moved-to' : 'verdict' },
      escapeHtml(rowVerdict(row)),
    )
    const header = tag(
      'header',
      {},
      tag('h3', {}, escapeHtml(rowName(row, parent))) +
        verdict +
        tag('span', { class: 'ways' }, around.filter(Boolean).join(' · ')),
    )
    const body = tag('div', { class: 'sides' }, this.sides(row))
    return tag('section', { class: 'row', id: this.ids.get(row), tabindex: '-1' }, header + body + this.items(row))
  }
}

/**
 * A comparison as it stands in a page.
 * @param number which comparison of the page it is, 1-based
 */
export const comparisonArticle = (compared: Compared, number: number): string => new Page(compared, number).article()

export const html: CompareFormat = (compared, { version = '' }) => {
  const pages = compared.map((each, index) => comparisonArticle(each, index + 1))
  const names = [compared[0]?.oldPath, ...compared.map(({ newPath }) => newPath)].map((path) => oneLine(path ?? ''))
  const skip = '<a class="skip" href="#comparison-1">Skip to the comparison</a>'
  return htmlPage({
    title: `${names.join(' → ')} – resolint`,
    style,
    body: `${skip}\n<main>\n${pages.join('\n')}\n</main>\n${makerFooter(version)}`,
  })
}
