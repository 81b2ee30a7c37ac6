/** Whose resolution is cited, by a table of the names of organs and the words that may stand about them. */
import { longestFirst, loosely } from '../notation/pattern.ts'
import { singleSpaced } from '../notation/space.ts'
import { endOfMatch } from '../notation/sticky.ts'
import type { CitationsAfter, Issuer } from './language.ts'

/** How a language names issuers. Sources of expressions are of words with single spaces and curly apostrophes. */
export interface IssuerWords {
  /** Names as they stand after a number, with what joins them to it: `du Conseil de sécurité` -> `Security Council`. */
  readonly after: Readonly<Record<string, string>>
  /** What may stand before the first number, besides the issuer: `nos `; the inside of an expression. */
  readonly numero: string
  /** What stands before the noun of an organ's own resolution: `ses`, with what qualifies it; the inside of an expression. */
  readonly own: string
  /** Words by which a second noun repeats the issuer of the first: `notamment`; the inside of an expression. */
  readonly repeats: string
}

/** Room for what qualifies an organ's own resolution. */
const lookBack = 80
/** Two nouns further apart speak of two things. */
const furthestNoun = 280

/** Makes what `CitationsAfter` asks of issuers from the names of a language. */
export function createIssuers({
  after,
  own,
  numero,
  repeats,
}: IssuerWords): Pick<
  CitationsAfter,
  'firstGap' | 'issuerBefore' | 'issuerBeforeDate' | 'issuerAfter' | 'repeatsIssuer'
> {
  const name = String.raw`(?:${longestFirst(Object.keys(after)).map(loosely).join('|')})(?!\p{L})`
  const behind = new RegExp(String.raw`,?\s+${name}`, 'uy')
  const ownAtEnd = new RegExp(String.raw`(?<!\p{L})(?:${loosely(own)})\s+$`, 'iu')
  const repeating = new RegExp(String.raw`(?<!\p{L})(?:${loosely(repeats)})(?!\p{L})`, 'u')
  return {
    // `resoluciones del Consejo de Derechos Humanos 34/24, de 24 de marzo de 2017`
    firstGap: new RegExp(String.raw`(?:\s+${name})?\s+(?:${loosely(numero)})?`, 'uy'),
    issuerBefore: (text, noun): Issuer =>
      ownAtEnd.test(text.slice(Math.max(0, noun - lookBack), noun)) ? { own: true } : {},
    issuerBeforeDate: behind,
    issuerAfter: (text, end) => {
      const stop = endOfMatch(behind, text, end)
      if (stop === undefined) return undefined
      return after[singleSpaced(text.slice(end, stop)).replace(/^,? /, '').replaceAll("'", '\u2019')]
    },
    repeatsIssuer: (between) => between.length <= furthestNoun && !between.includes(';') && repeating.test(between),
  }
}
