/**
 * Emphasis as hands set it that do not know where its signs must stand.
 *
 *     *Urges *all     * Urges* all     *Re**calling*     regulations*;*
 */
import type { Language } from '../lexicon/language.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { INSERTED } from '../notation/labels.ts'
import { findAll, regex } from '../notation/pattern.ts'
import { isSignAt, isSpaceCode } from '../notation/letters.ts'
import { SUPERSCRIPT } from '../notation/marks.ts'
import type { Edit } from './edit.ts'
import { lineHead } from '../notation/line-heads.ts'

/** A run of signs. */
interface Run {
  readonly at: number
  readonly end: number
  readonly sign: string
  readonly width: number
}

const runs = /\*+|_+/g
/** The most characters that stand between signs at the head of a paragraph. */
const longest = 90

const isSpace = (text: string, at: number): boolean => at < 0 || at >= text.length || isSpaceCode(text.charCodeAt(at))
/** Whether a run may begin emphasis by what stands before it. */
const comesFirst = (text: string, { at }: Run): boolean => isSpace(text, at - 1) || isSignAt(text, at - 1)
const closesWell = (text: string, { at, end }: Run): boolean =>
  !isSpace(text, at - 1) && (isSpace(text, end) || isSignAt(text, end))

/** `219.* Notes with appreciation* the`, `¹* Treaty Series*`: a converter drew the sign to the number. */
const number = new RegExp(`^[ \\t]*(?:-[ \\t]+)?(?:\\d{1,3}[.)]|[${SUPERSCRIPT}]{1,3})$`)
const followsNumber = (text: string, at: number): boolean => number.test(lineHead(text, at, 12) ?? '')

const remove = (at: number, end: number): Edit => ({ start: at, end, text: '', kind: 'emphasis' })

/** A space and signs change places: each of the two is an edit, so that a node may end between them. */
function swap(text: string, start: number, middle: number, end: number): Edit[] {
  const first = text.slice(start, middle)
  const second = text.slice(middle, end)
  return [
    { start, end: middle, text: second, kind: 'emphasis' },
    { start: middle, end, text: first, kind: 'emphasis' },
  ]
}

class ParagraphReader {
  readonly edits: Edit[] = []
  private readonly text: string
  private readonly runs: readonly Run[]
  private readonly open = new Map<string, Run>()
  private readonly language: Language

  constructor(text: string, found: readonly Run[], language: Language) {
    this.text = text
    this.runs = found
    this.language = language
  }

  read(): readonly Edit[] {
    for (const [index, run] of this.runs.entries()) this.take(run, index)
    return this.edits
  }

  private take(run: Run, index: number): void {
    const { text } = this
    const key = run.sign + run.width
    const open = this.open.get(key)
    if (open) {
      if (this.close(open, run, index)) this.open.delete(key)
      return
    }
    const half = run.width % 2 === 0 ? this.open.get(run.sign + run.width / 2) : undefined
    if (half && !isSpace(text, run.at - 1) && !isSpace(text, run.end)) {
      // Emphasis ends only to begin again.
      this.edits.push(remove(run.at, run.end))
      return
    }
    if (run.width > 3) return
    if (!isSpace(text, run.end)) this.open.set(key, run)
    else if (isSpace(text, run.at - 1) || followsNumber(text, run.at)) this.openBeforeSpace(run, index)
  }

  /** @returns whether the emphasis that is open ends here */
  private close(open: Run, run: Run, index: number): boolean {
    const { text } = this
    const inside = text.slice(open.end, run.at)
    if (/^[,;:.]$/.test(inside) && !comesFirst(text, open)) {
      if (isSpace(text, run.end)) this.edits.push(remove(open.at, open.end), remove(run.at, run.end))
      return true
    }
    if (!comesFirst(text, open)) {
      this.open.set(open.sign + open.width, run)
      return false
    }
    if (!isSpace(text, run.at - 1)) return true
    const next = this.runs[index + 1]
    // The next sign would end what this one begins.
    if (!isSpace(text, run.end) && next?.width === run.width && closesWell(text, next)) {
      this.open.set(open.sign + open.width, run)
      return false
    }
    const words = inside.trimEnd()
    if (words === '' || words.length > longest) return true
    this.edits.push(...swap(text, open.end + words.length, run.at, run.end))
    return true
  }

  /** `* Urges* all`: at the head of a line only an opening phrase tells it from an item of a list. */
  private openBeforeSpace(run: Run, index: number): void {
    const { text } = this
    const next = this.runs[index + 1]
    if (!next || next.sign !== run.sign || next.width !== run.width || !closesWell(text, next)) return
    const words = text.slice(run.end, next.at)
    const phrase = words.trim()
    if (phrase === '' || phrase.length > longest) return
    const isHead = lineHead(text, run.at, longest)?.trim() === ''
    const { match } = this.language.openers
    if (isHead && run.width === 1 && !match(phrase, 'preambular') && !match(phrase, 'operative')) return
    this.edits.push(...swap(text, run.at, run.end, run.end + words.length - words.trimStart().length))
    this.open.set(run.sign + run.width, { ...run, at: run.end, end: run.end })
  }
}

/** Words with signs that may be wrong: a space on the wrong side, signs within or after a word. */
const suspicious =
  /(?:^|[\s.)\u00b9\u00b2\u00b3\u2070-\u2079])(?:\*{1,3}|_{1,3})[ \t]|\s(?:\*{1,3}|_{1,3})(?=\S)|[^\s*_\\](?:\*{2}|\*{4}|\*{6}|_{4})(?=[^\s*_])|[^\s*_](?:\*{1,3}|_{1,3})[,;:.](?:\*|_)|[ \t](?:\*{1,3}|_{1,2})$/m

/** Where a paragraph begins, as far as emphasis may run: after an empty line, at a number, a label, a sign of a list. */
const beginsOf = perLanguage(
  ({ labels: { letters } }) => regex()`^(?:\s*$|[ \t]*(?:[-*+\u2022|>#]|\(?[${letters}\d]{1,4}[).])(?:[ \t]|$))`,
)

/** A row of underscores is a rule. */
const rule = /_{4,}/y

/** Stretches of a text that hold signs, a paragraph or a part of one each. */
function* stretches(text: string, begins: RegExp): Generator<{ start: number; words: string }> {
  let end = 0
  let star = text.indexOf('*')
  let underscore = text.indexOf('_')
  const next = (): number => {
    if (star >= 0 && star < end) star = text.indexOf('*', end)
    if (underscore >= 0 && underscore < end) underscore = text.indexOf('_', end)
    return star < 0 || (underscore >= 0 && underscore < star) ? underscore : star
  }
  for (let at = next(); at >= 0; at = next()) {
    rule.lastIndex = at
    if (rule.test(text)) {
      end = rule.lastIndex
      continue
    }
    const start = Math.max(end, text.lastIndexOf('\n', at) + 1)
    end = endOfParagraph(text, at, begins)
    yield { start, words: text.slice(start, end) }
  }
}

/** Where the lines end that go on with the one at an offset. */
function endOfParagraph(text: string, at: number, begins: RegExp): number {
  let end = text.indexOf('\n', at)
  while (end >= 0) {
    const next = text.indexOf('\n', end + 1)
    if (begins.test(text.slice(end + 1, next < 0 ? text.length : next))) return end
    end = next
  }
  return text.length
}

/** `**(a)** To report`, `**(a) To report**`, `**2. Requests** the`, `**OP2 (EU)**`: what is emphasized is not the label. */
const labelOf = perLanguage(
  ({ labels: { letters }, tags }) =>
    regex(
      'gm',
    )`^([ \t]*)(\*{1,3}|_{1,3})(?:(\\?\([${letters}\d]{1,5}\\?\)|[${letters}]{1,4}[.)])(?:(\2)(?=\s)|[ \t]+(?=[^\n*_]*\2))|(?:\d{1,3}[.)]|[([]?(?:${tags.preambular}|${tags.operative}) ?\d{1,3}(?: ?${INSERTED}\b)*[.)\]]?)[ \t]+(?!${INSERTED}\b)(?=[^\n*_]+\2))`,
)

/** Signs at the head of a line, before what is no word with a capital: most emphasis begins with an opening phrase. */
const mayBeLabel = /^[ \t]*[*_]{1,3}(?![A-Z][a-z]{2})/m

function labels(words: string, language: Language): Edit[] {
  return [...findAll(words, labelOf(language), mayBeLabel)].flatMap(
    ({ 0: whole, 1: blank = '', 2: marker = '', 4: closing, index }): Edit[] => {
      const start = index + blank.length
      const end = index + whole.length
      return closing === undefined
        ? swap(words, start, start + marker.length, end)
        : [remove(start, start + marker.length), remove(end - closing.length, end)]
    },
  )
}

function signsOf(words: string): Run[] {
  return [...words.matchAll(runs)].flatMap(({ 0: written, index: at }) =>
    words[at - 1] === '\\' || words[at - 1] === '{' || written.length > 6
      ? []
      : [{ at, end: at + written.length, sign: written[0] ?? '', width: written.length }],
  )
}

/** Edits that put the signs of emphasis where they ought to stand. */
export function emphasis(text: string, language: Language): Edit[] {
  const edits: Edit[] = []
  for (const { start, words } of stretches(text, beginsOf(language))) {
    const read = suspicious.test(words) ? new ParagraphReader(words, signsOf(words), language).read() : []
    for (const edit of [...labels(words, language), ...read])
      edits.push({ ...edit, start: edit.start + start, end: edit.end + start })
  }
  return edits
}
