/**
 * The header and the footer of the first page. Word keeps them apart from the text; on a United Nations document the first
 * page's header is the masthead.
 */
import type { Furniture } from '../rich/furniture.ts'
import type { Reading } from './spans.ts'
import { StoryReader } from './story.ts'
import type { WordPackage } from './package.ts'
import { switchOf } from './styles.ts'
import { child, childrenOf, elements, type XmlElement } from '../rich/xml.ts'

/** The properties of the sections, in order. */
export function sections(body: XmlElement): XmlElement[] {
  return elements(body).flatMap((each) => {
    if (each.name === 'w:sectPr') return [each]
    if (each.name === 'w:p') return childrenOf(child(each, 'w:pPr'), 'w:sectPr')
    return each.name === 'w:sdt' ? sections(child(each, 'w:sdtContent') ?? each) : []
  })
}

/**
 * Finds the header or footer that the reader of the first page sees; where that is empty, the next that has words.
 */
export function furniture(kind: 'header' | 'footer', body: XmlElement, file: WordPackage, reading: Reading): Furniture {
  for (const section of sections(body)) {
    const titled = switchOf(section, 'w:titlePg') ?? false
    for (const type of titled ? ['first', 'default'] : ['default']) {
      const reference = childrenOf(section, `w:${kind}Reference`).find((each) => each.attributes['type'] === type)
      const part = reference && file.part(reference.attributes['r:id'] ?? '')
      const blocks = part ? new StoryReader(reading).read(part) : []
      if (blocks.length > 0) return { blocks, ofFirstPage: type === 'first' }
    }
  }
  return { blocks: [], ofFirstPage: false }
}
