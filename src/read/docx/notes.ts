/**
 * Footnotes and endnotes: which are referred to, in which order, and under which label.
 */
import { numberIn } from './styles.ts'
import type { NoteReference } from '../rich/spans.ts'
import { child, childrenOf, type XmlElement } from '../rich/xml.ts'

export type NoteKind = 'footnote' | 'endnote'

/** One note that the text refers to. */
export interface Note extends NoteReference {
  readonly kind: NoteKind
  /** Its content, if the file has it. */
  readonly content: XmlElement | undefined
  custom: string
  number: number
}

const contents = (part: XmlElement | undefined, kind: NoteKind): Map<string, XmlElement> =>
  new Map(childrenOf(part, `w:${kind}`).map((each) => [each.attributes['id'] ?? '', each]))

/** Gathers the notes in the order of their references. */
export class Notes {
  readonly #contents: Readonly<Record<NoteKind, ReadonlyMap<string, XmlElement>>>
  readonly #starts: Readonly<Record<NoteKind, number>>
  readonly #met = new Map<string, Note>()

  /**
   * @param footnotes `footnotes.xml`
   * @param endnotes `endnotes.xml`
   * @param settings where numbering may begin at another number: `settings.xml`, and the first section's properties
   */
  constructor(
    footnotes: XmlElement | undefined,
    endnotes: XmlElement | undefined,
    settings: readonly (XmlElement | undefined)[],
  ) {
    const start = (kind: NoteKind): number =>
      settings.map((each) => numberIn(child(each, `w:${kind}Pr`), 'w:numStart')).find((each) => each !== undefined) ?? 1
    this.#contents = { footnote: contents(footnotes, 'footnote'), endnote: contents(endnotes, 'endnote') }
    this.#starts = { footnote: start('footnote'), endnote: start('endnote') }
  }

  /** Meets a reference. */
  refer(kind: NoteKind, id: string, own: boolean): Note {
    const key = `${kind} ${id}`
    const known = this.#met.get(key)
    if (known) return known
    const note: Note = { kind, content: this.#contents[kind].get(id), own, custom: '', number: 0 }
    this.#met.set(key, note)
    return note
  }

  /**
   * Numbers the notes and returns them, footnotes first. Endnotes count in digits, whatever Word shows (its default is
   * `i`), and go on after the footnotes: the notation has one row of labels.
   */
  settle(): Note[] {
    const all = [...this.#met.values()]
    const numberAll = (kind: NoteKind, start: number): number => {
      let next = start
      for (const note of all) if (note.kind === kind && !note.own) note.number = next++
      return next
    }
    const after = numberAll('footnote', this.#starts.footnote)
    numberAll('endnote', after === this.#starts.footnote ? this.#starts.endnote : after)
    return all.toSorted((a, b) => Number(a.kind === 'endnote') - Number(b.kind === 'endnote'))
  }
}
