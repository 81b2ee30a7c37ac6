/**
 * What the document is, by its own parts: kind, organ, symbol, session, year, date, language.
 */
import type { Document, DocumentKind, Masthead, MastheadField, MastheadRole, Proposal, Resolution } from './ast.ts'
import { organOfSymbol } from './lexicon/organs.ts'
import { parseRoman } from './lexicon/roman.ts'
import { yearOf } from './year.ts'

/** Sets the facts of a document from its parts. */
export function describe(document: Document, printedSymbol: string | undefined): void {
  const fields = document.children
    .filter((child): child is Masthead => child.type === 'masthead')
    .flatMap((masthead) => masthead.children)
    .filter((child): child is MastheadField => child.type === 'mastheadField')
  const field = (role: MastheadRole): string | undefined => fields.find((each) => each.role === role)?.value
  const resolution = document.children.find((child): child is Resolution => child.type === 'resolution')
  const proposal = document.children.find((child): child is Proposal => child.type === 'proposal')
  const organ = resolution?.organ ?? field('organ')
  const symbol = field('symbol') ?? printedSymbol ?? symbolOfNumber(organ, field('number'))
  const date = field('date')
  const session = field('session') ?? sessionOfSymbol(symbol)
  const number = fields.find(({ role }) => role === 'number')
  document.kind = kindOf(proposal, resolution, symbol, field('adoption'), document)
  if (document.kind.endsWith('resolution') && number && isDecision(number))
    document.kind = document.kind === 'resolution' ? 'decision' : 'draft-decision'
  const speaker = organ ?? (symbol === undefined ? undefined : organOfSymbol(symbol))
  if (speaker !== undefined) document.organ = speaker
  if (symbol !== undefined) document.symbol = symbol
  if (session !== undefined) document.session = /^\d+$/.test(session) ? Number(session) : session
  if (date !== undefined) document.date = date
  const language = field('language')
  if (language !== undefined) document.language = language
  const year = yearOf(document, { date, adoption: field('adoption') })
  if (year !== undefined) document.year = year
  if (document.kind === 'unknown') document.reason = reasonOf(document, resolution)
}

/** Symbols and numbers that a text is given when it is adopted: `A/RES/70/1`, `UNEP/EA.5/Res.14`, `WHA76.2`, `8/CMA.6`. */
const adoptedSymbol = /\/R(?:ES|es)[/.]|\/Resolution \d|^(?:WHA|EB)\d+\.R?\d|^\d+\/(?:CP|CMP|CMA)\.\d/

function kindOf(
  proposal: Proposal | undefined,
  resolution: Resolution | undefined,
  symbol: string | undefined,
  adoption: string | undefined,
  document: Document,
): DocumentKind {
  const action = proposal?.action ?? ''
  if (action.startsWith('amendment')) return 'amendment'
  if (/decision/.test(action)) return 'draft-decision'
  if (/PRST\//.test(symbol ?? '') || adoption?.startsWith('Statement by the President') === true)
    return 'presidential-statement'
  if (/resolution/.test(action)) return 'draft-resolution'
  const clauses = document.children.some(
    (child) => child.type === 'resolution' && child.children.some((part) => part.type === 'operativePart'),
  )
  if (!clauses) return 'unknown'
  if (adoptedSymbol.test(symbol ?? '') || adoption !== undefined) return 'resolution'
  if (/\/L\.\d|^S\/\d{4}\//.test(symbol ?? '')) return 'draft-resolution'
  if (isClosed(document)) return 'resolution'
  return document.children.some((child) => child.type === 'masthead') || resolution ? 'draft-resolution' : 'unknown'
}

/** `Decision 8/CMA.6` */
const isDecision = ({ children }: MastheadField): boolean =>
  children.some((words) => words.type === 'text' && /^\W*Decision\b/i.test(words.value))

/** Whether the meeting at which a text was adopted, or the vote, stands at its end. */
const isClosed = (document: Document): boolean =>
  document.children.some(
    (child) => child.type === 'resolution' && child.children.some((part) => part.type === 'closing'),
  )

/** A text that bears no symbol is named by its number: `Resolution 2719 (2023)`, `54/6. Centrality of care`. */
function symbolOfNumber(organ: string | undefined, number: string | undefined): string | undefined {
  if (number === undefined || /\u2026|\.\.\./.test(number)) return undefined
  switch (organ) {
    case 'Security Council':
      return `S/RES/${number}`
    case 'Human Rights Council':
      return `A/HRC/RES/${number}`
    case 'Economic and Social Council':
      return `E/RES/${number}`
    case 'General Assembly':
      return `A/RES/${number.replace(/\s+\(/, '(')}`
    default:
      // `8/CMA.6`, `WHA77.9`: letters say whose number it is.
      return /[A-Z]/.test(number) ? number : undefined
  }
}

/** `A/C.3/80/L.20` -> 80, `A/ES-11/L.1` -> ES-11, `A/RES/3369(XXX)` -> 30 */
function sessionOfSymbol(symbol: string | undefined): string | undefined {
  if (symbol === undefined) return undefined
  const assembly = /^A\/(?:(?:C\.\d|BUR|HRC|RES)\/)*(\d{2,3}|S-\d+|ES-\d+)\//.exec(symbol)
  const council = /^E\/(?:RES\/)?(\d{4})\//.exec(symbol)
  const [, kind = '', roman] = /^A\/RES\/[\dA-Z ]+\((E?S-)?([IVXLC]+)\)/.exec(symbol) ?? []
  const old = roman === undefined ? undefined : parseRoman(roman)
  return assembly?.[1] ?? council?.[1] ?? (old === undefined ? undefined : kind + String(old))
}

function reasonOf(document: Document, resolution: Resolution | undefined): string {
  if (document.textLanguage !== undefined)
    return `The text is in a language that is not read (${document.textLanguage}).`
  if (document.children.every(({ type }) => type === 'pageBreak')) return 'The text is empty.'
  if (!resolution) return 'No organ line (such as “The General Assembly,”) and no clauses were found.'
  return 'An organ line was found, but no operative paragraph.'
}
