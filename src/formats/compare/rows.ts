/** How a row is called, and what is said of it: the same in every format for people. */
import type { Row, RowPart, Side } from '../../compare/comparison.ts'
import { isChanged, verdictOf, type Verdict } from '../../compare/tally.ts'
import { list } from '../words.ts'
import { nameOf } from './summary.ts'

/** The parts of a comparison that are shown, each under its heading. */
export const sections: readonly (readonly [name: string, part: RowPart])[] = [
  ['Title', 'titles'],
  ['Paragraphs', 'clauses'],
  ['Headings', 'headings'],
  ['Annexes and other text', 'paragraphs'],
  ['Notes', 'notes'],
]

const words: Readonly<Record<Verdict, string>> = {
  unchanged: 'unchanged',
  technical: 'technical update',
  editorial: 'editorial change',
  reworded: 'reworded',
  moved: '',
  promoted: '',
  demoted: '',
  split: 'split off',
  merged: 'merged',
  new: 'new',
  deleted: 'deleted',
}

/** The name of a side; inside its own paragraph only what the paragraph's name lacks: `(a)`. */
const nameWithin = (side: Side | undefined, parent: Side | undefined): string => {
  const [name, outer] = [nameOf(side), nameOf(parent)]
  return outer !== '' && name.startsWith(outer) ? name.slice(outer.length).trim() : name
}

/**
 * `PP 9`, or `PP 10 (was PP 9)` where the name is another.
 * @param parent the row of the paragraph that holds it
 */
export const rowName = ({ old, new: fresh, kind }: Row, parent?: Row): string => {
  const [before, after] = [nameWithin(old, parent?.old), nameWithin(fresh, parent?.new)]
  if (!fresh || kind === 'merged') return before
  return kind === 'split' || before === '' || before === after ? after : `${after} (was ${before})`
}

/** `reworded, moved up`, `split off from OP 5`, `merged into OP 49`. */
export const rowVerdict = (row: Row): string => {
  const verdict = verdictOf(row)
  if (verdict === 'split') return `split off from ${nameOf(row.old)}`
  if (verdict === 'merged') return `merged into ${nameOf(row.new)}`
  const where = [row.moved && `moved ${row.moved}`, row.level].filter((each) => each !== undefined)
  const said = [words[verdict], ...where].filter(Boolean).join(', ')
  return said === '' ? 'sub-paragraphs moved' : said
}

/** `submittedBy` in words: `submitted by`. */
export const roleName = (role: string): string => role.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** Neighbours that nothing happened to, as one: what people read past. */
export type Run = { readonly unchanged: readonly Row[] } | { readonly row: Row }

/** `PP`, `II.OP`, `footnote`: names of one part can be told from the first to the last. */
const partOf = ({ old, new: fresh }: Row): string => (fresh ?? old)?.id.replace(/\W*\d.*$/, '') ?? ''

const numberIn = (id: string | undefined): number => Number(/(\d+)\D*$/.exec(id ?? '')?.[1] ?? Number.NaN)

/** Whether a row goes on where a run ends, in both texts: nothing that stood between them is gone or elsewhere. */
const goesOn = (run: readonly Row[], row: Row): boolean => {
  const last = run.at(-1)
  const step = numberIn(row.old?.id) - numberIn(last?.old?.id)
  return last !== undefined && partOf(last) === partOf(row) && !(Number.isFinite(step) && step !== 1)
}

/** Rows that are unchanged and follow each other in both texts, put together. */
export const runsOf = (rows: readonly Row[]): Run[] => {
  const runs: Run[] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (isChanged(row)) runs.push({ row })
    else if (last && 'unchanged' in last && goesOn(last.unchanged, row))
      runs[runs.length - 1] = { unchanged: [...last.unchanged, row] }
    else runs.push({ unchanged: [row] })
  }
  return runs
}

const span = (names: readonly string[]): string => {
  const [first = '', last = ''] = [names[0], names.at(-1)]
  if (names.length < 3) return list([...new Set([first, last])])
  return `${first} to ${last}`
}

/** `PP 2 to PP 6`, or `OP 9 to OP 12 (were OP 6 to OP 9)`. */
export const runName = (rows: readonly Row[], parent?: Row): string => {
  const before = span(rows.map(({ old }) => nameWithin(old, parent?.old)))
  const after = span(rows.map((row) => nameWithin(row.new, parent?.new)))
  if (before === after) return after
  return `${after} (${rows.length === 1 ? 'was' : 'were'} ${before})`
}
