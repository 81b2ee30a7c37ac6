/** What a document is called and when it was made, as its identification and its workflow have it. */
import type { Document, DocumentKind, MastheadField } from '../../../grammar/ast.ts'
import { mastheadFields, sponsorsOf } from '../../tree/masthead.ts'
import { everyNode, nodesOf } from '../../tree/visit.ts'
import { workOf, type AknStyle } from './organs.ts'

/** What the United Nations writes where a date is not known. */
export const unknownDate = '0001-01-01'

const wholeDay = /^\d{4}-\d\d-\d\d$/

/** A day that the calendar has: `docDate` takes no other. */
export const isDay = (iso: string | undefined): iso is string =>
  iso !== undefined &&
  wholeDay.test(iso) &&
  !Number.isNaN(Date.parse(iso)) &&
  new Date(iso).toISOString().startsWith(iso)

/** Names of statements: of the files of the United Nations, and of the guidelines. */
const names: Readonly<Record<DocumentKind, Readonly<Record<AknStyle, string>>>> = {
  resolution: { un: 'resolution', guidelines: 'resolution' },
  'draft-resolution': { un: 'draftResolution', guidelines: 'resolutionDraft' },
  decision: { un: 'decision', guidelines: 'decision' },
  'draft-decision': { un: 'draftDecision', guidelines: 'decisionDraft' },
  'presidential-statement': { un: 'presidentialStatement', guidelines: 'presidentialStatement' },
  amendment: { un: 'amendment', guidelines: 'amendment' },
  unknown: { un: 'document', guidelines: 'document' },
}

export const statementName = ({ kind }: Document, style: AknStyle): string => names[kind][style]

const isDraft = ({ kind }: Document): boolean => kind.startsWith('draft') || kind === 'amendment'

const dateIn = (nodes: readonly Parameters<typeof nodesOf>[0][]): string | undefined =>
  nodes
    .flatMap((node) => nodesOf(node, 'dateText'))
    .map(({ iso, until }) => until ?? iso)
    .findLast(isDay)

/** The day of the document: of its adoption, or of its issue as a draft. */
const dayOf = (document: Document): string | undefined => {
  const issued = isDay(document.date) ? document.date : undefined
  if (isDraft(document)) return issued
  return dateIn(mastheadFields(document, 'adoption')) ?? dateIn(everyNode(document, 'closing')) ?? issued
}

/** The number in a symbol: `80/15` of `A/RES/80/15`; a draft is called by its whole symbol. */
const numberOf = ({ symbol }: Document): string | undefined =>
  symbol === undefined ? undefined : (/\/(?:RES|DEC|PRST)\/(.+)$/.exec(symbol)?.[1] ?? symbol)

/** How the document is identified. */
export interface Identification {
  /** Its number as it is shown; absent where the text has no symbol. */
  readonly number: string | undefined
  readonly day: string
  readonly issued: string
  /** Address of the work. */
  readonly work: string
  /** What the day is: of its adoption, or of its issue as a draft. */
  readonly event: 'adoption' | 'draft'
}

export const identify = (document: Document, style: AknStyle): Identification => {
  const number = numberOf(document)
  const day = dayOf(document) ?? unknownDate
  return {
    number,
    day,
    issued: isDay(document.date) ? document.date : day,
    work: workOf(document.organ, day, number ?? 'unnumbered', style),
    event: isDraft(document) ? 'draft' : 'adoption',
  }
}

/** A step on the way of a text. */
export interface Step {
  readonly date: string
  readonly outcome: string
  readonly as: string
  readonly by: string
}

const symbolIn = ({ value }: MastheadField): string => /\b[A-Z]{1,3}\/[\w./()-]+/.exec(value)?.[0] ?? ''

/** The steps that the masthead tells: the draft with its sponsors, the report of a committee, the adoption. */
export const stepsOf = (document: Document, { day }: Identification): Step[] => {
  const symbol = document.symbol ?? ''
  if (isDraft(document)) {
    const by = everyNode(document, 'proposal').map(({ submittedBy }) => submittedBy)
    const sponsors = sponsorsOf(document).map(({ name }) => name)
    const who = [...sponsors, ...by].filter((each) => each !== undefined).join(', ')
    return [{ date: day, outcome: 'draftResolution', as: symbol, by: who }]
  }
  const reports = mastheadFields(document, 'report').map((field) => ({
    date: unknownDate,
    outcome: 'recommendedForAdoption',
    as: symbolIn(field),
    by: /\bof the ([\w ]+?)(?= \(|$)/.exec(field.value)?.[1] ?? '',
  }))
  return [...reports, { date: day, outcome: 'adopted', as: symbol, by: '' }]
}
