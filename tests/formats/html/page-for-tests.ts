/** Reads pages of the html format. A page is XML as well, so that an XML parser tells whether it is well-formed. */
import { SaxesParser } from 'saxes'

/** An element of a page. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  parent: Element | undefined
  children: (Element | string)[]
}

/** Parses a page. Throws where it is not well-formed. */
export const readPage = (page: string): Element => {
  const root: Element = { name: '#page', attributes: {}, parent: undefined, children: [] }
  let open = root
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, parent: open, children: [] }
    open.children.push(element)
    open = element
  })
  parser.on('text', (text) => void open.children.push(text))
  parser.on('closetag', () => {
    open = open.parent ?? root
  })
  parser.write(page).close()
  return root
}

/** Every element below one, in order. */
export const elements = (root: Element): Element[] =>
  root.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elements(child)]))

/** Elements of a class. */
export const ofClass = (root: Element, className: string): Element[] =>
  elements(root).filter(({ attributes }) => attributes['class']?.split(' ').includes(className))

/** The element of an id. */
export const byId = (root: Element, id: string): Element => {
  const found = elements(root).find(({ attributes }) => attributes['id'] === id)
  if (!found) throw new Error(`There is no #${id}`)
  return found
}

const blocks: ReadonlySet<string> = new Set(['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'section'])

/** What is read in an element, white space folded; `except` leaves out elements of a class. */
export const words = (element: Element, except = ''): string => rawWords(element, except).replaceAll(/\s+/g, ' ').trim()

const rawWords = (element: Element, except: string): string => {
  const inner = element.children.map((child) => {
    if (typeof child === 'string') return child
    return except !== '' && child.attributes['class']?.split(' ').includes(except) ? '' : rawWords(child, except)
  })
  return blocks.has(element.name) ? ` ${inner.join('')} ` : inner.join('')
}
