/** What a fix changes: the source, by edits, and what of the outline with them. */
import type { Range } from '../tree/range.ts'

/** `safe` fixes are applied by `--fix`, `suggested` ones only on request. */
export type FixKind = 'safe' | 'suggested'

/** One replacement in the source: `[start, end)`, in UTF-16 code units, becomes `text`; an empty range is an insertion. */
export interface Edit extends Range {
  readonly text: string
}

/**
 * What of the outline a fix means to change; everything else must stay as it was. `parts`: which part clauses belong to;
 * `organ`: the organ line, and with it what the document is; `references`: whether marks are set as marks; `marks`: which
 * marks there are; `citations`: which resolutions are cited; `masthead`: what stands above the organ line, the title too.
 */
export type Change =
  | 'text'
  | 'numbers'
  | 'labels'
  | 'references'
  | 'marks'
  | 'citations'
  | 'sponsors'
  | 'sponsorNames'
  | 'parts'
  | 'organ'
  | 'masthead'
