/** Putting in what is new: marks of notes in passages that stay, and whole paragraphs. */
import type { Passage } from '../../compare/passages.ts'
import type { XmlElement } from '../../read/rich/xml.ts'
import { WordError } from '../error.ts'
import type { italicsOf } from './italics.ts'
import type { Kept } from './keep.ts'
import type { Pairs } from './pairs.ts'
import type { PlacedMark } from './placed-marks.ts'
import { oldIndex, typedLabel } from './word-edits.ts'
import type { Writers } from './writers.ts'

/** What is to be put in, and where. */
export interface Addition {
  readonly pairs: Pairs
  /** What stays, by the passage of the newer document. */
  readonly kept: ReadonlyMap<Passage, Kept>
  /** The marks in the newer document. */
  readonly marks: readonly PlacedMark[]
  /** Of the characters of the newer document's passages, and of the older one's. */
  readonly isItalic: ReturnType<typeof italicsOf>
  readonly wasItalic: ReturnType<typeof italicsOf>
}

/** Puts in. */
export class PutIn {
  readonly #writers: Writers
  readonly #addition: Addition
  /** Old passages that have paragraphs of their own in the file. */
  readonly #usable: readonly Passage[]

  constructor(writers: Writers, addition: Addition) {
    this.#writers = writers
    this.#addition = addition
    this.#usable = addition.pairs.old.filter((old) => writers.paragraphs.of(old).length > 0)
  }

  /** Puts a new mark after the words that it stands after in the new passage, which stays. */
  mark({ passage, at, note }: PlacedMark): void {
    const { file, paragraphs, marks, notes } = this.#writers
    const { old, changes } = this.#addition.kept.get(passage) as Kept
    const change = changes.find((each) => each.new[1] === at)
    // New words stand after the mark that was there; a new mark stands after them.
    const isAdded = change && change.old[0] === change.old[1]
    const place = oldIndex(changes, at) ?? 0
    const wanted = isAdded ? old.rangeOf(place, place).start : old.rangeOf(Math.max(0, place - 1), place).end
    const offset = paragraphs.offsetBefore(old, wanted)
    const origin = offset === undefined ? undefined : file.origin(offset)
    const run = origin && file.host(origin).run
    if (!origin || !run) throw new WordError('a new note cannot be put in where it belongs')
    marks.put(run, origin, 'after', notes.add(note?.text ?? '', file.place(run).end))
  }

  /** Puts in the passages that are new. */
  passages(): void {
    const { pairs, kept } = this.#addition
    let behind: XmlElement | undefined
    pairs.fresh.forEach((passage, at) => {
      const own = kept.get(passage)
      if (own) behind = this.#writers.paragraphs.of(own.old).at(-1)
      else if (passage.text !== '') this.#insert(passage, this.#model(passage, at), behind)
    })
  }

  /**
   * @param model the old passage that it is set as
   * @param behind the paragraph of the file that it is to stand after; before the first one where there is none
   */
  #insert(passage: Passage, model: Passage | undefined, behind: XmlElement | undefined): void {
    const { file, paragraphs, revisions, splices } = this.#writers
    const [first] = this.#usable
    const beside = behind ?? (first && paragraphs.of(first)[0])
    const [like] = model ? paragraphs.of(model) : []
    if (!beside || !model || !like) throw new WordError('it has no paragraph that new ones could be set as')
    const { part, start, end } = file.place(paragraphs.block(beside))
    const at = behind ? end : start
    const runs = this.#withMarks(passage, model, at)
    const xml = paragraphs.like(like, revisions.ending('ins'), runs)
    splices.replace(part, at, at, xml)
  }

  /** The old passage that a new one is set as: one of its kind that is near, else any paragraph without a number. */
  #model({ kind }: Passage, at: number): Passage | undefined {
    const { pairs, kept } = this.#addition
    const before = pairs.fresh.slice(0, at).findLast((each) => each.kind === kind && kept.has(each))
    const ofKind = (wanted: Passage['kind']): Passage | undefined => this.#usable.find((old) => old.kind === wanted)
    return (before && kept.get(before)?.old) ?? ofKind(kind) ?? ofKind('preambular') ?? ofKind('operative')
  }

  /** The label of a new paragraph; nothing where Word counts it. */
  #label(passage: Passage, model: Passage): string {
    const { label, kind } = passage
    if (label === undefined || kind === 'note') return ''
    const isOfKind = model.kind === kind
    const typed = typedLabel(this.#writers.file, model)
    if (isOfKind && typed === undefined && model.label !== undefined) return ''
    const stop = kind === 'operative' && !/[.)]$/.test(label) ? '.' : ''
    return this.#run(`${label}${stop} `, model, false)
  }

  /** Characters of a new passage as runs, from one index to another. */
  #runs(passage: Passage, model: Passage, from: number, to: number): string {
    const { isItalic } = this.#addition
    let xml = ''
    for (let at = from; at < to;) {
      const italic = isItalic(passage, at)
      const start = at
      while (at < to && isItalic(passage, at) === italic) at++
      xml += this.#run(passage.text.slice(start, at), model, italic)
    }
    return xml
  }

  #run(text: string, model: Passage, italic: boolean): string {
    const { file, marks } = this.#writers
    for (let index = model.text.length - 1; index >= 0; index--) {
      const origin = file.origin(model.rangeOf(index, index).start)
      const run = origin?.element.name === 'w:t' ? file.host(origin).run : undefined
      if (!run) continue
      const look = this.#addition.wasItalic(model, index) === italic ? {} : { italic }
      return marks.run({ text, like: run, look })
    }
    throw new WordError('it has no words that new ones could be set as')
  }

  /** The label and the runs of a new passage, the marks of its notes in their places. @param place of the paragraph in its part */
  #withMarks(passage: Passage, model: Passage, place: number): string {
    const { revisions, notes } = this.#writers
    const marks = this.#addition.marks.filter((mark) => mark.passage === passage && mark.note)
    let [xml, from, words] = ['', 0, this.#label(passage, model)]
    const put = (to: number): void => {
      words += this.#runs(passage, model, from, to)
      if (words !== '') xml += revisions.inserted(words)
      ;[words, from] = ['', to]
    }
    for (const { at, note } of marks) {
      put(at)
      xml += notes.add(note?.text ?? '', place)
    }
    put(passage.text.length)
    return xml
  }
}
