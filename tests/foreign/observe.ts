/**
 * What an outline says of the things that an expectation names, in the shape of that expectation. Clauses are named by id
 * (`OP2(a)`) or by place (`OP2/1` is the first sub-paragraph of OP2).
 */
import type { Outline, OutlineClause, OutlineSubparagraph } from '../../src/tree/outline.ts'

/** An expectation: whatever it leaves out is not judged. */
export interface Expected {
  /** How many paragraphs, or their numbers. */
  readonly preamble?: number
  readonly operative?: number | readonly (number | null)[]
  readonly openers?: Readonly<Record<string, string>>
  readonly texts?: Readonly<Record<string, string>>
  /** First words of clauses. */
  readonly starts?: Readonly<Record<string, string>>
  /** How many, or their labels. */
  readonly subparagraphs?: Readonly<Record<string, number | readonly string[]>>
  /** What stands in no clause. */
  readonly nowhere?: readonly string[]
  readonly notes?: readonly string[]
  readonly noteTexts?: Readonly<Record<string, string>>
  readonly marksIn?: Readonly<Record<string, string>>
  /** Labels of the resolutions. */
  readonly labels?: readonly (string | null)[]
  /** How many. */
  readonly annexes?: number
  /** A text under negotiation without its brackets, and without what stands in them. */
  readonly readings?: Readonly<Record<string, string>>
  readonly settled?: Readonly<Record<string, string>>
  /** Who says what in it. */
  readonly attributions?: Readonly<Record<string, readonly { who: readonly string[]; what: string }[]>>
  /** Labels of the marks, of the notes, that only their places tell. */
  readonly recovered?: Readonly<Record<string, readonly string[]>>
  /** Facts that the document does not have. */
  readonly without?: readonly string[]
  /** Facts of the document: `organ`, `title`. */
  readonly facts?: Readonly<Record<string, unknown>>
}

type AnyClause = OutlineClause | OutlineSubparagraph

const openerOf = (clause: AnyClause | undefined): string | undefined =>
  clause && 'opener' in clause ? clause.opener : undefined

const deep = (clauses: readonly AnyClause[]): AnyClause[] =>
  clauses.flatMap((clause) => [clause, ...deep(clause.subparagraphs)])

const mapValues = <Value, Made>(
  values: Readonly<Record<string, Value>>,
  make: (key: string, value: Value) => Made,
): Record<string, Made> => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, make(key, value)]))

export function observe(outline: Outline, expected: Expected): Expected {
  const preamble = outline.resolutions.flatMap((resolution) => resolution.preamble)
  const operative = outline.resolutions.flatMap((resolution) => resolution.operative)
  const all = deep([...preamble, ...operative])
  const clause = (name: string): AnyClause | undefined => {
    const [id, ...places] = name.split('/')
    let found = all.find((each) => each.id === id)
    for (const place of places) found = found?.subparagraphs[Number(place) - 1]
    return found
  }
  const observers: { [Key in keyof Required<Expected>]: (want: NonNullable<Expected[Key]>) => unknown } = {
    preamble: () => preamble.length,
    operative: (want) =>
      typeof want === 'number' ? operative.length : operative.map(({ number: printed }) => printed ?? null),
    openers: (want) => mapValues(want, (id) => openerOf(clause(id))),
    texts: (want) => mapValues(want, (id) => clause(id)?.text),
    starts: (want) => mapValues(want, (id, words) => clause(id)?.text.slice(0, words.length)),
    subparagraphs: (want) =>
      mapValues(want, (id, value) => {
        const labels = clause(id)?.subparagraphs.map(({ label }) => label)
        return typeof value === 'number' ? labels?.length : labels
      }),
    readings: (want) => mapValues(want, (id) => clause(id)?.reading),
    settled: (want) => mapValues(want, (id) => clause(id)?.settled),
    attributions: (want) => mapValues(want, (id) => clause(id)?.attributions?.map(({ who, what }) => ({ who, what }))),
    nowhere: (want) => want.filter((sign) => all.every(({ text }) => !text.includes(sign))),
    notes: () => outline.footnotes.map(({ label }) => label),
    noteTexts: (want) => mapValues(want, (label) => outline.footnotes.find((note) => note.label === label)?.text),
    marksIn: (want) => mapValues(want, (label) => outline.references.find((mark) => mark.label === label)?.in),
    labels: () => outline.resolutions.map(({ label }) => label ?? null),
    annexes: () => outline.annexes.length,
    recovered: () => ({
      marks: outline.references.filter(({ recovered }) => recovered).map(({ label }) => label),
      notes: outline.footnotes.filter(({ recovered }) => recovered).map(({ label }) => label),
    }),
    without: (want) => want.filter((key) => outline[key as keyof Outline] === undefined),
    facts: (want) => mapValues(want, (key) => outline[key as keyof Outline]),
  }
  return Object.fromEntries(
    Object.entries(expected).map(([key, want]) => [key, observers[key as keyof Expected](want as never)]),
  )
}
