/** What the heads and the ends of the texts say otherwise: mastheads, sponsors, closings. */
import type { AnyNode, Document, MastheadRole } from '../../grammar/ast.ts'
import type { Language } from '../../grammar/index.ts'
import { mastheadFields, sponsorsOf } from '../tree/masthead.ts'
import { rangeOf, type Range } from '../tree/range.ts'
import { toText } from '../tree/text.ts'
import { everyNode } from '../tree/visit.ts'
import type { Finding, FindingSide } from './concordance.ts'
import { differingFacts } from './differences.ts'
import { factsOf } from './facts.ts'
import { stateCode } from './states.ts'

/** Facts of which the tree has the same value in every language. */
const valued: readonly MastheadRole[] = ['symbol', 'organ', 'distribution', 'date', 'session']
/** Facts in words, of which numbers, dates and symbols are compared. */
const worded: readonly MastheadRole[] = ['agendaItem', 'adoption', 'report', 'sessionDates']

const place = 'masthead'

const side = (id: string, text: number, values: readonly string[], sources: readonly Range[]): FindingSide => ({
  text,
  id,
  values,
  marks: sources.map((source) => ({ start: 0, end: 0, source })),
})

/** A role that only some of the texts have is no difference: converters lose parts of mastheads. */
const valueFinding = (documents: readonly Document[], role: MastheadRole): Finding[] => {
  const fields = documents.map((document) => mastheadFields(document, role).slice(0, 1))
  const values = new Set(fields.flatMap((each) => each.map(({ value }) => value)))
  if (values.size < 2) return []
  const sides = fields.map((each, text) =>
    side(
      place,
      text,
      each.map(({ value }) => value),
      each.map(rangeOf),
    ),
  )
  return [{ kind: 'masthead', id: place, sides }]
}

/** Differences of what some nodes say, where all texts have them. */
const wordedFindings = (
  documents: readonly Document[],
  languages: readonly Language[],
  nodesIn: (document: Document) => readonly AnyNode[],
): Finding[] => {
  const nodes = documents.map(nodesIn)
  const facts = nodes.map((content, text) =>
    content.length === 0
      ? undefined
      : factsOf(
          { content, text: content.map((node) => toText(node, documents[text])).join(' ') },
          languages[text] as Language,
        ),
  )
  return differingFacts(facts).map(({ facts: differing }) => ({
    kind: 'masthead',
    id: place,
    sides: differing.map((each, text) =>
      side(
        place,
        text,
        [...new Set(each.map(({ words }) => words))],
        each.map(({ source }) => source),
      ),
    ),
  }))
}

/** Sponsors by the codes of their States; those that have none are counted. */
const sponsorFinding = (documents: readonly Document[], languages: readonly Language[]): Finding[] => {
  const named = documents.map((document, text) =>
    sponsorsOf(document).map((node) => ({ node, code: stateCode(node.name, languages[text] as Language) })),
  )
  // An adopted text names none.
  if (named.some((each) => each.length === 0)) return []
  const unknown = (text: number): number => (named[text] ?? []).filter(({ code }) => code === undefined).length
  const isShared = (code: string | undefined, text: number): boolean =>
    named.every((others, other) =>
      code === undefined
        ? unknown(other) >= unknown(text)
        : others.some((each) => each.code === code) || unknown(other) > unknown(text),
    )
  const unshared = named.map((each, text) => each.filter(({ code }) => !isShared(code, text)))
  if (unshared.every(({ length }) => length === 0)) return []
  const sides = unshared.map((each, text) => {
    const names = each.map(({ node }) => node.name)
    return side(
      'sponsors',
      text,
      sorted(names, languages[text] as Language),
      each.map(({ node }) => rangeOf(node)),
    )
  })
  return [{ kind: 'sponsors', id: 'sponsors', sides }]
}

const sorted = (names: readonly string[], { code }: Language): string[] =>
  names.toSorted(new Intl.Collator(code).compare)

/** What the heads and the ends of some texts differ in. */
export const headFindings = (documents: readonly Document[], languages: readonly Language[]): Finding[] => [
  ...valued.flatMap((role) => valueFinding(documents, role)),
  ...worded.flatMap((role) =>
    wordedFindings(documents, languages, (document) =>
      mastheadFields(document, role).flatMap(({ children }) => children),
    ),
  ),
  ...wordedFindings(documents, languages, (document) => everyNode(document, 'closing')),
  ...sponsorFinding(documents, languages),
]
