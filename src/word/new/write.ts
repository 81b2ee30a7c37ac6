/** A new Word file: every part of it, packed. */
import { escapeText } from '../escape.ts'
import type { Stamp } from '../revisions.ts'
import { repack } from '../zip.ts'
import type { WordContent, WordMasthead } from './content.ts'
import { RunWriter } from './runs.ts'
import { stylesXml } from './styles.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const part = (root: string, inside: string): string =>
  `${declaration}<w:${root} xmlns:w="${word}" xmlns:r="${links}">${inside}</w:${root}>`

const words = (style: string, text: string, more = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${text === '' ? '' : `<w:r><w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`}</w:p>`

const cell = (width: number, content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`

const [left, right] = [6494, 3356]

/** The masthead as the header of the first page has it: two rows, the lower with the facts on the right. */
const mastheadXml = ({ organization, symbol, organ, facts }: WordMasthead): string => {
  const line = (side: string, width: number): string =>
    `<w:${side} w:val="single" w:sz="${width}" w:space="0" w:color="auto"/>`
  const borders = `<w:tblBorders>${line('bottom', 12)}${line('insideH', 4)}</w:tblBorders>`
  const top = cell(left, words('HCh', organization)) + cell(right, words('Header', symbol, '<w:jc w:val="right"/>'))
  const lines = facts.length === 0 ? words('Header', '') : facts.map((fact) => words('Header', fact)).join('')
  const bottom = cell(left, words('XLarge', organ)) + cell(right, lines)
  const rows = [
    organization + symbol === '' ? '' : `<w:tr>${top}</w:tr>`,
    organ === '' && facts.length === 0 ? '' : `<w:tr>${bottom}</w:tr>`,
  ]
  const grid = `<w:tblGrid><w:gridCol w:w="${left}"/><w:gridCol w:w="${right}"/></w:tblGrid>`
  return `<w:tbl><w:tblPr><w:tblW w:w="${left + right}" w:type="dxa"/>${borders}</w:tblPr>${grid}${rows.join('')}</w:tbl>${words('Header', '')}`
}

const pageNumber =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'

interface Part {
  readonly name: string
  /** What it is, as content types and relationships say it: `footnotes`. */
  readonly kind: string
  readonly xml: string
  /** How the section refers to a header or footer. */
  readonly reference?: string
}

const furniture = (kind: 'header' | 'footer', type: 'first' | 'default', inside: string): Part => ({
  name: `${kind}-${type}.xml`,
  kind,
  xml: part(kind === 'header' ? 'hdr' : 'ftr', inside),
  reference: `<w:${kind}Reference w:type="${type}" r:id="${kind}-${type}"/>`,
})

/** The pages after the first bear the symbol at their head and their number at their foot; only beside a masthead. */
const furnitureOf = ({ masthead, footer = '' }: WordContent): Part[] => {
  if (!masthead) return footer === '' ? [] : [furniture('footer', 'first', words('Footer', footer))]
  return [
    furniture('header', 'first', mastheadXml(masthead)),
    furniture('header', 'default', words('Header', masthead.symbol)),
    ...(footer === '' ? [] : [furniture('footer', 'first', words('Footer', footer))]),
    ...(footer === ''
      ? []
      : [furniture('footer', 'default', `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${pageNumber}</w:p>`)]),
  ]
}

const separators =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'

/**
 * Writes a Word file in the styles of the United Nations.
 * @param stamp who made the changes in it, and when
 */
export const writeContent = (content: WordContent, stamp: Stamp): Uint8Array => {
  const writer = new RunWriter(content.notes, stamp)
  const body = content.body
    .map((each) => (each.kind === 'table' ? writer.table(each) : writer.paragraph(each)))
    .join('')
  const parts: Part[] = [
    { name: 'styles.xml', kind: 'styles', xml: part('styles', stylesXml) },
    ...furnitureOf(content),
  ]
  if (content.notes.length > 0) {
    const notes = content.notes.map((note, index) => writer.note(note, index)).join('')
    parts.push({ name: 'footnotes.xml', kind: 'footnotes', xml: part('footnotes', separators + notes) })
  }
  const references = parts.map(({ reference = '' }) => reference).join('')
  const page = `<w:sectPr>${references}<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1200" w:bottom="1728" w:left="1200" w:header="432" w:footer="504" w:gutter="0"/>${references === '' ? '' : '<w:titlePg/>'}</w:sectPr>`
  const link = ({ name, kind }: Part): string =>
    `<Relationship Id="${name.replace('.xml', '')}" Type="${links}/${kind}" Target="${name}"/>`
  const override = ({ name, kind }: Part): string =>
    `<Override PartName="/word/${name}" ContentType="${types}.${kind}+xml"/>`
  const overrides = [{ name: 'document.xml', kind: 'document.main', xml: '' }, ...parts].map(override).join('')
  const files: [string, string][] = [
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`,
    ],
    [
      '_rels/.rels',
      `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="document" Type="${links}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    ['word/document.xml', part('document', `<w:body>${body}${page}</w:body>`)],
    [
      'word/_rels/document.xml.rels',
      `${declaration}<Relationships xmlns="${packages}/relationships">${parts.map(link).join('')}</Relationships>`,
    ],
    ...parts.map(({ name, xml }): [string, string] => [`word/${name}`, xml]),
  ]
  return repack(undefined, new Map(files.map(([name, xml]) => [name, new TextEncoder().encode(xml)])))
}
