/** The comments of a file: its own part, and those in it that an earlier run wrote. */
import { damagedPart } from '../read/rich/unpack.ts'
import { characters, childrenOf, elements, parseXml, type XmlElement } from '../read/rich/xml.ts'
import { wordFile } from '../read/docx/archive.ts'
import { escapeText } from './escape.ts'
import { appendTo, everyElement, type WordFile } from './file.ts'
import { addPart, kindOf } from './package.ts'
import { highest, stamped, type Stamp } from './revisions.ts'
import type { Splices } from './splices.ts'

/** How the last paragraph of a comment of ours begins; its author may be anybody. */
export const signature = 'resolint: '
/** What it ends with where the words are changed as well. */
const changedNote = ', changed here'

/** What is to be said of a stretch of the text. */
export interface Remark {
  /** Offsets in the text of the file, with all changes accepted. */
  readonly start: number
  readonly end: number
  /** What is said, a paragraph each. */
  readonly says: readonly string[]
  readonly ruleId: string
  /** Whether a tracked change does what it says. */
  readonly isChange?: boolean
}

/** The paragraphs of a comment. */
const paragraphsOf = ({ says, ruleId, isChange = false }: Remark): string[] => [
  ...says,
  `${signature}${ruleId}${isChange ? changedNote : ''}`,
]

const initials = 'R'

interface Known {
  readonly element: XmlElement
  readonly id: string
  readonly author: string
  readonly paragraphs: readonly string[]
  /** Numbers of its paragraphs, by which answers name it. */
  readonly keys: readonly string[]
}

const wordsIn = (element: XmlElement): string =>
  [...everyElement(element)].map((each) => (each.name === 'w:t' ? characters(each) : '')).join('')

const known = (element: XmlElement): Known => {
  const paragraphs = childrenOf(element, 'w:p')
  return {
    element,
    id: element.attributes['id'] ?? '',
    author: element.attributes['author'] ?? '',
    paragraphs: paragraphs.map(wordsIn),
    keys: paragraphs.flatMap(({ attributes }) => attributes['paraId'] ?? []),
  }
}

const isOurs = ({ paragraphs }: Known): boolean => paragraphs.at(-1)?.startsWith(signature) === true

/** The comments that a file has, and those that are added. */
export class Comments {
  readonly #file: WordFile
  readonly #splices: Splices
  readonly #stamp: Stamp
  readonly #root: XmlElement | undefined
  readonly #stale: readonly Known[]
  /** What our comments say that stay: answered ones, and those of changes that nobody has decided. */
  readonly #staying: string[]
  #last: number
  #written = ''

  constructor(file: WordFile, splices: Splices, stamp: Stamp) {
    this.#file = file
    this.#splices = splices
    this.#stamp = stamp
    this.#root = this.#part('comments')
    const all = childrenOf(this.#root, 'w:comment').map(known)
    const answered = new Set(this.#links().map(({ attributes }) => attributes['paraIdParent']))
    const ours = all.filter(isOurs)
    const staying = ours.filter((each) => each.keys.some((key) => answered.has(key)) || this.#isPending(each))
    this.#stale = ours.filter((each) => !staying.includes(each))
    this.#staying = staying.map(({ paragraphs }) => paragraphs.join('\n'))
    this.#last = highest(all.filter((each) => !this.#stale.includes(each)).map(({ id }) => id))
  }

  /** A part that the document refers to, by the kind of the relationship. */
  #part(kind: string): XmlElement | undefined {
    const { package: file, parts, places } = this.#file.traced
    const target = file.relationships.find((each) => each.kind === kind)?.target
    const bytes = target === undefined ? undefined : parts.get(target)
    if (target === undefined || bytes === undefined) return undefined
    return parseXml(bytes, damagedPart(wordFile, target), { places, part: target })
  }

  /** What Word keeps of comments beside them. */
  #links(): XmlElement[] {
    return elements(this.#part('commentsExtended') ?? { name: '', attributes: {}, children: [] })
  }

  /** Whether a comment explains a change of its author's that stands in its range. */
  #isPending({ id, author, paragraphs }: Known): boolean {
    if (paragraphs.at(-1)?.endsWith(changedNote) !== true) return false
    let within = false
    for (const { name, attributes } of everyElement(this.#file.traced.package.document)) {
      if (name === 'w:commentRangeStart' && attributes['id'] === id) within = true
      else if (name === 'w:commentRangeEnd' && attributes['id'] === id) return false
      const isChange = name === 'w:ins' || name === 'w:del' || name === 'w:rPrChange'
      if (within && isChange && attributes['author'] === author) return true
    }
    return false
  }

  /** Takes out the comments of an earlier run, and all that refers to them. */
  clear(): void {
    const ids = new Set(this.#stale.map(({ id }) => id))
    const keys = new Set(this.#stale.flatMap((each) => each.keys))
    for (const { element } of this.#stale) this.#remove(element)
    for (const kind of ['commentsExtended', 'commentsIds']) {
      const part = this.#part(kind)
      for (const each of part ? elements(part) : []) if (keys.has(each.attributes['paraId'] ?? '')) this.#remove(each)
    }
    for (const element of everyElement(this.#file.traced.package.document)) {
      const isMark = /^w:comment(?:RangeStart|RangeEnd|Reference)$/.test(element.name)
      if (isMark && ids.has(element.attributes['id'] ?? '')) this.#remove(this.#alone(element))
    }
  }

  /** The run that holds nothing but an element, or the element. */
  #alone(element: XmlElement): XmlElement {
    const { parent } = this.#file.place(element)
    if (parent?.name !== 'w:r') return element
    return elements(parent).every((each) => each === element || each.name === 'w:rPr') ? parent : element
  }

  #remove(element: XmlElement): void {
    const { part, start, end } = this.#file.place(element)
    this.#splices.replace(part, start, end, '')
  }

  /**
   * Adds a comment.
   * @returns its number; nothing where one that stays says the same
   */
  add(remark: Remark): string | undefined {
    const paragraphs = paragraphsOf(remark)
    const same = this.#staying.indexOf(paragraphs.join('\n'))
    if (same >= 0) {
      this.#staying.splice(same, 1)
      return undefined
    }
    const id = String(++this.#last)
    const { prefix: p } = this.#file
    const inside = paragraphs.map(
      (text) => `<${p}p><${p}r><${p}t xml:space="preserve">${escapeText(text)}</${p}t></${p}r></${p}p>`,
    )
    this.#written += `<${p}comment ${stamped(this.#stamp, id, p)} ${p}initials="${initials}">${inside.join('')}</${p}comment>`
    return id
  }

  /** Writes the comments that were added; a file that has none gets a part for them. */
  write(): ReadonlyMap<string, Uint8Array> {
    if (this.#written === '') return new Map()
    if (this.#root) {
      appendTo(this.#file, this.#splices, this.#root, this.#written)
      return new Map()
    }
    const { prefix, traced } = this.#file
    const bound = `xmlns:${prefix.slice(0, -1)}`
    const space = new RegExp(`\\s${bound}\\s*=\\s*["']([^"']*)`).exec(this.#file.startTag(traced.package.document))?.[1]
    const xml = `<${prefix}comments ${bound}="${space ?? ''}">${this.#written}</${prefix}comments>`
    return addPart(this.#file, this.#splices, kindOf('comments'), xml)
  }
}
