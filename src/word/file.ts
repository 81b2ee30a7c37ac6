/** A Word file that is to be changed: its text as the parser reads it, and for each character the run that holds it. */
import { readDocx, traceDocx, type DocxOptions, type TracedDocx } from '../read/docx/index.ts'
import type { Origin } from '../read/rich/origin.ts'
import type { Splices } from './splices.ts'
import { WordError } from './error.ts'
import { nameIn, prefixIn } from './tags.ts'
import { elements, type XmlElement, type XmlPlace } from '../read/rich/xml.ts'

/** What may stand between a paragraph and a run that is changed; a run in anything else is marked as a whole. */
const inline: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:sdt',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
])

/** What stands in the paragraph at its outermost, and holds a character. */
export interface Host {
  /** The child of the paragraph. */
  readonly outer: XmlElement
  /** The run that may be cut at the character; nothing for formulas, text boxes and the like. */
  readonly run: XmlElement | undefined
}

/** A Word file with the places of everything in it. */
export class WordFile {
  readonly bytes: Uint8Array
  readonly options: DocxOptions
  readonly traced: TracedDocx
  #rejected: string | undefined

  /** @throws ReadError for a file that cannot be read */
  constructor(bytes: Uint8Array, options: DocxOptions = {}) {
    this.bytes = bytes
    this.options = options
    this.traced = traceDocx(bytes, { ...options, changes: 'accept' })
  }

  /** The text in the notation, with all changes accepted. */
  get text(): string {
    return this.traced.source.text
  }

  /**
   * Of the namespace of Word's elements, with its colon.
   * @throws WordError for a file that gives it none: its attributes could not be written
   */
  get prefix(): string {
    const found = prefixIn(this.startTag(this.traced.package.document))
    if (found === undefined) throw new WordError('its XML is not as Word writes it; open it in Word and save it')
    return found
  }

  /** Whether the part of an element knows the prefix; parts of one file may each have their own. */
  isBound(element: XmlElement): boolean {
    const text = this.traced.places.texts.get(this.place(element).part) ?? ''
    return text.includes(` xmlns:${this.prefix.slice(0, -1)}=`)
  }

  origin(offset: number): Origin | undefined {
    return this.traced.origins[offset]
  }

  place(element: XmlElement): XmlPlace {
    const place = this.traced.places.of.get(element)
    if (place === undefined) throw new Error(`${element.name} has no place`)
    return place
  }

  /** The text of a part between two offsets of it. */
  xml(part: string, start: number, end: number): string {
    return (this.traced.places.texts.get(part) ?? '').slice(start, end)
  }

  /** The start tag of an element, as the part has it. */
  startTag(element: XmlElement): string {
    const { part, start, inside } = this.place(element)
    return this.xml(part, start, inside)
  }

  /** An element and all in it, as the part has them. */
  whole(element: XmlElement): string {
    const { part, start, end } = this.place(element)
    return this.xml(part, start, end)
  }

  /** Where in its outermost paragraph the element of a character stands. */
  host({ element }: Origin): Host {
    const path = this.#pathTo(element)
    const paragraph = path.findIndex(({ name }) => name === 'w:p')
    const [outer = element] = path.slice(paragraph + 1)
    const run = path.at(-2)
    const between = path.slice(paragraph + 1, -2)
    const isExact = run?.name === 'w:r' && between.every(({ name }) => inline.has(name))
    return { outer, run: isExact ? run : undefined }
  }

  /** The elements from the root to an element. */
  #pathTo(element: XmlElement): XmlElement[] {
    const path: XmlElement[] = []
    for (let each: XmlElement | undefined = element; each; each = this.place(each).parent) path.unshift(each)
    return path
  }

  /** The text with all changes rejected. */
  get rejected(): string {
    return (this.#rejected ??= readDocx(this.bytes, { ...this.options, changes: 'reject' }).text)
  }
}

/** Puts elements after the last child of another. */
export const appendTo = (file: WordFile, splices: Splices, parent: XmlElement, xml: string): void => {
  const { part, start, inside, insideEnd, end } = file.place(parent)
  const startTag = file.xml(part, start, inside)
  if (insideEnd < end) splices.replace(part, insideEnd, insideEnd, xml)
  else {
    splices.replace(part, start, end, `${startTag.replace(/\s*\/>$/, '>')}${xml}</${nameIn(startTag)}>`)
  }
}

/** Every element of a tree in order, the root included. */
export function* everyElement(root: XmlElement): Generator<XmlElement> {
  yield root
  for (const each of elements(root)) yield* everyElement(each)
}
