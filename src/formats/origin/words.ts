/** What is said of a paragraph and where it comes from: the same in every format for people. */
import type { Earlier, EarlierPlace, OriginRow, OriginVerdict } from '../../origin/origins.ts'
import { spoken } from '../../tree/places.ts'
import { oneLine } from '../harmless.ts'
import { segmentsOf, type Segment } from '../compare/segments.ts'
import { count, list } from '../words.ts'
import type { Searched } from './format.ts'

/** `79/148`, as people call a resolution; another document by its symbol, one without by its file. */
const shortName = ({ symbol, path }: EarlierPlace): string => oneLine(symbol?.replace(/^A\/RES\//, '') ?? path)

/** `79/148 OP 12`. */
export const placeName = (place: EarlierPlace): string => `${shortName(place)} ${spoken(place.id)}`

/** More of those that say the same are counted and not named. */
const namedAlso = 3

const alsoWords = (also: readonly EarlierPlace[]): string => {
  if (also.length === 0) return ''
  const names = also.slice(0, namedAlso).map(placeName)
  const others = also.length - names.length
  return ` (also ${others > 0 ? `${names.join(', ')} and ${others} more` : list(names)})`
}

const percent = ({ likeness }: Earlier): string => `${Math.round(likeness * 100)} % alike`

/** `agreed language of 79/148 OP 12 (also 77/150 OP 11)`, `adapted from 78/10 OP 3, 84 % alike`, `new`. */
export const verdictWords = ({ verdict, earlier, also }: OriginRow): string => {
  if (!earlier) return 'new'
  const place = placeName(earlier)
  if (verdict === 'agreed') return `agreed language of ${place}${alsoWords(also)}`
  if (verdict === 'updated') return `agreed language of ${place}, updated${alsoWords(also)}`
  return `adapted from ${place}, ${percent(earlier)}${alsoWords(also)}`
}

const phrases: readonly (readonly [OriginVerdict, string])[] = [
  ['agreed', 'agreed language'],
  ['updated', 'agreed language updated'],
  ['adapted', 'adapted'],
  ['new', 'new'],
]

/** `Of 36 paragraphs 12 are agreed language, 10 agreed language updated, 8 adapted, 6 new; looked up in 1316 documents.` */
export const summaryOf = ({ rows, documents }: Searched): string => {
  const said = phrases.flatMap(([verdict, words]) => {
    const number = rows.filter((row) => row.verdict === verdict).length
    return number > 0 ? [`${number} ${words}`] : []
  })
  return `${count(rows.length, 'paragraph')}: ${said.join(', ') || 'none long enough to be looked up'}. Looked up in ${count(documents, 'document')}.`
}

/** The words of a paragraph with what it took from, and put into, the earlier one. */
export const wordsOf = ({ id, text, position, earlier }: OriginRow): Segment[] => {
  const side = { id, kind: 'paragraph', text, position } as const
  return earlier
    ? segmentsOf({
        kind: 'changed',
        old: { ...side, text: earlier.text },
        new: side,
        edits: earlier.edits,
        items: [],
      })
    : segmentsOf({ kind: 'inserted', new: side, edits: [], items: [] })
}
