/**
 * Document symbols that a scan misread. The symbol stands in the masthead, in type so large that its strokes become letters, and
 * at the head of every other page: what most of them say is the symbol, and the others say the same.
 *
 *     United Nations Avc.1/30/L.50     AIC.1/80/L.50     A/C.1/80/L.50
 */
import type { Language } from '../../lexicon/language.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { COMPONENT, FIRST_COMPONENTS } from '../../lexicon/symbols.ts'
import type { Edit } from '../edit.ts'

/** A word alone on its line, or beside the name of the organization. */
const aloneOf = perLanguage(
  ({ scans }) =>
    new RegExp(
      String.raw`^([\f \t]*(?:${scans.organization.replaceAll(' ', String.raw`[ \t]+`)}[ \t]+)?)([A-Z]\S{1,40}?)([,.;:']*)(?=\**[ \t]*$)`,
      'gm',
    ),
)

const components = new RegExp(`^(?:${COMPONENT}(?:/|$))+$`)

/** Letters after a first component that are but the stroke after it, or hide it. */
const hiddenStroke =
  /^([AES])(?:[Ivilj1|!\\]\/?|\/(?=\/))(?=C\.?\d|c\.?\d|RES\/|res\/|HRC\/|CONF\.|\d{2}\/|PV\.|PRST\/)/

/** The symbol that a misread word stands for; undefined for a word that is none. */
function readSymbol(word: string): string | undefined {
  const repaired = word
    .replaceAll(',', '.')
    .replace(hiddenStroke, '$1/')
    .replace(/\/c\.?(?=\d+\/)|\/C(?=\d+\/)/, '/C.')
    .replace(/\/res\//, '/RES/')
    .replace(/\/[1Il|]\.(?=\d+(?:\/|$))/, '/L.')
  const stroke = repaired.indexOf('/')
  if (stroke < 0 || !FIRST_COMPONENTS.has(repaired.slice(0, stroke))) return undefined
  const rest = repaired.slice(stroke + 1)
  return components.test(rest) && /\d/.test(rest) ? repaired : undefined
}

/** A word that may be the symbol; `[start, end)` in offsets of the text. */
interface Candidate {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly inMasthead: boolean
  readonly symbol: string | undefined
}

const candidatesOf = (text: string, language: Language): Candidate[] =>
  [...text.matchAll(aloneOf(language))].map(({ index, 1: before = '', 2: word = '', 3: after = '' }) => {
    const start = index + before.length
    return {
      start,
      end: start + word.length + after.length,
      word,
      inMasthead: before.trim() !== '',
      symbol: readSymbol(word),
    }
  })

/** What most of the words say; of two that are said as often, what stands at the head of a page, in type of common size. */
function elect(candidates: readonly Candidate[]): string | undefined {
  const votes = new Map<string, number>()
  for (const { symbol, inMasthead } of candidates)
    if (symbol !== undefined) votes.set(symbol, (votes.get(symbol) ?? 0) + (inMasthead ? 1 : 1.5))
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** `A/C.4/30/L.9` of the eightieth session: the words tell the figure. */
function ofSession(symbol: string, text: string, { scans, ordinals }: Language): string {
  const session = ordinals.valueOf(scans.session.exec(text)?.[1] ?? '')
  return session === undefined ? symbol : symbol.replace(/\/(\d\d)(?=\/L\.)/, `/${session}`)
}

/** Symbols differ by so few signs where one is the other misread. */
const mostMisread = 3

/** Whether a word has nearly all signs of the symbol, in order. */
function resembles(word: string, symbol: string): boolean {
  if (Math.abs(word.length - symbol.length) > mostMisread || word[0] !== symbol[0]) return false
  // Length of what both have in common.
  let common = Array.from({ length: symbol.length + 1 }, () => 0)
  for (const sign of word) {
    const row = [0]
    for (let i = 0; i < symbol.length; i++)
      row.push(sign === symbol[i] ? (common[i] ?? 0) + 1 : Math.max(common[i + 1] ?? 0, row[i] ?? 0))
    common = row
  }
  return Math.max(word.length, symbol.length) - (common.at(-1) ?? 0) <= mostMisread
}

/** How far from the beginning of a text, in characters, the symbol of a masthead may stand. */
const longestHead = 400

/** Edits that write the symbol of a document wherever it stands alone and was read otherwise. */
export function misreadSymbols(text: string, language: Language): Edit[] {
  const candidates = candidatesOf(text, language).filter(
    ({ inMasthead, start, symbol, word }) =>
      symbol !== undefined || (inMasthead && start < longestHead) || word.includes('/'),
  )
  const elected = elect(candidates)
  if (elected === undefined) return []
  const symbol = candidates.length > 1 ? elected : ofSession(elected, text, language)
  return candidates
    .filter(
      ({ word, inMasthead, start, symbol: own }) =>
        (inMasthead && start < longestHead) ||
        own === symbol ||
        // A symbol that is another one may stand in a note; at the head of a page it was misread.
        ((own === undefined || text[start - 1] === '\f') && resembles(word, symbol)),
    )
    .map(({ start, end }) => ({ start, end, text: symbol, kind: 'misread' }))
}
