/**
 * Links and spans of Markdown: the words stay, the address goes.
 *
 *     [70/1](https://...)     [70/1][a]     [Urges]{.underline}     [1](#fn1)     ^1^     ![](arms.png)
 */
import type { Edit } from './edit.ts'

/** How far the brackets of a link may stand apart. */
const reach = 1500

/** Offset of the bracket that opens what closes at an offset; -1 where there is none. */
function openingBracket(text: string, closing: number): number {
  let depth = 1
  for (let at = closing - 1; at >= 0 && at > closing - reach; at--) {
    const sign = text[at]
    if ((sign === '[' || sign === ']') && text[at - 1] === '\\') continue
    if (sign === '\n' && text[at - 1] === '\n') return -1
    if (sign === ']') depth++
    if (sign === '[' && --depth === 0) return at
  }
  return -1
}

/** Offset after the bracket that closes what opens at an offset; -1 where there is none. */
function afterClosing(text: string, opening: number, signs: string): number {
  let depth = 0
  for (let at = opening; at < text.length && at < opening + reach; at++) {
    const sign = text[at]
    if (sign === '\n' && text[at + 1] === '\n') return -1
    if (sign === signs[0]) depth++
    if (sign === signs[1] && --depth === 0) return at + 1
  }
  return -1
}

const numeral = /^(?:\d{1,3}|\\?\*{1,3})$/
/** A page, a place on it, a file; a title may follow. */
const addressShape =
  /^(?:<[^<>]*>|(?:[a-z][a-z+.-]*:\/\/|mailto:|[./#]|[^\s/]+\/|[^\s.]+\.[a-z]{2,5}(?![a-z]))\S*)(?:\s+(?:"[^]*"|'[^]*'|\([^]*\)))?$/i

const arrow = /^[\u2190-\u21ff]\ufe0e?$/

const cut = (start: number, end: number, text = ''): Edit => ({ start, end, text, kind: 'link' })

const numbered = /^[ \t]*(\d{1,3})\\?[.)](?=[ \t]+\S)/
/** A note has few lines. */
const mostLines = 12

/** A link that leads back to a mark ends a note: the number of its item is the note's. */
function noteOf(text: string, at: number): Edit[] {
  let end = at
  for (let lines = 0; lines < mostLines && end > 0; lines++) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const found = numbered.exec(text.slice(start, at))
    const label = found?.[1]
    if (found && label !== undefined)
      return [cut(start + found[0].length - found[0].trimStart().length, start + found[0].length, `^{${label}}`)]
    end = start - 1
  }
  return []
}

/** `[words](address)` */
function inlineLink(text: string, opening: number, closing: number): Edit[] {
  const end = afterClosing(text, closing + 1, '()')
  if (end < 0) return []
  const words = text.slice(opening + 1, closing)
  const address = text.slice(closing + 2, end - 1).trim()
  // `[in good](EU, US: delete)` is what a negotiation text says.
  if (!addressShape.test(address)) return []
  if (text[opening - 1] === '!') return [cut(opening - 1, end)]
  if (arrow.test(words)) return [cut(opening, end), ...noteOf(text, opening)]
  const isNote = numeral.test(words) && address.startsWith('#') && !text.slice(0, opening).endsWith('<sup>')
  return isNote
    ? [cut(opening, opening + 1, '^{'), cut(closing, end, '}')]
    : [cut(opening, opening + 1), cut(closing, end)]
}

/** `[words]{.underline}` */
function span(text: string, opening: number, closing: number): Edit[] {
  const end = afterClosing(text, closing + 1, '{}')
  if (end < 0) return []
  const attributes = text.slice(closing + 2, end - 1)
  const sign = /\.(?:underline|ul)\b/.test(attributes) ? '*' : ''
  return [
    { start: opening, end: opening + 1, text: sign, kind: sign === '' ? 'link' : 'emphasis' },
    { start: closing, end, text: sign, kind: sign === '' ? 'link' : 'emphasis' },
  ]
}

const definition =
  /^[ \t]{0,3}\[(?!\^)([^\]\n]{1,200})\]:[ \t]*(?:<[^>\n]*>|\S+)(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^)\n]*\)))?[ \t]*$/gm

/** Names that links refer to, and their definitions. */
function definitions(text: string): { names: Set<string>; edits: Edit[] } {
  const names = new Set<string>()
  const edits: Edit[] = []
  if (!text.includes(']:')) return { names, edits }
  for (const { 0: line, 1: name = '', index } of text.matchAll(definition)) {
    names.add(name.toLowerCase())
    edits.push(cut(index, index + line.length))
  }
  return { names, edits }
}

const raised = /\^(\d{1,3}|\\?\*{1,3})\^/g
const address = /<((?:https?|mailto|ftp):[^\s<>]{1,1000})>/g

/** Edits that leave of links their words, and of references to notes their marks. */
export function links(text: string): Edit[] {
  const edits: Edit[] = []
  if (text.includes('^')) {
    for (const { 0: written, 1: mark = '', index } of text.matchAll(raised))
      edits.push(cut(index, index + written.length, `^{${mark.replace('\\', '')}}`))
  }
  if (text.includes('<')) {
    for (const { 0: written, index } of text.matchAll(address))
      edits.push(cut(index, index + 1), cut(index + written.length - 1, index + written.length))
  }
  if (!text.includes('[')) return edits
  const { names, edits: defined } = definitions(text)
  edits.push(...defined)
  for (let closing = text.indexOf(']'); closing >= 0; closing = text.indexOf(']', closing + 1)) {
    const next = text[closing + 1]
    if (text[closing - 1] === '\\' || (next !== '(' && next !== '{' && names.size === 0)) continue
    const opening = openingBracket(text, closing)
    if (opening < 0) continue
    if (next === '(') edits.push(...inlineLink(text, opening, closing))
    else if (next === '{') edits.push(...span(text, opening, closing))
    else edits.push(...referenceLink(text, opening, closing, names))
  }
  return edits
}

/** `[words][name]`, `[name][]`, `[name]` */
function referenceLink(text: string, opening: number, closing: number, names: ReadonlySet<string>): Edit[] {
  const end = text[closing + 1] === '[' ? afterClosing(text, closing + 1, '[]') : closing + 1
  if (end < 0 || text[opening + 1] === '^' || text[opening - 1] === ']') return []
  const name = end === closing + 1 ? '' : text.slice(closing + 2, end - 1)
  const wanted = name === '' ? text.slice(opening + 1, closing) : name
  return names.has(wanted.toLowerCase()) ? [cut(opening, opening + 1), cut(closing, end)] : []
}
