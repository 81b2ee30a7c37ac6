/** What a comparison comes to, paragraph by paragraph: for a sentence that can be said aloud. */
import type { Comparison, EditKind, Row } from './comparison.ts'
import { addTo } from './group.ts'

/** What is said of a paragraph: the weightiest of its changes. */
export type Verdict =
  | 'unchanged'
  | 'technical'
  | 'editorial'
  | 'reworded'
  | 'moved'
  | 'promoted'
  | 'demoted'
  | 'split'
  | 'merged'
  | 'new'
  | 'deleted'

const editorial: ReadonlySet<EditKind> = new Set(['punctuation', 'spelling', 'also-further'])

/** Every edit of a row and of its items; items that come and go are changes of wording. */
const kindsIn = ({ edits, items }: Row): EditKind[] => [
  ...edits.map(({ kind }) => kind),
  ...items.flatMap((item): EditKind[] =>
    item.kind === 'same' || item.kind === 'changed' ? kindsIn(item) : ['wording'],
  ),
]

/** What a paragraph's words underwent, wherever it stands now. */
export const verdictOf = (row: Row): Verdict => {
  if (row.kind === 'inserted') return 'new'
  if (row.kind === 'deleted' || row.kind === 'split' || row.kind === 'merged') return row.kind
  const kinds = kindsIn(row)
  if (kinds.length === 0)
    return row.level ?? (row.moved || row.kind === 'changed' || row.items.some(hasMoved) ? 'moved' : 'unchanged')
  if (kinds.every((kind) => editorial.has(kind))) return 'editorial'
  return kinds.every((kind) => editorial.has(kind) || kind === 'technical') ? 'technical' : 'reworded'
}

/** Whether nothing happened to a row itself. */
export const isSame = ({ kind, moved, level }: Row): boolean => kind === 'same' && !moved && !level

/** Whether anything happened to a row, or inside it. */
export const isChanged = (row: Row): boolean => verdictOf(row) !== 'unchanged'

const hasMoved = ({ moved, level, items }: Row): boolean =>
  moved !== undefined || level !== undefined || items.some(hasMoved)

const everyItem = ({ items }: Row): Row[] => items.flatMap((item) => [item].concat(everyItem(item)))

/** The paragraphs of a comparison by what is said of them. */
export type Tally = ReadonlyMap<Verdict, readonly Row[]>

export const tallyOf = ({ clauses }: Comparison): Tally => {
  const tally = new Map<Verdict, Row[]>()
  for (const row of clauses) {
    const verdict = verdictOf(row)
    addTo(tally, verdict, row)
    // Where a paragraph stands is told beside what became of its words.
    if (row.level && verdict !== row.level) addTo(tally, row.level, row)
    else if (row.moved && verdict !== 'moved') addTo(tally, 'moved', row)
    // Paragraphs that became items of another one, and items that became items of a higher level.
    for (const item of everyItem(row)) if (item.level) addTo(tally, item.level, item)
  }
  return tally
}
