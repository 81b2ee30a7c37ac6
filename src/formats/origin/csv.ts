/** Origins as CSV, a row a paragraph. */
import { csvLine } from '../csv.ts'
import type { OriginFormat } from './format.ts'
import { placeName } from './words.ts'

const names = [
  'path',
  'id',
  'text',
  'verdict',
  'earlier_symbol',
  'earlier_path',
  'earlier_id',
  'earlier_date',
  'earlier_title',
  'likeness',
  'earlier_text',
  'also',
]

export const csv: OriginFormat = ({ path, rows }) =>
  csvLine(names) +
  rows
    .map(({ id, text, verdict, earlier, also }) =>
      csvLine([
        path,
        id,
        text,
        verdict,
        earlier?.symbol ?? null,
        earlier?.path ?? null,
        earlier?.id ?? null,
        earlier?.date ?? null,
        earlier?.title ?? null,
        earlier?.likeness ?? null,
        earlier?.text ?? null,
        also.map(placeName),
      ]),
    )
    .join('')
