/**
 * Notes of a page. Whatever wrote it (pandoc, Word, LibreOffice, Google Docs, a wiki), a mark is a link to its note, and the note has
 * a link back to its mark. Nothing else of a page is linked so.
 */
import type { NoteReference } from '../rich/spans.ts'
import { attribute, elementsOf, parentOf, textOf, type Element, type Node } from './dom.ts'

/** A note, and where it stands. */
export interface PageNote {
  readonly reference: NoteReference
  readonly container: Element
}

/** The marks of a page with their notes, what holds the notes, and the links back, which say nothing. */
export interface PageNotes {
  readonly marks: ReadonlyMap<Element, PageNote>
  readonly containers: ReadonlyMap<Element, PageNote>
  readonly returns: ReadonlySet<Element>
}

const label = /^[\s[(]*(\d{1,3}|[ivxl]{1,6}|[a-z]|\*{1,3}|[†‡§]{1,2})[\s\])]*$/i

const labelOf = (text: string): string | undefined => label.exec(text)?.[1]

const targetOf = (link: Element): string => {
  const href = attribute(link, 'href')
  const hash = href.indexOf('#')
  return hash < 0 ? '' : href.slice(hash + 1)
}

const blocks: ReadonlySet<string> = new Set(['p', 'li', 'div', 'dd', 'td', 'section', 'aside', 'blockquote'])

/** How far above a link its own name may stand: `<sup id="cite_ref-1"><a href="#cite_note-1">`. */
const above = 3

/** The names by which a link can be reached. */
function namesOf(link: Element): string[] {
  const names: string[] = []
  let element: Element | undefined = link
  for (let step = 0; element && step < above && !blocks.has(element.tagName); step++) {
    names.push(attribute(element, 'id'), attribute(element, 'name'))
    element = parentOf(element)
  }
  return names.filter(Boolean)
}

const blockOf = (element: Element): Element => {
  let block = element
  for (let up: Element | undefined = element; up; up = parentOf(up)) {
    block = up
    if (blocks.has(up.tagName)) break
  }
  return block
}

/** Finds the notes of a page. */
export function notesOf(page: Node): PageNotes {
  const elements = elementsOf(page)
  const links = elements.filter(({ tagName }) => tagName === 'a')
  const named = new Map<string, Element>()
  for (const element of elements)
    for (const name of [attribute(element, 'id'), attribute(element, 'name')])
      if (name && !named.has(name)) named.set(name, element)
  const order = new Map(elements.map((element, index) => [element, index]))
  const linksOf = new Map<Element, Element[]>()
  const linksIn = (block: Element): Element[] => {
    const found = linksOf.get(block) ?? elementsOf(block).filter(({ tagName }) => tagName === 'a')
    linksOf.set(block, found)
    return found
  }

  const marks = new Map<Element, PageNote>()
  const containers = new Map<Element, PageNote>()
  const returns = new Set<Element>()
  for (const link of links) {
    const target = named.get(targetOf(link))
    if (target === undefined || returns.has(link)) continue
    const block = blockOf(target)
    if ((order.get(block) ?? 0) < (order.get(link) ?? 0)) continue
    const names = namesOf(link)
    const isReturn = (each: Element): boolean => names.includes(targetOf(each))
    const container = wholeOf(block)
    const known = containers.get(container)
    const back = linksIn(container).filter(isReturn)
    if (back.length === 0 && known === undefined) continue
    const mark = labelOf(textOf(link)) ?? labelOf(textOf(back[0] ?? link))
    if (mark === undefined) continue
    const note = known ?? { reference: { own: true, custom: mark, number: 0 }, container }
    marks.set(link, note)
    containers.set(container, note)
    // A wiki's note has a link back to each of its marks.
    for (const each of back) returns.add(signOf(each))
  }
  // A note of a converted document that nothing refers to.
  for (const element of elements) {
    const custom =
      attribute(element, 'class') === 'unreferenced' ? labelOf(textOf(element).split(' ')[0] ?? '') : undefined
    if (custom !== undefined)
      containers.set(element, { reference: { own: true, custom, number: 0 }, container: element })
  }
  const inOrder = [...containers].toSorted(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  return { marks, containers: new Map(inOrder), returns }
}

/** A link back with the signs around it, which say nothing: `<span>^ <a>a</a> <a>b</a></span>`. */
function signOf(link: Element): Element {
  const parent = parentOf(link)
  if (!parent || blocks.has(parent.tagName)) return link
  const words = parent.childNodes.filter((child) => child.nodeName !== 'a').map(textOf)
  return /^(?:[\s^[\]\u2191\u21a9]|\ufe0e)*$/.test(words.join('')) ? parent : link
}

/** The box of a note that has more than one paragraph: `<div id="ftn1"><p>…</p><p>…</p></div>`. */
function wholeOf(block: Element): Element {
  const parent = parentOf(block)
  if (block.tagName !== 'p' || !parent || !['div', 'li', 'dd', 'aside'].includes(parent.tagName)) return block
  const first = parent.childNodes.find((child) => 'tagName' in child)
  const own = /ftn|footnote|note/i.test(attribute(parent, 'id')) || parent.tagName === 'li'
  return first === block && (own || parent.childNodes.filter((child) => 'tagName' in child).length === 1)
    ? parent
    : block
}
