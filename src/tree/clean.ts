/**
 * Clean text: what a reader reads. Page breaks are healed, furniture, notes, marks and markup left out, white space folded,
 * line-end hyphens healed, and every character knows where in the source it stands.
 */
import type { AnyNode } from '../../grammar/ast.ts'
import { endOf, lastAtMost, spanOf, startOf, type Range } from './range.ts'
import { endOfMatch, LETTER, matchAt, regex } from '../../grammar/index.ts'

/** A clean text with the way back to the source. Indexes are UTF-16 code units of `text`. */
export interface CleanText {
  readonly text: string
  /** Source offset of the character at `index`; past the end, the offset after the last character. */
  offsetAt(index: number): number
  /** Source range from the first to the last of the characters `[start, end)`. What it spans may hold page breaks. */
  rangeOf(start: number, end: number): Range
  /** Index of the first clean character at or after the source `offset`. */
  indexAt(offset: number): number
}

/** `~~` closes itself; `{+` is closed by `+}`. */
const closingChange = (mark: string): string => (mark.startsWith('{') ? `${mark.slice(1)}}` : mark)

/** Words, lower case. */
export interface WordList extends Iterable<string> {
  has: (word: string) => boolean
}

/** The words that the whole document knows; asked only when a line ends in a hyphen. */
export type Words = () => WordList

const noWords: ReadonlySet<string> = new Set()
const closingMark: Readonly<Record<string, string>> = { '“': '”', '„': '”', '‘': '’', '«': '»', '‹': '›' }
const wordBefore = regex('u')`[${LETTER}]+$`
const wordAfter = regex('uy')`[${LETTER}]+`
/** `short- and long-term`: the hyphen hangs, a space follows. */
const suspended = /(?:and|or|to)\b/y

const isBreak = (code: number): boolean =>
  code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029
const isSpace = (code: number): boolean =>
  code === 32 ||
  isBreak(code) ||
  code === 9 ||
  code === 11 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000
/** Soft hyphen, zero-width characters, marks of direction, byte order mark. */
const isInvisible = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  code === 0x2060 ||
  (code >= 0x2066 && code <= 0x2069) ||
  code === 0xfeff

const isPlain = (code: number): boolean => code > 32 && code < 127

/** Where words of ASCII with single spaces between them end, most of any text: taken at one stroke. */
const endOfPlain = (value: string, index: number): number => {
  const { length } = value
  let at = index
  while (at < length) {
    const code = value.charCodeAt(at)
    if (!isPlain(code) && (code !== 32 || !isPlain(value.charCodeAt(at + 1)))) break
    at++
  }
  return at
}

/** Letters before a hyphen that are looked at. */
const longestWord = 40

/** Folds pieces of source into one clean text. */
class Cleaner {
  /** The text, of pieces that are put together once: looking into one string that grows copies it every time. */
  private readonly pieces: string[] = []
  private length = 0
  /** The last two characters. */
  private last = 0
  private before = 0
  /** Runs of characters that are contiguous in the source: index in the clean text, offset in the source. */
  readonly indexes: number[] = []
  readonly offsets: number[] = []
  end = 0
  private spaceAt = -1
  private broken = false
  private softEnd = false
  private readonly words: Words

  constructor(words: Words) {
    this.words = words
  }

  /** There is a page break, a note or a list here: what follows begins on another line. */
  lineBreak(offset: number): void {
    if (this.spaceAt < 0) this.spaceAt = offset
    this.broken = true
  }

  text(): string {
    return this.pieces.join('')
  }

  add(value: string, offset: number): void {
    let from = -1
    for (let index = 0; index < value.length; index++) {
      const code = value.charCodeAt(index)
      if (isPlain(code)) {
        if (from < 0) from = this.settle(value, index)
        index = endOfPlain(value, index) - 1
        continue
      }
      if (isSpace(code) || isInvisible(code)) {
        if (from >= 0) this.write(value.slice(from, index), offset + from)
        from = -1
        if (isInvisible(code)) {
          if (code === 0xad && this.spaceAt < 0) this.softEnd = true
          continue
        }
        if (this.spaceAt < 0) this.spaceAt = offset + index
        if (isBreak(code)) this.broken = true
        continue
      }
      if (code === 0x2010 || code === 0x2011) {
        if (from >= 0) this.write(value.slice(from, index), offset + from)
        this.write('-', offset + this.settle(value, index))
        from = -1
        continue
      }
      if (from < 0) from = this.settle(value, index)
    }
    if (from >= 0) this.write(value.slice(from), offset + from)
  }

  /** A visible character comes at `index`: decides what separates it from the text before. */
  private settle(value: string, index: number): number {
    if (this.spaceAt >= 0 && this.length > 0 && !this.joins(value, index)) this.write(' ', this.spaceAt)
    this.spaceAt = -1
    this.broken = false
    this.softEnd = false
    return index
  }

  /** Whether the word continues across the line break before `value[index]`. */
  private joins(value: string, index: number): boolean {
    if (!this.broken) return false
    if (this.softEnd) return true
    const { last, before } = this
    if (this.length < 2 || before === 32) return false
    if (last === 47) return true
    if (last === 0x2013) return isDigit(before) && isDigit(value.charCodeAt(index))
    if (last !== 45) return false
    if (endOfMatch(suspended, value, index) !== undefined) return false
    this.healHyphen(value, index)
    return true
  }

  /** `coopera-⏎tion` loses its hyphen where the document knows the word without it; `capacity-⏎building` keeps it. */
  private healHyphen(value: string, index: number): void {
    const after = matchAt(wordAfter, value, index)?.[0]
    const before = wordBefore.exec(this.tail(longestWord + 1).slice(0, -1))?.[0]
    if (!after || !before || !this.words().has((before + after).toLowerCase())) return
    const rest = this.pieces.pop()?.slice(0, -1) ?? ''
    this.length -= 1
    if (rest !== '') this.pieces.push(rest)
    else {
      this.indexes.pop()
      this.offsets.pop()
    }
    this.remember(this.tail(2))
  }

  /** The last characters: no more than `count`. */
  private tail(count: number): string {
    let tail = ''
    for (let piece = this.pieces.length - 1; piece >= 0 && tail.length < count; piece--)
      tail = (this.pieces[piece] ?? '').slice(-count) + tail
    return tail.slice(-count)
  }

  private remember(end: string): void {
    this.before = end.length > 1 ? end.charCodeAt(end.length - 2) : this.last
    this.last = end.charCodeAt(end.length - 1)
  }

  private write(value: string, offset: number): void {
    if (value === '') return
    this.indexes.push(this.length)
    this.offsets.push(offset)
    this.pieces.push(value)
    this.length += value.length
    this.remember(value)
    this.end = offset + value.length
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const collect = (node: AnyNode, cleaner: Cleaner, root: boolean): void => {
  switch (node.type) {
    case 'text':
      cleaner.add(node.value, startOf(node))
      return
    case 'pageBreak':
      cleaner.lineBreak(startOf(node))
      return
    case 'footnoteDefinition':
    case 'unparsed':
    case 'pageFurniture':
    case 'footnoteReference':
    case 'detachedMarker':
      if (!root) return
      if ('value' in node) cleaner.add(node.value, startOf(node))
      break
    case 'subparagraph':
      if (!root) {
        cleaner.lineBreak(startOf(node))
        cleaner.add(node.label + ' ', startOf(node))
      }
      break
    case 'heading':
      if (!root) cleaner.lineBreak(startOf(node))
      break
    case 'quotation':
      cleaner.add(node.mark, startOf(node))
      for (const child of node.children) collect(child, cleaner, false)
      if (endOf(node) > endOf(node.children[node.children.length - 1] ?? node))
        cleaner.add(closingMark[node.mark] ?? node.mark, endOf(node) - 1)
      return
    case 'deletion':
    case 'insertion':
      cleaner.add(node.mark, startOf(node))
      for (const child of node.children) collect(child, cleaner, false)
      cleaner.add(closingChange(node.mark), endOf(node) - node.mark.length)
      return
    default:
  }
  if (!('children' in node)) return
  const block = isBlockParent(node)
  const ordered = inReadingOrder(node.children)
  for (const child of ordered) {
    if (block || (ordered !== node.children && isTorn(child, node.children))) cleaner.lineBreak(startOf(child))
    collect(child, cleaner, false)
    if (child.type === 'subparagraph' || child.type === 'heading') cleaner.lineBreak(endOf(child))
  }
}

const isDisplaced = (child: AnyNode): boolean => child.type === 'text' && child.displaced === true

/** Words that the extractor put before a paragraph's beginning are read at its end. */
const inReadingOrder = (children: readonly AnyNode[]): readonly AnyNode[] => {
  if (!children.some(isDisplaced)) return children
  return [...children.filter((child) => !isDisplaced(child)), ...children.filter(isDisplaced)]
}

/** Whether displaced words, or those that they stood before, are read after words that a line end parts them from. */
const isTorn = (child: AnyNode, siblings: readonly AnyNode[]): boolean =>
  isDisplaced(child) || isDisplaced(siblings[siblings.indexOf(child) - 1] ?? child)

const blockParents: ReadonlySet<string> = new Set([
  'document',
  'masthead',
  'resolution',
  'preamble',
  'operativePart',
  'section',
  'annex',
  'table',
  'tableRow',
])
const isBlockParent = (node: AnyNode): boolean => blockParents.has(node.type)

/** The clean text of `nodes`, siblings in one block. */
export const cleanText = (nodes: readonly AnyNode[], words: Words = () => noWords): CleanText => {
  const cleaner = new Cleaner(words)
  const ordered = inReadingOrder(nodes)
  for (const node of ordered) {
    if (ordered !== nodes && isTorn(node, nodes)) cleaner.lineBreak(startOf(node))
    collect(node, cleaner, nodes.length === 1)
  }
  const { indexes, offsets } = cleaner
  const text = cleaner.text()
  const offsetAt = (index: number): number => {
    if (index >= text.length) return cleaner.end
    const run = lastAtMost(indexes, index)
    return (offsets[run] ?? 0) + index - (indexes[run] ?? 0)
  }
  let isOrdered: boolean | undefined
  return {
    text,
    offsetAt,
    rangeOf: (start, end) => spanOf(offsetAt, start, end),
    indexAt: (offset) => {
      isOrdered ??= offsets.every((each, run) => run === 0 || (offsets[run - 1] ?? 0) <= each)
      // Runs before the last one that begins at or before the offset end before it.
      const first = isOrdered ? Math.max(0, lastAtMost(offsets, offset)) : 0
      // Displaced words are read out of the source's order, so that runs are looked at one by one.
      for (let run = first; run < indexes.length; run++) {
        const index = indexes[run] ?? 0
        const from = offsets[run] ?? 0
        const length = (indexes[run + 1] ?? text.length) - index
        if (offset < from + length) return index + Math.max(0, offset - from)
      }
      return text.length
    },
  }
}
