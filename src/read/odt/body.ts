/** The text of an OpenDocument file as paragraphs. */
import { Flow } from '../rich/flow.ts'
import type { Block, Change, Look } from '../rich/spans.ts'
import { elements, type XmlElement } from '../rich/xml.ts'
import type { Changes } from './changes.ts'
import { labelOf, startOf, type OpenList } from './lists.ts'
import type { Notes } from './notes.ts'
import type { Styles } from './styles.ts'

/** What all parts of a document share. */
export interface Reading {
  readonly styles: Styles
  readonly notes: Notes
  readonly changes: Changes
}

/** Hold no words of the text. */
const silent: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'office:annotation',
  'office:forms',
  'svg:title',
  'svg:desc',
  'text:hidden-text',
  'text:note-citation',
])

const namedAsHeading = /^(?:heading|title|subtitle)\b/i

/** Reads elements in order; every list keeps its numbers, for a later one may go on with them. */
export class BodyReader {
  readonly #flow = new Flow()
  readonly #reading: Reading
  readonly #lists = new Map<string, OpenList>()
  #deleted: Change | undefined
  /** Text boxes of the paragraph, which stand after it. */
  #boxes: XmlElement[] = []

  constructor(reading: Reading) {
    this.#reading = reading
  }

  get blocks(): readonly Block[] {
    return this.#flow.blocks
  }

  /** Reads what stands in an element. */
  read(container: XmlElement): void {
    for (const each of elements(container)) this.#block(each)
    this.#flow.close()
  }

  #block(element: XmlElement): void {
    const { changes } = this.#reading
    if (silent.has(element.name)) return
    if (element.name === 'text:p' || element.name === 'text:h') return this.#paragraph(element)
    if (element.name === 'text:list') return this.#list(element, 1, undefined)
    if (element.name === 'table:table-row') return this.#row(element)
    if (element.name === 'text:change-start' || element.name === 'text:change-end') return changes.meet(element)
    if (element.name === 'text:change') return this.#deletion(element)
    for (const each of elements(element)) this.#block(each)
  }

  #paragraph(element: XmlElement): void {
    const style = this.#reading.styles.paragraph(element.attributes['style-name'])
    this.#inline(element, style.look)
    const isTitle = element.name === 'text:h' || namedAsHeading.test(style.name ?? '')
    const heading = (isTitle || style.centred) && !/[,;]\s*$/.test(this.#flow.text)
    this.#flow.end({ ...(heading ? { heading } : {}), style: style.name })
    const boxes = this.#boxes
    this.#boxes = []
    for (const box of boxes) for (const each of elements(box)) this.#block(each)
  }

  #inline(container: XmlElement, look: Look): void {
    for (const each of container.children) {
      if (typeof each === 'string') this.#words(each, look)
      else this.#inlineElement(each, look)
    }
  }

  #words(text: string, look: Look): void {
    const { changes } = this.#reading
    if (!changes.isLeftOut) this.#flow.words(text.replaceAll('\u00ad', ''), look, this.#deleted ?? changes.mark)
  }

  #inlineElement(element: XmlElement, look: Look): void {
    const { styles, notes, changes } = this.#reading
    switch (element.name) {
      case 'text:s':
        if (!changes.isLeftOut)
          this.#flow.add(' '.repeat(Math.min(Number(element.attributes['c'] ?? 1) || 1, 100)), look)
        return
      case 'text:tab':
        if (!changes.isLeftOut) this.#flow.add('\t', look)
        return
      case 'text:line-break':
        if (!changes.isLeftOut) this.#flow.break()
        return
      case 'text:note':
        if (!changes.isLeftOut) this.#flow.refer(notes.refer(element))
        return
      case 'text:change-start':
      case 'text:change-end':
        return changes.meet(element)
      case 'text:change':
        return this.#deletion(element)
      case 'draw:text-box':
        this.#boxes.push(element)
        return
    }
    const style = element.attributes['style-name']
    if (silent.has(element.name) || (element.name === 'text:span' && styles.isHidden(style))) return
    this.#inline(element, element.name === 'text:span' ? styles.look('text', style, look) : look)
  }

  /** What was deleted goes on in the paragraph where it stood; where it had several, each but the last ends. */
  #deletion(sign: XmlElement): void {
    const { changes, styles } = this.#reading
    const deleted = changes.deleted(sign)
    if (deleted === undefined) return
    const before = this.#deleted
    this.#deleted = changes.deletion
    const paragraphs = elements(deleted).filter(({ name }) => name === 'text:p' || name === 'text:h')
    paragraphs.forEach((each, index) => {
      if (index > 0) this.#flow.end()
      this.#inline(each, styles.paragraph(each.attributes['style-name']).look)
    })
    this.#deleted = before
  }

  /** A list within another goes on with its style and begins to count anew; others say with which list they go on. */
  #list(list: XmlElement, level: number, outer: OpenList | undefined): void {
    const { 'style-name': name, id, 'continue-list': continued, 'continue-numbering': goesOn } = list.attributes
    const ofStyle = `style ${name ?? ''}`
    const last = this.#lists.get(goesOn === 'true' ? ofStyle : `list ${continued ?? ''}`)
    const own = this.#reading.styles.list(name)
    const numbers = outer ? outer.numbers.slice(0, level - 1) : (last?.numbers ?? [])
    const open: OpenList = { style: own ?? outer?.style, numbers }
    this.#lists.set(ofStyle, open)
    if (id !== undefined) this.#lists.set(`list ${id}`, open)
    for (const item of elements(list)) this.#item(item, level, open)
  }

  /** The first paragraph of an item bears its number; an item that only holds a list is none. */
  #item(item: XmlElement, level: number, list: OpenList): void {
    const start = startOf(item)
    const [first] = elements(item)
    if (item.name === 'text:list-item' && first && (first.name === 'text:p' || first.name === 'text:h')) {
      const label = labelOf(list, level, start)
      if (label !== undefined) this.#flow.number(label)
    }
    for (const each of elements(item)) {
      if (each.name === 'text:list') this.#list(each, level + 1, list)
      else this.#block(each)
    }
    this.#flow.close()
  }

  #row(row: XmlElement): void {
    const cells = elements(row).filter(({ name }) => name === 'table:table-cell')
    this.#flow.row(
      cells.map((cell) => {
        const reader = new BodyReader(this.#reading)
        reader.read(cell)
        return reader.blocks
      }),
    )
  }
}
