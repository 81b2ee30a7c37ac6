/**
 * The manners of the text channels, after what they do to real documents: which line breaks, spaces, marks and italics come
 * through, and where they put numbers, notes and furniture.
 */
import { setOnPages, wrap, type Note, type Page, type Piece } from './pages.ts'

const job = '25-90901'
const rule = '__________________'
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const setMarks = (text: string, mark: (label: string) => string): string =>
  text.replaceAll(/\{(\d+)\}/g, (_, label: string) => mark(label))

/** `2/3` at the left of even pages, at the right of odd ones. */
const folio = (page: number, pages: number, gap: string): string =>
  page % 2 === 0 ? `${page}/${pages}${gap}${job}` : `${job}${gap}${page}/${pages}`

/** Every second number and label stands alone on its line, as far from its words as the page has it. */
const standsAlone = (piece: Piece): boolean => /[2468b]\W*$/.test(piece.block.label)

function pdftotext(clean: string): string {
  const { symbol, pages } = setOnPages(clean)
  const body = (piece: Piece): string[] => {
    const lines = piece.lines.map((line) => setMarks(line, (label) => ` ${label}`))
    if (!piece.begins || piece.block.label === '') return piece.block.part === 'masthead' ? [...lines, ''] : lines
    return standsAlone(piece)
      ? [piece.block.label, '', ...lines]
      : [`${piece.block.label} ${lines[0] ?? ''}`, ...lines.slice(1)]
  }
  const notes = (page: Page): string[] =>
    page.notes.length === 0 ? [] : [rule, '', ...page.notes.flatMap((note) => [...stacked(note), ''])]
  const stacked = (note: Note): string[] => {
    const lines = wrap(note.text)
    return note.label === '*' ? [`* ${lines[0] ?? ''}`, ...lines.slice(1)] : [note.label, ...lines]
  }
  return pages
    .map((page, index) => {
      const foot =
        index === 0 ? [`${job} (E)`, '', '061125', '', `*2590901*`] : [`${index + 1}/${pages.length}`, '', job]
      const head = index === 0 || symbol === '' ? [] : [symbol, '']
      return [...head, ...page.pieces.flatMap(body), ...notes(page), ...foot, ''].join('\n')
    })
    .join('\n\f')
}

function layout(clean: string): string {
  const { symbol, pages } = setOnPages(clean)
  const margin = ' '.repeat(16)
  const indent = (piece: Piece): string =>
    piece.block.part === 'masthead' ? '' : piece.block.label.startsWith('(') ? ' '.repeat(6) : ''
  const body = (piece: Piece): string[] =>
    piece.lines.map((line, index) => {
      const text = setMarks(line, (label) => label)
      if (piece.block.part === 'masthead') return margin + text
      if (index > 0 || !piece.begins) return margin + text
      return `${margin}${indent(piece)}      ${piece.block.label === '' ? '' : `${piece.block.label}   `}${text}`
    })
  const notes = (page: Page): string[] =>
    page.notes.length === 0
      ? []
      : [
          '',
          `        ${rule}`,
          ...page.notes.flatMap(({ label, text }) =>
            wrap(text).map((line, index) => `           ${index === 0 ? label : ' '} ${line}`),
          ),
        ]
  return pages
    .map((page, index) => {
      const foot =
        index === 0 ? ['', `${job} (E)    061125`, '*2590901*'] : ['', folio(index + 1, pages.length, ' '.repeat(80))]
      const head = index === 0 || symbol === '' ? [] : [symbol, '']
      const lines = page.pieces.flatMap((piece, at) => [
        ...(at > 0 && piece.block.part === 'masthead' ? [''] : []),
        ...body(piece),
      ])
      return [...head, ...lines, ...notes(page), ...foot, ''].join('\n')
    })
    .join('\f')
}

function pymupdf(clean: string): string {
  const { symbol, pages } = setOnPages(clean)
  const body = (piece: Piece): string[] => {
    const lines = piece.lines.map((line) => setMarks(line, (label) => ` ${label} `))
    if (!piece.begins || piece.block.label === '') return lines
    return [`${piece.block.label} ${lines[0] ?? ''}`, ...lines.slice(1)]
  }
  const notes = (page: Page): string[] =>
    page.notes.length === 0
      ? []
      : [
          rule,
          '',
          ...page.notes.flatMap(({ label, text }) => [
            ...wrap(text).map((line, index) => (index === 0 ? `${label}  ${line}` : line)),
            '',
          ]),
        ]
  const head = (index: number): string[] =>
    index === 0
      ? []
      : [...(symbol === '' ? [] : [symbol, '']), ...folio(index + 1, pages.length, '\n').split('\n'), '', '']
  const text = (piece: Piece): string[] => (piece.begins ? ['', ...body(piece)] : body(piece))
  const lines: string[] = []
  for (const [index, page] of pages.entries()) lines.push(...head(index), ...page.pieces.flatMap(text), ...notes(page))
  return lines.map((line) => `${line} `).join('\n')
}

function markdown(clean: string): string {
  const { pages } = setOnPages(clean)
  const superscript = (label: string): string => label.replaceAll(/\d/g, (digit) => superscripts[Number(digit)] ?? '')
  const blocks: string[] = []
  for (const [index, page] of pages.entries()) {
    for (const piece of page.pieces) {
      const text = setMarks(piece.lines.join(' '), superscript)
      const item = /^\d/.test(piece.block.label)
        ? `- ${piece.block.label} `
        : piece.block.label === ''
          ? ''
          : `${piece.block.label} `
      blocks.push(piece.begins ? item + text : text)
    }
    blocks.push(folio(index + 1, pages.length, ' '))
    for (const { label, text } of page.notes) blocks.push(`${label === '*' ? '^{*}' : superscript(label)} ${text}`)
  }
  return `${blocks.join('\n\n')}\n`
}

/** From the clean text of a fixture to the text that the channel would make of it. */
export const renderers: Readonly<Record<string, (clean: string) => string>> = {
  clean: (clean) => clean,
  markdown,
  pdftotext,
  layout,
  pymupdf,
}
