/**
 * What must hold for the tree of any text, as `grammar/README.md` promises: positions, coverage, leaves, JSON.
 */
import { isParent, type AnyNode, type Document } from '../../grammar/ast.ts'
import { contentOf } from './declarations.ts'

/** Source characters that stand between nodes and belong to none: white space, edges of pages, invisible signs, `##`. */
const between = /[\s\u200b\ufeff]+|#{1,6}(?=[ \t])/gu

const bullet = String.raw`[-\u2013\u2022\u25cf\u25aa\u2023\u25e6\uf0b7]?`
const inserted = String.raw`(?:\.?(?:[Bb]is|BIS|[Tt]er|TER|quater|quinquies|[Aa]lt|ALT)(?:\.?\d{1,2}|\.)?)*`
const tag = (part: string): string =>
  String.raw`\*{0,2}[([]{0,2}\*{0,2}(?:N(?:ew|EW))?(?:${part})?\.?\d+${inserted}[.:)\]*]*[-\u2013\u2014]?`
const superscript = String.raw`[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+`
const noteMark = String.raw`(?:${superscript}|\^\{?(?:\d{1,3}|\*{1,3})\}?|<sup>(?:\d{1,3}|\*{1,3})<\/sup>|\[\^(?:\d{1,3}|\*{1,3})\]:?|\\?\[\d{1,3}\\?\]|\\?\*{1,3}|\d{1,3}[.)/]?)`
/** A comma between two marks belongs to the second: `reports,¹,²`. */
const laterMark = `,?${noteMark}`
/** What a scan makes of a superscript: `25 June 1993,! for enhancing`, `'S Resolution`, `'3. Ibid.`, `a/ Resolution` in typescript. */
const misread = String.raw`[^\p{L}\d\s]{0,2}[\dSIlOB]{0,2}[^\p{L}\d\s]{0,2}|[a-zI|]\/|[B-Zb-z]`
const own = (source: string): RegExp => new RegExp(`^(?:${source})?$`, 'u')

/** What each type may own: the characters of its range that stand outside its children, joined, without white space. */
export const markers: Readonly<Record<string, RegExp>> = {
  emphasis: /^(?:\*\*|__)$/u,
  strong: /^(?:\*\*\*\*|____)$/u,
  quotation: /^(?:“”|‘’|«»|„”|""|'')$/u,
  deletion: /^(?:~~~~|\{--\}|\{----\})$/u,
  insertion: /^(?:\+{4}|\{\+\+\}|\{\+{4}\})$/u,
  footnoteReference: own(`${laterMark}|${misread}`),
  footnoteDefinition: own(`(?:${noteMark}|${misread})?(?:\u21a9\ufe0e?\\d{0,2})*`),
  table: /^\|[-:|\s]*$/u,
  tableRow: /^\|+$/u,
  preambularParagraph: own(
    `${bullet}|\\\\?\\*|${tag('PP|Pp')}|\\([a-z]\\)|[a-z]\\)|[A-Z][.)]|\\*{0,2}\\d{1,4}\\*{0,2}\\\\?[.)]\\*{0,2}`,
  ),
  operativeParagraph: own(
    String.raw`${bullet}[\u201c"]?\*{0,2}\d{1,4}\*{0,2}(?:\\?[.)]|\/|[-\u2013\u2014])?\*{0,2}\|?|\(\d{1,3}\)|${bullet}|\\?\*|\([a-z]\)|[a-z]\)|[A-Z][.)]|${tag('OP|Op')}`,
  ),
  subparagraph: own(String.raw`${bullet}\[?(?:\*?\\?\(\*?(?:[a-z]{1,5}|\d{1,2})\*?\\?\)\*?|[a-z]{1,5}\\?[.)])?`),
  paragraph: own(String.raw`${bullet}(?:\d{1,4}\\?[.)]|\((?:[a-z]{1,5}|\d{1,2})\))`),
  section: own(String.raw`\**[A-Z]{1,7}\.?\**`),
  annex: own(String.raw`\**(?:Annex|ANNEX|Appendix|APPENDIX|Enclosure|Attachment)[A-Z\d]{0,7}[.:]?\**`),
}

const leaves = new Set(['text', 'pageFurniture', 'detachedMarker', 'unparsed'])

interface Starts {
  readonly lines: readonly number[]
}

/** Offsets at which lines begin; a line ends with LF, CR or CRLF. */
function startsOf(source: string): Starts {
  const lines = [0]
  for (const match of source.matchAll(/\r\n|\n|\r/g)) lines.push(match.index + match[0].length)
  return { lines }
}

/** Line and column of an offset, found apart from the parser's own way. */
function pointOf({ lines }: Starts, offset: number): { line: number; column: number } {
  let low = 0
  let high = lines.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((lines[middle] ?? Infinity) <= offset) low = middle
    else high = middle
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 }
}

/**
 * The source as it was read: each stretch of `document.foreign` stands for its value. A node ends at the edge of such a
 * stretch, never within it, so a slice holds it wholly or not at all.
 */
function reader(source: string, { foreign = [] }: Document): (start: number, end: number) => string {
  const edits = foreign.map(({ value, position }) => ({
    value,
    start: position.start.offset ?? -1,
    end: position.end.offset ?? -1,
  }))
  return (start, end) => {
    let read = ''
    let at = start
    for (const edit of edits) {
      if (edit.start < at || edit.end > end) continue
      read += source.slice(at, edit.start) + edit.value
      at = edit.end
    }
    return read + source.slice(at, end)
  }
}

/**
 * @param source the text that was parsed
 * @param document its tree
 * @returns what is wrong with it, one sentence each, at most twenty; empty for a tree that conforms
 */
export function violations(source: string, document: Document): string[] {
  const found: string[] = []
  const starts = startsOf(source)
  const slice = reader(source, document)
  const say = (node: AnyNode, what: string): void => {
    if (found.length < 20) found.push(`${node.type} at ${node.position?.start?.offset}: ${what}`)
  }
  const range = (node: AnyNode): [number, number] | undefined => {
    const ends = node.position && [node.position.start, node.position.end]
    if (!ends?.every((point) => Number.isInteger(point?.offset))) {
      say(node, 'has no position')
      return undefined
    }
    for (const point of ends) {
      const { line, column } = pointOf(starts, point.offset ?? -1)
      if (line !== point.line || column !== point.column)
        say(node, `says ${point.line}:${point.column} where offset ${point.offset} is ${line}:${column}`)
    }
    return [ends[0]?.offset ?? 0, ends[1]?.offset ?? 0]
  }
  const check = (node: AnyNode, from: number, to: number): void => {
    const place = range(node)
    if (!place) return
    const [start, end] = place
    if (start < from || end > to || start > end) say(node, `${start}-${end} does not lie in ${from}-${to}`)
    if (leaves.has(node.type) && 'value' in node && node.value !== slice(start, end))
      say(node, 'its value is not its slice of the source')
    if (leaves.has(node.type)) return
    if (start === end && node.type !== 'document') say(node, 'is empty')
    let at = start
    let mine = ''
    for (const child of isParent(node) ? (node.children as AnyNode[]) : []) {
      if (!contentOf.get(node.type)?.has(child.type)) say(node, `may not hold ${child.type}`)
      check(child, at, end)
      const childStart = child.position?.start?.offset ?? at
      mine += slice(at, Math.max(at, childStart))
      at = Math.max(at, child.position?.end?.offset ?? at)
    }
    mine += slice(at, end)
    const marker = mine.replace(between, '')
    if (marker !== '' && !markers[node.type]?.test(marker)) say(node, `owns ${JSON.stringify(marker.slice(0, 60))}`)
  }
  check(document, 0, source.length)
  let read = 0
  for (const { kind, position } of document.foreign ?? []) {
    const [start, end] = [position.start.offset ?? -1, position.end.offset ?? -1]
    if (start < read || end <= start || end > source.length) found.push(`${kind} at ${start}-${end} is out of place`)
    read = end
  }
  if (document.position.start.offset !== 0 || document.position.end.offset !== source.length)
    say(document, 'is not the whole text')
  if (!sameAsJson(document)) found.push('the tree is not the same after a round trip through JSON')
  return found
}

/** Whether a value is what JSON makes of it: no `undefined`, no `NaN`, nothing shared or circular. */
function sameAsJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every(sameAsJson)
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false
  return Object.values(value).every(sameAsJson)
}
