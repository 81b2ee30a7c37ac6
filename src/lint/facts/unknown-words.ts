/** Words that no list knows, and what they were meant to be. */
import { LETTER, LOWER, regex } from '../../../grammar/index.ts'
import type { CleanText } from '../../tree/clean.ts'
import type { Heading, MastheadField, Title } from '../../../grammar/ast.ts'
import { mastheadFields } from '../../tree/masthead.ts'
import { everyNode } from '../../tree/visit.ts'
import { wordTrait, type Vocabulary, type WordTrait } from '../../tree/vocabulary.ts'
import { upperFirst } from '../first-letter.ts'
import type { Lintable } from '../rule.ts'
import type { WordGraph } from '../spelling/graph.ts'
import { isWord } from '../spelling/known.ts'
import { suggestions, unglued, unhyphenated } from '../spelling/suggest.ts'
import { wordGraph } from '../spelling/words.ts'
import { isProtected, runningText, type RunningText } from './blocks.ts'
import { documentWords, type BlockWords } from './words.ts'

/**
 * `misspelt`: a slip of a known word; `glued`: two words without a space; `compound`: two words without a hyphen
 * or a space; `torn`: two pieces of one word with a space between them.
 */
export type UnknownKind = 'misspelt' | 'glued' | 'compound' | 'torn'

/** What is spelt: running text and what stands above it. */
type Spelt = RunningText | Title | Heading | MastheadField

/** The blocks of a document that are spelt, titles first. */
const speltBlocks = ({ document, fact }: Lintable): readonly Spelt[] => [
  ...mastheadFields(document, 'agendaTitle'),
  ...everyNode(document, 'title'),
  ...everyNode(document, 'heading'),
  ...fact(runningText),
]

/** A word that is not known where it stands. */
export interface UnknownWord {
  kind: UnknownKind
  block: Spelt
  clean: CleanText
  /** Where in the block’s text it stands, both pieces of a torn one. */
  start: number
  end: number
  found: string
  /** What was meant, likeliest first. */
  instead: readonly string[]
}

/** Phonetic letters, ligatures and letters of Greek and Cyrillic that look like Latin ones besides: what touches one is no word of its own. */
const ANY_LETTER = `${LETTER}\u0250-\u02ff\u0370-\u04ff\ufb00-\ufb06`
/**
 * A word with what tells that it is part of an address, a symbol or a number, or that italics begin or end within it:
 * `E*ncourages*`.
 */
const word = regex(
  'gu',
)`(?<![\w${ANY_LETTER}@./’']|[A-Za-z]\*)[A-Za-z][${LOWER}’']*(?![\w${ANY_LETTER}@/’'“]|\.[A-Za-z]|\*[a-z])`

/** A word that may be looked at: in small letters, or with a capital before them; abbreviations are other rules’. */
const ordinary = /^[A-Z]?[a-z’']{3,}$/
/** No English word: a stranger beside which others stand. */
const accented = regex('u')`^[a-z]*(?![a-z])[${LOWER}]+$`
const [shortest, shortestName] = [4, 6]
/** What stands where a place is named may be shorter, and may have two slips where it is long: `in Genva`, `of Phillipines`. */
const beforePlace = /(?:^| )(?:in|at|of|from|to|the) $/
const [shortestPlace, longPlace] = [5, 9]
const afterStop = /(?:^|[a-z\d)]{3}[.:!?] |\(\w{1,4}\) )$/
/** Shorter words are looked at only where they have an apostrophe. */
const shortestAlone = 3
/** Parts of compounds are not looked at unless they are long: `agro-industry`, `pre-empt`. */
const shortestPart = 6

/** `Groupe de soutien`, `Hezb-e-Islami`: small words of other languages. */
const [foreignBefore, foreignAfter] = [
  /(?<![a-z])(?:(?:d[eu]|des|les?|la|et|del|al) |(?:[ei]|[aeu]l)-)$/,
  /^ (?:(?:d[eu]|des|les?|la|et|del|al) |[dl][’'](?=[A-Z]))/,
]
/** `Mouvement national de libération`: a name with a word of its language behind it. */
const foreignName = /^ [a-z]+ (?:d[eu]|des|la) (?!facto|jure)/

/** Where more than this many words in a hundred are unknown, the text is in another language or a misread scan. */
const mostUnknown = 4
/** A word that a text writes this often is a term of its drafters. */
const often = 3

/** No term is so near a long word that resolutions often use: `developement`, however often a text writes it. */
const isPlainSlip = (graph: WordGraph, { kind, found, instead }: UnknownWord): boolean =>
  kind === 'misspelt' && /^[a-z]{8,}$/.test(found) && instead.length === 1 && graph.rank(instead[0] ?? '') === 2

/** One word that is not known, with its neighbours. */
interface Candidate {
  block: Spelt
  clean: CleanText
  start: number
  end: number
  found: string
}

const lettersBefore = /([A-Za-z]+) $/
const lettersAfter = regex('u')`^ ([a-z]+)(?![\w${LETTER}@/’'])`

/** `fur ther`: the word that two neighbours make. */
const rejoined = (
  graph: WordGraph,
  { clean: { text }, start, end, found }: Candidate,
): Pick<UnknownWord, 'start' | 'end' | 'instead'> | undefined => {
  const whole = (joined: string): boolean => graph.rank(joined.toLowerCase()) > 0 || graph.rank(joined) > 0
  const [, before] = /^[a-z]/.test(found) ? (lettersBefore.exec(text.slice(Math.max(0, start - 24), start)) ?? []) : []
  if (before !== undefined && whole(before + found))
    return { start: start - before.length - 1, end, instead: [before + found] }
  const [, after] = lettersAfter.exec(text.slice(end, end + 24)) ?? []
  if (after !== undefined && whole(found + after))
    return { start, end: end + after.length + 1, instead: [found + after] }
  return undefined
}

/** Whether a letter that is struck twice is all that parts a word from one that resolutions often use. */
const isDoubled = (graph: WordGraph, found: string): boolean =>
  [...found.matchAll(/(.)\1/g)].some(
    ({ index }) => graph.rank((found.slice(0, index) + found.slice(index + 1)).toLowerCase()) === 2,
  )

/** The words with a capital that stand right before or behind, at most two on each side. */
const [capitalsBefore, capitalsAfter] = [/(?:\b[A-Z][a-z]+ )?\b[A-Z][a-z]+ $/, /^ [A-Z][a-z]+(?: [A-Z][a-z]+)?/]

/** `Ismail Ould Cheikh Ahmed`: a word beside two that nobody writes small is part of the name of a person. */
const isAmongNames = (graph: WordGraph, { clean: { text }, start, end }: Candidate): boolean => {
  const beside = [
    capitalsBefore.exec(text.slice(Math.max(0, start - 40), start)),
    capitalsAfter.exec(text.slice(end, end + 40)),
  ].flatMap((found) => found?.[0].trim().split(' ') ?? [])
  return beside.length > 1 && beside.every((name) => graph.rank(name.toLowerCase()) === 0)
}

/** `Ejército de Liberación Nacional`: the name goes on in its language. */
const accentedBefore = regex('u')`[A-Z][a-z]*(?![a-z])[${LOWER}][${LOWER}]* $`

/** The part of a compound that stands before another. */
const partBefore = /(?<![A-Za-z])([A-Za-z]{2,})[-\u2010\u2011]$/

/** `glorification (apologie)`: a word alone in brackets is what another language says. */
const isGloss = ({ clean: { text }, start, end, found }: Candidate): boolean =>
  /^[a-z]/.test(found) && text[start - 1] === '(' && text[end] === ')'

const sorted = (word: string): string => Array.from(word).toSorted().join('')

/** `Gevena`, `Yrok`: all letters of a name in another order behind the first. */
const isShuffled = (found: string, right: string): boolean =>
  /^[A-Z]/.test(found) && found[0] === right[0] && sorted(found) === sorted(right)

const meaningOf = (graph: WordGraph, candidate: Candidate): UnknownWord | undefined => {
  const { found, clean, start } = candidate
  if (accented.test(found) || isGloss(candidate)) return undefined
  const torn = rejoined(graph, candidate)
  if (torn) return { ...candidate, ...torn, kind: 'torn', found: clean.text.slice(torn.start, torn.end) }
  const bare = found.replace(/[’']s?$/, '')
  // `allso` is `also` with a letter twice, and no more `all so`.
  const glued = isDoubled(graph, bare) ? undefined : unglued(graph, bare)
  if (glued !== undefined) return { ...candidate, kind: 'glued', instead: [glued] }
  const compound = unhyphenated(graph, bare)
  if (compound.length > 0) return { ...candidate, kind: 'compound', instead: compound }
  // `if sooner: Carmel Agius (Malta)`: what a sentence opens with has no second capital behind it.
  const isName =
    /^[A-Z]/.test(bare) &&
    (!afterStop.test(clean.text.slice(Math.max(0, start - 8), start)) ||
      /^ [A-Z]/.test(clean.text.slice(candidate.end, candidate.end + 2)))
  const isPart = clean.text[start - 1] === '-' || clean.text[candidate.end] === '-'
  const isPlace = isName && beforePlace.test(clean.text.slice(Math.max(0, start - 6), start))
  const shuffled = isName
    ? suggestions(graph, bare, 2).filter((other) => isShuffled(bare, other) && graph.rank(other) === 2)
    : []
  if (shuffled.length > 0)
    return { ...candidate, kind: 'misspelt', instead: shuffled.map((other) => other + found.slice(bare.length)) }
  if (
    /[’']/.test(bare) ||
    bare.length < (isPlace ? shortestPlace : isName ? shortestName : isPart ? shortestPart : shortest)
  )
    return undefined
  // `pre-emptive` is `preemptive`, whatever hyphen it has.
  const [, half = ''] = partBefore.exec(clean.text.slice(Math.max(0, start - 12), start)) ?? []
  if (half !== '' && isWord(graph, half + bare)) return undefined
  const capital = /^[A-Z]/.test(bare)
  if (
    capital &&
    (isAmongNames(graph, candidate) || accentedBefore.test(clean.text.slice(Math.max(0, start - 24), start)))
  )
    return undefined
  const isUsualName = (other: string): boolean =>
    /^[A-Z]/.test(other) && graph.rank(other) === 2 && !bare.startsWith(other)
  const near = capital ? suggestions(graph, bare, 1).filter(isUsualName) : []
  // `the Plateforme` is a word of another language, not a platform.
  const names =
    near.length === 0 && isPlace && bare.length >= longPlace
      ? suggestions(graph, bare, 2).filter((other) => isUsualName(other) && graph.rank(other.toLowerCase()) === 0)
      : near
  // At the head of a sentence a capital is no part of the word; a name is a slip only of one that resolutions often use,
  // and no longer one: `Sudani` is not `Sudan`.
  const words = isName ? [] : suggestions(graph, bare.toLowerCase())
  const instead = [...new Set([...names, ...words])].filter((other) => !isPart || other.toLowerCase() !== bare)
  const ending = found.slice(bare.length)
  // `aide-memoire` lacks the accent of a word that is known, and no letter.
  if (instead.some((other) => other.normalize('NFD').replace(/[\u0300-\u036f]/g, '') === bare)) return undefined
  return instead.length === 0
    ? undefined
    : {
        ...candidate,
        kind: 'misspelt',
        instead: instead.slice(0, 3).map((other) => (capital ? upperFirst(other) : other) + ending),
      }
}

/** Asks whether at most this many characters stand between two words of one block. */
const within =
  (most: number) =>
  (left: Candidate | undefined, right: Candidate | undefined): boolean =>
    left !== undefined && right !== undefined && left.block === right.block && right.start - left.end <= most

const together = within(1)
/** A small word or two may be known to both languages: `libre et souverain`. */
const near = within(10)

/** What may follow an apostrophe in a word that is known without it. */
const contracted: ReadonlySet<string> = new Set(['s', 'd', 're', 've', 'll'])

const isApostrophe = (text: string, at: number): boolean => text[at] === '’' || text[at] === "'"

/** Whether words are ordinary and not known to a list. */
const strangersTo = (graph: WordGraph): WordTrait<boolean> =>
  wordTrait((found) => /^[A-Z]?[a-z]{3,}$/.test(found) && !isWord(graph, found))
let strangers: { readonly to: WordGraph; readonly has: WordTrait<boolean> } | undefined

/** Whether any word of a block may be one that the list does not know: in most blocks each is known. */
const mayHaveUnknown = (
  graph: WordGraph,
  words: Vocabulary,
  { ids, starts, accented, clean }: BlockWords<Spelt>,
): boolean => {
  if (strangers?.to !== graph) strangers = { to: graph, has: strangersTo(graph) }
  const isStranger = strangers.has(words)
  const { text } = clean
  return (
    accented ||
    ids.some((id, at) => {
      if (isStranger[id] === true) return true
      const start = starts[at] ?? 0
      const found = words.words[id] ?? ''
      return (
        (isApostrophe(text, start - 1) && !contracted.has(found)) ||
        (found.length < shortestAlone && isApostrophe(text, start + found.length))
      )
    })
  )
}

/** The words of a document that no list knows but that a slip explains, in the order of the text. A fact. */
export const unknownWords = (lintable: Lintable): readonly UnknownWord[] => {
  const graph = wordGraph()
  if (!graph) return []
  const candidates: Candidate[] = []
  const times = new Map<string, number>()
  const words = lintable.fact(documentWords)
  let count = 0
  for (const block of speltBlocks(lintable)) {
    const row = words.of(block)
    count += row.ids.length
    if (!mayHaveUnknown(graph, words.vocabulary, row)) continue
    const { clean } = row
    word.lastIndex = 0
    for (let match = word.exec(clean.text); match; match = word.exec(clean.text)) {
      const { 0: found, index: start } = match
      if (!(ordinary.test(found) || accented.test(found)) || isWord(graph, found)) continue
      candidates.push({ block, clean, start, end: start + found.length, found })
      times.set(found, (times.get(found) ?? 0) + 1)
    }
  }
  if (candidates.length * 100 > Math.max(count, 250) * mostUnknown) return []
  const known: (UnknownWord | false)[] = []
  /** What a candidate was meant to be: to find that takes a walk through the list. */
  const meaningAt = (at: number): UnknownWord | undefined => {
    const candidate = candidates[at]
    if (!candidate) return undefined
    return (known[at] ??= meaningOf(graph, candidate) ?? false) || undefined
  }
  /** Beside a stranger that no slip explains stands a word of its language; and so do three strangers in a row. */
  const isForeign = (at: number): boolean => {
    const before = together(candidates[at - 1], candidates[at])
    const after = together(candidates[at], candidates[at + 1])
    const isStranger = (index: number): boolean =>
      meaningAt(index) === undefined && /^[a-z]/.test(candidates[index]?.found ?? '')
    return (
      (before && after) ||
      (before && together(candidates[at - 2], candidates[at - 1])) ||
      (after && together(candidates[at + 1], candidates[at + 2])) ||
      (near(candidates[at - 1], candidates[at]) && isStranger(at - 1)) ||
      (near(candidates[at], candidates[at + 1]) && isStranger(at + 1))
    )
  }
  const isAmongForeign = ({ clean: { text }, start, end, found }: Candidate): boolean =>
    foreignBefore.test(text.slice(Math.max(0, start - 5), start)) ||
    foreignAfter.test(text.slice(end, end + 5)) ||
    (/^[A-Z]/.test(found) && foreignName.test(text.slice(end, end + 24)))
  return candidates.flatMap((candidate, index) => {
    const { block, clean, start, end, found } = candidate
    const range = clean.rangeOf(start, end)
    // What a page or line end tears is not what was written; the words of others are theirs.
    if (range.end - range.start !== found.length || isProtected(block, range.start)) return []
    const meant = meaningAt(index)
    if (!meant || ((times.get(found) ?? 0) >= often && !isPlainSlip(graph, meant))) return []
    if (
      meant.kind === 'misspelt' &&
      !isShuffled(found, meant.instead[0] ?? '') &&
      (isForeign(index) || isAmongForeign(candidate))
    )
      return []
    // Both pieces of one torn word are strangers.
    const previous = meant.kind === 'torn' ? meaningAt(index - 1) : undefined
    return previous?.kind === 'torn' && previous.block === block && previous.start === meant.start ? [] : [meant]
  })
}
