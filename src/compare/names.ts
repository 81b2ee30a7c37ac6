/** Names by which a comparison can be narrowed; a module of its own, for the help tells them without comparing anything. */

/** What can be left out: kinds of edits, moves, and parts of a document. */
export const ignorable = [
  'technical',
  'also-further',
  'punctuation',
  'spelling',
  'opener',
  'wording',
  'moves',
  'masthead',
  'sponsors',
  'titles',
  'headings',
  'paragraphs',
  'notes',
] as const

/** A name of what can be left out. */
export type Ignorable = (typeof ignorable)[number]

/** What can be shown alone; `changed` is whatever is not the same. */
export const selectable = [
  'changed',
  'reworded',
  'technical',
  'editorial',
  'new',
  'deleted',
  'moved',
  'promoted',
  'demoted',
  'split',
  'merged',
] as const

/** A name of what can be shown alone. */
export type Selectable = (typeof selectable)[number]

/** Readings of a text under negotiation. */
export const layers = ['lifted', 'settled', 'written'] as const

/** How comparisons are shown. */
export const comparisonFormats = ['text', 'html', 'markdown', 'json'] as const
