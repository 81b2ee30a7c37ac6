/** What the passages of one row say otherwise. */
import { formatRoman } from '../../grammar/index.ts'
import type { Cell } from './cells.ts'
import type { FactKind, Finding } from './concordance.ts'
import type { Fact, Facts } from './facts.ts'
import { markOf } from './mark-of.ts'
import { rowFinding, type RowOfCells } from './rows.ts'

/** Texts in different languages group thousands and millions otherwise: `57 billion`, `57.000 millones`. */
const scales = [1, 1000, 1_000_000, 1_000_000_000, 1_000_000_000_000]

/** Numbers below are written in words as often as in figures. */
const oftenInWords = 101

/** `2019` is said by `COVID-19`, which may have lost its hyphen, and by `2018/19`. */
const saysYear = (key: string, bare: string): boolean =>
  /^(?:19|20)\d\d$/.test(key) && new RegExp(`[-/\u2010-\u2013\\p{L}]${key.slice(2)}(?!\\d)`, 'u').test(bare)

/** `COVID-19` is said by `2019冠状病毒病`. */
const isShortYear = (key: string, own: Facts, { said }: Facts): boolean =>
  /^\d\d$/.test(key) && said.has(`20${key}`) && saysYear(`20${key}`, own.bare)

/** Figures of a name in capitals alone: a translation may name the thing otherwise, as Chinese does `COVID-19`. */
const isInName = (key: string, { bare }: Facts): boolean => {
  const found = [...bare.matchAll(new RegExp(`([A-Z]{3,}[-\u2010\u2011]?)?(?<!\\d)${key}(?!\\d)`, 'g'))]
  return found.length > 0 && found.every(([, name]) => name !== undefined)
}

/** Parts of `6-3-3`, which elsewhere is `6.3.3` (S/RES/2603 (2021)), of either. */
const isPartOfSeries = (key: string, own: Facts, other: Facts): boolean =>
  [...own.bare.matchAll(/(?<![\d.-])\d+(?:-\d+){2,}(?![\d-])|(?<![\d.-])\d+(?:\.\d+){2,}(?!\d)/g)].some(
    ([series]) =>
      (series.split(/[.-]/).includes(key) || series.includes(key)) &&
      other.bare.includes(series.includes('-') ? series.replaceAll('-', '.') : series.replaceAll('.', '-')),
  )

/** Target `14.2` is `14-2` in Arabic (A/RES/77/163). */
const isHyphenated = (key: string, own: Facts, { bare, said }: Facts): boolean =>
  (/^\d+\.\d+$/.test(key) && bare.includes(key.replace('.', '-'))) ||
  [...own.bare.matchAll(/(?<![\d-])(\d+)-(\d+)(?![\d-])/g)].some(
    ([, whole, part]) => (whole === key || part === key) && said.has(`${whole}.${part}`),
  )

const saysNumber = (key: string, { said, knowsWords, bare }: Facts): boolean => {
  const value = Number(key)
  if (!knowsWords && value < oftenInWords) return true
  return (
    scales.some((scale) => said.has(String(value * scale)) || said.has(String(value / scale))) || saysYear(key, bare)
  )
}

const numbersIn = ({ facts }: Facts): Set<string> =>
  new Set(facts.flatMap(({ kind, key }) => (kind === 'number' ? [key] : [])))

/** `seventieth to seventy-third` says what `семидесятой, семьдесят первой, семьдесят второй и семьдесят третьей` does. */
const isInRange = (key: string, own: Facts, other: Facts): boolean => {
  const [numbers, others] = [numbersIn(own), numbersIn(other)]
  return [-1, 1].every((step) => {
    let at = Number(key)
    while (numbers.has(String(at)) && !others.has(String(at))) at += step
    return numbers.has(String(at))
  })
}

/** Whether a text holds a number or a symbol, in capitals or not, that is no part of a longer one. */
const holds = (bare: string, key: string): boolean => {
  const words = key.replaceAll(/\s/g, '')
  const capitals = bare.replaceAll(/[a-z]+/g, (letters) => letters.toUpperCase())
  for (let at = capitals.indexOf(words); at >= 0; at = capitals.indexOf(words, at + 1))
    if (!/[\d/]/.test(bare.charAt(at - 1)) && !/[\dA-Z(/]/.test(bare.charAt(at + words.length))) return true
  return false
}

/** A date that the other language's grammar reads as less, or not at all: `5–6 December 2018`, `в феврале 2020 года`. */
const saysDate = (key: string, { loose, said, facts }: Facts, own: Facts): boolean => {
  const [year = '', , day] = key.split('-')
  const dates = facts.flatMap((fact) => (fact.kind === 'date' ? [fact.key] : []))
  const dayOf = (date: string): string => String(Number(date.slice(8)))
  if (day === undefined)
    return loose.has(year) || dates.some((date) => date.startsWith(`${key}-`) && own.said.has(dayOf(date)))
  // `الرابع من حزيران/يونيه 1967`: the day is in words.
  if (dates.includes(key.slice(0, 7)) && said.has(dayOf(key))) return true
  return loose.has(dayOf(key)) && (loose.has(year) || dates.some((date) => date.startsWith(year)))
}

/** `X/3` for `10/3`, the other way round where a line runs from right to left. */
const formsOf = (key: string): string[] => {
  const [, one = '', other = ''] = /^(\d{1,2})\/(\d{1,2})$/.exec(key) ?? []
  return one === '' || one === '0' || other === '0' ? [] : [`${formatRoman(Number(one))}/${other}`, `${other}/${one}`]
}

/** Words that a text leaves in the language of another, such as names of courts. */
const isQuoted = (words: string, { bare }: Facts): boolean =>
  /\p{L}{4}/u.test(words) && bare.includes(words.replaceAll(/\s/g, ''))

/** `53/77 AA`, of which a grammar may read the number alone: the form with the letters that a passage has. */
const withLetters = (key: string, { bare }: Facts): string =>
  (/^\d+\/\d+$/.test(key) && new RegExp(`(?<![\\d/])${key}[A-Z]{2}(?![A-Z])`).exec(bare)?.[0]) || key

/** Whether a passage says a fact of another, in whatever form. */
const says = (passage: Facts, { kind, key, words }: Fact, own: Facts): boolean => {
  const same = passage.facts.filter((fact) => fact.kind === kind)
  if (same.some((fact) => fact.key === key)) return true
  switch (kind) {
    case 'number':
      return (
        saysNumber(key, passage) ||
        isInRange(key, own, passage) ||
        isShortYear(key, own, passage) ||
        isHyphenated(key, own, passage) ||
        isPartOfSeries(key, own, passage) ||
        (/^\d+$/.test(words) && isInName(words, own)) ||
        (/^[\dIVX]/.test(words) && passage.inSymbols.has(key)) ||
        isQuoted(words, passage)
      )
    case 'date':
      return saysDate(key, passage, own)
    default:
      // Of `54/237 C` one grammar may read less than the other; the year of `2360 (2017)` may be left out.
      return (
        [key, withLetters(key, own), ...formsOf(key)].some((form) => holds(passage.bare, form)) ||
        holds(passage.bare, key.replace(/ \(\d{4}\)$/, '')) ||
        same.some((fact) => fact.key.startsWith(key) && holds(own.bare, fact.key))
      )
  }
}

const kinds: readonly FactKind[] = ['resolution', 'symbol', 'date', 'number']

/** Facts of one kind that not all texts say: one list for each text, in their order. */
export interface DifferingFacts {
  readonly kind: FactKind
  readonly facts: readonly (readonly Fact[])[]
}

/**
 * The facts that not all of some passages say.
 * @param passages one for each text; undefined where it has none
 */
export const differingFacts = (passages: readonly (Facts | undefined)[]): DifferingFacts[] =>
  kinds.flatMap((kind) => {
    const facts = passages.map((passage) =>
      (passage?.facts ?? []).filter(
        (fact) =>
          fact.kind === kind &&
          !passages.every((other) => !passage || !other || other === passage || says(other, fact, passage)),
      ),
    )
    return facts.every(({ length }) => length === 0) ? [] : [{ kind, facts }]
  })

/** The facts in which the passages of a row differ. */
export const factFindings = (cells: RowOfCells['cells']): Finding[] =>
  differingFacts(cells).map(({ kind, facts }) => {
    const own = ({ text }: Cell): readonly Fact[] => facts[text] ?? []
    return rowFinding(
      kind,
      cells,
      (cell) => [...new Set(own(cell).map(({ words }) => words))],
      (cell) => own(cell).map(({ source }) => markOf(cell.passage, source)),
    )
  })
