/**
 * XML parts as trees of elements.
 *
 * The parser is `saxes`: it checks that the part is well-formed, which tells a damaged file from a sound one; it knows
 * namespaces; it expands no entity but the five of XML, so that no file can blow itself up; bundled it takes 29 KB.
 */
import { SaxesParser } from 'saxes'
import { ReadError } from '../error.ts'

/** An element. Names bear the usual prefix of their namespace (`w:p`), whatever prefix the file chose. */
export interface XmlElement {
  readonly name: string
  /** By local name; those of the relationships' namespace as `r:id`. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

// Each in the edition that Word writes and in the one of ISO 29500 Strict.
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  ...Object.fromEntries(
    ['office', 'text', 'style', 'table', 'drawing'].map((name) => [
      `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`,
      name === 'drawing' ? 'draw' : name,
    ]),
  ),
}

/** Where an element stands in the text of its part, in UTF-16 code units. */
export interface XmlPlace {
  /** Name of the part in the archive. */
  readonly part: string
  /** Where its start tag begins. */
  readonly start: number
  /** Where its content begins and ends; both are its end where it has no end tag. */
  readonly inside: number
  insideEnd: number
  end: number
  readonly parent: XmlElement | undefined
}

/** The places of elements, and the texts of the parts that they stand in, without a byte order mark. */
export interface XmlPlaces {
  readonly of: Map<XmlElement, XmlPlace>
  readonly texts: Map<string, string>
}

/** Deeper than any real file, shallow enough for functions that call themselves. */
const depthLimit = 400

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/** Keeps the places of the elements of one part, by where the parser is after each tag. */
class Placing {
  readonly #places: XmlPlaces
  readonly #part: string
  readonly #text: string
  readonly #open: XmlElement[] = []

  constructor(places: XmlPlaces, part: string, text: string) {
    this.#places = places
    this.#part = part
    this.#text = text
    places.texts.set(part, text)
  }

  open(element: XmlElement, position: number): void {
    // No attribute holds a `<`.
    const start = this.#text.lastIndexOf('<', position - 1)
    this.#places.of.set(element, {
      part: this.#part,
      start,
      inside: position,
      insideEnd: position,
      end: position,
      parent: this.#open.at(-1),
    })
    this.#open.push(element)
  }

  close(position: number): void {
    const element = this.#open.pop()
    const place = element && this.#places.of.get(element)
    if (place === undefined || position === place.end) return
    place.end = position
    place.insideEnd = this.#text.lastIndexOf('<', position - 1)
  }
}

/**
 * Parses one part.
 * @param bytes the part as it stands in the archive
 * @param damaged what to say when it is not well-formed
 * @param note is told where each element stands, for those who change the part
 * @throws ReadError when it is not well-formed
 */
export function parseXml(
  bytes: Uint8Array,
  damaged: string,
  note?: { readonly places: XmlPlaces; readonly part: string },
): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const text = decode(bytes)
  const placing = note && new Placing(note.places, note.part, text)
  const root: (XmlElement | string)[] = []
  const open: (XmlElement | string)[][] = [root]
  const add = (text: string): void => {
    open.at(-1)?.push(text)
  }
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {}
    for (const { uri, local, value } of Object.values(tag.attributes)) {
      attributes[prefixes[uri] === 'r' ? `r:${local}` : local] = value
    }
    const children: (XmlElement | string)[] = []
    const element = { name: `${prefixes[tag.uri] ?? tag.prefix}:${tag.local}`, attributes, children }
    open.at(-1)?.push(element)
    placing?.open(element, parser.position)
    if (open.push(children) > depthLimit) throw new Error('Nested too deeply')
  })
  parser.on('closetag', () => {
    open.pop()
    placing?.close(parser.position)
  })
  parser.on('text', add)
  parser.on('cdata', add)
  try {
    parser.write(text).close()
  } catch (error) {
    throw new ReadError(damaged, { cause: error })
  }
  const element = root.find((child) => typeof child !== 'string')
  return element ?? { name: '', attributes: {}, children: [] }
}

/** The elements among the children. */
export const elements = (parent: XmlElement): XmlElement[] =>
  parent.children.filter((child): child is XmlElement => typeof child !== 'string')

/** The first child of that name. */
export const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((each): each is XmlElement => typeof each !== 'string' && each.name === name)

/** Every child of that name. */
export const childrenOf = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  parent === undefined ? [] : elements(parent).filter((each) => each.name === name)

/** `w:val` of the first child of that name. */
export const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  child(parent, name)?.attributes['val']

/** Characters directly in the element. */
export const characters = (element: XmlElement): string =>
  element.children.filter((each) => typeof each === 'string').join('')
