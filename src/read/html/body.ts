/** The text of a page as paragraphs: what begins one and what stands in one, and how it is set. */
import { Flow } from '../rich/flow.ts'
import { plainLook, type Block, type Change, type Look } from '../rich/spans.ts'
import type { ChangeMode } from '../docx/changes.ts'
import type { StyleSheets } from './css.ts'
import { attribute, childrenOf, isElement, parentOf, textOf, type Element, type Node } from './dom.ts'
import { labelsOf } from './lists.ts'
import type { PageNotes } from './notes.ts'
import { isUnseen } from './unseen.ts'

/** What all parts of a page share. */
export interface Page {
  readonly styles: StyleSheets
  readonly notes: PageNotes
  readonly changes: ChangeMode
}

/** Begin a paragraph and end one. */
const blocks: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6
  header hgroup hr html legend li main ol p pre search section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
)

const italics: ReadonlySet<string> = new Set(['i', 'em', 'cite', 'dfn', 'var'])
const bolds: ReadonlySet<string> = new Set(['b', 'strong'])
const heading = /^h[1-6]$/

/** What stands above the notes of a page. */
const headsNotes = /^\s*(?:foot|end)?notes?:?\s*$/i

/** The label that an item has in its own words: `<li>(a) To report` needs no other. */
const ownLabel = /^\s*(?:\(?(?:\d{1,3}|[a-z]{1,5})[.)]|[•–-])\s/i

/** Reads elements in order. */
export class BodyReader {
  readonly #flow = new Flow()
  readonly #page: Page
  #change: Change | undefined

  constructor(page: Page) {
    this.#page = page
  }

  get blocks(): readonly Block[] {
    return this.#flow.blocks
  }

  /** Reads a node as a part of its own, with the look of what holds it. */
  readAll(node: Node): void {
    this.#children(node, plainLook, false)
    this.#flow.close()
  }

  #children(node: Node, look: Look, kept: boolean): void {
    for (const child of childrenOf(node)) {
      if (child.nodeName === '#text') this.#words(textOf(child), look, kept)
      else if (isElement(child)) this.#element(child, look, kept)
    }
  }

  #words(text: string, look: Look, kept: boolean): void {
    // Word and its kin fill the room after a number with spaces that do not break.
    const settled = text.replace(/[ \t\r\n]*\u00a0[\u00a0 \t\r\n]+|[ \t\r\n]+\u00a0/g, ' ').replaceAll('\u00ad', '')
    if (!kept) return this.#flow.words(settled, look, this.#change)
    settled.split('\n').forEach((line, index) => {
      if (index > 0) this.#flow.break()
      this.#flow.add(line.replaceAll('\r', ''), look, this.#change)
    })
  }

  #element(element: Element, above: Look, keptAbove: boolean): void {
    const { styles, notes } = this.#page
    const declarations = styles.of(element)
    const name = element.tagName
    if (isUnseen(element, declarations) || notes.containers.has(element) || notes.returns.has(element)) return
    if (heading.test(name) && headsNotes.test(textOf(element)) && notes.containers.size > 0) return
    if (this.#isLeftOut(name)) return
    const note = notes.marks.get(element)
    if (note) return this.#flow.refer(note.reference)
    if (name === 'br') return this.#flow.break()
    const look = lookOf(element, above, declarations)
    const kept = name === 'pre' || declarations.get('white-space')?.startsWith('pre') === true || keptAbove
    if (name === 'tr') return this.#row(element, look)
    if (name === 'ol' || name === 'ul') return this.#list(element, look, kept)
    if (!blocks.has(name)) return this.#inline(element, look, kept)
    this.#flow.end()
    this.#children(element, look, kept)
    this.#flow.end(kindOf(element, declarations, this.#flow.text))
  }

  #inline(element: Element, look: Look, kept: boolean): void {
    const before = this.#change
    if (this.#page.changes === 'mark') this.#change = changeOf(element.tagName) ?? before
    this.#children(element, look, kept)
    this.#change = before
  }

  #isLeftOut(name: string): boolean {
    const change = changeOf(name)
    const { changes } = this.#page
    return change !== undefined && changes !== 'mark' && (change === 'inserted') !== (changes === 'accept')
  }

  #list(list: Element, look: Look, kept: boolean): void {
    const labelOf = labelsOf(list, this.#page.styles)
    this.#flow.end()
    for (const item of childrenOf(list)) {
      if (!isElement(item)) continue
      if (item.tagName === 'li' && !this.#page.notes.containers.has(item)) {
        const label = ownLabel.test(textOf(item)) ? undefined : labelOf(item)
        if (label !== undefined) this.#flow.number(label)
      }
      this.#element(item, look, kept)
      this.#flow.close()
    }
  }

  #row(row: Element, look: Look): void {
    const cells = childrenOf(row).filter(isElement)
    this.#flow.row(
      cells.map((cell) => {
        const reader = new BodyReader(this.#page)
        reader.#element(cell, look, false)
        reader.#flow.close()
        return reader.blocks
      }),
    )
  }
}

const changeOf = (name: string): Change | undefined =>
  name === 'ins' ? 'inserted' : name === 'del' ? 'deleted' : undefined

function lookOf(element: Element, above: Look, declarations: ReadonlyMap<string, string>): Look {
  const name = element.tagName
  const style = declarations.get('font-style')
  const weight = declarations.get('font-weight')
  const position = declarations.get('vertical-align')
  const line = declarations.get('text-decoration') ?? declarations.get('text-decoration-line')
  return {
    italic: style === undefined ? above.italic || italics.has(name) : style !== 'normal',
    underlined:
      line === undefined ? above.underlined || name === 'u' : line.includes('underline') && !isLinked(element),
    bold:
      weight === undefined
        ? above.bold || bolds.has(name)
        : weight === 'bold' || weight === 'bolder' || Number(weight) >= 600,
    superscript:
      position === undefined ? above.superscript || name === 'sup' : position === 'super' || position === 'text-top',
  }
}

function isLinked(element: Element): boolean {
  for (let up: Element | undefined = element; up && !blocks.has(up.tagName); up = parentOf(up))
    if (up.tagName === 'a') return true
  return element.childNodes.some((child) => isElement(child) && child.tagName === 'a')
}

/** What ends in a comma or a semicolon is part of a sentence, however it is set. */
function kindOf(element: Element, declarations: ReadonlyMap<string, string>, text: string): { heading?: boolean } {
  const centred =
    (declarations.get('text-align') ?? attribute(element, 'align').toLowerCase()) === 'center' ||
    element.tagName === 'center'
  if (heading.test(element.tagName)) return { heading: true }
  return centred && !/[,;]\s*$/.test(text) && !ownLabel.test(text) ? { heading: true } : {}
}
