/** What the mastheads of two documents say otherwise, and which sponsors joined and left. */
import type { Document, MastheadRole } from '../../grammar/ast.ts'
import { mastheadFields, sponsorsOf } from '../tree/masthead.ts'
import { toText } from '../tree/text.ts'
import { everyNode } from '../tree/visit.ts'
import type { Comparison, FactRow } from './comparison.ts'

/** Roles of which every value is told. `organization`, `number` and what no role is known of are the print's own. */
const compared: readonly MastheadRole[] = [
  'symbol',
  'organ',
  'distribution',
  'date',
  'language',
  'session',
  'sessionDates',
  'committee',
  'agendaItem',
  'agendaTitle',
  'adoption',
  'report',
  'signatories',
]

type Facts = readonly (readonly [role: string, values: readonly string[]])[]

/** Signs of italics are the channel's. */
const plain = (value: string): string => value.replaceAll(/[*_]/g, '').replaceAll(/\s+/g, ' ').trim()

const factsOf = (document: Document): Facts => [
  ...compared.map(
    (role) => [role, [...new Set(mastheadFields(document, role).map(({ value }) => plain(value)))]] as const,
  ),
  ['action', [...new Set(everyNode(document, 'proposal').map(({ action }) => action))]],
  ['submittedBy', everyNode(document, 'proposal').flatMap(({ submittedBy }) => submittedBy ?? [])],
  ['closing', everyNode(document, 'closing').map((node) => toText(node, document))],
]

/** Facts that differ, one row a value. */
export const mastheadRows = (old: Document, fresh: Document): FactRow[] => {
  const [before, after] = [factsOf(old), factsOf(fresh)]
  // What is read as another fact of the masthead is said there all the same.
  const [said, saidNow] = [before, after].map((facts) => new Set(facts.flatMap(([, values]) => values)))
  return before.flatMap(([role, values], index): FactRow[] => {
    const others = after[index]?.[1] ?? []
    const gone = values.filter((value) => saidNow?.has(value) !== true)
    const come = others.filter((value) => said?.has(value) !== true)
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => {
      const [one, other] = [gone[at], come[at]]
      return { role, ...(one === undefined ? {} : { old: one }), ...(other === undefined ? {} : { new: other }) }
    })
  })
}

const namesOf = (document: Document): string[] => [...new Set(sponsorsOf(document).map(({ name }) => name))]

/** Sponsors that are new, and that are gone, each in the order of its document. An adopted text names none, and nobody has left then. */
export const sponsorChanges = (old: Document, fresh: Document): Comparison['sponsors'] => {
  const [before, after] = [namesOf(old), namesOf(fresh)]
  if (before.length === 0 || after.length === 0) return { joined: [], left: [] }
  return {
    joined: after.filter((name) => !before.includes(name)),
    left: before.filter((name) => !after.includes(name)),
  }
}
