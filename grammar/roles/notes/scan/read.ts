/** The notes of a scan: at the foot of every page, numbered as they come. */
import type { Language } from '../../../lexicon/language.ts'
import { perLanguage } from '../../../lexicon/per-language.ts'
import type { Line } from '../../../lines/line.ts'
import { MarkAlone, NumberAlone, PageEdge } from '../../../lines/shapes.ts'
import { noFacts, type Headed, type Noted, type NoteFact } from '../../facts.ts'
import { withDebris } from './debris.ts'
import { beginnings, beginsNote, footOf } from './foot.ts'
import { numberNotes } from './numbers.ts'
import { withRepeatedTitles } from './repeated-titles.ts'

/** A note as it was read. */
interface Found {
  readonly lines: readonly Line[]
  /** Length of what the scan made of the mark. */
  readonly length: number
  /** The asterisks of a note to the sponsors. */
  readonly stars: string | undefined
}

/** Adds the debris and the notes at the foot of every page. Above the organ line short lines are the masthead's. */
export function readScannedNotes(headed: Headed): Noted {
  const { lines, head, organLine } = headed
  const firstClause = organLine?.index ?? 0
  const isText = ({ index, shape }: Line): boolean => shape !== PageEdge && head[index] === undefined
  const isBelow = (line: Line): boolean =>
    line.index >= firstClause && isText(line) && headed.artefacts[line.index] === undefined
  const reads = (line: Line): boolean => beginsNote(line, undefined, headed) !== undefined
  const titled = withRepeatedTitles(headed, isBelow)
  const isFree = (line: Line): boolean => isBelow(line) && titled[line.index] === undefined
  const artefacts = withDebris(lines, titled, isFree, reads, headed.language)
  const found: Found[] = []
  let page: Line[] = []
  for (const line of [...lines, undefined]) {
    if (line && isText(line) && artefacts[line.index] === undefined) {
      if (line.index >= firstClause) page.push(line)
      continue
    }
    found.push(...notesOf(page, headed, found.length === 0))
    page = []
  }
  const notes = noFacts<NoteFact>(lines)
  const numbered = found.filter(({ stars }) => stars === undefined)
  const numbers = numberNotes(numbered.map(({ lines: [first], length }) => ({ figures: figuresOf(first, length) })))
  let next = 0
  for (const { lines: own, length, stars } of found) {
    const note = stars ?? String(numbers[next++])
    own.forEach((line, i) => {
      const torn = i === 0 && isTorn(line) && own.length > 1
      const begins = i === 0 || (i === 1 && own[0] !== undefined && isTorn(own[0]))
      notes[line.index] = torn
        ? { is: 'label', note }
        : { is: begins ? 'start' : 'more', note, ...(i === 0 ? { scanned: length } : {}) }
    })
  }
  return { ...headed, artefacts, notes }
}

/** Whether a mark stands alone, torn from its note. */
const isTorn = ({ shape }: Line): boolean => shape === MarkAlone || shape === NumberAlone

const figuresOf = (line: Line | undefined, length: number): string =>
  line === undefined ? '' : (isTorn(line) ? line.text : line.text.slice(0, length)).replace(/\D/g, '')

/** Asterisks after sponsors or a symbol, which notes explain: `Peru:**`. */
const starsOf = (lines: readonly Line[]): Set<string> =>
  new Set(lines.flatMap(({ text }) => text.match(/\*{1,3}(?=[\s:,;]|$)/g) ?? []))

const starredOf = perLanguage(({ notes: { starred } }) =>
  starred === undefined ? undefined : new RegExp(`^(?:${starred})`),
)

/** The asterisks of a note, of those that sponsors bear: as they were read, or told by its words where they were lost. */
function starsBefore(line: Line, length: number, left: ReadonlySet<string>, language: Language): string | undefined {
  const written = /^\*{1,3}(?=\s|$)/.exec(line.text)?.[0]
  if (written !== undefined) return left.has(written) ? written : undefined
  const [next] = left
  const speaksOfSponsors = starredOf(language)?.test(line.text.slice(length)) === true
  return speaksOfSponsors ? next : undefined
}

/** The notes at the foot of a page. A note to the sponsors stands above those with numbers, under the asterisks that they bear. */
function notesOf(page: readonly Line[], headed: Headed, isFirst: boolean): Found[] {
  const foot = footOf(page, headed)
  const lengths = beginnings(foot, headed)
  const [top] = foot
  if (top === undefined) return []
  const left = starsOf(isFirst ? headed.lines.slice(0, top.index) : [])
  const found: { lines: Line[]; length: number; stars: string | undefined }[] = []
  foot.forEach((line, i) => {
    const length = lengths[i]
    const last = found.at(-1)
    if (length === undefined) {
      last?.lines.push(line)
      return
    }
    const isAbove = found.every((each) => each.stars !== undefined)
    const stars = isAbove ? starsBefore(line, length, left, headed.language) : undefined
    if (stars !== undefined) left.delete(stars)
    found.push({ lines: [line], length, stars })
  })
  return found
}
