/**
 * Lists of Markdown that stand in other lists: their level is told by the indent, whatever they are numbered with. They are
 * read with the labels of that level; the tree names them as they are written.
 *
 *     1. *Urges* all States:          1. *Urges* all States:
 *         1. To dig wells;      ->        (a) To dig wells;
 *         2. To clean wells;              (b) To clean wells;
 */
import type { Labels } from '../lexicon/labels.ts'
import type { Language } from '../lexicon/language.ts'
import { formatRoman } from '../lexicon/roman.ts'
import { isSpaceCode, isUpperAt } from '../notation/letters.ts'
import { endOfMatch } from '../notation/sticky.ts'
import type { Edit } from './edit.ts'
import { lineHeads } from '../notation/line-heads.ts'

type Style = 'letter' | 'roman' | 'letterStop' | 'romanStop'

/** Styles of levels, outermost first. */
const styles: readonly Style[] = ['letter', 'roman', 'letterStop', 'romanStop']

/** A label, as the letters of a language have it. */
function labelIn(style: Style, ordinal: number, { letterOf }: Labels): string {
  const core = style.startsWith('letter') ? letterOf(ordinal) : formatRoman(ordinal).toLowerCase()
  return style.endsWith('Stop') ? `${core}.` : `(${core})`
}

/** A level whose list is open. */
interface Level {
  readonly indent: number
  /** How its items are read; absent for the outermost, and for labels and bullets that are read as they stand. */
  readonly style: Style | undefined
  readonly marker: 'digit' | 'letter' | 'bullet'
  ordinal: number
}

interface Item {
  readonly indent: number
  readonly marker: Level['marker']
  /** Offsets of the sign or number, of the file. */
  readonly start: number
  readonly end: number
  /** `3` */
  readonly value: number
  /** `*` */
  readonly sign: string
  readonly words: string
}

/** A short word may end a sentence at the head of a line: `vie. Les`. */
const item = /^([ \t]*)(?:([-*+])|([1-9]\d{0,2})\\?[.)]|\\?\(?(?:([a-z])\4{0,2}|[ivxl]{2,5})\\?[).])(?=[ \t]+\S)/
const widthOf = (blank: string): number => blank.replaceAll('\t', '    ').length

function readItem(line: string, start: number): Item | undefined {
  const match = item.exec(line)
  if (!match) return undefined
  const [whole, blank = '', bullet, digits] = match
  return {
    indent: widthOf(blank),
    marker: bullet === undefined ? (digits === undefined ? 'letter' : 'digit') : 'bullet',
    start: start + blank.length,
    end: start + whole.length,
    value: Number(digits ?? 0),
    sign: bullet ?? '',
    words: line.slice(whole.length).trim(),
  }
}

/** Letters of the longest label without brackets. */
const longestLabel = 4

/** Whether a line may be an item, told by its first signs: prose is a word that no stop or bracket ends. */
function mayBeItem(text: string, from: number): boolean {
  let at = from
  while (at - from < longestLabel && isSmall(text.charCodeAt(at))) at++
  if (at === from) return !isUpperAt(text, at)
  return '.)\\'.includes(text.charAt(at) || ' ')
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122

/** Reads the lines of a text from the first on, and keeps the lists that are open. */
class ListReader {
  private readonly edits: Edit[] = []
  private open: Level[] = []
  private readonly labels: Labels

  constructor(labels: Labels) {
    this.labels = labels
  }

  /** Reads all lines of a text, from what they begin with: most are words, and no item. */
  read(text: string): readonly Edit[] {
    const { starts, words } = lineHeads(text)
    let above = -1
    let afterBlank = false
    starts.forEach((start, index) => {
      const at = words[index] as number
      const stop = text.indexOf('\n', at)
      const end = stop < 0 ? text.length : stop
      afterBlank ||= above + 1 < start
      above = end
      // White space of another kind may be all that stands on a line.
      if (isSpaceCode(text.charCodeAt(at)) && text.slice(at, end).trim() === '') {
        afterBlank = true
        return
      }
      const found = mayBeItem(text, at) ? readItem(text.slice(start, end), start) : undefined
      if (found) this.item(found)
      // A paragraph at the margin ends all lists; one below its item is the item's own.
      else if (afterBlank && widthOf(text.slice(start, at)) <= (this.open[0]?.indent ?? 0)) this.open = []
      afterBlank = false
    })
    return this.edits
  }

  private item(found: Item): void {
    const { open } = this
    while (open.length > 1 && (open.at(-1)?.indent ?? 0) > found.indent + 1) open.pop()
    const last = open.at(-1)
    if (!last || (open.length === 1 && found.indent < last.indent + 2)) {
      this.open = [{ indent: found.indent, style: undefined, marker: found.marker, ordinal: found.value }]
      return
    }
    if (found.indent < last.indent + 2) return this.sibling(last, found)
    if (found.marker === 'digit' && found.value !== 1) return
    open.push({ indent: found.indent, style: this.styleBelow(found.marker), marker: found.marker, ordinal: 0 })
    this.sibling(open.at(-1) as Level, found)
  }

  /** Letters are read as they stand, and so are bullets unless those of an outer list look the same. */
  private styleBelow(marker: Level['marker']): Style | undefined {
    if (marker === 'letter') return undefined
    if (marker === 'bullet' && !this.open.some((level) => level.marker === 'bullet')) return undefined
    return styles[Math.min(this.open.length, styles.length) - 1]
  }

  private label(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text, kind: 'label' })
  }

  private sibling(level: Level, { marker, start, end, sign }: Item): void {
    level.ordinal++
    if (marker === 'letter') return
    if (level.style !== undefined) this.label(start, end, labelIn(level.style, level.ordinal, this.labels))
    // An asterisk would be the mark of a note.
    else if (sign !== '-' && this.open.length > 1 && marker === 'bullet') this.label(start, end, '-')
  }
}

const itemSigns = ['1', '-', '*', '+']
const firstItem = /(?:1\\?[.)]|[-*+])[ \t]+\S/y

/** Whether a line below the first begins with a sign of a list, after a tab or two spaces and more. */
function hasIndentedItem(text: string): boolean {
  const { indented, starts, words } = lineHeads(text)
  if (!itemSigns.some((sign) => indented.has(sign))) return false
  return words.some((at, index) => {
    const start = starts[index] as number
    const isIndented = start > 0 && (at - start > 1 || text.charCodeAt(start) === 9)
    return isIndented && itemSigns.includes(text.charAt(at)) && endOfMatch(firstItem, text, at) !== undefined
  })
}

/** Edits that write the signs and numbers of items inside items as the labels of their level. */
export function nestedLists(text: string, language: Language): readonly Edit[] {
  if (!hasIndentedItem(text)) return flatLists(text, language)
  return new ListReader(language.labels).read(text)
}

/**
 * Lists whose indent a converter lost: `1.` again after a colon, until the number that is due begins with an opening phrase.
 *
 *     2. Requests the Secretary-General:
 *     1. To count wells;
 *     2. To report on wells;
 *     3. Decides to remain seized of the matter.
 */
function flatLists(text: string, { labels, openers }: Language): Edit[] {
  const again = text.indexOf('\n1. ', text.indexOf('1. ') + 1)
  if (again < 0) return []
  const edits: Edit[] = []
  let due = 0
  let colon = false
  let inner: { items: Item[]; due: number } | undefined
  let start = 0
  for (const line of text.split('\n')) {
    const found = line === '' ? undefined : readItem(line, start)
    start += line.length + 1
    if (line.trim() === '') continue
    if (found?.marker !== 'digit') {
      if (!found && !inner) colon = line.trimEnd().endsWith(':') && due > 0
      continue
    }
    const opens = openers.match(found.words.replaceAll(/[*_]/g, ''), 'operative') !== undefined
    if (inner && found.value === inner.due && (opens || found.value !== inner.items.length + 1)) {
      inner.items.forEach(({ start: at, end }, index) =>
        edits.push({ start: at, end, text: labelIn('letter', index + 1, labels), kind: 'label' }),
      )
      inner = undefined
    } else if (inner && found.value === inner.items.length + 1 && !opens) {
      inner.items.push(found)
      continue
    } else if (!inner && colon && found.value === 1 && due > 1 && !opens && found.words.endsWith(';')) {
      inner = { items: [found], due }
      continue
    } else inner = undefined
    due = found.value + 1
    colon = found.words.endsWith(':')
  }
  return edits
}
