/** What a passage says that is the same in every language: numbers, dates, symbols, resolutions, marks of notes. */
import { parseRoman, type Language } from '../../grammar/index.ts'
import { rangeOf, type Range } from '../tree/range.ts'
import type { Passage } from '../compare/passages.ts'
import { inCommonForms } from './common-forms.ts'
import type { FactKind } from './concordance.ts'
import { figuresOf } from './figures.ts'
import { flowOf, type ReadNode } from './flow.ts'

/** One fact of a passage. */
export interface Fact {
  readonly kind: FactKind
  /** The same for all languages: `2030`, `2023-09-01`, `A/79/L.1`, `77/338`. */
  readonly key: string
  /** As people are told of it: numbers as they are written, the rest by the key. */
  readonly words: string
  /** Where it stands in the source, in UTF-16 code units. */
  readonly source: Range
}

/** The facts of a passage. */
export interface Facts {
  readonly facts: readonly Fact[]
  /** Labels of the notes that it refers to, in the order of the text. */
  readonly marks: readonly { readonly label: string; readonly source: Range }[]
  /** Numbers that any word or sign of it may count: what another text writes in figures may be among them. */
  readonly said: ReadonlySet<string>
  /** The figures of its symbols: of `A/48/486-S/26560` one grammar may read less than the other. */
  readonly inSymbols: ReadonlySet<string>
  /** The figures that stand outside of what the grammar has read. */
  readonly loose: ReadonlySet<string>
  /** Whether the words are known that count in its language. */
  readonly knowsWords: boolean
  /** Its words without white space, in the forms that languages share, for what only one language's grammar reads. */
  readonly bare: string
}

/** `63/284 A` and `63/284 B` of `63/284 A et B`: the letters of a series, whatever joins them. */
const resolutionKeys = (reference: string): string[] => {
  const [, number = '', series = '', behind = ''] = /^([^\s(]*)(.*?)(\([^)]*\))?$/u.exec(reference) ?? []
  const letters = series.match(/(?<!\p{Script=Latin})\p{Lu}{1,2}(?!\p{Script=Latin})/gu) ?? ['']
  return letters.map((letter) => [number, letter, behind.replaceAll(/\s/g, '')].filter(Boolean).join(' '))
}

const factsOfNode = (node: ReadNode): Fact[] => {
  const fact = (kind: FactKind, key: string, words: string = key): Fact => ({ kind, key, words, source: rangeOf(node) })
  switch (node.type) {
    case 'dateText':
      return [node.iso, ...(node.until === undefined ? [] : [node.until])].map((iso) => fact('date', iso))
    case 'documentSymbol':
      // `(Parts I and II)` is said in words; of `ICCD/COP(14)/23` the figures belong to the symbol.
      return [fact('symbol', node.symbol.replace(/\s+\(.*$|\((?!\d).*$/, '').toUpperCase(), node.symbol)]
    case 'resolutionCitation':
      return resolutionKeys(node.reference).map((key) => fact('resolution', key))
    default:
      return []
  }
}

/** The figures of what the grammar has read: another language's grammar may read less. */
const figuresOfNode = (node: ReadNode): string[] => {
  if (node.type === 'dateText')
    return [node.iso, node.until ?? ''].flatMap((iso) => iso.split('-').map(Number).map(String))
  if (node.type === 'resolutionCitation')
    return (node.reference.match(/\d+|(?<!\p{L})[IVXLC]+(?!\p{L})/gu) ?? []).map((part) =>
      String(parseRoman(part) ?? part),
    )
  return []
}

/** `(Vol. II)` may stand in a symbol too. */
const figuresOfSymbol = (symbol: string): string[] =>
  (symbol.match(/\d+|(?<![\p{L}/])[IVX]+(?![\p{L}/])/gu) ?? []).map((part) => String(parseRoman(part) ?? part))

/** The facts of a passage in a language. */
export const factsOf = ({ content, text }: Pick<Passage, 'content' | 'text'>, language: Language): Facts => {
  const flow = flowOf(content)
  const { written, ordinals, romans, said, knowsWords } = figuresOf(flow.text, language)
  const counted = [...written, ...ordinals, ...romans].map(({ value, start, end }): Fact => ({
    kind: 'number',
    key: value,
    words: flow.text.slice(start, end).replaceAll(/\s+/g, ' '),
    source: flow.rangeOf(start, end),
  }))
  return {
    facts: [...flow.nodes.flatMap(factsOfNode), ...counted],
    marks: flow.nodes.flatMap((node) =>
      node.type === 'footnoteReference' ? [{ label: node.label, source: rangeOf(node) }] : [],
    ),
    said: new Set([...said, ...flow.nodes.flatMap(figuresOfNode)]),
    inSymbols: new Set(
      flow.nodes.flatMap((node) => (node.type === 'documentSymbol' ? figuresOfSymbol(node.symbol) : [])),
    ),
    loose: new Set(written.map(({ value }) => value)),
    knowsWords,
    bare: inCommonForms(text, language.code).replaceAll(/\s/g, ''),
  }
}
