/** Names that are nearly right: one word of a known name is another, is missing, or has a small letter. */
import { startsUpper } from '../../../../grammar/index.ts'
import { distance } from '../../nearest.ts'
import type { CleanText } from '../../../tree/clean.ts'
import { textTrait, wordTrait, type Vocabulary } from '../../../tree/vocabulary.ts'
import type { Lintable } from '../../rule.ts'
import { isWord } from '../../spelling/known.ts'
import { wordGraph } from '../../spelling/words.ts'
import { isProtected, type RunningText } from '../blocks.ts'
import { documentWords, type BlockWords } from '../words.ts'
import { KNOWN_NAMES } from './list.ts'
import { Tokens, type NameWord } from './tokens.ts'

/** Words where a name nearly stands, and the name. Indexes into the clean text. */
export interface NearName {
  block: RunningText
  clean: CleanText
  start: number
  end: number
  found: string
  instead: string
}

/** A name in words, and the two of them that the fewest other names have. */
interface KnownName {
  name: string
  tokens: readonly NameWord[]
  anchors: readonly number[]
}

const small: ReadonlySet<string> = new Set('of for on to in and or off the against with'.split(' '))

/** Names by the words that are looked for: where one is in a text, the name is compared. */
type Index = ReadonlyMap<string, readonly (readonly [KnownName, number])[]>

/** The words of a known name: nothing but commas stands between them. */
const wordsOfName = (name: string): NameWord[] =>
  `${name}.`.split(' ').map((word) => {
    const last = word.charAt(word.length - 1)
    return last === ',' || last === '.' ? { word: word.slice(0, -1), behind: last } : { word, behind: '' }
  })

/** Where the two words stand that the fewest names have, the rarer first. */
const rarest = (tokens: readonly NameWord[], times: ReadonlyMap<string, number>): number[] => {
  let first = -1
  let second = -1
  let least = Infinity
  let next = Infinity
  for (let at = 0; at < tokens.length; at++) {
    const { word } = tokens[at]!
    if (small.has(word)) continue
    const count = times.get(word)!
    if (count < least) {
      second = first
      next = least
      first = at
      least = count
    } else if (count < next) {
      second = at
      next = count
    }
  }
  return [first, second].filter((at) => at >= 0)
}

const makeIndex = (): Index => {
  const all = KNOWN_NAMES.map((name) => ({ name, tokens: wordsOfName(name) }))
  const times = new Map<string, number>()
  for (const { tokens } of all) for (const token of tokens) times.set(token.word, (times.get(token.word) ?? 0) + 1)
  const index = new Map<string, (readonly [KnownName, number])[]>()
  for (const { name, tokens } of all) {
    const anchors = rarest(tokens, times)
    const known = { name, tokens, anchors }
    for (const at of anchors) {
      const others = index.get(tokens[at]!.word)
      if (others) others.push([known, at])
      else index.set(tokens[at]!.word, [[known, at]])
    }
  }
  return index
}

let index: Index | undefined
let beginnings: ReadonlySet<string> | undefined

/** Whether a run of letters begins a word that is looked for: `Inter` of `Inter-Parliamentary`. */
const beginsAnchor = wordTrait((run) => {
  beginnings ??= new Set([...(index ??= makeIndex()).keys()].map((word) => word.split(/[-’]/, 1)[0] ?? word))
  return beginnings.has(run)
})

/**
 * Two forms of one word (`Meteorology`, `Meteorological`) share their first letters, this many at least; in the shorter one at most `ending`
 * letters follow, and the longer one is at most `suffix` letters longer.
 */
const [stem, ending, suffix] = [5, 2, 4]
/** A shorter word may have one slip only. */
const longWord = 6

const commonLetters = (a: string, b: string): number => {
  let count = 0
  while (count < a.length && a[count] === b[count]) count++
  return count
}

const isJoined = (word: string): boolean => word.includes('-') || word.includes('’')

/** What does not make another word: the possessive, a compound, a hyphen that a text layer dropped. */
const bare = (found: string): string => (isJoined(found) ? found.replace(/’s?$/, '').replaceAll('-', '') : found)

/** `Security Council-mandated` */
const isSame = (right: string, found: string): boolean =>
  found === right ||
  ((isJoined(found) || isJoined(right)) && (bare(found) === bare(right) || found.startsWith(`${right}-`)))

/** Whether one word may stand for another by a slip. */
const isSlip = (right: string, found: string): boolean => {
  const a = right.toLowerCase()
  const b = bare(found).toLowerCase()
  if (small.has(a) || small.has(b)) return small.has(a) && small.has(b)
  const graph = wordGraph()
  // What is no word at all is for the spelling rule to report.
  if (graph && !isWord(graph, found)) return false
  if (a === b) return true
  if (startsUpper(right) !== startsUpper(found)) return false
  const common = commonLetters(a, b)
  if (common >= stem && common >= Math.min(a.length, b.length) - ending) return Math.abs(a.length - b.length) <= suffix
  const most = a.length < longWord ? 1 : 2
  return distance(a, b, most) <= most
}

/** `Commission on the Human Rights`; after “and” an article is a matter of taste. */
const isExtra = (found: NameWord, next: NameWord | undefined, right: NameWord): boolean =>
  found.word === 'the' && found.behind === '' && next?.word === right.word

/** How a name stands at a token: the tokens that it takes, and how many of its words are otherwise. */
interface Alignment {
  first: number
  last: number
  slips: number
}

/** Compares a name with the tokens around one of its words; more than one slip is another name. */
const align = (tokens: Tokens, at: number, { tokens: name }: KnownName, anchor: number): Alignment | undefined => {
  let slips = 0
  const walk = (step: 1 | -1): number | undefined => {
    let own = at
    for (let place = anchor + step; place >= 0 && place < name.length; place += step) {
      const right = name[place]!
      const next = tokens.beside(own, step)
      const found = tokens.at(next)
      if (!found) return undefined
      const { behind } = step > 0 ? tokens.at(own)! : found
      const { behind: rightBehind } = step > 0 ? name[place - 1]! : right
      if (behind !== rightBehind) {
        if (behind !== '' || rightBehind !== ',') return undefined
        slips++
      }
      if (isSame(right.word, found.word)) own = next
      else if (small.has(right.word) && found.word === name[place + step]?.word) slips++
      else if (
        isExtra(found, tokens.at(tokens.beside(next, step)), right) &&
        name[step > 0 ? place - 1 : place]?.word !== 'and'
      ) {
        slips++
        own = tokens.beside(next, step)
      } else if (isSlip(right.word, found.word)) {
        slips++
        own = next
      } else return undefined
      if (slips > 1) return undefined
    }
    return own
  }
  const last = walk(1)
  const first = last === undefined ? undefined : walk(-1)
  return first === undefined || last === undefined ? undefined : { first, last, slips }
}

/** A letter apart at either end belongs to a word that was torn. */
const isTorn = (text: string, start: number, end: number): boolean =>
  /(?<![A-Za-z])[A-Z] $/.test(text.slice(Math.max(0, start - 3), start)) ||
  /^ [b-z](?![A-Za-z])/.test(text.slice(end, end + 3))

/** Names that begin with one of these may be the end of a longer one. */
const ofMany: ReadonlySet<string> = new Set(
  'Commission Committee Conference Council Fund Group Office Programme Strategy'.split(' '),
)

/** `the Steering Committee for the Rights of the Child of the Council of Europe` (A/RES/79/284) is a committee of others. */
const isLonger = (tokens: Tokens, first: number): boolean => {
  const at = tokens.beside(first, -1)
  const before = at > 0 ? tokens.at(at) : undefined
  return (
    before?.behind === '' &&
    ofMany.has(tokens.at(first)?.word ?? '') &&
    startsUpper(before.word) &&
    before.word !== 'Nations'
  )
}

/** Where names nearly stand in a block, protected or not. */
const nearIn = (row: BlockWords, vocabulary: Vocabulary): Pick<NearName, 'start' | 'end' | 'instead'>[] => {
  const known = (index ??= makeIndex())
  const { text } = row.clean
  const begins = beginsAnchor(vocabulary)
  const tokens = new Tokens(text, vocabulary, row)
  const right: Alignment[] = []
  const near: (Alignment & { name: string })[] = []
  for (let at = 0; at < row.ids.length; at++) {
    if (begins[row.ids[at] as number] !== true || tokens.isJoined(at)) continue
    const names = known.get(tokens.at(at)!.word)
    if (!names) continue
    for (const [name, anchor] of names) {
      const alignment = align(tokens, at, name, anchor)
      if (alignment?.slips === 0) right.push(alignment)
      else if (alignment && !near.some((other) => other.first === alignment.first && other.name === name.name))
        near.push({ ...alignment, name: name.name })
    }
  }
  return near.flatMap(({ first, last, name }) => {
    if (right.some((other) => other.first <= last && first <= other.last)) return []
    const { start } = tokens.at(first)!
    const { end } = tokens.at(last)!
    return isTorn(text, start, end) || isLonger(tokens, first) ? [] : [{ start, end, instead: name }]
  })
}

/** What is near depends on the list of words too, which a browser gets later. */
const nearUnspelt = textTrait(nearIn)
const nearSpelt = textTrait((row: BlockWords, vocabulary) => nearIn(row, vocabulary))

/** Where names nearly stand, in the order of the text. A fact. */
export const nearNames = (lintable: Lintable): readonly NearName[] => {
  const { blocks, vocabulary } = lintable.fact(documentWords)
  const begins = beginsAnchor(vocabulary)
  const near = wordGraph() ? nearSpelt : nearUnspelt
  return blocks().flatMap((row): NearName[] => {
    if (!row.ids.some((id) => begins[id] === true)) return []
    const { block, clean } = row
    return near(row, vocabulary)
      .filter(({ start }) => !isProtected(block, clean.offsetAt(start)))
      .map(({ start, end, instead }) => ({ block, clean, start, end, found: clean.text.slice(start, end), instead }))
  })
}
