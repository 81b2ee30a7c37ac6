/** Where notes stand: below the separator of a page, in the area that a reader found, or where a marked line opens a block. */
import { mayBeginSentence } from '../../notation/letters.ts'
import type { OpenerPart } from '../../lexicon/language.ts'
import type { Line } from '../../lines/line.ts'
import { MarkAlone, Marked, Numbered, PageEdge } from '../../lines/shapes.ts'
import type { Artefact, Headed } from '../facts.ts'
import { markAtStart, numberOfPlainNote, plainNumber } from './mark.ts'

/** Lines of notes in order, and the index of the last line that belongs to their place. */
export interface Zone {
  readonly lines: readonly Line[]
  readonly end: number
}

/** Without form feeds (PyMuPDF) the running head of the next page ends the notes of this one. */
const endsPage = new Set<Artefact | undefined>(['symbol', 'runningTitle', 'pageNumber'])

/**
 * The lines from a separator, or from the first line that the reader took for a note, to the end of the page.
 * @param paged whether form feeds divide the pages
 */
export function noteZone({ lines, artefacts, openers }: Headed, from: number, paged: boolean): Zone {
  const found: Line[] = []
  const hinted = lines[from]?.hint?.role === 'note'
  let end = from
  for (let i = hinted ? from : from + 1; i < lines.length; i++) {
    const line = lines[i]
    const artefact = artefacts[i]
    if (line === undefined || line.shape === PageEdge || artefact === 'separator') break
    if (!hinted && line.shape === Numbered && openers.certainty(line, 'operative') === 'known') break
    if (hinted ? line.hint?.role !== 'note' : !paged && found.length > 0 && endsPage.has(artefact)) break
    if (artefact === undefined) found.push(line)
    end = i
  }
  return { lines: found, end }
}

/** Notes without a separator: the marked line and what follows it without a blank line. */
export function markedZone(lines: readonly Line[], from: number, isFree: (line: Line) => boolean): Zone {
  const found: Line[] = []
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || !isFree(line) || (i > from && line.blanks > 0)) break
    found.push(line)
  }
  return { lines: found, end: from + Math.max(0, found.length - 1) }
}

/** Numbers of notes that may be missing before one is not believed. */
const mostMissing = 30

/**
 * Whether a line begins a note: one with a mark when it opens a block; below another note the number that is due will do.
 * @param last the highest number of a note so far
 * @param isUnmarked whether a number belongs to a note that lost its superscript
 */
export function opensNote(
  { language, lines, openers }: Headed,
  line: Line,
  last: number,
  isUnmarked: (number: string | undefined) => boolean,
  isFree: (line: Line) => boolean,
): boolean {
  const above = lines[line.index - 1]
  if (line.shape !== Marked && line.shape !== MarkAlone)
    return (
      line.shape !== Numbered &&
      line.blanks > 0 &&
      (isUnmarked(plainNumber(line)) || numberOfPlainNote(line, last, language) !== undefined)
    )
  const mark = markAtStart(line.text + ' ')
  if (mark === undefined) return false
  if (/^\d+$/.test(mark.label) && Number(mark.label) > last + mostMissing) return false
  // A paragraph never begins with an asterisk and a space: no blank line is needed (A/C.2/80/L.11 through pdftotext).
  const starred = mark.label.startsWith('*') && mayBeginSentence(line.text.slice(mark.length))
  // Markdown writes the items of a list with an asterisk: `* Requests the Secretary-General …`.
  const opens = (part: OpenerPart): boolean => openers.certainty(line, part) === 'known'
  if (mark.label === '*' && (opens('operative') || opens('preambular'))) return false
  // Nor with an old mark, where the number is due: `1/ Official Records …` below the text.
  const old = Number(mark.label) === last + 1 && /^\d+\/\s+[A-Z\u201c"*]/.test(line.text)
  return (
    line.blanks > 0 || starred || (old && /[.;\d]$/.test(above?.text ?? '.')) || above === undefined || !isFree(above)
  )
}
