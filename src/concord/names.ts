/** Names of what a concordance finds; a module of its own, for the help tells them without comparing anything. */

/** What texts of one resolution may differ in. */
export const concordKinds = [
  'missing',
  'label',
  'number',
  'date',
  'resolution',
  'symbol',
  'mark',
  'italics',
  'opener',
  'quotation',
  'masthead',
  'sponsors',
] as const

/** A name of what texts may differ in. */
export type ConcordKind = (typeof concordKinds)[number]

/** How concordances are shown. */
export const concordFormats = ['text', 'html', 'json', 'sarif'] as const
