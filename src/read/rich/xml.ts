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

/** Deeper than any real file, shallow enough for functions that call themselves. */
const depthLimit = 400

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/**
 * Parses one part.
 * @param bytes the part as it stands in the archive
 * @param damaged what to say when it is not well-formed
 * @throws ReadError when it is not well-formed
 */
export function parseXml(bytes: Uint8Array, damaged: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false })
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
    open.at(-1)?.push({ name: `${prefixes[tag.uri] ?? tag.prefix}:${tag.local}`, attributes, children })
    if (open.push(children) > depthLimit) throw new Error('Nested too deeply')
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', add)
  parser.on('cdata', add)
  try {
    parser.write(decode(bytes)).close()
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
