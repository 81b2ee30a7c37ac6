/**
 * Mistakes of twelve kinds, put into the text of one language at a place that is known. What is changed is found in the tree, what it
 * becomes is drawn by a seeded generator, so that every run has the same mistakes.
 */
import { languageOf } from '../../grammar/lexicon/languages.ts'
import { parse } from '../../grammar/parse.ts'
import type { AnyNode, Document, OperativeParagraph } from '../../grammar/ast.ts'
import type { ConcordKind } from '../../src/concord/names.ts'
import { locate } from '../../src/tree/places.ts'
import { everyNode } from '../../src/tree/visit.ts'

/** A text with one mistake. */
export interface Injected {
  readonly text: string
  /** Where a reader would look for it: names of places, any of which will do. */
  readonly places: readonly string[]
  /** Kinds of findings that tell it. */
  readonly kinds: readonly ConcordKind[]
  /** What was done, for people. */
  readonly what: string
}

/** Draws numbers from 0 on, below a limit. */
export type Draw = (limit: number) => number

/** Mulberry32: small, and the same everywhere. */
export const createDraw = (seed: number): Draw => {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit)
  }
}

const rangeOf = ({ position }: AnyNode): [start: number, end: number] => [
  position.start.offset ?? 0,
  position.end.offset ?? 0,
]

const replaced = (text: string, [start, end]: readonly [number, number], words: string): string =>
  text.slice(0, start) + words + text.slice(end)

/** Clauses and sub-paragraphs, which mistakes are made in. */
const blocks = (document: Document): AnyNode[] => [
  ...everyNode(document, 'preambularParagraph'),
  ...everyNode(document, 'operativeParagraph'),
]

const pick = <Item>(items: readonly Item[], draw: Draw): Item | undefined => items[draw(items.length)]

/** The nodes of a type that stand in clauses, not in notes. */
const inClauses = <Node extends AnyNode>(nodes: readonly Node[], document: Document): Node[] => {
  const ranges = blocks(document).map(rangeOf)
  return nodes.filter((node) => {
    const [start] = rangeOf(node)
    return ranges.some(([from, to]) => start >= from && start < to)
  })
}

type Injector = (text: string, document: Document, draw: Draw) => Injected | undefined

/** Takes a block out, with the empty line after it. */
const without = (text: string, node: AnyNode): string => {
  const [start, end] = rangeOf(node)
  return text.slice(0, start) + text.slice(end).replace(/^\s+/, '')
}

/** Changes the figures of the last number in some words: the sum of figures never stays the same. */
const otherFigures = (words: string, draw: Draw): string =>
  words.replace(/\d(?=\D*$)/, (figure) => String((Number(figure) + 1 + draw(8)) % 10))

/** A mistake in the words of a node. */
const inNode =
  (
    type: 'resolutionCitation' | 'documentSymbol' | 'dateText',
    kind: ConcordKind,
    change: (words: string, draw: Draw) => string,
  ): Injector =>
  (text, document, draw) => {
    const node = pick(inClauses(everyNode(document, type), document), draw)
    if (!node) return undefined
    const range = rangeOf(node)
    const words = text.slice(...range)
    const changed = change(words, draw)
    if (changed === words) return undefined
    return {
      text: replaced(text, range, changed),
      places: [locate(document, node)],
      kinds: [kind, 'number'],
      what: `${words} → ${changed}`,
    }
  }

/** A number of a text that is neither a symbol, a citation, a date nor a label. */
const figure: Injector = (text, document, draw) => {
  const found = inClauses(everyNode(document, 'text'), document).flatMap((node) => {
    const [start] = rangeOf(node)
    return [...node.value.matchAll(/(?<![\d.,/-])(?:20[1-4]\d|[2-9]\d)(?![\d/]|[.,]\d)/g)].map(
      ({ 0: words, index }) => ({
        node,
        words,
        start: start + index,
      }),
    )
  })
  const one = pick(found, draw)
  if (!one) return undefined
  const words = otherFigures(one.words, draw)
  return {
    text: replaced(text, [one.start, one.start + one.words.length], words),
    places: [locate(document, one.node)],
    // The year of a resolution stands outside of what is cited where the citation is cut short.
    kinds: ['number', 'date', 'resolution'],
    what: `${one.words} → ${words}`,
  }
}

/** Sessions in words, by language: as they stand in the closing paragraphs of drafts. */
const sessions: Readonly<Record<string, readonly (readonly string[])[]>> = {
  fr: [
    [
      'soixante-dix-huitième',
      'soixante-dix-neuvième',
      'quatre-vingtième',
      'quatre-vingt-unième',
      'quatre-vingt-deuxième',
    ],
    ['soixante-seizième', 'soixante-dix-septième'],
  ],
  es: [
    ['septuagésimo octavo', 'septuagésimo noveno', 'octogésimo', 'octogésimo primer', 'octogésimo segundo'],
    ['septuagésimo sexto', 'septuagésimo séptimo'],
  ],
  ru: [
    ['семьдесят восьмой', 'семьдесят девятой', 'восьмидесятой', 'восемьдесят первой', 'восемьдесят второй'],
    ['семьдесят шестой', 'семьдесят седьмой'],
  ],
  zh: [
    ['第七十八届', '第七十九届', '第八十届', '第八十一届', '第八十二届'],
    ['第七十六届', '第七十七届'],
  ],
  ar: [
    ['الثامنة والسبعين', 'التاسعة والسبعين', 'الثمانين', 'الحادية والثمانين', 'الثانية والثمانين'],
    ['السادسة والسبعين', 'السابعة والسبعين'],
  ],
}

const session: Injector = (text, document, draw) => {
  const words = (sessions[document.textLanguage ?? ''] ?? []).flat().toSorted((a, b) => b.length - a.length)
  // No space parts words of Chinese.
  const edge = document.textLanguage === 'zh' ? [] : ['(?<![\\p{L}-])', '(?![\\p{L}-])']
  const pattern = new RegExp(`${edge[0] ?? ''}(?:${words.join('|')})${edge[1] ?? ''}`, 'gu')
  const found = inClauses(everyNode(document, 'text'), document).flatMap((node) =>
    [...node.value.matchAll(pattern)].map(({ 0: old, index }) => ({ node, old, start: rangeOf(node)[0] + index })),
  )
  const one = pick(found, draw)
  const fresh =
    one &&
    pick(
      words.filter((each) => each !== one.old),
      draw,
    )
  if (!one || fresh === undefined) return undefined
  return {
    text: replaced(text, [one.start, one.start + one.old.length], fresh),
    places: [locate(document, one.node)],
    kinds: ['number'],
    what: `${one.old} → ${fresh}`,
  }
}

const clause: Injector = (text, document, draw) => {
  const node = pick(blocks(document), draw)
  if (!node) return undefined
  return {
    text: without(text, node),
    places: [locate(document, node)],
    kinds: ['missing'],
    what: text.slice(...rangeOf(node)).slice(0, 60),
  }
}

const item: Injector = (text, document, draw) => {
  const node = pick(inClauses(everyNode(document, 'subparagraph'), document), draw)
  if (!node) return undefined
  const place = locate(document, node)
  const [reading] = languageOf(document.textLanguage ?? '')?.labels.readings(node.label) ?? []
  // The text that has it may name it otherwise: `OP6(c)` for `OP6(ج)`.
  const latin = place.replace(/\([^()]*\)$/, `(${String.fromCodePoint(96 + (reading?.ordinal ?? 0))})`)
  return {
    text: without(text, node),
    places: [place, latin],
    kinds: ['missing'],
    what: text.slice(...rangeOf(node)).slice(0, 60),
  }
}

const note: Injector = (text, document, draw) => {
  const node = pick(everyNode(document, 'footnoteDefinition'), draw)
  if (!node) return undefined
  return {
    text: without(text, node),
    places: [`footnote ${node.label}`],
    kinds: ['missing'],
    what: text.slice(...rangeOf(node)).slice(0, 60),
  }
}

const number: Injector = (text, document, draw) => {
  const paragraphs = everyNode(document, 'operativeParagraph').filter((each) => each.number !== undefined)
  const node: OperativeParagraph | undefined = paragraphs[1 + draw(Math.max(0, paragraphs.length - 1))]
  if (!node) return undefined
  const [start] = rangeOf(node)
  const changed = text.slice(start).replace(/^\d+/, String((node.number ?? 0) + 1 + draw(3)))
  return {
    text: text.slice(0, start) + changed,
    places: [locate(document, node)],
    kinds: ['label'],
    what: changed.slice(0, 20),
  }
}

/** Marks in the notation are raised figures or `^{*}`. */
const mark: Injector = (text, document, draw) => {
  const node = pick(inClauses(everyNode(document, 'footnoteReference'), document), draw)
  const own = node && locate(document, node)
  const other = pick(
    blocks(document).filter(
      (block) =>
        locate(document, block) !== own &&
        'children' in block &&
        !block.children.some(({ type }) => type === 'subparagraph'),
    ),
    draw,
  )
  if (!node || own === undefined || !other) return undefined
  const [start, end] = rangeOf(node)
  const words = text.slice(start, end)
  // Before the sign with which the other clause ends.
  const at = rangeOf(other)[1] - 1
  const moved =
    at > end
      ? text.slice(0, start) + text.slice(end, at) + words + text.slice(at)
      : text.slice(0, at) + words + text.slice(at, start) + text.slice(end)
  return {
    text: moved,
    places: [own, locate(document, other)],
    kinds: ['mark'],
    what: `mark ${node.label}: ${own} → ${locate(document, other)}`,
  }
}

/** Opening phrases that say something else than most, by language and part. */
const openers: Readonly<Record<string, readonly [preambular: readonly string[], operative: readonly string[]]>> = {
  fr: [
    ['Ayant examiné', 'Condamnant', 'Convaincue'],
    ['Autorise', 'Condamne', 'Félicite'],
  ],
  es: [
    ['Habiendo examinado', 'Condenando', 'Convencida'],
    ['Autoriza', 'Condena', 'Felicita'],
  ],
  ru: [
    ['рассмотрев', 'осуждая', 'будучи убеждена'],
    ['уполномочивает', 'осуждает', 'постановляет'],
  ],
  // Those of Chinese are not judged.
  ar: [
    ['وقد نظرت', 'وإذ تدين', 'واقتناعا منها'],
    ['تؤيد', 'تدين', 'تقرر'],
  ],
}

const opener: Injector = (text, document, draw) => {
  const node = pick(inClauses(everyNode(document, 'opener'), document), draw)
  const place = node && locate(document, node)
  if (!node || place === undefined) return undefined
  const own = openers[document.textLanguage ?? '']?.[place.includes('OP') ? 1 : 0] ?? []
  const fresh = pick(
    own.filter((each) => each !== node.phrase),
    draw,
  )
  if (fresh === undefined) return undefined
  const [start, end] = rangeOf(node)
  const words = text.slice(start, end).replace(/[^*_]+/, fresh)
  return {
    text: replaced(text, [start, end], words),
    places: [place],
    kinds: ['opener'],
    what: `${node.phrase} → ${fresh}`,
  }
}

const italics: Injector = (text, document, draw) => {
  const found = blocks(document).flatMap((block) => {
    const [start, end] = rangeOf(block)
    const match = /^(?:\d+(?:\.| -) )?\*([^*]+)\*/.exec(text.slice(start, end))
    return match ? [{ block, start, length: match[0].length }] : []
  })
  const one = pick(found, draw)
  if (!one) return undefined
  const words = text.slice(one.start, one.start + one.length)
  return {
    text: replaced(text, [one.start, one.start + one.length], words.replaceAll('*', '')),
    places: [locate(document, one.block)],
    kinds: ['italics'],
    what: words,
  }
}

/** Every kind by its name. */
export const injectors: Readonly<Record<string, Injector>> = {
  clause,
  item,
  note,
  number,
  figure,
  date: inNode('dateText', 'date', (words, draw) =>
    words.replace(/\d{1,2}(?!\d)/, (day) => String(1 + ((Number(day) + draw(20)) % 28))),
  ),
  resolution: inNode('resolutionCitation', 'resolution', (words, draw) =>
    words.replace(/^(.*?\d+\/)?(\d+)/, (_, session: string = '', own: string) => session + otherFigures(own, draw)),
  ),
  symbol: inNode('documentSymbol', 'symbol', otherFigures),
  session,
  mark,
  opener,
  italics,
}

/** A text with a mistake of a kind; undefined where it has nothing that could be changed so. */
export const inject = (text: string, kind: string, draw: Draw): Injected | undefined => {
  const document = parse(text)
  const injected = injectors[kind]?.(text, document, draw)
  return injected?.text === text ? undefined : injected
}
