/**
 * Superscripts that a scan took for other signs: `25 June 1993,! for enhancing`, `tenth‘ and twentieth? anniversaries`,
 * `guidelines of 1999,7 in`. Which note each refers to is told by the order of the notes of its page.
 */
import type { Language } from '../lexicon/language.ts'
import { misreadMarks, type Candidate } from './misread-marks.ts'
import { sourceRange, withMarks, type LostMark, type PlainText } from './plain-text.ts'
import type { PageAt } from './recover.ts'

/**
 * Finds marks for the notes that have none yet, in order, on the page of each note.
 * @param texts the paragraphs in reading order
 * @param notes number and page of every note
 * @returns the same paragraphs with those marks
 */
export function recoverScannedMarks(
  texts: readonly PlainText[],
  notes: ReadonlyMap<number, number>,
  pageAt: PageAt,
  language: Language,
): readonly PlainText[] {
  const written = new Set(texts.flatMap(({ marks }) => marks.map(({ label }) => Number(label))))
  const pages = new Map<number, { labels: number[]; candidates: Candidate[] }>()
  for (const [label, page] of [...notes].sort((a, b) => a[0] - b[0])) {
    if (written.has(label)) continue
    const own = pages.get(page)
    if (own) own.labels.push(label)
    else pages.set(page, { labels: [label], candidates: [] })
  }
  for (const candidate of texts.flatMap((plain) => misreadMarks(plain, language)))
    pages.get(pageAt(candidate.at))?.candidates.push(candidate)
  const found = new Map<PlainText, LostMark[]>()
  for (const { labels, candidates } of pages.values()) {
    if (labels.length * candidates.length > mostCompared) continue
    candidates.sort((a, b) => a.at - b.at)
    for (const [label, candidate] of bestInOrder(labels, candidates)) {
      const mark = markOf(candidate, String(label))
      const own = found.get(candidate.plain)
      if (own) own.push(mark)
      else found.set(candidate.plain, [mark])
    }
  }
  return texts.map((plain) => {
    const marks = found.get(plain)
    return marks ? withMarks(plain, marks) : plain
  })
}

/** No page has so many notes and signs to compare; a text that has is not a scan. */
const mostCompared = 20_000

/** The labels shared out among the candidates of their page, both in order, so that all are worth most. */
function bestInOrder(labels: readonly number[], candidates: readonly Candidate[]): [number, Candidate][] {
  // best[i][j]: worth of the first i labels among the first j candidates.
  const best: number[][] = [candidates.map(() => 0).concat(0)]
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  labels.forEach((label, i) => {
    const row = [0]
    candidates.forEach(({ worth }, j) => {
      const own = worth(label)
      row.push(Math.max(at(i, j + 1), row[j] ?? 0, own > 0 ? at(i, j) + own : 0))
    })
    best.push(row)
  })
  const chosen: [number, Candidate][] = []
  for (let i = labels.length, j = candidates.length; i > 0 && j > 0;) {
    if (at(i, j) === at(i, j - 1)) j--
    else if (at(i, j) === at(i - 1, j)) i--
    else chosen.unshift([labels[--i] as number, candidates[--j] as Candidate])
  }
  return chosen
}

/** A candidate as the mark that it is. */
const markOf = ({ plain, start, end, read }: Candidate, label: string): LostMark => ({
  start,
  end,
  mark: { label, ...sourceRange(plain, start, end), ...(read === label ? {} : { recovered: true }) },
})
