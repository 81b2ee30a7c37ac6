/** The parts of a document symbol. */
import type { ParsedSymbol, SymbolPart } from '../../../../grammar/ast.ts'
import { organOfSymbol } from '../../../../grammar/index.ts'

/** What the part after the session says of the kind of document. */
const natures: Readonly<Record<string, string>> = {
  L: 'limited distribution, mostly a draft',
  R: 'restricted distribution',
  RES: 'adopted resolution',
  DEC: 'decision',
  PV: 'verbatim record',
  SR: 'summary record',
  PRST: 'statement by the President',
  INF: 'information',
  CRP: 'conference room paper',
  WP: 'working paper',
  NGO: 'statement by a non-governmental organization',
}

const suffixes: Readonly<Record<string, string>> = {
  Rev: 'revision',
  Add: 'addendum',
  Corr: 'corrigendum',
  Amend: 'amendment',
}

const suffixWords = (suffix: string): string => {
  const [word = '', number = ''] = suffix.split('.')
  return `${suffix}: ${suffixes[word] ?? word}${number === '' ? '' : ` ${number}`}`
}

const lines = ({ symbol, organ, session, body, nature, number, suffixes: more }: SymbolPart): string[] => {
  const name = organOfSymbol(symbol)
  return [
    `**${symbol}**`,
    `${organ}: ${name ?? 'organ of this name'}`,
    ...(body === undefined ? [] : [`${body}: subsidiary body`]),
    ...(session === undefined ? [] : [`${session}: ${/^(?:19|20)\d\d$/.test(session) ? 'year' : 'session'}`]),
    ...(nature === undefined ? [] : [`${nature}: ${natures[nature] ?? 'kind of document'}`]),
    ...(number === undefined ? [] : [`${number}: number`]),
    ...more.map(suffixWords),
  ]
}

/** Lines about a symbol; of a double symbol, each of its two. */
export const describeSymbol = ({ parts }: ParsedSymbol): string[] => parts.flatMap(lines)
