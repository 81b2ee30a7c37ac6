/**
 * From characters and how they are set to the notation: `*italic*`, `**bold**`, note marks.
 *
 * People set type by hand, so italics end in the middle of a space, a comma is bold and nobody sees it, a label is
 * italic and its parentheses are not. Only what a reader of the page would see as emphasis is written.
 */
import { joined, sliced, trimmedStart, withAdded, type Traced } from './origin.ts'
import { changeSigns, markOf, type Change, type Span } from './spans.ts'

interface Piece extends Traced {
  readonly italic: boolean
  readonly bold: boolean
  readonly underlined: boolean
  readonly mark: boolean
  readonly change: Change | undefined
}

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
const isBlank = (text: string): boolean => text.trim() === ''

const altered = (piece: Piece, change: Partial<Piece>): Piece => ({ ...piece, ...change })
const plain = (piece: Piece): Piece => altered(piece, { italic: false, bold: false, underlined: false })

const part = (piece: Piece, from: number, to?: number): Piece => altered(piece, sliced(piece, from, to))

const tabs = /[ \t]*\t[ \t]*/g

/** A tab and the spaces around it as one space, which stands for the tab. */
function withoutTabs(traced: Traced): Traced {
  const text = traced.text.replace(tabs, ' ')
  const { origins } = traced
  if (!origins) return { text }
  const kept = new Set(Array.from(origins.keys()))
  for (const { 0: found, index } of traced.text.matchAll(tabs)) {
    for (let at = 0; at < found.length; at++) if (at !== found.indexOf('\t')) kept.delete(index + at)
  }
  return { text, origins: Array.from(kept, (at) => origins[at]) }
}

/** The mark of a note, each of whose characters stands for the reference to it. */
const traceMark = (text: string, { origins }: Pick<Span, 'origins'>): Traced => ({
  text,
  origins: origins && Array.from(text, () => origins[0]),
})

/** Tabs become one space, together with the spaces around them, also where a run ends between them. */
function pieces(spans: readonly Span[]): Piece[] {
  let tabbed = false
  let spaced = false
  return spans.map((span, index) => {
    const { text, italic, bold, underlined = false, note, mark = false, change } = span
    if (note) {
      tabbed = spaced = false
      // Two marks in a row are not one of two digits.
      const apart = spans[index - 1]?.note ? ' ' : ''
      const traced = joined([{ text: apart }, traceMark(markOf(note), span)])
      return { ...traced, italic: false, bold: false, underlined: false, mark: true, change }
    }
    let settled = withoutTabs(span)
    if ((tabbed && /^[ \t]/.test(text)) || (spaced && /^[ ]*\t/.test(text))) settled = trimmedStart(settled)
    if (text !== '') {
      tabbed = /\t[ ]*$/.test(text)
      spaced = /[ \t]$/.test(text)
    }
    return {
      ...settled,
      italic: italic && !mark,
      bold: bold && !mark,
      underlined: underlined && !mark,
      mark,
      change,
    }
  })
}

function lines(all: readonly Piece[]): Piece[][] {
  const found: Piece[][] = [[]]
  for (const piece of all) {
    let from = 0
    piece.text.split('\n').forEach((text, index) => {
      if (index > 0) found.push([])
      if (text !== '') found.at(-1)?.push(part(piece, from, from + text.length))
      from += text.length + 1
    })
  }
  return found
}

function trimmed(line: readonly Piece[]): Piece[] {
  const first = line.findIndex(({ text }) => !isBlank(text))
  const last = line.findLastIndex(({ text }) => !isBlank(text))
  return line.slice(first, last + 1).map((piece, index, kept) => {
    const from = index === 0 ? piece.text.length - piece.text.trimStart().length : 0
    return part(piece, from, index === kept.length - 1 ? piece.text.trimEnd().length : undefined)
  })
}

function merged(line: readonly Piece[]): Piece[] {
  const found: Piece[] = []
  for (const piece of line) {
    const last = found.at(-1)
    const alike =
      last &&
      last.italic === piece.italic &&
      last.bold === piece.bold &&
      last.mark === piece.mark &&
      last.change === piece.change
    if (alike) found[found.length - 1] = altered(last, joined([last, piece]))
    else found.push(piece)
  }
  return found
}

const label = /^(?:\((?:\d{1,3}|[a-z]{1,5})\)|(?:\d{1,3}|[a-z]{1,4})[.)])(?=\s|$)/i

/** `(*a*) to report` -> `(a) to report`: the label of a paragraph is found by its shape, not by how it is set. */
function unlabelled(line: readonly Piece[]): Piece[] {
  const whole = line.map(({ text }) => text).join('')
  let left = label.exec(whole)?.[0].length ?? 0
  return line.flatMap((piece) => {
    const length = Math.min(left, piece.text.length)
    left -= length
    if (length === 0) return [piece]
    const rest = part(piece, length)
    return [plain(part(piece, 0, length)), ...(rest.text === '' ? [] : [rest])]
  })
}

/** The longest opening phrase that is underlined, in characters; a line that is underlined further is something else. */
const longestOpening = 80

/**
 * Typewriters and conferences underline the opening phrases that print has in italics. Underlined words elsewhere are left
 * alone: drafts underline what is new in them.
 */
function opened(line: readonly Piece[]): readonly Piece[] {
  const first = line.findIndex(({ underlined }) => underlined)
  if (first < 0 || !line.slice(0, first).every(({ text }) => isBlank(text) || label.test(text.trim()))) return line
  const after = line.findIndex(({ text, underlined }, index) => index > first && !underlined && hasWord(text))
  const end = after < 0 ? line.length : after
  const phrase = line
    .slice(first, end)
    .map(({ text }) => text)
    .join('')
  // A line that is underlined from end to end is a heading, unless it is the organ line.
  if (phrase.length > longestOpening || (after < 0 && !phrase.trim().endsWith(','))) return line
  return line.map((piece, index) =>
    index >= first && index < end && piece.underlined ? altered(piece, { italic: true }) : piece,
  )
}

/** White space is set like the words around it where they agree; signs alone between words set otherwise are plain. */
function smoothed(line: readonly Piece[]): Piece[] {
  const joined = merged(line).map((piece, index, all) => {
    const before = all[index - 1]
    const after = all[index + 1]
    if (!isBlank(piece.text)) return piece
    const both = (field: 'italic' | 'bold'): boolean => before?.[field] === true && after?.[field] === true
    return altered(piece, { italic: both('italic'), bold: both('bold') })
  })
  const worded = merged(joined).map((piece) => {
    if (!hasWord(piece.text)) return plain(piece)
    return piece.italic ? altered(piece, { bold: false }) : piece
  })
  return merged(worded).map((piece, index, all) => {
    const torn =
      piece.bold &&
      ((all[index - 1]?.italic === true && !/^\s/.test(piece.text)) ||
        (all[index + 1]?.italic === true && !/\s$/.test(piece.text)))
    return torn ? plain(piece) : piece
  })
}

const sign = (piece: Piece | undefined): string => (piece?.italic ? '*' : piece?.bold ? '**' : '')

/**
 * An asterisk of the text must not open or close emphasis: `Iraq:* draft resolution` cannot, for a space follows; where it
 * could, it is written `^{*}`.
 */
function literal(piece: Piece, before: Piece | undefined, after: Piece | undefined): [at: number, text: string][] {
  const { text, mark } = piece
  if (!text.includes('*')) return []
  const risky = sign(piece) !== '' || (mark && after !== undefined && /^[^\s\p{P}]/u.test(after.text))
  return [...text.matchAll(/\*{1,3}/g)].flatMap(({ 0: stars, index: at }): [number, string][] => {
    const end = at + stars.length
    const atEdge =
      (at === 0 && sign(before) !== '' && !/\s$/.test(before?.text ?? '')) ||
      (end === text.length && sign(after) !== '' && !/^\s/.test(after?.text ?? ''))
    return risky || atEdge
      ? [
          [at, '^{'],
          [end, '}'],
        ]
      : []
  })
}

function emphasised(piece: Piece, before: Piece | undefined, after: Piece | undefined): Traced {
  const around = sign(piece)
  const braces = literal(piece, before, after)
  if (around === '') return braces.length === 0 ? piece : withAdded(piece, braces)
  const { text } = piece
  const [start, end] = [text.length - text.trimStart().length, text.trimEnd().length]
  return withAdded(piece, [[start, around], ...braces, [end, around]])
}

function writtenLine(line: readonly Piece[]): Traced {
  const parts: Traced[] = []
  for (let index = 0; index < line.length;) {
    const change = line[index]?.change
    const [opening, closing] = changeSigns(change)
    parts.push({ text: opening })
    for (; index < line.length && line[index]?.change === change; index++) {
      const piece = line[index]
      if (piece) parts.push(emphasised(piece, line[index - 1], line[index + 1]))
    }
    parts.push({ text: closing })
  }
  return joined(parts)
}

/**
 * Writes a paragraph.
 * @param spans its content
 * @param asHeading whether to leave emphasis out
 * @returns its lines, as manual line breaks cut it; a line between two breaks may be empty, the first and last are not
 */
export function notation(spans: readonly Span[], asHeading: boolean): Traced[] {
  const all = pieces(spans)
  const words = all.filter(({ text, mark }) => !mark && hasWord(text))
  // A paragraph that is bold throughout has no bold words in it.
  const boldThroughout = words.every(({ bold }) => bold)
  const set = all.map((piece) => (asHeading ? plain(piece) : boldThroughout ? altered(piece, { bold: false }) : piece))
  const found = lines(set).map((line) => writtenLine(smoothed(opened(unlabelled(trimmed(line))))))
  return found.slice(
    found.findIndex(({ text }) => text !== ''),
    found.findLastIndex(({ text }) => text !== '') + 1,
  )
}
