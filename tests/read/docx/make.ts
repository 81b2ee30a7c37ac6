/**
 * Word files for the tests, from hand-written parts: what stands in the XML is what the test is about.
 */
import { strToU8, zipSync } from 'fflate'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

const officeType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A run: its words, and the inside of its `w:rPr`. */
export const r = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** An italic run. */
export const i = (text: string): string => r(text, '<w:i/>')

/** A bold run. */
export const b = (text: string): string => r(text, '<w:b/>')

/** A paragraph: its content (plain words without a tag become one run), and the inside of its `w:pPr`. */
export const p = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content === '' || content.startsWith('<') ? content : r(content)}</w:p>`

/** A paragraph of a list. */
export const item = (content: string, list: number, level = 0, properties = ''): string =>
  p(content, `${properties}<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

/** A row of a table, each cell a string of paragraphs. */
export const row = (...cells: string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`

/** A level of a list definition: format, text, and more inside of `w:lvl`. */
export const level = (place: number, format: string, text: string, more = '<w:start w:val="1"/>'): string =>
  `<w:lvl w:ilvl="${place}">${more}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`

/** A list definition and a list of the same number. */
export const list = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`

/** Content of the parts; each the inside of its root element. */
export interface WordParts {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly settings?: string
  /** Headers and footers by relationship id. */
  readonly headers?: Readonly<Record<string, string>>
  readonly footers?: Readonly<Record<string, string>>
}

const xml = (root: string, inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${namespaces}>${inside}</w:${root}>`

const relationship = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${officeType}/${kind}" Target="${target}"/>`

const relationships = (inside: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`

/** The files of a .docx by name, before they are zipped. */
export function wordFiles(parts: WordParts): Record<string, string> {
  const files: Record<string, string> = { 'word/document.xml': xml('document', `<w:body>${parts.body}</w:body>`) }
  let links = ''
  for (const kind of ['styles', 'numbering', 'footnotes', 'endnotes', 'settings'] as const) {
    const inside = parts[kind]
    if (inside === undefined) continue
    files[`word/${kind}.xml`] = xml(kind, inside)
    links += relationship(kind, kind, `${kind}.xml`)
  }
  for (const [kind, root, all] of [
    ['header', 'hdr', parts.headers],
    ['footer', 'ftr', parts.footers],
  ] as const) {
    for (const [id, inside] of Object.entries(all ?? {})) {
      files[`word/${id}.xml`] = xml(root, inside)
      links += relationship(id, kind, `${id}.xml`)
    }
  }
  const overrides = Object.keys(files).map((name) => {
    const kind = name.replace(/^word\/|\d*\.xml$/g, '').replace('document', 'document.main')
    return `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`
  })
  files['[Content_Types].xml'] =
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`
  files['_rels/.rels'] = relationships(relationship('main', 'officeDocument', 'word/document.xml'))
  files['word/_rels/document.xml.rels'] = relationships(links)
  return files
}

/** Zips files by name. */
export const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])))

/** A .docx. */
export const docx = (parts: WordParts | string): Uint8Array =>
  zipped(wordFiles(typeof parts === 'string' ? { body: parts } : parts))
