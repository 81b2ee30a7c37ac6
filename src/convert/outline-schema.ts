/** JSON Schema of the outline. Its keys are those of the types: a field that is missing here does not compile. */
import type {
  Outline,
  OutlineCitation,
  OutlineClause,
  OutlineFootnote,
  OutlineReference,
  OutlineResolution,
  OutlineSubparagraph,
} from '../tree/outline.ts'
import type { OutlineAttribution } from '../tree/negotiation.ts'

type Schema = Readonly<Record<string, unknown>>
type Properties<Shape> = { readonly [Key in keyof Required<Shape>]: Schema }
type Needed<Shape> = { [Key in keyof Shape]-?: object extends Pick<Shape, Key> ? never : Key }[keyof Shape]

const object = <Shape>(required: readonly Needed<Shape>[], properties: Properties<Shape>): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const text = (description: string): Schema => ({ type: 'string', description })
const whole = (description: string): Schema => ({ type: 'integer', description })
const truth = (description: string): Schema => ({ type: 'boolean', description })
const day = (description: string): Schema => ({ type: 'string', description: `${description}, ISO 8601` })
const listOf = (items: Schema, description: string): Schema => ({ type: 'array', items, description })
const texts = (description: string): Schema => listOf({ type: 'string' }, description)
const defined = (name: string): Schema => ({ $ref: `#/$defs/${name}` })

const position = defined('position')
const page = whole('Page on which it begins, from 1')

const readings = {
  reading: text('Of a text under negotiation: as if all brackets were lifted'),
  settled: text('Of a text under negotiation: only what stands in no bracket'),
  attributions: listOf(defined('attribution'), 'What delegations say of it'),
}

const point = {
  type: 'object',
  properties: {
    line: whole('From 1'),
    column: whole('UTF-16 code units, from 1'),
    offset: whole('UTF-16 code units, from 0'),
  },
  required: ['line', 'column', 'offset'],
  additionalProperties: false,
}

const definitions = {
  position: {
    type: 'object',
    description: 'Where it stands in the text of the file',
    properties: { start: point, end: point },
    required: ['start', 'end'],
    additionalProperties: false,
  },
  attribution: object<OutlineAttribution>(['who', 'what', 'text', 'position'], {
    who: texts('Delegations and groups, as written'),
    what: text('agreed, propose, delete, retain, support, reserve, move, new, pending or agreed ad referendum'),
    text: text('The note as it stands'),
    position,
  }),
  resolution: object<OutlineResolution>(['preamble', 'operative'], {
    label: text('A, B in a document of several; or the number that heads it'),
    organ: text('Organ in whose name it speaks'),
    title: text('Its own title'),
    preamble: listOf(defined('clause'), 'Preambular paragraphs'),
    operative: listOf(defined('clause'), 'Operative paragraphs'),
  }),
  clause: object<OutlineClause>(['id', 'text', 'position', 'subparagraphs'], {
    id: text('Name of the place, the only one of its name: PP8, OP4'),
    number: whole('Number of an operative paragraph'),
    label: text('Where the source prints more than a number: 2 bis, PP3'),
    section: text('Label of the section: II, II.A'),
    opener: text('Opening phrase: Recalling also'),
    text: text('What precedes the first sub-paragraph, on one line'),
    ...readings,
    page,
    joined: truth('Whether it was joined over a page break or a lost line break'),
    inferred: truth('Whether its number was lost and inferred'),
    position,
    subparagraphs: listOf(defined('subparagraph'), 'Its sub-paragraphs'),
  }),
  subparagraph: object<OutlineSubparagraph>(['id', 'label', 'text', 'position', 'subparagraphs'], {
    id: text('Name of the place: OP4(a)'),
    label: text('As it is printed: (a)'),
    text: text('Its own words, and those that resume after it'),
    ...readings,
    position,
    subparagraphs: listOf(defined('subparagraph'), 'Its own sub-paragraphs'),
  }),
  footnote: object<OutlineFootnote>(['label', 'text', 'position'], {
    label: text('Its mark: 1, *'),
    text: text('Its words'),
    page,
    recovered: truth('Whether a scan misread the label or lost it'),
    position,
  }),
  reference: object<OutlineReference>(['label', 'in', 'recovered', 'position'], {
    label: text('Label of the note'),
    in: text('Name of the place where the mark stands'),
    recovered: truth('Whether the mark had lost its superscript'),
    position,
  }),
  citation: object<OutlineCitation>(['text', 'in', 'reference', 'instrument', 'number', 'position'], {
    text: text('The words of the citation'),
    in: text('Name of the place where it stands'),
    reference: text('Number as it is printed: 77/338'),
    instrument: { enum: ['resolution', 'decision'] },
    organ: text('Organ, where the text names it'),
    session: text('77, V, S-30'),
    number: text('338, 377 A'),
    year: whole('Year, where it is part of the number'),
    date: day('Date that the text gives'),
    position,
  }),
  annex: object<Outline['annexes'][number]>(['position'], {
    label: text('I of Annex I'),
    title: text('Its title'),
    position,
  }),
}

const properties: Properties<Outline> = {
  symbol: text('A/79/L.124'),
  kind: text('draft-resolution, resolution, draft-decision, decision, amendment, presidential-statement or unknown'),
  reason: text('Why the kind is unknown'),
  positionEncoding: { const: 'utf-16', description: 'The unit of offsets and columns' },
  organ: text('General Assembly'),
  session: text('79, S-30, ES-11; the year for the Economic and Social Council'),
  date: day('Date of issue'),
  distribution: text('Limited'),
  language: text('Original language: English'),
  committee: text('Third Committee'),
  agendaItems: texts('125 (s)'),
  sponsors: texts('As they are printed, without marks'),
  title: text('Title of the document'),
  jobNumber: text('25-13823'),
  resolutions: listOf(defined('resolution'), 'Most documents hold one'),
  footnotes: listOf(defined('footnote'), 'In the order of the text'),
  references: listOf(defined('reference'), 'Marks of notes in the order in which they are read'),
  citations: listOf(defined('citation'), 'Resolutions and decisions that are cited'),
  annexes: listOf(defined('annex'), 'What is annexed'),
}

/** The schema of a line of `resolint parse --format outline`. */
export const outlineSchema: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'resolint outline',
  description: 'What a document says. What it does not say is absent; lists are empty.',
  type: 'object',
  properties: {
    path: text('The file, as it was named'),
    id: {
      type: ['string', 'number'],
      description: 'The id that came with a text of --stdin-ndjson, in place of a path',
    },
    ...properties,
  },
  required: [
    'kind',
    'positionEncoding',
    'agendaItems',
    'sponsors',
    'resolutions',
    'footnotes',
    'references',
    'citations',
    'annexes',
  ] satisfies Needed<Outline>[],
  additionalProperties: false,
  $defs: definitions,
}
