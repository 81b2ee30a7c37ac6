/** A document in Akoma Ntoso as paragraphs. */
import { Flow } from '../rich/flow.ts'
import { plainLook, type Block, type Change, type Look, type NoteReference } from '../rich/spans.ts'
import { elements, type XmlElement } from '../rich/xml.ts'
import {
  headings,
  inline,
  isOnlyHeading,
  isTypedNote,
  isUnreferenced,
  local,
  lookOf,
  unseen,
  wordsOf,
} from './elements.ts'

/** Words that are struck out or put in are so in a text under negotiation: nobody is to accept them on the way. */
const changes: Readonly<Record<string, Change>> = { ins: 'inserted', del: 'deleted' }

/** A note with its mark as the file has it. */
export interface AknNote {
  readonly reference: NoteReference
  readonly blocks: readonly Block[]
}

/** Reads elements in order; gathers paragraphs, notes and what stands at the foot of the first page. */
export class BodyReader {
  readonly #flow = new Flow()
  /** Whether the paragraph began with the letter of a resolution. */
  #lettered = false
  /** What became of the words that are being read. */
  #change: Change | undefined
  readonly notes: AknNote[]
  readonly footer: Block[] = []

  /** @param notes of the document so far */
  constructor(notes: AknNote[] = []) {
    this.notes = notes
  }

  get blocks(): readonly Block[] {
    return this.#flow.blocks
  }

  /** Reads what stands in an element. */
  read(element: XmlElement, look: Look = plainLook, preserved = false): void {
    const kept = element.attributes['space'] === 'preserve' || preserved
    const before = this.#change
    this.#change = changes[local(element)] ?? before
    for (const each of element.children) {
      if (typeof each === 'string') this.#words(each, look, kept)
      else this.#element(each, look, kept, element)
    }
    this.#change = before
  }

  /** Where white space is kept, two spaces are two; a line of the file that ends is one space all the same. */
  #words(text: string, look: Look, preserved: boolean): void {
    if (preserved && !/[\n\t\r]/.test(text)) this.#flow.add(text, look, this.#change)
    else this.#flow.words(text, look, this.#change)
  }

  #element(element: XmlElement, look: Look, preserved: boolean, parent: XmlElement): void {
    const name = local(element)
    if (unseen.has(name)) return
    if (name === 'meta') return this.#meta(element)
    if (name === 'authorialNote') return this.#note(element)
    if (name === 'eol') return this.#flow.break()
    if (name === 'docNumber' && /^\s*[A-Z]\s*$/.test(wordsOf(element))) this.#letter()
    if (name === 'docTitle' && this.#lettered) this.#flow.end({ heading: true })
    if (inline.has(name)) return this.read(element, lookOf(element, look), preserved)
    if (name === 'num' && local(parent) !== 'p') return this.#number(element, parent)
    if (name === 'num') return this.#flow.words(`${wordsOf(element).trim()} `, look)
    if (name === 'tr') return this.#row(element)
    if (name === 'attachment') this.#annexLabel(element)
    this.#flow.end()
    this.read(element, look, preserved)
    this.#flow.end(this.#kindOf(element, parent))
    this.#lettered = false
    if (element.children.some((each) => typeof each !== 'string' && local(each) === 'num')) this.#flow.close()
  }

  /** `B` between the title of a resolution in parts and its own: each stands on a line of its own. */
  #letter(): void {
    this.#flow.end({ heading: true })
    this.#lettered = true
  }

  /** An annex is told by its place in the file alone where no `Annex` heads it (S/RES/2564 (2021)). */
  #annexLabel(element: XmlElement): void {
    const words = wordsOf(element).trim()
    if (/^(?:annex|appendix|enclosure|attachment)/i.test(words)) return
    this.#flow.close()
    this.#flow.words('Annex', plainLook)
    this.#flow.end({ heading: true })
  }

  #kindOf(element: XmlElement, parent: XmlElement): { heading?: boolean; framed?: boolean } {
    const name = local(element)
    // Where the preamble stands in a section, its paragraphs are called headings that refer to it.
    if (name === 'crossHeading') return { heading: element.attributes['refersTo'] !== '#preamble' }
    if (local(parent) === 'formula') return { heading: false }
    if (headings.has(name) || isOnlyHeading(element)) return { heading: true }
    if (isTypedNote(element)) return { framed: true }
    if (local(parent) === 'preface') return { heading: true }
    return {}
  }

  /** The number of a section stands on a line of its own: `II`; one with a stop before its heading: `B. Salaries`. */
  #number(element: XmlElement, parent: XmlElement): void {
    const label = wordsOf(element).replace(/\s+/g, ' ').trim()
    if (label === '') return
    const alone = ['section', 'title', 'part', 'chapter'].includes(local(parent)) && !label.endsWith('.')
    if (!alone) return this.#flow.number(label)
    this.#flow.end()
    this.#flow.words(label, plainLook)
    this.#flow.end({ heading: true })
  }

  #note(element: XmlElement): void {
    const reader = new BodyReader(this.notes)
    const custom = element.attributes['marker']?.trim() ?? ''
    const reference: NoteReference = { own: true, custom, number: 0 }
    if (!isUnreferenced(element)) this.#flow.refer(reference)
    reader.read(element)
    reader.#flow.close()
    this.notes.push({ reference, blocks: reader.blocks })
  }

  #row(element: XmlElement): void {
    this.#flow.row(
      elements(element).map((cell) => {
        const reader = new BodyReader(this.notes)
        reader.read(cell)
        reader.#flow.close()
        return reader.blocks
      }),
    )
  }

  /** Of the metadata only the job number is printed, at the foot of the first page. */
  #meta(element: XmlElement): void {
    for (const each of elements(element)) {
      if (local(each) === 'docketNumber') {
        const text = wordsOf(each).trim()
        if (text !== '') this.footer.push([{ spans: [{ text, italic: false, bold: false }], heading: false }])
      } else this.#meta(each)
    }
  }
}
