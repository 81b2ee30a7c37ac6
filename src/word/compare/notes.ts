/** Notes that are put in: their marks in the text, and what they say in a part of their own. */
import { child, childrenOf, type XmlElement } from '../../read/rich/xml.ts'
import { escapeText } from '../escape.ts'
import { appendTo, everyElement, type WordFile } from '../file.ts'
import { addPart, kindOf } from '../package.ts'
import { highest, type Revisions } from '../revisions.ts'
import type { Splices } from '../splices.ts'

/** Writes notes. */
export class NewNotes {
  readonly #file: WordFile
  readonly #revisions: Revisions
  readonly #root: XmlElement | undefined
  /** The run of a mark that there is, which new marks look like. */
  readonly #mark: XmlElement | undefined
  #last: number
  #written = ''

  constructor(file: WordFile, revisions: Revisions) {
    this.#file = file
    this.#revisions = revisions
    this.#root = file.traced.package.footnotes
    const notes = childrenOf(this.#root, 'w:footnote')
    this.#last = highest(notes.map(({ attributes }) => attributes['id'] ?? ''))
    this.#mark = [...everyElement(file.traced.package.document)].find(
      (each) => each.name === 'w:r' && child(each, 'w:footnoteReference') !== undefined,
    )
  }

  /** Adds a note. @returns its mark, as a run that is put in */
  add(text: string): string {
    const { prefix: p } = this.#file
    const id = ++this.#last
    const properties = child(this.#mark, 'w:rPr')
    const raised = properties
      ? this.#file.whole(properties)
      : `<${p}rPr><${p}vertAlign ${p}val="superscript"/></${p}rPr>`
    const like = childrenOf(this.#root, 'w:footnote')
      .flatMap((note) => childrenOf(note, 'w:p').slice(0, 1))
      .findLast((paragraph) => child(paragraph, 'w:pPr') !== undefined)
    const shape = child(like, 'w:pPr')
    const words = `<${p}r><${p}t xml:space="preserve"> ${escapeText(text)}</${p}t></${p}r>`
    this.#written += `<${p}footnote ${p}id="${id}"><${p}p>${shape ? this.#file.whole(shape) : ''}<${p}r>${raised}<${p}footnoteRef/></${p}r>${words}</${p}p></${p}footnote>`
    return this.#revisions.inserted(`<${p}r>${raised}<${p}footnoteReference ${p}id="${id}"/></${p}r>`)
  }

  /** Writes the notes that were added; a file that has none gets a part for them. */
  write(splices: Splices): ReadonlyMap<string, Uint8Array> {
    if (this.#written === '') return new Map()
    if (this.#root) {
      appendTo(this.#file, splices, this.#root, this.#written)
      return new Map()
    }
    const { prefix: p, traced } = this.#file
    const bound = `xmlns:${p.slice(0, -1)}`
    const space = new RegExp(`\\s${bound}\\s*=\\s*["']([^"']*)`).exec(this.#file.startTag(traced.package.document))?.[1]
    const lines = ['separator', 'continuationSeparator'].map(
      (type, index) =>
        `<${p}footnote ${p}type="${type}" ${p}id="${index - 1}"><${p}p><${p}r><${p}${type}/></${p}r></${p}p></${p}footnote>`,
    )
    const xml = `<${p}footnotes ${bound}="${space ?? ''}">${lines.join('')}${this.#written}</${p}footnotes>`
    return addPart(this.#file, splices, kindOf('footnotes'), xml)
  }
}
