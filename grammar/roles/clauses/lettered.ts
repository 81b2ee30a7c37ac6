/**
 * Paragraphs that a draft letters instead of numbering: `A. Urges …` / `B. Requests …`, `a) Urges …`. Headings of sections
 * have letters too, and items: only letters in sequence, each before a known opening phrase, count, where nothing has a number.
 */
import type { Language, OpenerPart } from '../../lexicon/language.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import type { Line } from '../../lines/line.ts'
import { Numbered } from '../../lines/shapes.ts'
import { terminal } from '../../lines/terminal.ts'
import { regex } from '../../notation/pattern.ts'
import type { Decision } from '../decision.ts'
import { because } from '../sign.ts'
import type { Context } from '../facts.ts'
import type { Moment } from '../state.ts'
import { opensOperative } from './number.ts'
import { isOrganAt } from './resolution.ts'

const letterAtStart = perLanguage(
  ({ labels: { alphabet } }) =>
    regex()`^(?:\(([${alphabet}])\)|([${alphabet}])\)|([${alphabet.toUpperCase()}])[.)])\s+`,
)

/** Fewer letters are those of a list. */
const fewest = 2

interface Lettered {
  readonly part: OpenerPart
  readonly label: string
  readonly number: number
}

const known = new WeakMap<Context, ReadonlyMap<number, Lettered>>()

/** Whether a line may begin with a letter that a bracket or a stop sets apart: hardly any does, and few texts hold one. */
const mayHaveLetter = ({ plain }: Line): boolean => {
  const second = plain.charCodeAt(1)
  return plain.charCodeAt(0) === 40 || second === 41 || second === 46
}

/** The first line of a lettered paragraph; undefined for any other line. */
export function lettered({ context, state, line }: Moment): Decision | undefined {
  if (!mayHaveLetter(line)) return undefined
  let found = known.get(context)
  if (!found) known.set(context, (found = letteredLines(context)))
  const clause = found.get(line.index)
  if (!clause) return undefined
  const { part, label, number } = clause
  if (part === 'operative')
    return { is: part, label, number, evidence: because('letters stand for the numbers of this text') }
  return state.part === 'preamble'
    ? { is: part, label, evidence: because('letters before the paragraphs of the preamble') }
    : undefined
}

/** The length of the letter that stands for a number, with the white space after it. */
export const letterLength = (text: string, language: Language): number =>
  letterAtStart(language).exec(text)?.[0].length ?? 0

/** By index: the lines that begin a lettered paragraph. */
function letteredLines(context: Context): ReadonlyMap<number, Lettered> {
  const { lines, artefacts, head, notes, landmarks } = context
  const found = new Map<number, Lettered>()
  let resolution = new LettersOfResolution(context)
  for (const line of lines) {
    const { index } = line
    if (isOrganAt(context, index)) {
      resolution.addTo(found)
      resolution = new LettersOfResolution(context)
    }
    if (!(artefacts[index] ?? head[index] ?? notes[index] ?? landmarks[index])) resolution.read(line)
  }
  resolution.addTo(found)
  return found
}

/** What has a letter in one resolution. */
class LettersOfResolution {
  readonly #context: Context
  readonly #clauses: Readonly<Record<OpenerPart, Map<number, Lettered>>> = {
    preambular: new Map(),
    operative: new Map(),
  }
  #numbered = false
  #end: string | undefined

  constructor(context: Context) {
    this.#context = context
  }

  read(line: Line): void {
    const { language, openers } = this.#context
    if (line.shape === Numbered && openers.certainty(line, 'operative') === 'known') this.#numbered = true
    const match = mayHaveLetter(line) ? letterAtStart(language).exec(line.plain) : null
    const label = match?.[1] ?? match?.[2] ?? match?.[3]
    if (match && label !== undefined && this.#end !== ':') this.#add(line, label, line.plain.slice(match[0].length))
    this.#end = terminal(line.text)
  }

  #add({ index }: Line, label: string, words: string): void {
    const { language } = this.#context
    const part = language.openers.match(words, 'preambular')?.certainty === 'known' ? 'preambular' : 'operative'
    const clauses = this.#clauses[part]
    const number = clauses.size + 1
    if (label.toLowerCase() !== language.labels.alphabet[number - 1]) return
    // In a preamble letters are those of a list, unless the first paragraph has one (resolutions of the International Atomic Energy Agency).
    const begins = part === 'preambular' ? number > 1 || this.#end === undefined : opensOperative(this.#context, words)
    if (begins) clauses.set(index, { part, label, number })
  }

  addTo(found: Map<number, Lettered>): void {
    const { preambular, operative } = this.#clauses
    if (preambular.size >= fewest) for (const [index, clause] of preambular) found.set(index, clause)
    if (operative.size >= fewest && !this.#numbered) for (const [index, clause] of operative) found.set(index, clause)
  }
}
