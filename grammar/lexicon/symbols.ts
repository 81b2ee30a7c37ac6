/**
 * Components of United Nations document symbols and what each says. Source: conventions 2.7 and the guide to document
 * symbols named there.
 */
import type { ParsedSymbol, SymbolPart } from '../ast.ts'
import { wordSet } from './word-list.ts'

/** First components: the principal organs, then bodies, conventions and programmes with a series of their own. */
export const FIRST_COMPONENTS: ReadonlySet<string> = wordSet(`
  A S E T ST TD DP UNEP CRC CCPR CEDAW CAT CERD CMW CRPD CED HRI FCCC ICCD CBD CITES HSP NPT LOS SPLOS ISBA ID IDB ECE
  ESCAP ECA LC CD CCW BWC CTOC CAC UNFF SAICM ICC-ASP JIU IPBES UNCTAD UNIDO UNHCR HABITAT CTBT APLC CONF ICAO GOV
  INFCIRC WT DC PBC MC ICEF WFP UNW UNAT ITC UNODC PCNICC APCICT TEM SDG`)

/** One component after the first: `79`, `L.124`, `C.3`, `ES-11`, `RES`, `COP(11)`, `CONF.IX`. */
export const COMPONENT: string = String.raw`(?:E?S-\d{1,2}|SS\.[IVX]+|[A-Za-z]{1,10}(?:\.(?:\d{1,4}[A-Z]?|[IVX]{1,5}))?(?:\(\d{1,3}\))?|\d{1,6}[A-Z]?)(?![A-Za-z0-9])`

/** What may follow the number of a resolution or of a document, in parentheses. */
export const PARENTHESIS: string = String.raw`\s?\((?:\d{4}|(?:E?S-)?[IVXLC]{1,7}|ORG-\d{2}|Part [IVX]+|Vol\. [IVX]+|Resumption \d|Parts [IVX]+ and [IVX]+)\)`

const BODY = /^(?:AC|C|CN|CONF|GC|PC|SC|Sub|WG|BUR|HRC|EA|COP|CP|CMA|CMP|SBI|SBSTA|TRANS|CTPD|BSNS)(?:[.(]|$)/
const NATURE = /^(?:L|RES|Res|DEC|Dec|PV|SR|PRST|CRP|INF|NGO|PET|WP|R|Agenda|OR|BUDGET|SUM)(?:\.|$)/
const SUFFIX = /^(?:Rev|Add|Corr|Amend|Summary|Part|Vol)(?:\.|$)/
const SESSION = /^(?:E?S-\d{1,2}|SS\.[IVX]+|\d{2,4})$/
const NUMBER = /^\d/

const isYear = (component: string): boolean => /^(?:19|20)\d\d$/.test(component)

/** What the parentheses after the last component say: session or year of a resolution, part of a document. */
const readParentheses = (part: SymbolPart, note: string): void => {
  if (/^(?:\d{4}|(?:E?S-)?[IVXLC]+|ORG-\d{2})$/.test(note)) part.session = note
  else part.suffixes.push(note)
}

const parsePart = (symbol: string): SymbolPart => {
  const annotated = symbol.includes('(')
  const notes = annotated ? [...symbol.matchAll(/\(([^)\d][^)]*|\d{4})\)/g)].map((match) => match[1] ?? '') : []
  const bare = annotated ? symbol.replace(/\s?\((?:[^)\d][^)]*|\d{4})\)/g, '') : symbol
  const [organ = '', ...components] = bare.split('/')
  const part: SymbolPart = { symbol, organ, suffixes: [] }
  const numbers: string[] = []
  for (const component of components) {
    if (SUFFIX.test(component)) part.suffixes.push(component)
    else if (BODY.test(component)) part.body = part.body ? `${part.body}/${component}` : component
    else if (NATURE.test(component)) {
      const [nature = '', ...rest] = component.split('.')
      part.nature = nature
      if (rest.length > 0) part.number = rest.join('.')
    } else if (NUMBER.test(component) || SESSION.test(component)) numbers.push(component)
    else part.body = part.body ? `${part.body}/${component}` : component
  }
  const last = numbers.at(-1)
  const only = numbers.length === 1 && part.number === undefined && !(last && /^E?S-/.test(last))
  if (last !== undefined && (only || numbers.length > 1) && part.number === undefined) part.number = last
  const [session] = numbers
  if (session !== undefined && !only && (SESSION.test(session) || isYear(session))) part.session = session
  for (const note of notes) readParentheses(part, note)
  return part
}

/** Takes a normalised symbol apart: `A/79/807-S/2025/132` has two parts, each with its session and its number. */
export const parseSymbolParts = (symbol: string): ParsedSymbol => ({
  parts: symbol.includes('-')
    ? symbol.split(/(?<=[\d)A-Z])-(?=[A-Z]{1,7}\/)(?<=\/.*)/).map(parsePart)
    : [parsePart(symbol)],
})
