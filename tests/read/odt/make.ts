/** OpenDocument texts for tests. */
import { strToU8, zipSync } from 'fflate'

const namespaces = ['office', 'text', 'style', 'table']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  )
  .join(' ')

/** The parts of a text, each as what stands in its element. */
export interface OdtParts {
  readonly body: string
  readonly styles?: string
  readonly masters?: string
  readonly common?: string
}

/** `T1` is italic, `T2` bold, `T3` raised; `P1` centred; `L1` counts 1., (a), (i). */
const usual = `
  <style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
  <style:style style:name="T2" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="T3" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
  <style:style style:name="P1" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/></style:style>
  <text:list-style style:name="L1">
    <text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/>
    <text:list-level-style-number text:level="2" style:num-prefix="(" style:num-suffix=")" style:num-format="a"/>
    <text:list-level-style-number text:level="3" style:num-prefix="(" style:num-suffix=")" style:num-format="i"/>
  </text:list-style>`

const content = ({ body, styles = '' }: OdtParts): string =>
  `<office:document-content ${namespaces}><office:automatic-styles>${usual}${styles}</office:automatic-styles>
    <office:body><office:text>${body}</office:text></office:body></office:document-content>`

/** A packed text. */
export const odt = (parts: OdtParts | string, more: Readonly<Record<string, string>> = {}): Uint8Array => {
  const given = typeof parts === 'string' ? { body: parts } : parts
  const files = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': content(given),
    'styles.xml': `<office:document-styles ${namespaces}><office:styles>${given.common ?? ''}</office:styles>
      <office:master-styles>${given.masters ?? ''}</office:master-styles></office:document-styles>`,
    ...more,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level: 0 })
}

/** A text in one XML file. */
export const fodt = (body: string): Uint8Array =>
  strToU8(
    `<?xml version="1.0"?>\n<office:document ${namespaces}><office:body><office:text>${body}</office:text></office:body></office:document>`,
  )
