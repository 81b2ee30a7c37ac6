/** A draft for the examples of rules on its masthead: what no example speaks of is the same in all. */
import { lines, paragraphs } from '../../lint/example.ts'

/**
 * A short draft of the General Assembly with its whole masthead, in the notation of examples.
 *
 * @param given the line of the agenda item, and that of the sponsors and what they propose; either may hold marked places
 */
export const draft = ({
  item = 'Agenda item 125 (s)',
  proposal = 'India: draft resolution',
}: {
  readonly item?: string
  readonly proposal?: string
}): string =>
  paragraphs(
    'United Nations A/79/L.124',
    'General Assembly',
    lines('Distr.: Limited', '28 August 2025'),
    'Original: English',
    'Seventy-ninth session',
    item,
    'Cooperation',
    proposal,
    'Cooperation',
    '*The General Assembly,*',
    '*Recalling* its resolution 77/338 of 1 September 2023,',
    '1. *Welcomes* the report;',
    '2. *Decides* to remain seized of the matter.',
  )
