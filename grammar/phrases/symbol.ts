/**
 * Document symbols in running text and in notes: `A/79/807-S/2025/132`, `S/RES/2728 (2024)`, `E/CN.4/Sub.2/1987/WP.4`.
 * Grammar: conventions 2.7.
 */
import type { DocumentSymbol } from '../ast.ts'
import type { Language } from '../lexicon/language.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { LETTER } from '../notation/letters.ts'
import { regex } from '../notation/pattern.ts'
import { singleSpaced } from '../notation/space.ts'
import { COMPONENT, FIRST_COMPONENTS, PARENTHESIS, parseSymbolParts } from '../lexicon/symbols.ts'
import type { Found } from './found.ts'
import { matchAt } from '../notation/sticky.ts'

/** A final stop, asterisk or closing parenthesis is not part of it; nor is the white space of a line break: `A/72/L.18`. */
export type SymbolMatch = Found<DocumentSymbol>

/** A symbol may be torn after a stroke, or after the stop of a component that goes on with a number. */
const TEAR = String.raw`(?:[ \t]*\r?\n\s*)?`
const TORN_COMPONENT = String.raw`[A-Z][A-Za-z]{0,9}\.[ \t]*\r?\n\s*\d{1,4}(?![A-Za-z0-9])`
const COMPONENTS = new RegExp(String.raw`(?:\/${TEAR}(?:${TORN_COMPONENT}|${COMPONENT}))+`, 'y')
/** What may follow the number of a resolution: `A`, `A and B`, its session or year in parentheses. */
const resolutionEndOf = perLanguage(({ citations: { letters } }) => {
  const series = String.raw`(?: ?[A-Z](?: (?:${letters.joiner}) [A-Z])?(?![${LETTER}\d.]))`
  return regex(
    'y',
  )`(?:${series}?${PARENTHESIS}[A-Z]?(?![${LETTER}\d])|${series}(?=\s(?:${letters.before})(?![\w${LETTER}])|[,.;:)]|$))`
})
const PART_END = new RegExp(PARENTHESIS, 'y')
const SECOND_SYMBOL = new RegExp(String.raw`-${TEAR}([A-Z]{1,7})(?=\/)`, 'y')

const isWordCharacter = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 0xbf

/** Start of the first component that ends just before the stroke at `slash`; undefined where none is known. */
const findStart = (text: string, slash: number): number | undefined => {
  let start = slash
  while (start > 0 && slash - start < 8) {
    const code = text.charCodeAt(start - 1)
    if ((code >= 65 && code <= 90) || code === 45) start--
    else break
  }
  while (text.charCodeAt(start) === 45) start++
  const before = text.charCodeAt(start - 1)
  if (start === slash || before === 47 || before === 46 || isWordCharacter(before)) return undefined
  if (FIRST_COMPONENTS.has(text.slice(start, slash))) return start
  // `x-S/2025/132`: the second half of what the first half did not explain.
  const hyphen = text.lastIndexOf('-', slash)
  return hyphen >= start && FIRST_COMPONENTS.has(text.slice(hyphen + 1, slash)) ? hyphen + 1 : undefined
}

const wordsAt = (pattern: RegExp, text: string, at: number): string | undefined => matchAt(pattern, text, at)?.[0]

/** End of the symbol whose first stroke stands at `slash`; undefined where what follows is no symbol. */
const findEnd = (text: string, slash: number, language: Language): number | undefined => {
  const components = wordsAt(COMPONENTS, text, slash)
  if (components === undefined || !/\d/.test(components)) return undefined
  const end = slash + components.length
  // `A/79/L124`: what goes on after another stroke fits no component, so the whole is no symbol.
  if (text[end] === '/' && isWordCharacter(text.charCodeAt(end + 1))) return undefined
  const tail = wordsAt(/\/RES\//i.test(components) ? resolutionEndOf(language) : PART_END, text, end)
  return end + (tail?.length ?? 0)
}

const normalise = (raw: string): string => singleSpaced(raw.replace(/\s*\n\s*/g, ''))

/** Finds the document symbols of a text, in order and without overlaps. */
export const scanSymbols = (text: string, language: Language): SymbolMatch[] => {
  const matches: SymbolMatch[] = []
  let slash = text.indexOf('/')
  while (slash >= 0) {
    const start = findStart(text, slash)
    let end = start === undefined ? undefined : findEnd(text, slash, language)
    if (start === undefined || end === undefined) {
      slash = text.indexOf('/', slash + 1)
      continue
    }
    for (;;) {
      const second = wordsAt(SECOND_SYMBOL, text, end)
      if (second === undefined || !FIRST_COMPONENTS.has(second.replace(/^-\s*/, ''))) break
      const further = findEnd(text, end + second.length, language)
      if (further === undefined) break
      end = further
    }
    const symbol = normalise(text.slice(start, end))
    matches.push({ start, end, facts: { type: 'documentSymbol', symbol, parsed: parseSymbolParts(symbol) } })
    slash = text.indexOf('/', end)
  }
  return matches
}
