/**
 * Notes of a scanned page. The scan has neither a separator nor reliable marks (`? Resolution 70/1.`, `© Resolution 69/313, annex.`,
 * `See A/80/53`): what stands at the foot of a page and reads like notes is notes, numbered as they come.
 */
import { assignRole, isText, type Line } from '../../lines/line.ts'
import {
  FurnitureLine,
  LabelAlone,
  MarkAlone,
  Marked,
  NoteMore,
  NoteStart,
  NumberAlone,
  PageEdge,
  PartLabel,
} from '../../lines/shapes.ts'
import { en } from '../../lexicon/en/index.ts'
import { markAtStart } from './notes.ts'

/** Whether a line begins like a note, after whatever the scan made of the mark. */
const noteStart = new RegExp(
  String.raw`^(?:[^A-Za-z\d\s]{0,2}\d{0,2}[^A-Za-z\d\s]{0,1}\s+|[^A-Za-z\d\s]{1,2})?${en.notes.opening}`,
)

const isNoteStart = (line: Line): boolean => noteStart.test(line.text)

/**
 * Marks the debris and the notes at the foot of every page of a scan, in place.
 * @param firstClause index of the organ line: above it short lines are the masthead's
 */
export function markScannedNotes(lines: readonly Line[], symbol: string | undefined, firstClause: number): void {
  for (const line of lines) {
    if (line.index < firstClause || !isText(line) || line.shape === PageEdge) continue
    if (isDebris(line) || (symbol !== undefined && resembles(line.text, symbol))) {
      line.furniture = 'barcode'
      assignRole(line, FurnitureLine)
    }
  }
  let last = 0
  let from = 0
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i]
    if (line !== undefined && line.furniture === undefined) continue
    last = markFoot(lines.slice(from, i), last)
    from = i + 1
  }
}

/** @param page lines between two pieces of furniture */
function markFoot(page: readonly Line[], last: number): number {
  const foot = footOf(page)
  let label = last
  foot.forEach((line, i) => {
    const above = foot[i - 1]
    const star = line.shape === Marked ? markAtStart(line.text) : undefined
    const begins = star !== undefined || above === undefined || (isNoteStart(line) && /[.!?)]$/.test(above.text))
    assignRole(line, begins ? NoteStart : NoteMore)
    if (begins && star?.label.startsWith('*') !== true) label++
    line.note = star?.label.startsWith('*') ? star.label : begins ? String(label) : (above?.note ?? String(label))
    line.scanned = true
  })
  return label
}

/** The last blocks of a page that begin like notes; a page may hold nothing else below its text. */
function footOf(page: readonly Line[]): Line[] {
  const end = page.length
  let start = end
  for (let i = end - 1; i >= 0; i--) {
    const line = page[i]
    if (line === undefined || !(isText(line) || line.note !== undefined)) break
    const opensBlock = line.blanks > 0 || i === 0
    const begins = isNoteStart(line) || (line.shape === Marked && !/^\d/.test(line.text)) || line.shape === MarkAlone
    if (begins) start = i
    else if (opensBlock) break
  }
  return page.slice(start, end)
}

/** What a scan makes of a bar code or a logo: few letters, many signs. */
function isDebris(line: Line): boolean {
  const { text } = line
  if (text.length > 60 || line.shape === NumberAlone || line.shape === LabelAlone || line.shape === PartLabel)
    return false
  const words = text.match(/[A-Za-z]{3,}/g)?.length ?? 0
  return (words === 0 && /[^A-Za-z\d\s.,;:()-]/.test(text)) || /Please re|\d{6}\b.*re ?[ce]/i.test(text)
}

/** A misread running symbol: `AIC.3/80/L.35`. */
function resembles(text: string, symbol: string): boolean {
  if (Math.abs(text.length - symbol.length) > 2 || /\s/.test(text)) return false
  let same = 0
  for (let i = 0; i < symbol.length; i++) if (text[i] === symbol[i] || text.at(-1 - i) === symbol.at(-1 - i)) same++
  return same * 10 >= symbol.length * 7
}
