/** The header and the footer of the first page. */
import type { Furniture } from '../rich/furniture.ts'
import { child, elements, type XmlElement } from '../rich/xml.ts'
import { BodyReader, type Reading } from './body.ts'
import type { TextPackage } from './package.ts'

/** The style of the first page: the one that the first paragraph begins, or the standard one. */
function firstPage({ text, pages }: TextPackage, { styles }: Reading): XmlElement | undefined {
  const all = pages ? elements(pages).filter(({ name }) => name === 'style:master-page') : []
  const first = paragraphIn(text)
  const name = first && styles.paragraph(first.attributes['style-name']).page
  const named = (wanted: string): XmlElement | undefined => all.find(({ attributes }) => attributes['name'] === wanted)
  return (name === undefined ? undefined : named(name)) ?? named('Standard') ?? all[0]
}

function paragraphIn(container: XmlElement): XmlElement | undefined {
  for (const each of elements(container)) {
    const found = each.name === 'text:p' || each.name === 'text:h' ? each : paragraphIn(each)
    if (found) return found
  }
  return undefined
}

/** Finds the header or the footer that the reader of the first page sees. */
export function furniture(kind: 'header' | 'footer', file: TextPackage, reading: Reading): Furniture {
  const page = firstPage(file, reading)
  for (const name of [`style:${kind}-first`, `style:${kind}`]) {
    const part = child(page, name)
    const isShown = part !== undefined && part.attributes['display'] !== 'false'
    const reader = new BodyReader(reading)
    if (isShown) reader.read(part)
    if (reader.blocks.length > 0) return { blocks: reader.blocks, ofFirstPage: name.endsWith('first') }
  }
  return { blocks: [], ofFirstPage: false }
}
