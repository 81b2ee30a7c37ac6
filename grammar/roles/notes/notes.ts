/** Which lines are footnotes. Below the separator of a page everything is notes; elsewhere their marks tell them. */
import type { Line } from '../../lines/line.ts'
import { Labelled, MarkAlone, Marked, NumberAlone, Numbered, PageEdge, Rule } from '../../lines/shapes.ts'
import { noFacts, type Headed, type Noted, type NoteFact } from '../facts.ts'
import { withEndNotes } from './end-notes.ts'
import { beforeSeries, footOf, pageAt } from './foot.ts'
import { labelNotes } from './labels.ts'
import { plainNumber } from './mark.ts'
import { readScannedNotes } from './scan/read.ts'
import { unmarkedNotes } from './unmarked.ts'
import { markedZone, noteZone, opensNote } from './zone.ts'

/** Adds the notes to what is known of a document. */
export function readNotes(headed: Headed): Noted {
  if (headed.source.channel === 'ocr') return readScannedNotes(headed)
  const ended = withEndNotes(headed, markedNotes(headed))
  return { ...ended, notes: withDisplacedEnds(ended, resumedAfterArtefacts(ended.lines, ended.notes)) }
}

type Notes = (NoteFact | undefined)[]

/** Whether a line may bear the number or the mark of a note. */
const bearsLabel = (line: Line): boolean =>
  line.shape === Marked || line.shape === MarkAlone || line.shape === NumberAlone || plainNumber(line) !== undefined

function markedNotes(headed: Headed): Notes {
  const { language, lines, artefacts, head, organLine } = headed
  const notes = noFacts<NoteFact>(lines)
  const isFree = ({ index, shape }: Line): boolean =>
    shape !== PageEdge && artefacts[index] === undefined && head[index] === undefined && notes[index] === undefined
  // Seldom asked, and then of all lines; those that have been taken for notes in the meantime count as well.
  let known: ReadonlySet<string> | undefined
  const isUnmarked = (label: string | undefined): boolean =>
    label !== undefined &&
    (known ??= unmarkedNotes(lines.filter((line) => isFree(line) || notes[line.index] !== undefined))).has(label)
  const add = (line: Line, fact: NoteFact): void => void (notes[line.index] = fact)
  const paged = lines.some((line) => line.shape === PageEdge)
  // Where rules are printed as text, they tell where notes stand.
  const drawn = paged && !artefacts.includes('separator') && !lines.some(({ hint }) => hint !== undefined)
  let last = 0
  let foot: readonly Line[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    if (drawn && (i === 0 || line.shape === PageEdge))
      foot = footOf(pageAt(lines, i, isFree), last, isUnfinished(lines, notes, i), language)
    if (line === foot[0]) {
      last = labelNotes(foot, last, isUnmarked, language, add, true)
      i = (foot.at(-1) as Line).index
      continue
    }
    const separates = artefacts[i] === 'separator' && line.shape === Rule
    if (separates || line.hint?.role === 'note') {
      const zone = noteZone(headed, i, paged)
      // A rule in a text of one piece divides it, unless notes follow; above the organ line it closes what a library wrote.
      const divides = separates && !paged && last === 0
      if (divides && (i < (organLine?.index ?? -1) || !zone.lines.some(bearsLabel))) continue
      last = labelNotes(zone.lines, last, isUnmarked, language, add)
      i = zone.end
    } else if (isFree(line)) {
      // A scan misreads numbers, and its notes are told by their place.
      const before = last > 0 || headed.source.channel === 'ocr' ? last : beforeSeries(line, lines, language)
      if (!opensNote(headed, line, before, isUnmarked, isFree)) continue
      const zone = markedZone(lines, i, isFree)
      last = labelNotes(zone.lines, before, isUnmarked, language, add)
      i = zone.end
    }
  }
  return notes
}

/** How the last line of a note ends. */
const finished = /[.!?\u3002][)*"\u201d]*$/

/** Whether the last note of the page above an edge lacks its full stop, so that it goes on further down. */
function isUnfinished(lines: readonly Line[], notes: Notes, index: number): boolean {
  let at = index - 1
  while (at >= 0 && notes[at] === undefined && (at === index - 1 || lines[at]?.shape !== PageEdge)) at--
  return notes[at] !== undefined && !finished.test(lines[at]?.text ?? '')
}

/** A note that artefacts cut goes on below them as a note of the same number. */
const resumedAfterArtefacts = (lines: readonly Line[], notes: Noted['notes']): Notes =>
  lines.map(({ index }) => {
    const note = notes[index]
    const above = notes[index - 1]?.is
    const resumes = note?.is === 'more' && above !== 'start' && above !== 'more'
    return resumes ? { ...note, is: 'start', continued: true } : note
  })

/** The longest line that may be the displaced end of a note. */
const longestEnd = 200

/**
 * A markdown converter may put the last line of a page's last note before the notes of the page. The note then lacks its
 * full stop, and a block that does not begin like a paragraph stands above the notes with one.
 */
function withDisplacedEnds({ lines, artefacts, head }: Headed, notes: Noted['notes']): Notes {
  const found = [...notes]
  for (const { index, shape, blanks, text } of lines) {
    if (found[index] ?? artefacts[index] ?? head[index]) continue
    if (shape === PageEdge || shape === Numbered || shape === Labelled || blanks === 0) continue
    if (found[index + 1]?.is !== 'start' || lines[index + 1]?.blanks === 0) continue
    if (text.length > longestEnd || !/[.!?\u3002][)"\u201d]*$/.test(text)) continue
    let last = index + 1
    while (found[last + 1] !== undefined) last++
    const unfinished = found[last]
    if (unfinished === undefined || finished.test(lines[last]?.text ?? '')) continue
    found[index] = { is: 'start', note: unfinished.note, continued: true }
  }
  return found
}
