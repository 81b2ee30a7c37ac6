/** Findings as diagnostics. */
import {
  DiagnosticSeverity,
  DiagnosticTag,
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver'
import { hash } from '../../lint/fingerprint.ts'
import type { Finding } from '../../lint/finding.ts'
import { placesOf, spoken } from '../../tree/places.ts'
import { startOf } from '../../tree/range.ts'
import { toText } from '../../tree/text.ts'
import type { View } from '../view.ts'

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const

/** Places as messages name them: `PP 8`, `A, OP 4 (a)`, `footnote 6`. */
const named = /(?:[A-Z\d]{1,5}, )*(?:PP|OP) \d+(?: (?:bis|ter|alt))?(?: \([a-z]{1,5}\))*|footnote [\d*]+/g

const idOf = (place: string): string =>
  place.startsWith('footnote') ? place : place.replaceAll(', ', '.').replaceAll(' ', '')

/** Words of a related place that are shown. */
const longest = 80

/** The other places that a message speaks of. */
const related = ({ message, in: own }: Finding, view: View): DiagnosticRelatedInformation[] =>
  [...new Set(message.match(named))].flatMap((place) => {
    const id = idOf(place)
    const node = id === own ? undefined : placesOf(view.tree).find(id)
    if (!node) return []
    const start = startOf(node)
    const location = { uri: view.uri, range: view.range({ start, end: start }) }
    return [{ location, message: `${place}: ${toText(node, view.tree).slice(0, longest)}` }]
  })

/** Whether a fix takes out what the finding is about, and puts nothing in. */
const isUnnecessary = ({ fix }: Finding): boolean =>
  fix !== undefined && fix.edits.every(({ text, start, end }) => text === '' && end > start)

/** Where something stands in a file that the client does not show. */
const printedPlace = ({ in: place, page, paragraph }: Finding): string =>
  [
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]),
    spoken(place),
  ].join(', ')

const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

/** One finding; in a file that is no text all stand at its beginning, and say where they are. */
export const toDiagnostic = (finding: Finding, view: View): Diagnostic => {
  const { ruleId, severity, message, url } = finding
  const places = view.isText ? related(finding, view) : []
  return {
    range: view.isText ? view.range({ start: finding.offset, end: finding.endOffset }) : top,
    severity: severities[severity],
    source: 'resolint',
    code: ruleId,
    ...(url === undefined ? {} : { codeDescription: { href: url } }),
    message: view.isText ? message : `${printedPlace(finding)}: ${message}`,
    ...(isUnnecessary(finding) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(places.length > 0 ? { relatedInformation: places } : {}),
  }
}

/** What is wrong with settings, or with a file that cannot be read: at the beginning of the document. */
export const trouble = (message: string): Diagnostic => ({
  range: top,
  severity: DiagnosticSeverity.Error,
  source: 'resolint',
  message,
})

/** All findings of a document. */
export const diagnostics = (view: View): Diagnostic[] => view.findings.map((finding) => toDiagnostic(finding, view))

/**
 * A report for a client that asks: what it has already is not sent again.
 * @param previous the name of the report that the client has
 */
export const reportOf = (items: Diagnostic[], previous: string | undefined): DocumentDiagnosticReport => {
  const resultId = hash(JSON.stringify(items))
  return previous === resultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items }
}
