/**
 * A page for people: the texts in columns, what differs marked in each. It is one file, loads nothing and needs no script; links lead
 * from difference to difference.
 */
import { rowParts, type RowPart } from '../../compare/comparison.ts'
import { findingsOf, type ConcordRow, type ConcordText, type Finding } from '../../concord/concordance.ts'
import { spoken } from '../../tree/places.ts'
import { style } from '../compare/html-style.ts'
import { htmlPage, makerFooter } from '../html/frame.ts'
import { escapeHtml, tag } from '../html/markup.ts'
import { oneLine } from '../harmless.ts'
import type { Concorded, ConcordFormat } from './format.ts'
import { concordSummary, describeFinding } from './words.ts'

const headings: Readonly<Record<RowPart, string>> = {
  titles: 'Title',
  clauses: 'Paragraphs',
  headings: 'Headings',
  paragraphs: 'Other paragraphs',
  notes: 'Notes',
}

/** Columns of any number; what the style of comparisons has not. */
const ownStyle = (columns: number): string => `.sides{grid-template-columns:repeat(${columns},minmax(0,1fr))}
.names{position:sticky; top:0; background:var(--page)}
.lacks{color:var(--soft)}
mark{color:var(--old); background:var(--old-tint); text-decoration:underline}
@media (max-width:45rem){.sides{grid-template-columns:1fr} .names{position:static}}`

const nameOf = ({ cells }: ConcordRow): string => spoken(cells.find((cell) => cell !== undefined)?.id ?? '')

const differs = ({ findings, items }: ConcordRow): boolean => findings.length > 0 || items.some(differs)

class Page {
  private readonly concorded: Concorded
  private readonly texts: readonly ConcordText[]
  private readonly order: readonly Finding[]

  constructor(concorded: Concorded) {
    this.concorded = concorded
    this.texts = concorded.concordance.texts
    this.order = findingsOf(concorded.concordance)
  }

  article(): string {
    const { concordance, sources } = this.concorded
    const title = concordance.texts.find(({ symbol }) => symbol !== undefined)?.symbol ?? sources[0]?.path ?? ''
    const names = this.texts.map(({ name, language }, text) =>
      tag(
        'p',
        {},
        `${tag('b', { lang: language }, escapeHtml(name))} ${tag('bdi', {}, escapeHtml(oneLine(sources[text]?.path ?? '')))}`,
      ),
    )
    const entries = this.order.map((finding, at) =>
      tag(
        'li',
        {},
        `${tag('a', { href: `#difference-${at + 1}` }, escapeHtml(spoken(finding.id)))} ${this.said(finding, 'what')}`,
      ),
    )
    return tag(
      'article',
      { id: 'concordance' },
      [
        tag('h1', {}, tag('bdi', {}, escapeHtml(oneLine(title)))),
        tag('p', { class: 'summary' }, escapeHtml(concordSummary(concordance))),
        tag('nav', { 'aria-label': 'Differences' }, tag('ol', {}, entries.join('\n'))),
        tag('div', { class: 'sides names' }, names.join('')),
        ...concordance.head.map((finding) => tag('section', { class: 'row' }, this.header('Masthead', [finding]))),
        ...rowParts.map((part) => this.section(headings[part], concordance[part])),
      ].join('\n'),
    )
  }

  private said(finding: Finding, name: string): string {
    return tag('span', { class: name }, escapeHtml(oneLine(describeFinding(finding, this.texts))))
  }

  private header(name: string, findings: readonly Finding[]): string {
    const said = findings.map((finding) =>
      tag(
        'p',
        { id: `difference-${this.order.indexOf(finding) + 1}`, class: 'verdict', tabindex: '-1' },
        this.said(finding, 'what'),
      ),
    )
    return tag('header', {}, tag('h3', {}, escapeHtml(name)) + said.join(''))
  }

  private section(heading: string, rows: readonly ConcordRow[]): string {
    return rows.length === 0 ? '' : tag('section', {}, tag('h2', {}, escapeHtml(heading)) + this.rows(rows))
  }

  /** Rows in which nothing differs are folded. */
  private rows(rows: readonly ConcordRow[]): string {
    const parts: string[] = []
    let run: ConcordRow[] = []
    const close = (): void => {
      const [first, last] = [run[0], run.at(-1)]
      if (!first || !last) return
      const names = first === last ? nameOf(first) : `${nameOf(first)} to ${nameOf(last)}`
      const summary = tag('summary', {}, escapeHtml(`${names}: no difference`))
      parts.push(
        tag('details', { class: 'unchanged' }, summary + run.map((row) => this.sides(row) + this.items(row)).join('')),
      )
      run = []
    }
    for (const row of rows) {
      if (differs(row)) {
        close()
        parts.push(
          tag('section', { class: 'row' }, this.header(nameOf(row), row.findings) + this.sides(row) + this.items(row)),
        )
      } else run.push(row)
    }
    close()
    return parts.join('\n')
  }

  private items({ items }: ConcordRow): string {
    return items.length === 0 ? '' : tag('div', { class: 'items' }, this.rows(items))
  }

  private sides({ cells, findings }: ConcordRow): string {
    const columns = this.texts.map(({ name, language }, text) => {
      const cell = cells[text]
      const label = tag('span', { class: 'unseen' }, `${escapeHtml(name)}: `)
      if (!cell) return tag('p', { class: 'lacks' }, `${label}–`)
      const marks = findings.flatMap(({ sides }) =>
        sides.filter((side) => side.text === text && side.id === cell.id).flatMap((side) => side.marks),
      )
      const shown = cell.label === undefined ? '' : `${escapeHtml(cell.label)} `
      return tag('p', { lang: language, dir: 'auto' }, label + shown + marked(cell.text, marks))
    })
    return tag('div', { class: 'sides' }, columns.join(''))
  }
}

/** A text with some of its characters marked. */
const marked = (text: string, marks: readonly { start: number; end: number }[]): string => {
  let [html, at] = ['', 0]
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end === start) continue
    html += escapeHtml(text.slice(at, start)) + tag('mark', {}, escapeHtml(text.slice(start, end)))
    at = end
  }
  return html + escapeHtml(text.slice(at))
}

export const html: ConcordFormat = (concorded, { version = '' }) => {
  const names = concorded.sources.map(({ path }) => oneLine(path))
  const skip = '<a class="skip" href="#concordance">Skip to the concordance</a>'
  return htmlPage({
    title: `${names.join(', ')} – resolint`,
    style: `${style}\n${ownStyle(names.length)}`,
    body: `${skip}\n<main>\n${new Page(concorded).article()}\n</main>\n${makerFooter(version)}`,
  })
}
