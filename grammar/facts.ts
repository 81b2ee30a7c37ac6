/**
 * What the document is, by its own parts: kind, organ, symbol, session, year, date, language.
 */
import type { Document, DocumentKind, Masthead, MastheadField, MastheadRole, Proposal, Resolution } from './ast.ts'
import type { Language, MastheadForms } from './lexicon/language.ts'
import { isReadLanguage } from './lexicon/languages.ts'
import { organOfSymbol } from './lexicon/organs.ts'
import { parseRoman } from './lexicon/roman.ts'
import { yearOf } from './year.ts'

/** What is said of a document as a whole. */
export type DocumentFacts = Pick<
  Document,
  'kind' | 'organ' | 'symbol' | 'session' | 'date' | 'language' | 'year' | 'reason'
>

/** What a document is told by: its parts, and the language of its text where that is not English. */
type Parts = Pick<Document, 'children' | 'textLanguage'>

/**
 * @param parts the parts of a document, with the phrasing content of their texts
 * @param language by which they are read
 * @param printedSymbol the symbol that stands on its pages, where the masthead has none
 * @returns kind, organ, symbol, session, date, language and year, as far as its parts tell
 */
export function factsOf(parts: Parts, { masthead }: Language, printedSymbol: string | undefined): DocumentFacts {
  const { children } = parts
  const fields = children
    .filter((child): child is Masthead => child.type === 'masthead')
    .flatMap((each) => each.children)
    .filter((child): child is MastheadField => child.type === 'mastheadField')
  const field = (role: MastheadRole): string | undefined => fields.find((each) => each.role === role)?.value
  const resolution = children.find((child): child is Resolution => child.type === 'resolution')
  const proposal = children.find((child): child is Proposal => child.type === 'proposal')
  const named = resolution?.organ ?? field('organ')
  const symbol = field('symbol') ?? printedSymbol ?? symbolOfNumber(named, field('number'))
  const organ = named ?? (symbol === undefined ? undefined : organOfSymbol(symbol))
  const session = field('session') ?? sessionOfSymbol(symbol)
  const date = field('date')
  const language = field('language')
  const adoption = field('adoption')
  const year = yearOf({ children, organ, symbol, session }, { date, adoption })
  const number = fields.find(({ role }) => role === 'number')
  const told = kindOf(proposal, resolution, symbol, adoption, children)
  const kind = number && isDecision(number, masthead) ? decisionOf(told) : told
  return {
    kind,
    ...(organ === undefined ? {} : { organ }),
    ...(symbol === undefined ? {} : { symbol }),
    ...(session === undefined ? {} : { session }),
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
    ...(year === undefined ? {} : { year }),
    ...(kind === 'unknown' ? { reason: reasonOf(parts, resolution) } : {}),
  }
}

/** Symbols and numbers that a text is given when it is adopted: `A/RES/70/1`, `UNEP/EA.5/Res.14`, `WHA76.2`, `8/CMA.6`. */
const adoptedSymbol = /\/R(?:ES|es)[/.]|\/Resolution \d|^(?:WHA|EB)\d+\.R?\d|^\d+\/(?:CP|CMP|CMA)\.\d/

function kindOf(
  proposal: Proposal | undefined,
  resolution: Resolution | undefined,
  symbol: string | undefined,
  adoption: string | undefined,
  children: Document['children'],
): DocumentKind {
  const action = proposal?.action ?? ''
  if (action.startsWith('amendment')) return 'amendment'
  if (/decision/.test(action)) return 'draft-decision'
  if (/PRST\//.test(symbol ?? '') || adoption?.startsWith('Statement by the President') === true)
    return 'presidential-statement'
  if (/resolution/.test(action)) return 'draft-resolution'
  const clauses = children.some(
    (child) => child.type === 'resolution' && child.children.some((part) => part.type === 'operativePart'),
  )
  if (!clauses) return 'unknown'
  if (adoptedSymbol.test(symbol ?? '') || adoption !== undefined) return 'resolution'
  if (/\/L\.\d|^S\/\d{4}\//.test(symbol ?? '')) return 'draft-resolution'
  if (isClosed(children)) return 'resolution'
  return children.some((child) => child.type === 'masthead') || resolution ? 'draft-resolution' : 'unknown'
}

/** What is called a decision is one where it would be a resolution. */
const decisionOf = (kind: DocumentKind): DocumentKind =>
  kind === 'resolution' ? 'decision' : kind === 'draft-resolution' ? 'draft-decision' : kind

/** `Decision 8/CMA.6` */
const isDecision = ({ children }: MastheadField, { decision }: MastheadForms): boolean =>
  children.some((words) => words.type === 'text' && decision.test(words.value))

/** Whether the meeting at which a text was adopted, or the vote, stands at its end. */
const isClosed = (children: Document['children']): boolean =>
  children.some((child) => child.type === 'resolution' && child.children.some((part) => part.type === 'closing'))

/**
 * A text that bears no symbol is named by its number: `Resolution 2719 (2023)`, `54/6. Centrality of care`. The `Resolution 1` of a
 * Model United Nations, without year and session, is no symbol.
 */
function symbolOfNumber(organ: string | undefined, number: string | undefined): string | undefined {
  if (number === undefined || /\u2026|\.\.\.|^\d+$/.test(number)) return undefined
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

function reasonOf({ children, textLanguage }: Parts, resolution: Resolution | undefined): string {
  if (textLanguage !== undefined && !isReadLanguage(textLanguage))
    return `The text is in a language that is not read (${textLanguage}).`
  if (children.every(({ type }) => type === 'pageBreak')) return 'The text is empty.'
  if (!resolution) return 'No organ line (such as “The General Assembly,”) and no clauses were found.'
  return 'An organ line was found, but no operative paragraph.'
}
