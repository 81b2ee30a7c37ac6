/**
 * A newer document as tracked changes in the Word file of an older one. What stays where it is has its words changed; all else is
 * struck out where it stood, and put in where it stands now. With all changes accepted the file reads as the newer document, with all
 * rejected as it was: both are read back before anything is given out.
 */
import type { Document, FootnoteReference } from '../../../grammar/ast.ts'
import { parse } from '../../../grammar/parse.ts'
import { rowParts, type Row } from '../../compare/comparison.ts'
import { diff, languageOfText, losingHyphens } from '../../compare/diff.ts'
import type { Reading } from '../../compare/edits.ts'
import type { Passage } from '../../compare/passages.ts'
import { isChanged } from '../../compare/tally.ts'
import type { Edit } from '../../lint/change.ts'
import { readDocx } from '../../read/docx/index.ts'
import { characters, elements, type XmlElement } from '../../read/rich/xml.ts'
import { footnotesOf } from '../../tree/footnotes.ts'
import { spoken } from '../../tree/places.ts'
import { endOf, startOf } from '../../tree/range.ts'
import { WordError } from '../error.ts'
import type { WordFile } from '../file.ts'
import { canTrack, idsIn, track, type Marked } from '../mark.ts'
import { Marks } from '../marks.ts'
import { Revisions, type Stamp } from '../revisions.ts'
import { Splices } from '../splices.ts'
import { faultOfRejected } from '../verify.ts'
import { repack } from '../zip.ts'
import { italicsOf } from './italics.ts'
import { mastheadEdits } from './masthead.ts'
import { NewNotes, renumberNotes } from './notes.ts'
import { pairsOf, type Pairs } from './pairs.ts'
import { Paragraphs } from './paragraphs.ts'
import { changesOf, editsIn, oldIndex, typedLabel, type Change } from './word-edits.ts'

/** The mark of a note in a passage: after how many of its characters it stands. */
interface PlacedMark {
  readonly passage: Passage
  readonly at: number
  readonly node: FootnoteReference
  /** The note that it refers to, among those that are compared. */
  readonly note: Passage | undefined
}

/** A passage that stays where it is, and what changes in it. */
interface Kept {
  readonly old: Passage
  readonly changes: readonly Change[]
}

/** The marks in the passages of a document. */
const marksOf = (document: Document, passages: readonly Passage[], notes: readonly Passage[]): PlacedMark[] => {
  const byStart = new Map(notes.map((note) => [note.position.start.offset, note]))
  const graph = footnotesOf(document)
  const lasts = passages.map(({ text, rangeOf }) => [rangeOf(0, 0).start, rangeOf(0, text.length).end] as const)
  return graph.references.flatMap(({ node, label, note: inNote }): PlacedMark[] => {
    if (inNote) return []
    const offset = startOf(node)
    // A mark stands in the last passage that begins before it, or at its end.
    const place = lasts.findLastIndex(([start]) => start <= offset)
    const passage = passages[place]
    if (!passage) return []
    const at = Array.from(passage.text).findIndex((_, index) => passage.rangeOf(index, index).start >= offset)
    const target = graph.notesByLabel.get(label)?.[0]
    const note = target && byStart.get(startOf(target.node))
    // An extraction may leave a space before a mark.
    const words = passage.text.slice(0, at < 0 ? undefined : at).trimEnd()
    return [{ passage, at: words.length, node, note }]
  })
}

/** Puts the changes of one comparison into one file. */
class Tracker {
  readonly #file: WordFile
  readonly #pairs: Pairs
  readonly #reading: Reading
  readonly #isItalic: ReturnType<typeof italicsOf>
  readonly #wasItalic: ReturnType<typeof italicsOf>
  readonly #paragraphs: Paragraphs
  readonly #revisions: Revisions
  readonly #marks: Marks
  readonly #splices: Splices
  readonly #notes: NewNotes
  /** The old passage of each new one that stays. */
  readonly #kept = new Map<Passage, Kept>()
  readonly #edits: Edit[] = []
  readonly #masthead: readonly Edit[]
  readonly #oldMarks: readonly PlacedMark[]
  readonly #newMarks: readonly PlacedMark[]

  constructor(file: WordFile, old: Document, fresh: Document, stamp: Stamp) {
    this.#file = file
    this.#pairs = pairsOf(old, fresh)
    this.#reading = {
      language: languageOfText(fresh),
      losesHyphens: losingHyphens.has(fresh.channel),
    }
    this.#masthead = mastheadEdits(file, old, fresh)
    this.#isItalic = italicsOf(fresh)
    this.#wasItalic = italicsOf(old)
    this.#paragraphs = new Paragraphs(file)
    this.#revisions = new Revisions(file.prefix, idsIn(file), stamp)
    this.#marks = new Marks(file, this.#revisions)
    this.#splices = new Splices(file.traced.places)
    this.#notes = new NewNotes(file, this.#revisions)
    this.#oldMarks = marksOf(old, this.#pairs.old, this.#pairs.notes.old)
    this.#newMarks = marksOf(fresh, this.#pairs.fresh, this.#pairs.notes.fresh)
  }

  /** @returns the file with its changes */
  marked(): Marked {
    for (const [fresh, old] of this.#pairs.partners) this.#keep(fresh, old)
    this.#edits.push(...this.#masthead)
    const { staying, added } = this.#noteChanges()
    this.#deletePassages()
    this.#insertPassages()
    for (const { node } of this.#oldMarks) if (!staying.has(node)) this.#deleteMark(node)
    track(
      this.#file,
      this.#marks,
      this.#edits.toSorted((a, b) => a.start - b.start || a.end - b.end),
    )
    // Behind the new words that they belong to.
    for (const mark of added) this.#insertMark(mark)
    this.#marks.write(this.#splices)
    const created = this.#notes.write(this.#splices)
    const written = new Map([...this.#splices.result(this.#file.traced.parts), ...created])
    const notes = this.#notes.partOf(written)
    const parts = notes === undefined ? written : renumberNotes(this.#file, notes, written)
    return { bytes: repack(this.#file.bytes, parts), changes: this.#revisions.made }
  }

  /** What cannot be changed word by word, or has a mark among its changed words, is struck out and put in as a whole. */
  #keep(fresh: Passage, old: Passage): void {
    const changes = changesOf(old, fresh, this.#reading)
    const marks = this.#newMarks.filter(({ passage }) => passage === fresh)
    if (marks.some(({ at }) => oldIndex(changes, at) === undefined)) return
    const edits = editsIn(this.#file, old, fresh, changes, this.#isItalic)
    if (this.#paragraphs.of(old).length === 0 || !canTrack(this.#file, edits)) return
    this.#kept.set(fresh, { old, changes })
    this.#edits.push(...edits)
  }

  /**
   * Changes the notes whose marks stay where they are.
   * @returns the marks of the file that stay, and the new ones that do not
   */
  #noteChanges(): { staying: Set<FootnoteReference>; added: PlacedMark[] } {
    const staying = new Set<FootnoteReference>()
    const changed = new Set<Passage>()
    const added = this.#newMarks.filter((mark) => {
      const kept = this.#kept.get(mark.passage)
      if (!kept) return false
      const { note } = mark
      const partner = note && this.#pairs.notes.partners.get(note)
      const at = oldIndex(kept.changes, mark.at)
      const same = this.#oldMarks.find((old) => old.passage === kept.old && old.at === at && old.note === partner)
      if (!same || !note || !partner) return note !== undefined
      if (!changed.has(partner)) {
        const changes = changesOf(partner, note, this.#reading)
        const edits = editsIn(this.#file, partner, note, changes, this.#isItalic)
        if (!canTrack(this.#file, edits)) return true
        this.#edits.push(...edits)
      }
      changed.add(partner)
      staying.add(same.node)
      return false
    })
    return { staying, added }
  }

  /** Puts a new mark after the words that it stands after in the new passage. */
  #insertMark({ passage, at, note }: PlacedMark): void {
    const { old, changes } = this.#kept.get(passage) as Kept
    const change = changes.find((each) => each.new[1] === at)
    // New words stand after the mark that was there; a new mark stands after them.
    const isAdded = change && change.old[0] === change.old[1]
    const place = oldIndex(changes, at) ?? 0
    const wanted = isAdded ? old.rangeOf(place, place).start : old.rangeOf(Math.max(0, place - 1), place).end
    const offset = this.#paragraphs.offsetBefore(old, wanted)
    const origin = offset === undefined ? undefined : this.#file.origin(offset)
    const run = origin && this.#file.host(origin).run
    if (!origin || !run) throw new WordError('a new note cannot be put in where it belongs')
    this.#marks.put(run, origin, 'after', this.#notes.add(note?.text ?? '', this.#file.place(run).end))
  }

  /** A mark of its author's choice stands as a letter beside the mark itself, in one run. */
  #deleteMark(node: FootnoteReference): void {
    const offset = startOf(node)
    const places = Array.from({ length: endOf(node) - offset }, (_, index) => this.#file.origin(offset + index))
    for (const origin of places) {
      const run = origin && this.#file.host(origin).run
      if (run) this.#deleteRun(run)
    }
  }

  #delete(offset: number): void {
    const origin = this.#file.origin(offset)
    if (!origin) return
    const { run } = this.#file.host(origin)
    if (!run || !this.#file.isBound(run))
      throw new WordError('words that are to be struck out stand where no change can be tracked')
    this.#marks.delete(run, origin)
  }

  #deleteRun(run: XmlElement): void {
    for (const element of elements(run)) {
      if (element.name === 'w:rPr') continue
      const length = element.name === 'w:t' ? characters(element).length : 1
      for (let at = 0; at < length; at++) this.#marks.delete(run, { element, at })
    }
  }

  /** Strikes out what does not stay: with the ends of its paragraphs, unless something in them stays. */
  #deletePassages(): void {
    const staying = new Set(Array.from(this.#kept.values(), ({ old }) => old))
    const shared = new Set([...staying].flatMap((passage) => this.#paragraphs.of(passage)))
    const done = new Set<XmlElement>()
    for (const passage of this.#pairs.old) {
      if (staying.has(passage)) continue
      const paragraphs = this.#paragraphs.of(passage)
      if (paragraphs.some((paragraph) => shared.has(paragraph)))
        for (const offset of this.#paragraphs.offsetsOf(passage)) this.#delete(offset)
      else
        for (const paragraph of paragraphs) {
          if (done.has(paragraph)) continue
          done.add(paragraph)
          for (const offset of this.#paragraphs.offsets.get(paragraph) ?? []) this.#delete(offset)
          for (const run of this.#paragraphs.runsOf(paragraph)) this.#deleteRun(run)
          this.#paragraphs.markEnd(paragraph, this.#revisions.ending('del'), this.#splices)
        }
    }
  }

  #insertPassages(): void {
    let behind: XmlElement | undefined
    for (const passage of this.#pairs.fresh) {
      const kept = this.#kept.get(passage)
      if (kept) behind = this.#paragraphs.of(kept.old).at(-1)
      else this.#insert(passage, behind)
    }
  }

  /** @param after the paragraph of the file that it is to stand after; before the first one where there is none */
  #insert(passage: Passage, behind: XmlElement | undefined): void {
    if (passage.text === '') return
    const first = this.#pairs.old.flatMap((old) => this.#paragraphs.of(old).slice(0, 1))[0]
    const beside = behind ?? first
    const model = this.#model(passage)
    const [like] = model ? this.#paragraphs.of(model) : []
    if (!beside || !model || !like) throw new WordError('it has no paragraph that new ones could be set as')
    const { part, start, end } = this.#file.place(this.#paragraphs.block(beside))
    const at = behind ? end : start
    const runs = this.#withMarks(passage, model, at)
    const xml = this.#paragraphs.like(like, this.#revisions.ending('ins'), runs)
    this.#splices.replace(part, at, at, xml)
  }

  /** The old passage that a new one is set as: one of its kind that is near, else any paragraph without a number. */
  #model(passage: Passage): Passage | undefined {
    const at = this.#pairs.fresh.indexOf(passage)
    const before = this.#pairs.fresh.slice(0, at).findLast((each) => each.kind === passage.kind && this.#kept.has(each))
    const near = before && this.#kept.get(before)?.old
    const usable = this.#pairs.old.filter((old) => this.#paragraphs.of(old).length > 0)
    return (
      near ??
      usable.find(({ kind }) => kind === passage.kind) ??
      usable.find(({ kind }) => kind === 'preambular') ??
      usable.find(({ kind }) => kind === 'operative')
    )
  }

  /** The label of a new paragraph; nothing where Word counts it. */
  #label(passage: Passage, model: Passage): string {
    const { label, kind } = passage
    if (label === undefined || kind === 'note') return ''
    const isOfKind = model.kind === kind
    const typed = typedLabel(this.#file, model)
    if (isOfKind && typed === undefined && model.label !== undefined) return ''
    const stop = kind === 'operative' && !/[.)]$/.test(label) ? '.' : ''
    return this.#run(`${label}${stop} `, model, false)
  }

  /** Characters of a new passage as runs, from one index to another. */
  #runs(passage: Passage, model: Passage, from: number, to: number): string {
    let xml = ''
    for (let at = from; at < to;) {
      const italic = this.#isItalic(passage, at)
      const start = at
      while (at < to && this.#isItalic(passage, at) === italic) at++
      xml += this.#run(passage.text.slice(start, at), model, italic)
    }
    return xml
  }

  #run(text: string, model: Passage, italic: boolean): string {
    for (let index = model.text.length - 1; index >= 0; index--) {
      const origin = this.#file.origin(model.rangeOf(index, index).start)
      const run = origin?.element.name === 'w:t' ? this.#file.host(origin).run : undefined
      if (!run) continue
      const look = this.#wasItalic(model, index) === italic ? {} : { italic }
      return this.#marks.run({ text, like: run, look })
    }
    throw new WordError('it has no words that new ones could be set as')
  }

  /** The label and the runs of a new passage, the marks of its notes in their places. @param place of the paragraph in its part */
  #withMarks(passage: Passage, model: Passage, place: number): string {
    const marks = this.#newMarks.filter((mark) => mark.passage === passage && mark.note)
    let [xml, from, words] = ['', 0, this.#label(passage, model)]
    const put = (to: number): void => {
      words += this.#runs(passage, model, from, to)
      if (words !== '') xml += this.#revisions.inserted(words)
      ;[words, from] = ['', to]
    }
    for (const { at, note } of marks) {
      put(at)
      xml += this.#notes.add(note?.text ?? '', place)
    }
    put(passage.text.length)
    return xml
  }
}

/** Where two documents do not say the same: the name of the first such place. */
const firstDifference = (one: Document, other: Document): string | undefined => {
  const comparison = diff(one, other, { layer: 'written' })
  const row = rowParts.flatMap((part): readonly Row[] => comparison[part]).find((each) => isChanged(each))
  return row && spoken((row.new ?? row.old)?.id ?? '')
}

/** A Word file with the changes that make another document of it. */
export interface TrackedDocument {
  readonly bytes: Uint8Array
  /** Facts of the masthead, by role, that stay as they were: they are no text of the body. */
  readonly left: readonly string[]
}

/**
 * Writes a newer document into the Word file of an older one, as tracked changes. Texts under negotiation are taken as they are written.
 *
 * @throws WordError that says why nothing is written: where with its changes accepted the file would not read as the newer document, or
 * with its changes rejected not as it did
 */
export const trackDocument = (file: WordFile, fresh: Document, stamp: Stamp): TrackedDocument => {
  const old = parse(file.traced.source)
  const marked = new Tracker(file, old, fresh, stamp).marked()
  const fault = faultOfRejected(file, marked)
  if (fault)
    throw new WordError(
      `nothing is written: read again, ${fault.says} (line ${fault.line} of its text); please report it`,
    )
  const accepted = parse(readDocx(marked.bytes, { ...file.options, changes: 'accept' }))
  const place = firstDifference(accepted, fresh)
  if (place !== undefined)
    throw new WordError(
      `nothing is written: read again with its changes accepted, ${place} is not as the newer document has it`,
    )
  const { masthead, sponsors } = diff(accepted, fresh, { layer: 'written' })
  const names = masthead.map(({ role }) => role)
  return {
    bytes: marked.bytes,
    left: [...new Set(sponsors.joined.length + sponsors.left.length > 0 ? [...names, 'sponsors'] : names)],
  }
}
