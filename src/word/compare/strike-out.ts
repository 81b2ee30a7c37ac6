/** Striking out what does not stay. */
import type { FootnoteReference } from '../../../grammar/ast.ts'
import type { Passage } from '../../compare/passages.ts'
import { characters, elements, type XmlElement } from '../../read/rich/xml.ts'
import { endOf, startOf } from '../../tree/range.ts'
import { WordError } from '../error.ts'
import type { Writers } from './writers.ts'

/** Strikes out. */
export class StrikeOut {
  readonly #writers: Writers

  constructor(writers: Writers) {
    this.#writers = writers
  }

  /** A mark of its author's choice stands as a letter beside the mark itself, in one run. */
  mark(node: FootnoteReference): void {
    const { file } = this.#writers
    const offset = startOf(node)
    const places = Array.from({ length: endOf(node) - offset }, (_, index) => file.origin(offset + index))
    for (const origin of places) {
      const run = origin && file.host(origin).run
      if (run) this.#run(run)
    }
  }

  /**
   * Passages go with the ends of their paragraphs, unless something in them stays.
   * @param old the passages of the file
   */
  passages(old: readonly Passage[], staying: ReadonlySet<Passage>): void {
    const { paragraphs } = this.#writers
    const shared = new Set([...staying].flatMap((passage) => paragraphs.of(passage)))
    const done = new Set<XmlElement>()
    for (const passage of old) {
      if (staying.has(passage)) continue
      const own = paragraphs.of(passage)
      if (own.some((paragraph) => shared.has(paragraph)))
        for (const offset of paragraphs.offsetsOf(passage)) this.#character(offset)
      else
        for (const paragraph of own) {
          if (!done.has(paragraph)) this.#paragraph(paragraph)
          done.add(paragraph)
        }
    }
  }

  #paragraph(paragraph: XmlElement): void {
    const { paragraphs, revisions, splices } = this.#writers
    for (const offset of paragraphs.offsets.get(paragraph) ?? []) this.#character(offset)
    for (const run of paragraphs.runsOf(paragraph)) this.#run(run)
    paragraphs.markEnd(paragraph, revisions.ending('del'), splices)
  }

  #character(offset: number): void {
    const { file, marks } = this.#writers
    const origin = file.origin(offset)
    if (!origin) return
    const { run } = file.host(origin)
    if (!run || !file.isBound(run))
      throw new WordError('words that are to be struck out stand where no change can be tracked')
    marks.delete(run, origin)
  }

  #run(run: XmlElement): void {
    for (const element of elements(run)) {
      if (element.name === 'w:rPr') continue
      const length = element.name === 'w:t' ? characters(element).length : 1
      for (let at = 0; at < length; at++) this.#writers.marks.delete(run, { element, at })
    }
  }
}
