/**
 * The content of one paragraph: its characters with how they are set.
 */
import { spanOf, type Change, type Span } from '../rich/spans.ts'
import { changeOf, isRead, propertiesOf, type ChangeMode } from './changes.ts'
import { Fields } from './fields.ts'
import type { Note, Notes } from './notes.ts'
import type { Numbering } from './numbering.ts'
import type { RunLook, Styles } from './styles.ts'
import { symbolCharacter, withoutPrivate } from './symbols.ts'
import type { Origins } from '../rich/origin.ts'
import { characters, child, elements, type XmlElement } from '../rich/xml.ts'

/** A text box, and whether text of its paragraph stands before it. */
export interface TextBox {
  readonly content: XmlElement
  readonly leads: boolean
}

/** The branch of an alternative that Word itself takes: the first. Each branch says the same in another way. */
export const chosen = (alternative: XmlElement): XmlElement | undefined =>
  child(alternative, 'mc:Choice') ?? child(alternative, 'mc:Fallback')

/** What a content control holds; nothing while it shows only its prompt. */
export const controlContent = (control: XmlElement): XmlElement | undefined =>
  child(child(control, 'w:sdtPr'), 'w:showingPlcHdr') ? undefined : child(control, 'w:sdtContent')

/** Whether the white space around the words of an element is theirs: without `xml:space="preserve"` Word leaves it out. */
const keepsSpace = (element: XmlElement): boolean => element.attributes['space'] === 'preserve'

const wordsOf = (element: XmlElement): string => {
  const text = characters(element)
    .replace(/[\r\n]/g, ' ')
    .replaceAll('\u00ad', '')
  return withoutPrivate(keepsSpace(element) ? text : text.trim())
}

/** Where each character of those words stands. */
const originsOf = (element: XmlElement): Origins => {
  const text = characters(element)
  const places = Array.from({ length: text.length }, (_, at) => at).filter((at) => text[at] !== '\u00ad')
  const words = places.map((at) => text[at]).join('')
  const [from, to] = keepsSpace(element) ? [0] : [words.length - words.trimStart().length, words.trimEnd().length]
  return places.slice(from, to).map((at) => ({ element, at }))
}

/** The origin of what one element stands for. */
const originOf = (element: XmlElement, length: number): Origins => Array.from({ length }, () => ({ element, at: 0 }))

function boxesIn(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element]
  const open = element.name === 'mc:AlternateContent' ? chosen(element) : element
  return open === undefined ? [] : elements(open).flatMap(boxesIn)
}

/** Whether an element holds the characters of a run. */
const isWords = ({ name }: XmlElement): boolean => ['w:t', 'w:delText', 'm:t'].includes(name)

/** Whether a break ends a page or a column. */
const isPage = ({ attributes }: XmlElement): boolean => ['page', 'column'].includes(attributes['type'] ?? '')

const transparent: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'm:oMath',
  'm:oMathPara',
])

/** What every story of one document shares. */
export interface Reading {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly notes: Notes
  readonly mode: ChangeMode
  /** Whether the origins of the characters are wanted. */
  readonly traces?: boolean
}

/** Reads one paragraph; made anew for each. */
export class SpanReader {
  readonly spans: Span[] = []
  readonly boxes: TextBox[] = []
  readonly #fields = new Fields()
  /** A note whose own mark is still to come, and the reference to it. */
  #unmarked: { readonly note: Note; readonly element: XmlElement } | undefined
  readonly #paragraph: XmlElement | undefined
  readonly #styles: Styles
  readonly #notes: Notes
  readonly #mode: ChangeMode
  readonly #traces: boolean

  constructor(paragraph: XmlElement | undefined, { styles, notes, mode, traces = false }: Reading) {
    this.#paragraph = paragraph
    this.#styles = styles
    this.#notes = notes
    this.#mode = mode
    this.#traces = traces
  }

  /** Reads what stands in a paragraph, a link, a content control. */
  read(container: XmlElement, change?: Change): void {
    for (const each of elements(container)) this.#inline(each, change)
  }

  #inline(element: XmlElement, change: Change | undefined): void {
    const own = changeOf(element)
    if (own) {
      if (isRead(own, this.#mode)) this.read(element, this.#mode === 'mark' ? own : undefined)
    } else if (element.name === 'w:r' || element.name === 'm:r') this.#run(element, change)
    else if (transparent.has(element.name) || element.name.startsWith('m:')) this.read(element, change)
    else if (element.name === 'w:sdt' || element.name === 'mc:AlternateContent') {
      const content = element.name === 'w:sdt' ? controlContent(element) : chosen(element)
      if (content) this.read(content, change)
    }
  }

  #run(element: XmlElement, change: Change | undefined): void {
    const properties = propertiesOf(element, 'w:rPr', this.#mode)
    const look = this.#styles.run(this.#paragraph, properties)
    this.#content(element, look, change)
  }

  #content(element: XmlElement, look: RunLook, change: Change | undefined): void {
    for (const each of elements(element)) {
      if (each.name === 'w:fldChar') this.#fields.meet(each.attributes['fldCharType'])
      else if (!look.hidden && !this.#fields.inCode) this.#piece(each, look, change)
    }
  }

  #piece(element: XmlElement, look: RunLook, change: Change | undefined): void {
    switch (element.name) {
      case 'w:t':
      case 'w:delText':
      case 'm:t':
        return this.#add(wordsOf(element), element, look, change)
      case 'w:tab':
      case 'w:ptab':
        return this.#add('\t', element, look, change)
      case 'w:br':
        // A page or a column ends here, the sentence does not.
        return this.#add(isPage(element) ? '\t' : '\n', element, look, change)
      case 'w:cr':
        return this.#add('\n', element, look, change)
      case 'w:noBreakHyphen':
        return this.#add('\u2011', element, look, change)
      case 'w:sym': {
        const { char = '', font = '' } = element.attributes
        return this.#add(symbolCharacter(Number.parseInt(char, 16) || 0, font), element, look, change)
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.#refer(element, change)
      case 'w:ruby': {
        const base = child(element, 'w:rubyBase')
        return base && this.read(base, change)
      }
      case 'mc:AlternateContent': {
        const branch = chosen(element)
        return branch && this.#content(branch, look, change)
      }
      case 'w:drawing':
      case 'w:pict':
      case 'w:object': {
        const leads = this.spans.every(({ text, note }) => note === undefined && text.trim() === '')
        for (const content of boxesIn(element)) this.boxes.push({ content, leads })
      }
    }
  }

  #add(text: string, element: XmlElement, look: RunLook, change: Change | undefined): void {
    if (text === '') return
    const unmarked = this.#unmarked
    if (unmarked) {
      this.#unmarked = undefined
      unmarked.note.custom = text.trim()
      this.#mark(unmarked.note, unmarked.element, change)
      return
    }
    const origins = this.#traces ? (isWords(element) ? originsOf(element) : originOf(element, text.length)) : undefined
    this.spans.push({ ...spanOf(text, look), origins, change })
  }

  #mark(note: Note, element: XmlElement, change: Change | undefined): void {
    const origins = this.#traces ? originOf(element, 1) : undefined
    this.spans.push({ text: '', origins, italic: false, bold: false, note, change })
  }

  #refer(element: XmlElement, change: Change | undefined): void {
    const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
    const custom = ['1', 'true', 'on'].includes(element.attributes['customMarkFollows'] ?? '')
    const note = this.#notes.refer(kind, element.attributes['id'] ?? '', custom)
    if (custom) this.#unmarked = { note, element }
    else this.#mark(note, element, change)
  }
}
