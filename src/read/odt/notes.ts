/** Footnotes and endnotes in the order of their marks. */
import type { NoteReference } from '../rich/spans.ts'
import { characters, child, type XmlElement } from '../rich/xml.ts'

/** A note; its label is known when the whole text was read. */
export interface OdtNote extends NoteReference {
  custom: string
  /** What it says. */
  readonly body: XmlElement | undefined
}

/** Gathers notes. Endnotes count in digits, whatever the page shows, and go on after the footnotes: there is one row of labels. */
export class Notes {
  readonly #footnotes: OdtNote[] = []
  readonly #endnotes: OdtNote[] = []

  /** Meets a note at the place of its mark. */
  refer(element: XmlElement): OdtNote {
    const citation = child(element, 'text:note-citation')
    const custom = (citation ? characters(citation) : '').trim()
    const note: OdtNote = { own: true, custom, number: 0, body: child(element, 'text:note-body') }
    const counts = element.attributes['note-class'] === 'endnote' && citation?.attributes['label'] === undefined
    ;(counts ? this.#endnotes : this.#footnotes).push(note)
    return note
  }

  /** All notes, once every mark was met. */
  settle(): readonly OdtNote[] {
    const last = Math.max(0, ...this.#footnotes.map(({ custom }) => Number(custom) || 0))
    this.#endnotes.forEach((note, index) => (note.custom = String(last + index + 1)))
    return [...this.#footnotes, ...this.#endnotes]
  }
}
