/**
 * A story of the document (its body, a header, a note) as blocks: paragraphs, and rows of tables.
 */
import { rowBlocks } from '../rich/row.ts'
import { isEmpty, type Block, type Change, type Paragraph, type Span } from '../rich/spans.ts'
import { changeIn, changeOf, isRead, propertiesOf } from './changes.ts'
import { isHeading } from './heading.ts'
import { chosen, controlContent, SpanReader, type Reading, type TextBox } from './spans.ts'
import { child, elements, valueOf, type XmlElement } from '../rich/xml.ts'

/** Reads one story. */
export class StoryReader {
  readonly #reading: Reading
  /** Number of the last paragraph; nothing for a story whose paragraphs are not counted. */
  #ordinal: number | undefined

  /** @param after the paragraphs of the body so far; nothing outside the body */
  constructor(reading: Reading, after?: number) {
    this.#reading = reading
    this.#ordinal = after
  }

  /** The blocks in a container, in order. */
  read(container: XmlElement): Block[] {
    const blocks: Block[] = []
    // Words of paragraphs whose end was deleted: they go on in the next.
    let carried: Span[] = []
    const visit = (parent: XmlElement, change: Change | undefined): void => {
      for (const each of elements(parent)) {
        const own = changeOf(each)
        if (own) {
          if (isRead(own, this.#reading.mode)) visit(each, own)
        } else if (each.name === 'w:p') carried = this.#paragraph(each, carried, change, blocks)
        else if (each.name === 'w:tbl') blocks.push(...this.#table(each))
        else {
          const content = this.#opened(each)
          if (content) visit(content, change)
        }
      }
    }
    visit(container, undefined)
    if (!isEmpty(carried)) blocks.push([this.#finish(undefined, carried, this.#ordinal)])
    return blocks
  }

  #opened(element: XmlElement): XmlElement | undefined {
    if (element.name === 'w:sdt') return controlContent(element)
    if (element.name === 'mc:AlternateContent') return chosen(element)
    return ['w:customXml', 'w:smartTag'].includes(element.name) ? element : undefined
  }

  #paragraph(element: XmlElement, carried: Span[], change: Change | undefined, blocks: Block[]): Span[] {
    const { mode } = this.#reading
    if (this.#ordinal !== undefined) this.#ordinal++
    const ordinal = this.#ordinal
    const properties = propertiesOf(element, 'w:pPr', mode)
    const reader = new SpanReader(properties, this.#reading)
    reader.read(element, mode === 'mark' ? change : undefined)
    const spans = [...carried, ...reader.spans]
    const ending = changeIn(child(child(element, 'w:pPr'), 'w:rPr')) ?? change
    if (mode !== 'mark' && !isRead(ending, mode)) {
      this.#boxes(reader.boxes, blocks)
      return spans
    }
    this.#boxes(
      reader.boxes.filter(({ leads }) => leads),
      blocks,
    )
    const paragraph = this.#finish(properties, spans, ordinal)
    if (!isEmpty(spans)) blocks.push([paragraph])
    this.#boxes(
      reader.boxes.filter(({ leads }) => !leads),
      blocks,
    )
    return []
  }

  #boxes(boxes: readonly TextBox[], blocks: Block[]): void {
    for (const { content } of boxes) blocks.push(...new StoryReader(this.#reading).read(content))
  }

  #finish(properties: XmlElement | undefined, spans: readonly Span[], ordinal: number | undefined): Paragraph {
    const label = this.#label(properties)
    const style = this.#reading.styles.paragraph(properties)
    const heading = isHeading(properties, style, spans, label)
    return { spans, label, style: style.name, heading, framed: child(properties, 'w:framePr') !== undefined, ordinal }
  }

  /** The paragraph's own list, or its style's; a level of the list may be tied to the style. */
  #label(properties: XmlElement | undefined): string | undefined {
    const { styles, numbering } = this.#reading
    const own = child(properties, 'w:numPr')
    const style = styles.paragraph(properties)
    const list = valueOf(own, 'w:numId') ?? style.list
    if (list === undefined || list === '0') return undefined
    const ownLevel = valueOf(own, 'w:ilvl')
    const level =
      ownLevel === undefined
        ? (numbering.levelOfStyle(list, styles.idsOf(properties)) ?? style.level)
        : Number(ownLevel)
    return numbering.next(list, level ?? 0)
  }

  #table(table: XmlElement): Block[] {
    return this.#parts(table, 'w:tr').flatMap((row) => {
      if (!isRead(changeIn(child(row, 'w:trPr')), this.#reading.mode)) return []
      const cells = this.#parts(row, 'w:tc')
        .filter((cell) => isRead(changeIn(child(cell, 'w:tcPr')), this.#reading.mode))
        .map((cell) => this.read(cell))
      return rowBlocks(cells)
    })
  }

  /** Rows of a table, cells of a row, wherever content controls and the like hold them. */
  #parts(container: XmlElement, name: 'w:tr' | 'w:tc'): XmlElement[] {
    return elements(container).flatMap((each) => {
      if (each.name === name) return [each]
      const own = changeOf(each)
      const content = own ? (isRead(own, this.#reading.mode) ? each : undefined) : this.#opened(each)
      return content ? this.#parts(content, name) : []
    })
  }
}
