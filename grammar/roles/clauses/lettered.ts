/**
 * Operative paragraphs that a draft letters instead of numbering: `A. Urges …` / `B. Requests …`, `a) Urges …`. Headings of sections
 * have letters too, and items: only letters in sequence, each before a known opening phrase, count, where nothing has a number.
 */
import type { Language } from '../../lexicon/language.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { terminal } from '../../lines/terminal.ts'
import { Numbered } from '../../lines/shapes.ts'
import { regex } from '../../notation/pattern.ts'
import type { Decision } from '../decision.ts'
import { because } from '../sign.ts'
import type { Context } from '../facts.ts'
import type { Moment } from '../state.ts'
import { opensOperative } from './number.ts'

const letterAtStart = perLanguage(
  ({ labels: { alphabet } }) =>
    regex()`^(?:\(([${alphabet}])\)|([${alphabet}])\)|([${alphabet.toUpperCase()}])[.)])\s+`,
)

/** Fewer letters are those of a list. */
const fewest = 2

interface Lettered {
  readonly label: string
  readonly number: number
}

const known = new WeakMap<Context, ReadonlyMap<number, Lettered>>()

/** The first line of a lettered paragraph; undefined for any other line. */
export function lettered({ context, line }: Moment): Decision | undefined {
  let found = known.get(context)
  if (!found) known.set(context, (found = letteredLines(context)))
  const clause = found.get(line.index)
  return clause && { is: 'operative', ...clause, evidence: because('letters stand for the numbers of this text') }
}

/** The length of the letter that stands for a number, with the white space behind it. */
export const letterLength = (text: string, language: Language): number =>
  letterAtStart(language).exec(text)?.[0].length ?? 0

/** By index: the lines that begin a lettered paragraph. */
function letteredLines(context: Context): ReadonlyMap<number, Lettered> {
  const { lines, language, artefacts, head, notes, landmarks, openers } = context
  const { alphabet } = language.labels
  const letter = letterAtStart(language)
  const found = new Map<number, Lettered>()
  let end = ''
  for (const line of lines) {
    const { index, shape, plain } = line
    if (artefacts[index] ?? head[index] ?? notes[index] ?? landmarks[index]) continue
    if (shape === Numbered && openers.certainty(line, 'operative') === 'known') return new Map()
    const match = letter.exec(plain)
    const label = match?.[1] ?? match?.[2] ?? match?.[3]
    const number = found.size + 1
    const isDue = label !== undefined && label.toLowerCase() === alphabet[number - 1]
    if (match && isDue && end !== ':' && opensOperative(context, plain.slice(match[0].length)))
      found.set(index, { label, number })
    end = terminal(line.text)
  }
  return found.size >= fewest ? found : new Map()
}
