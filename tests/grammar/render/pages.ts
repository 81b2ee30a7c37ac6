/**
 * A document set on pages, as a printer would: from the clean text of a fixture to lines, notes at the foot of the page where
 * their mark stands, and paragraphs cut by page ends. The channels print these pages in their own manners.
 */

/** A paragraph of the clean text, without emphasis; marks are `{1}`, `{*}`. */
export interface Block {
  /** `1.`, `(a)`, where the paragraph begins with one. */
  readonly label: string
  readonly text: string
  readonly part: 'masthead' | 'clause'
}

export interface Note {
  readonly label: string
  readonly text: string
}

/** Lines of one paragraph that stand on one page. */
export interface Piece {
  readonly block: Block
  readonly lines: readonly string[]
  /** Whether the paragraph begins here, and not on the page before. */
  readonly begins: boolean
}

export interface Page {
  readonly pieces: readonly Piece[]
  readonly notes: readonly Note[]
}

export interface Printed {
  readonly symbol: string
  readonly pages: readonly Page[]
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const noteHead = /^(?:([⁰¹²³⁴-⁹]+)|\^\{(\*+)\}|(\d+)\/) /u
const emphasis = /\*(?=\S)([^*]+)\*/gu
const label = /^(\d+\.|\([a-z]+\)) /
const width = 84
/** Lines of a page, notes included. */
const height = 30

const digitsOf = (written: string): string => written.replaceAll(/./gu, (digit) => String(superscripts.indexOf(digit)))

const marked = (text: string): string =>
  text.replaceAll(/[⁰¹²³⁴-⁹]+/gu, (written) => `{${digitsOf(written)}}`).replaceAll(emphasis, '$1')

function wrap(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && `${line} ${word}`.replaceAll(/[{}]/g, '').length <= width)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

function read(clean: string): { blocks: Block[]; notes: Note[] } {
  const blocks: Block[] = []
  const notes: Note[] = []
  let part: Block['part'] = 'masthead'
  for (const paragraph of clean.trim().split(/\n\n+/)) {
    const note = noteHead.exec(paragraph)
    if (note) {
      notes.push({
        label: note[2] ?? note[3] ?? digitsOf(note[1] ?? ''),
        text: marked(paragraph.slice(note[0].length)),
      })
      continue
    }
    const text = marked(paragraph)
    if (/^The (?:General Assembly|Security Council|Economic|Human)|^At the /.test(text) || label.test(text))
      part = 'clause'
    const own = part === 'clause' ? (label.exec(text)?.[1] ?? '') : ''
    blocks.push({ label: own, text: text.slice(own === '' ? 0 : own.length + 1), part })
  }
  return { blocks, notes }
}

/** Labels of the notes to which a line refers: `{1}`, `1/`, and `*` after a sponsor. */
const labelsIn = (line: string): string[] => [
  ...[...line.matchAll(/\{(\d+)\}/g)].map((match) => match[1] ?? ''),
  ...[...line.matchAll(/ (\d+)\/(?= |$)/g)].map((match) => match[1] ?? ''),
  ...(/[\p{L}),:]\*/u.test(line) ? ['*'] : []),
]

/** Sets a clean text on pages. */
export function setOnPages(clean: string): Printed {
  const { blocks, notes } = read(clean)
  const pages: { pieces: Piece[]; notes: Note[] }[] = []
  let room = 0
  for (const block of blocks) {
    let begins = true
    for (const line of wrap(block.text)) {
      const due = notes.filter(
        (note) => labelsIn(line).includes(note.label) && !pages.some((page) => page.notes.includes(note)),
      )
      const needed = 1 + due.reduce((sum, note) => sum + wrap(note.text).length + 1, 0)
      let page = pages.at(-1)
      if (!page || needed > room) {
        page = { pieces: [], notes: [] }
        pages.push(page)
        room = height
      }
      room -= needed
      page.notes.push(...due)
      const piece = page.pieces.at(-1)
      if (!begins && piece?.block === block)
        page.pieces[page.pieces.length - 1] = { ...piece, lines: [...piece.lines, line] }
      else page.pieces.push({ block, lines: [line], begins })
      begins = false
    }
  }
  return { symbol: /^United Nations (\S.*)$/m.exec(clean)?.[1] ?? '', pages }
}

export { wrap }
