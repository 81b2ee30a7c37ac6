/** Whether two readings of a document say the same. */
import { toOutline, type Outline, type OutlineClause, type OutlineSubparagraph } from '../../tree/outline.ts'
import type { Document } from '../../../grammar/ast.ts'

const lines = (id: string, { text, subparagraphs }: OutlineClause | OutlineSubparagraph): string[] => [
  `${id} ${text}`,
  ...subparagraphs.flatMap((part) => lines(`${id}${part.label}`, part)),
]

/** What must not get lost when a document is written anew: its clauses with their numbers, its notes, its marks. */
const saying = ({ symbol, resolutions, footnotes, references, annexes }: Outline): readonly unknown[] => [
  symbol,
  resolutions.flatMap(({ label = '', preamble, operative }) => [
    ...preamble.flatMap((clause) => lines(`${label} PP`, clause)),
    ...operative.flatMap((clause) => lines(`${label} OP${clause.number ?? ''}`, clause)),
  ]),
  footnotes.map((note) => `${note.label} ${note.text}`),
  references.map((reference) => reference.label),
  annexes.map(({ label, title }) => `${label ?? ''} ${title ?? ''}`),
]

/** Whether two documents have the same clauses, notes and marks, wherever these stand in the source. */
export const saysTheSame = (a: Document, b: Document): boolean =>
  JSON.stringify(saying(toOutline(a))) === JSON.stringify(saying(toOutline(b)))
