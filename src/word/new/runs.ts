/** Paragraphs and runs of a new Word file as XML. */
import { escapeText } from '../escape.ts'
import { stamped, type Stamp } from '../revisions.ts'
import type { RunChange, WordNote, WordParagraph, WordRun, WordTable } from './content.ts'
import { styleIds } from './styles.ts'

const elements: Readonly<Record<RunChange, string>> = {
  inserted: 'ins',
  deleted: 'del',
  movedFrom: 'moveFrom',
  movedTo: 'moveTo',
}

/** The depth of a sub-paragraph on the page, in twentieths of a point. */
const step = 475
const margin = 1267

/** Writes the content of parts; its changes bear numbers from one row. */
export class RunWriter {
  readonly #notes: readonly WordNote[]
  readonly #stamp: Stamp
  #last = 0

  constructor(notes: readonly WordNote[], stamp: Stamp) {
    this.#notes = notes
    this.#stamp = stamp
  }

  #attributes(): string {
    return stamped(this.#stamp, String(++this.#last), 'w:')
  }

  /** A run, in the change that it stands for. */
  run(run: WordRun): string {
    const { change } = run
    const written = `<w:r>${this.#properties(run)}${this.#content(run)}</w:r>`
    return change === undefined
      ? written
      : `<w:${elements[change]} ${this.#attributes()}>${written}</w:${elements[change]}>`
  }

  #properties({ italic = false, bold = false, raised = false, note }: WordRun): string {
    const style = note === undefined ? '' : '<w:rStyle w:val="FootnoteReference"/>'
    const inside = `${style}${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}${raised ? '<w:vertAlign w:val="superscript"/>' : ''}`
    return inside === '' ? '' : `<w:rPr>${inside}</w:rPr>`
  }

  #content({ text, note, change }: WordRun): string {
    if (note !== undefined) {
      const mark = this.#notes[note]?.mark
      // Numbers 0 and below are Word's own.
      return mark === undefined
        ? `<w:footnoteReference w:id="${note + 1}"/>`
        : `<w:footnoteReference w:customMarkFollows="1" w:id="${note + 1}"/><w:t>${escapeText(mark)}</w:t>`
    }
    const name = change === 'deleted' || change === 'movedFrom' ? 'delText' : 't'
    return text
      .split(/([\t\n])/)
      .map((part) => {
        if (part === '\t') return '<w:tab/>'
        if (part === '\n') return '<w:br/>'
        return part === '' ? '' : `<w:${name} xml:space="preserve">${escapeText(part)}</w:${name}>`
      })
      .join('')
  }

  /** A paragraph of the body. */
  paragraph({ style, level, runs, change }: WordParagraph): string {
    const isFramed = style === 'note'
    const properties = [
      `<w:pStyle w:val="${styleIds[style]}"/>`,
      // So the reader, and whoever reads the page, tells a typed note from the text.
      isFramed ? '<w:framePr w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:yAlign="bottom"/>' : '',
      level > 0 ? `<w:ind w:left="${margin + step * level}" w:hanging="${step}"/>` : '',
      style === 'text' && level === 0 ? `<w:ind w:firstLine="${step}"/>` : '',
      change === undefined ? '' : `<w:rPr><w:${elements[change]} ${this.#attributes()}/></w:rPr>`,
    ]
    return `<w:p><w:pPr>${properties.join('')}</w:pPr>${runs.map((run) => this.run(run)).join('')}</w:p>`
  }

  /** A table, its columns of one width. */
  table({ rows }: WordTable): string {
    const columns = Math.max(1, ...rows.map(({ length }) => length))
    const width = Math.floor(9850 / columns)
    const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
      .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
      .join('')
    const grid = `<w:gridCol w:w="${width}"/>`.repeat(columns)
    const cell = (runs: readonly WordRun[]): string =>
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p>${runs.map((run) => this.run(run)).join('')}</w:p></w:tc>`
    const lines = rows.map((cells) => {
      const all = Array.from({ length: columns }, (_, index) => cell(cells[index] ?? []))
      return `<w:tr>${all.join('')}</w:tr>`
    })
    return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>`
  }

  /** A note with its mark. */
  note({ mark, runs }: WordNote, index: number): string {
    const raised = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
    const label = mark === undefined ? '<w:footnoteRef/>' : `<w:t>${escapeText(mark)}</w:t>`
    const words = runs.map((run) => this.run(run)).join('')
    return `<w:footnote w:id="${index + 1}"><w:p><w:pPr><w:pStyle w:val="${styleIds.note}"/></w:pPr><w:r>${raised}${label}</w:r><w:r><w:tab/></w:r>${words}</w:p></w:footnote>`
  }
}
