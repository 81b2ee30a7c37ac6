/** Writing XML. */
import { referenced } from './harmless.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Everything that XML 1.0 does not allow in a document: control characters, halves of surrogate pairs, non-characters. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** A text as it stands between the quotation marks of an attribute, or in an element; line breaks are kept. */
export const escapeXml = (text: string | number): string =>
  referenced(
    String(text)
      .replaceAll(forbidden, '\uFFFD')
      .replaceAll(/[&<>"\t\n\r]/g, (character) => entities[character] ?? ''),
  )

/** An element with its attributes; `content` is XML, one line each, and is indented. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] = [],
): string => {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ')
  if (content.length === 0) return `<${head}/>`
  const inner = content.map((part) => part.replaceAll(/^/gm, '  ')).join('\n')
  return `<${head}>\n${inner}\n</${name}>`
}

/** An element on one line, for text in which every space counts; `content` is XML. */
export const tag = (name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string => {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ')
  return content === '' ? `<${head}/>` : `<${head}>${content}</${name}>`
}

/** The declaration that a document begins with, and its root. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
