/** What a document says, without its places in the text: what must not change when it is written otherwise and read again. */
import type { Outline, OutlineClause, OutlineSubparagraph } from '../../src/tree/outline.ts'

const parts = (id: string, { text, subparagraphs }: OutlineClause | OutlineSubparagraph): string[] => [
  `${id} ${text}`,
  ...subparagraphs.flatMap((part) => parts(`${id}${part.label}`, part)),
]

/** One line for each thing that is said. */
export const saying = (outline: Outline): string[] => {
  const { symbol, kind, organ, session, date, distribution, language, committee, title, jobNumber } = outline
  const head = { symbol, kind, organ, session, date, distribution, language, committee, title, jobNumber }
  return [
    ...Object.entries(head).map(([name, value]) => `${name} ${value ?? ''}`),
    ...outline.agendaItems.map((item) => `agenda item ${item}`),
    ...outline.sponsors.map((sponsor) => `sponsor ${sponsor}`),
    ...outline.resolutions.flatMap(({ label = '', title: own = '', preamble, operative }) => [
      `resolution ${label} ${own}`,
      ...[...preamble, ...operative].flatMap((clause) =>
        parts(`${clause.section ?? ''} ${clause.id} ${clause.label ?? clause.number ?? ''}`, clause),
      ),
    ]),
    ...outline.footnotes.map((note) => `note ${note.label} ${note.text}`),
    ...outline.references.map((mark) => `mark ${mark.label} ${mark.in}`),
    // Notes stand elsewhere then, and what they cite with them.
    ...outline.citations
      .map(({ reference, organ: of = '', date: on = '' }) => `cited ${reference} ${of} ${on}`)
      .toSorted(),
    ...outline.annexes.map(({ label = '', title: own = '' }) => `annex ${label} ${own}`),
  ]
}
