/** What a comparison comes to, in a sentence that can be said aloud. */
import type { Comparison, Row, Side } from '../../compare/comparison.ts'
import { isChanged, tallyOf, type Verdict } from '../../compare/tally.ts'
import { spoken } from '../../tree/places.ts'
import { count, list } from '../words.ts'

/** More places than these are counted and not named. */
const named = 3

/** `PP 9`, as people say it; paragraphs of an annex are told apart by what is printed before them. */
export const nameOf = (side: Side | undefined): string => {
  if (!side) return ''
  const name = spoken(side.id)
  return side.kind === 'paragraph' && side.label !== undefined ? `${name}, ${side.label}` : name
}

const places = (rows: readonly Row[], say: (row: Row) => string): string =>
  rows.length > named ? '' : ` (${list(rows.map(say))})`

const newest = ({ old, new: fresh }: Row): string => nameOf(fresh ?? old)
const fromTo = ({ old, new: fresh }: Row): string => `${nameOf(old)} into ${nameOf(fresh)}`
const became = ({ old, new: fresh }: Row): string => `${nameOf(old)} became ${nameOf(fresh)}`

/**
 * `PP 9 moved up to PP 3`; where only sub-paragraphs moved, the paragraph is named. Behind many new paragraphs, what moved up may have a
 * higher number than before (A/RES/79/330, OP 26): nobody moves up to that.
 */
const moveOf = (row: Row): string => {
  if (!row.moved) return `sub-paragraphs of ${newest(row)} moved`
  const [before, after] = [nameOf(row.old), nameOf(row.new)]
  const step = after.localeCompare(before, 'en', { numeric: true })
  if (step === 0) return `${before} moved ${row.moved}`
  return `${before} moved ${row.moved}${step < 0 === (row.moved === 'up') ? ' to' : ', now'} ${after}`
}

const moved = (rows: readonly Row[]): string => (rows.length > named ? `${rows.length} moved` : list(rows.map(moveOf)))

/** What is said of the paragraphs of each verdict. */
const phrases: readonly (readonly [Verdict, (rows: readonly Row[]) => string])[] = [
  ['technical', (rows) => count(rows.length, 'technical update')],
  ['editorial', (rows) => count(rows.length, 'editorial change')],
  ['reworded', (rows) => `${rows.length} reworded${places(rows, newest)}`],
  ['new', (rows) => `${rows.length} new${places(rows, newest)}`],
  ['deleted', (rows) => `${rows.length} deleted${places(rows, newest)}`],
  ['split', (rows) => `${rows.length} split off${places(rows, fromTo)}`],
  ['merged', (rows) => `${rows.length} merged${places(rows, fromTo)}`],
  ['promoted', (rows) => `${rows.length} promoted${places(rows, became)}`],
  ['demoted', (rows) => `${rows.length} demoted${places(rows, became)}`],
  ['moved', moved],
]

const paragraphs = ({ clauses }: Comparison, unchanged: number): string => {
  const total = clauses.filter(({ kind, new: fresh }) => fresh && kind !== 'merged').length
  if (total === 0 && clauses.length === 0) return 'no numbered or preambular paragraphs'
  if (unchanged === total && clauses.length === total)
    return total === 1 ? 'the only paragraph unchanged' : `all ${total} paragraphs unchanged`
  return `${unchanged} of ${count(total, 'paragraph')} unchanged`
}

const changedRows = (rows: readonly Row[]): number => rows.filter(isChanged).length

const beside = (comparison: Comparison): string[] => {
  const { masthead, sponsors, titles, headings, paragraphs: others, notes } = comparison
  const parts: readonly (readonly [number, string])[] = [
    [masthead.length, 'the masthead'],
    [changedRows(titles), 'the title'],
    [sponsors.joined.length, `${count(sponsors.joined.length, 'sponsor')} joined`],
    [sponsors.left.length, `${count(sponsors.left.length, 'sponsor')} left`],
    [changedRows(headings), count(changedRows(headings), 'heading')],
    [changedRows(others), count(changedRows(others), 'other paragraph')],
    [changedRows(notes), count(changedRows(notes), 'note')],
  ]
  return parts.flatMap(([number, words]) => (number > 0 ? [words] : []))
}

/** `31 of 36 paragraphs unchanged, 2 technical updates, 1 reworded (OP 4), PP 9 moved up. Also: the masthead, 2 notes.` */
export const summaryOf = (comparison: Comparison): string => {
  const tally = tallyOf(comparison)
  const said = phrases.flatMap(([verdict, say]) => {
    const rows = tally.get(verdict)
    return rows ? [say(rows)] : []
  })
  const first = [paragraphs(comparison, tally.get('unchanged')?.length ?? 0), ...said].join(', ')
  const also = beside(comparison)
  return `${first[0]?.toUpperCase()}${first.slice(1)}.${also.length > 0 ? ` Also: ${also.join(', ')}.` : ''}`
}
