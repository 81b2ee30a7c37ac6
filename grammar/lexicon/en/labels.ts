/**
 * Labels in the heads of texts for Model United Nations, which name each fact: `Forum: Security Council`,
 * `Main submitter: France`. Anything else before a colon is no label: titles may have one.
 */

/** Emphasis about the label, its colon, and the space behind it. */
const behind = String.raw`[*_]{0,3}\s?:[*_ ]*`
const label = (words: string): RegExp => new RegExp(`^[*_]{0,3}(?:${words})${behind}`, 'i')

/** How a line begins that names who proposes the text. */
export const SPONSORS_LABEL: RegExp = label(
  '(?:main |lead |co-?)?(?:sponsor|submitter|author)s?|(?:submitted|sponsored|proposed|authored) by',
)

export type LabelledRole = 'signatories' | 'committee' | 'agendaTitle'

/** How a line begins that names another fact, by the role of the fact. */
export const FIELD_LABELS: Readonly<Record<LabelledRole, RegExp>> = {
  signatories: label('signator(?:y|ies)|signed by|supporters?|seconded by'),
  committee: label('committee|forum|council|commission|body'),
  agendaTitle: label('topic|question(?: of)?|subject|issue|agenda'),
}
