/**
 * Tags and references of HTML in a text: emphasis and changes become those of the notation, breaks become line ends, the rest says
 * nothing.
 *
 *     <u>Urges</u>     <b><i>Decides</i></b>     <br>     &nbsp;     <span style="...">
 */
import type { Edit } from './edit.ts'

const tag = /<(\/?)([A-Za-z][A-Za-z0-9]*)\b[^<>]{0,2000}>|<!DOCTYPE[^<>]{0,500}>/gi
const whole = /<(style|script|head|title)\b[^<>]{0,500}>[^]{0,100000}?<\/\1\s*>/gi

const italic = new Set(['i', 'em', 'u', 'ins', 'cite'])
const bold = new Set(['b', 'strong'])
const struck = new Set(['del', 's', 'strike'])
/** Where words are struck out as well, `<ins>` puts words in; elsewhere it underlines. */
const hasStruck = /<(?:del|s|strike)\b/i
const blocks = new Set(
  'p div li ul ol table tbody thead tr blockquote section article header footer main h1 h2 h3 h4 h5 h6 hr dl dt dd'.split(
    ' ',
  ),
)
const inline = new Set(
  'span font a sub small big mark abbr time label html body center td th img o meta link tt code pre wbr nav'.split(
    ' ',
  ),
)

const references = new Map(
  Object.entries({
    nbsp: ' ',
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    shy: '',
    zwnj: '',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    laquo: '«',
    raquo: '»',
    eacute: 'é',
    egrave: 'è',
    ccedil: 'ç',
    uuml: 'ü',
    ocirc: 'ô',
    deg: '°',
    sect: '§',
    bull: '•',
    middot: '·',
  }),
)
const reference = /&(?:#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|([A-Za-z]{2,8}));/g

/** A mark of a note is written so in the notation as well. */
const raised = /<sup>\s*(?:\d{1,3}|\*{1,3})\s*<\/sup>/y

/** Tags of emphasis that are open, by what they become. */
class Emphasis {
  private readonly open = { '*': 0, '**': 0 }

  /** What a tag becomes: the outermost of several that mean the same is written. */
  sign(sign: '*' | '**', closes: boolean): string {
    if (closes) {
      if (this.open[sign] === 0) return ''
      this.open[sign]--
      return this.open[sign] === 0 ? sign : ''
    }
    this.open[sign]++
    return this.open[sign] === 1 ? sign : ''
  }
}

function signsOfReferences(text: string): Edit[] {
  if (!text.includes('&')) return []
  return [...text.matchAll(reference)].flatMap(
    ({ 0: written, 1: decimal, 2: hexadecimal, 3: name = '', index }): Edit[] => {
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
      const sign = Number.isNaN(code)
        ? references.get(name)
        : code > 0 && code < 0x110000
          ? String.fromCodePoint(code)
          : undefined
      return sign === undefined
        ? []
        : [{ start: index, end: index + written.length, text: sign === '\u00a0' ? ' ' : sign, kind: 'html' }]
    },
  )
}

/** Emphasis that ends only to begin again goes on: `<u>Re</u><u>calling</u>`. */
function withoutSeams(edits: readonly Edit[], text: string): Edit[] {
  const kept: Edit[] = []
  for (const edit of edits) {
    const last = kept.at(-1)
    const seam =
      last && last.kind === 'emphasis' && edit.kind === 'emphasis' && last.text === edit.text && edit.text !== ''
    if (
      seam &&
      text[last.start + 1] === '/' &&
      text[edit.start + 1] !== '/' &&
      /^[ \t]*$/.test(text.slice(last.end, edit.start))
    ) {
      kept[kept.length - 1] = { ...last, text: '' }
      kept.push({ ...edit, text: '' })
    } else kept.push(edit)
  }
  return kept
}

/** Offsets of the lines of a text that are rows of tables, asked for in order: a row stays on its line. */
function inTables(text: string): (at: number) => boolean {
  let start = 0
  let end = text.indexOf('\n')
  return (at) => {
    while (end >= 0 && end < at) {
      start = end + 1
      end = text.indexOf('\n', start)
    }
    return /^[ \t]*\|/.test(text.slice(start, start + 20))
  }
}

/** Edits that write tags, comments and character references of HTML as the emphasis and the words that they stand for. */
export function html(text: string): Edit[] {
  const found = signsOfReferences(text)
  if (!text.includes('<') || !/<\/?[A-Za-z]/.test(text)) return found
  const edits: Edit[] = []
  const emphasis = new Emphasis()
  const isInTable = inTables(text)
  const changes = hasStruck.test(text)
  let skip = 0
  for (const { 0: block, index } of text.includes('</') ? text.matchAll(whole) : [])
    edits.push({ start: index, end: index + block.length, text: '', kind: 'html' })
  for (const { 0: written, 1: closing = '', 2: given = '', index: start } of text.matchAll(tag)) {
    if (start < skip) continue
    const end = start + written.length
    const name = given.toLowerCase()
    const closes = closing === '/'
    if (struck.has(name)) edits.push({ start, end, text: closes ? '-}' : '{-', kind: 'html' })
    else if (name === 'ins' && changes) edits.push({ start, end, text: closes ? '+}' : '{+', kind: 'html' })
    else if (italic.has(name) || bold.has(name)) {
      const sign = emphasis.sign(italic.has(name) ? '*' : '**', closes)
      edits.push({ start, end, text: sign, kind: 'emphasis' })
    } else if (name === 'br') edits.push({ start, end, text: isInTable(start) ? ' ' : '\n', kind: 'html' })
    else if (name === 'sup') {
      raised.lastIndex = start
      const mark = raised.exec(text)
      if (mark) skip = start + mark[0].length
      else edits.push({ start, end, text: '', kind: 'html' })
    } else if (blocks.has(name)) edits.push({ start, end, text: '\n\n', kind: 'html' })
    else if (inline.has(name) || given === '') edits.push({ start, end, text: '', kind: 'html' })
  }
  return [...found, ...withoutSeams(edits, text)]
}
