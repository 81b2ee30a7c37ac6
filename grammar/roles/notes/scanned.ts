/**
 * Notes of a scanned page. The scan has neither a separator nor reliable marks (`? Resolution 70/1.`, `© Resolution 69/313, annex.`,
 * `See A/80/53`): what stands at the foot of a page and reads like notes is notes, numbered as they come.
 */
import type { Language } from '../../lexicon/language.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import type { Line } from '../../lines/line.ts'
import { LabelAlone, MarkAlone, Marked, NumberAlone, PageEdge, PartLabel } from '../../lines/shapes.ts'
import type { Artefact, ByLine, Noted, NoteFact } from '../facts.ts'
import { markAtStart } from './mark.ts'

/** How a note begins, after whatever the scan made of the mark. */
const noteStartOf = perLanguage(
  ({ notes }) =>
    new RegExp(String.raw`^(?:[^A-Za-z\d\s]{0,2}\d{0,2}[^A-Za-z\d\s]{0,1}\s+|[^A-Za-z\d\s]{1,2})?${notes.opening}`),
)

/** Adds the debris and the notes at the foot of every page of a scan. Above the organ line short lines are the masthead's. */
export function readScannedNotes(noted: Noted): Noted {
  const { lines, head, symbol, organLine } = noted
  const noteStart = noteStartOf(noted.language)
  const firstClause = organLine?.index ?? 0
  const isFree = ({ index, shape }: Line): boolean =>
    shape !== PageEdge &&
    noted.artefacts[index] === undefined &&
    head[index] === undefined &&
    noted.notes[index] === undefined
  const isArtefact = (line: Line): boolean =>
    line.index >= firstClause &&
    isFree(line) &&
    (isDebris(line, noted.language) || (symbol !== undefined && resembles(line.text, symbol)))
  const artefacts: ByLine<Artefact> = lines.map((line) => (isArtefact(line) ? 'barcode' : noted.artefacts[line.index]))
  const notes: (NoteFact | undefined)[] = [...noted.notes]
  // What may belong to the foot of a page: free lines, and lines that are notes already.
  const mayBeNote = (line: Line): boolean => isFree(line) || noted.notes[line.index] !== undefined
  let last = 0
  let from = 0
  for (let i = 0; i <= lines.length; i++) {
    if (lines[i] !== undefined && artefacts[i] === undefined) continue
    const facts = footNotes(footOf(lines.slice(from, i), mayBeNote, noteStart), last, noteStart)
    for (const [line, fact] of facts) {
      notes[line.index] = fact
      if (fact.is === 'start' && !fact.note.startsWith('*')) last = Number(fact.note)
    }
    from = i + 1
  }
  return { ...noted, artefacts, notes }
}

/** What each line at the foot of a page is; `last` is the highest number so far. */
function footNotes(foot: readonly Line[], last: number, noteStart: RegExp): [Line, NoteFact][] {
  let label = last
  let note = ''
  return foot.map((line, i) => {
    const above = foot[i - 1]
    const mark = line.shape === Marked ? markAtStart(line.text) : undefined
    const star = mark?.label.startsWith('*') ? mark.label : undefined
    const begins =
      mark !== undefined || above === undefined || (noteStart.test(line.text) && /[.!?)]$/.test(above.text))
    if (begins && star === undefined) label++
    note = star ?? (begins ? String(label) : note)
    return [line, { is: begins ? 'start' : 'more', note, scanned: true }]
  })
}

/** The last blocks of a page that begin like notes; a page may hold nothing else below its text. */
function footOf(page: readonly Line[], mayBeNote: (line: Line) => boolean, noteStart: RegExp): readonly Line[] {
  let start = page.length
  for (let i = page.length - 1; i >= 0; i--) {
    const line = page[i]
    if (line === undefined || !mayBeNote(line)) break
    const opensBlock = line.blanks > 0 || i === 0
    const begins =
      noteStart.test(line.text) || (line.shape === Marked && !/^\d/.test(line.text)) || line.shape === MarkAlone
    if (begins) start = i
    else if (opensBlock) break
  }
  return page.slice(start)
}

/** What a scan makes of a bar code or a logo: few letters, many signs. */
function isDebris(line: Line, { pages }: Language): boolean {
  const { text } = line
  if (text.length > 60 || line.shape === NumberAlone || line.shape === LabelAlone || line.shape === PartLabel)
    return false
  const words = text.match(/[A-Za-z]{3,}/g)?.length ?? 0
  return (words === 0 && /[^A-Za-z\d\s.,;:()-]/.test(text)) || pages.debris.ofLine.test(text)
}

/** A misread running symbol: `AIC.3/80/L.35`. */
function resembles(text: string, symbol: string): boolean {
  if (Math.abs(text.length - symbol.length) > 2 || /\s/.test(text)) return false
  let same = 0
  for (let i = 0; i < symbol.length; i++) if (text[i] === symbol[i] || text.at(-1 - i) === symbol.at(-1 - i)) same++
  return same * 10 >= symbol.length * 7
}
