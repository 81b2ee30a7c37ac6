/**
 * Where the notes of a scanned page begin. A scan has neither a separator nor reliable marks (`? Resolution 70/1.`, `© Resolution
 * 69/313, annex.`, `2000 Review Conference …`): what stands below the text and reads like notes is notes.
 */
import type { Language } from '../../../lexicon/language.ts'
import { perLanguage } from '../../../lexicon/per-language.ts'
import type { Line } from '../../../lines/line.ts'
import { Labelled, MarkAlone, NumberAlone, Numbered } from '../../../lines/shapes.ts'
import { countMisreadMarks } from '../../../notation/scan.ts'
import type { Openers } from '../../openers.ts'

/** What is asked of a line at the foot of a page. */
interface Asked {
  readonly language: Language
  readonly openers: Openers
}

const expressionsOf = perLanguage(({ notes, months }) => {
  // A rule above the notes is no mark: `____ 1. Resolution 70/1.`
  const sign = String.raw`[^A-Za-z\d\s_()[\]{}\u2022\u2013\u2014-]`
  // `'S Resolution` and `1S Resolution` are note 15.
  const figure = '[\\dSIlOB]{0,2}'
  // `1/` in typescript.
  const letter = String.raw`[a-zI|]\/`
  const number = String.raw`(?:\d[\dSIlOB]?|[SIlOB]\d)`
  const month = months.names.join('|')
  const words = notes.starred === undefined ? notes.opening : `(?:${notes.opening}|(?:${notes.starred}))`
  return {
    // One letter may be a mark as well: `S Resolution 70/1.`
    opening: new RegExp(
      String.raw`^((?:(?:${sign}{1,2}${figure}|${number}${sign}?|${letter}|[B-Zb-z])[.,]?[\s_]+|${sign}{1,2}|\d{1,2}(?![\d/]))?)${words}`,
    ),
    marked: new RegExp(
      String.raw`^((?:${sign}{1,2}${figure}|${number}${sign}?|${letter})[.,]?[\s_]+)(?!${month})["\u201c(]?[A-Z\d].{5}`,
    ),
  }
})

/** Whether a line ends a note, or the text above the notes; specks may stand after it. */
const isFinished = (line: Line | undefined): boolean =>
  line === undefined || /[.!?)][)\u201d\u2019"]*(?: [^\w\s]{1,2})?$/.test(line.text)

/** Length of what a scan made of the mark before a note; undefined for a line that begins none. */
export function beginsNote(line: Line, above: Line | undefined, { language }: Asked): number | undefined {
  const { opening, marked } = expressionsOf(language)
  const mark = opening.exec(line.text)?.[1]
  const opens = line.blanks > 0 || isFinished(above)
  if (mark !== undefined && (opens || /[^\sA-Za-z]/.test(mark))) return mark.length
  return opens ? marked.exec(line.text)?.[1]?.length : undefined
}

/** Whether a line begins a clause or an item of one. */
const beginsClause = (line: Line, { openers }: Asked): boolean =>
  line.shape === Numbered ||
  line.shape === Labelled ||
  openers.certainty(line, 'preambular') === 'known' ||
  openers.certainty(line, 'operative') === 'known'

/** Whether a line may be the number of the note below. */
const isNumber = ({ shape, text }: Line): boolean => shape === NumberAlone && /^\d{1,2}$/.test(text)

/** Blocks in a row that may go on with a note above them. */
const mostLoose = 2

/**
 * The last blocks of a page that begin like notes; a page may hold nothing else below its text.
 * @param page free lines of one page, in order
 */
export function footOf(page: readonly Line[], asked: Asked): readonly Line[] {
  let start = page.length
  let loose = 0
  for (let i = page.length - 1; i >= 0; i--) {
    const line = page[i] as Line
    const opensBlock = line.blanks > 0 || i === 0
    if (opensBlock && beginsClause(line, asked)) break
    const labels = line.shape === MarkAlone || (isNumber(line) && start === i + 1)
    if (labels || beginsNote(line, page[i - 1], asked) !== undefined) {
      start = i
      loose = 0
    } else if (opensBlock && ++loose > mostLoose) break
  }
  return page.slice(withoutMarks(page, start, asked))
}

/**
 * Where notes begin that lost their marks and do not begin as notes do: blocks that end in a full stop and begin no clause, as
 * long as the text above has more marks than notes.
 */
function withoutMarks(page: readonly Line[], from: number, asked: Asked): number {
  let start = from
  let end = from
  let notes = page.slice(from).filter((line, i, foot) => beginsNote(line, foot[i - 1], asked) !== undefined).length
  const marks = countMisreadMarks(page.slice(0, from).map(({ text }) => text))
  for (let i = from - 1; i > 0; i--) {
    const line = page[i] as Line
    if (line.blanks === 0) continue
    if (!isFinished(page[end - 1]) || beginsClause(line, asked) || notes >= marks) break
    if (!/^[A-Z\d\u201c"]/.test(line.text)) continue
    start = i
    // What is cut by a blank line may begin further up.
    if (!isFinished(page[i - 1])) continue
    end = i
    notes++
  }
  return start
}

/** The beginnings of notes among the lines at the foot of a page: each line's length of mark, undefined where a note goes on. */
export const beginnings = (foot: readonly Line[], asked: Asked): (number | undefined)[] =>
  foot.map((line, i) => {
    const above = foot[i - 1]
    // A mark alone is that of the words below.
    if (above && (above.shape === MarkAlone || isNumber(above))) return undefined
    const begun = beginsNote(line, above, asked)
    if (begun !== undefined || i === 0) return begun ?? 0
    return line.blanks > 0 && isFinished(above) && /^[A-Z\d\u201c"*]/.test(line.text) ? 0 : undefined
  })
