/** Opening phrases of the lines of one document: each is asked of the lexicon once. */
import { headLength } from '../lexicon/bracket-head.ts'
import type { Language, OpenerMatch, OpenerPart } from '../lexicon/language.ts'
import { afterNumber, type Line } from '../lines/line.ts'
import { Numbered } from '../lines/shapes.ts'
import { startsLower } from '../notation/letters.ts'

/** How surely the words of a line begin with an opening phrase. */
export type OpenerCertainty = 'known' | 'likely' | 'none'

/** The opening phrases of a document's lines. Each is looked up when it is first asked for, and kept with the document. */
export class Openers {
  readonly #language: Language
  readonly #asked: Readonly<Record<OpenerPart, (OpenerMatch | 'none' | undefined)[]>>

  constructor(language: Language, lines: readonly Line[]) {
    this.#language = language
    this.#asked = { preambular: lines.map(() => undefined), operative: lines.map(() => undefined) }
  }

  /** The opening phrase that a line begins with after its number, as that part of a resolution has it. */
  match(line: Line, part: OpenerPart): OpenerMatch | undefined {
    const match = (this.#asked[part][line.index] ??= this.#language.openers.match(this.#words(line), part) ?? 'none')
    return match === 'none' ? undefined : match
  }

  /** The words of a line after its number, and after the bracket that a text under negotiation puts before them. */
  #words(line: Line): string {
    const words = line.shape === Numbered ? afterNumber(line) : line.plain
    const from = headLength(words, this.#language)
    return from === 0 ? words : words.slice(from)
  }

  /** How surely a line begins with an opening phrase of a part. */
  certainty(line: Line, part: OpenerPart): OpenerCertainty {
    return this.match(line, part)?.certainty ?? 'none'
  }

  /** Whether the words of a line are an opening phrase but for a capital: `2. requests …`, as drafts are typed. */
  beginsSmall(line: Line, part: OpenerPart): boolean {
    const words = line.shape === Numbered ? afterNumber(line) : line.plain
    return startsLower(words) && this.#language.openers.match(words, part, true)?.certainty === 'known'
  }
}
