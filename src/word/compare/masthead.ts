/** Facts of the masthead that a line of the file holds, as replacements in its text: symbol, date, session, item of the agenda, number. */
import type { Document, MastheadField, MastheadRole } from '../../../grammar/ast.ts'
import type { Edit } from '../../lint/change.ts'
import { mastheadFields } from '../../tree/masthead.ts'
import { endOf, startOf } from '../../tree/range.ts'
import { toText } from '../../tree/text.ts'
import { canTrack } from '../mark.ts'
import type { WordFile } from '../file.ts'

const changing: readonly MastheadRole[] = [
  'symbol',
  'distribution',
  'date',
  'session',
  'sessionDates',
  'committee',
  'agendaItem',
  'agendaTitle',
  'adoption',
  'report',
  'number',
]

/** The replacements that can be tracked; other facts stay, and that is told. */
export const mastheadEdits = (file: WordFile, old: Document, fresh: Document): Edit[] => {
  const edit = (before: MastheadField, after: MastheadField): Edit[] => {
    const [start, end, text] = [startOf(before), endOf(before), toText(after, fresh)]
    const words = file.text.slice(start, end)
    if (words === text || /[\n*]/.test(words + text)) return []
    const made = { start, end, text }
    return canTrack(file, [made]) ? [made] : []
  }
  return changing.flatMap((role) => {
    const [before, after] = [mastheadFields(old, role), mastheadFields(fresh, role)]
    return before.length === after.length ? before.flatMap((field, at) => edit(field, after[at] as MastheadField)) : []
  })
}
