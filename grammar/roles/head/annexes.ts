/** Annexes that no line with nothing but a label begins. */
import type { Language } from '../../lexicon/language.ts'
import type { Line } from '../../lines/line.ts'
import { AnnexLabel, Numbered, TextLine } from '../../lines/shapes.ts'
import { terminal } from '../../lines/terminal.ts'
import { mayBeginSentence } from '../../notation/letters.ts'
import { numberOf } from '../clauses/number.ts'
import type { Openers } from '../openers.ts'

/** A text that a paragraph adopts and that follows it without a label. */
export interface AdoptedText {
  /** The line of its title. */
  readonly title: Line
  /** The paragraph with which the resolution goes on after it; undefined where it is the last thing of the document. */
  readonly resumption: Line | undefined
}

/** @returns the lines that begin an annex with label and title, among those below the organ line */
export const titledAnnexes = (lines: readonly Line[], language: Language): Line[] =>
  lines.filter((line, i) => isTitled(line, lines[i - 1], language))

/** `Annex Doha Political Declaration …`, `Designation Annex`: label and title in one block, after the end of the resolution. */
const isTitled = (line: Line, above: Line | undefined, { annexes }: Language): boolean =>
  line.blanks > 0 &&
  line.shape === TextLine &&
  terminal(line.text) === '' &&
  (annexes.titled.test(line.plain) || annexes.named.test(line.plain)) &&
  above !== undefined &&
  /[.\]]["\u201d]?$/.test(above.text)

/** Lines of the title of a text that is adopted. */
const longestTitle = 4

/**
 * The text that `Adopts the following declaration:` announces, where its numbers begin anew: the last thing of the document, or
 * set out between two paragraphs of the resolution.
 *
 *     1. Adopts the following declaration:
 *     Declaration on Wells
 *     1. Everyone has the right to a well.
 *     2. Requests the Secretary-General to circulate the Declaration.
 *
 * @param lines those below the organ line
 */
export function adoptedText(lines: readonly Line[], openers: Openers, { annexes }: Language): AdoptedText | undefined {
  if (lines.some(({ shape }) => shape === AnnexLabel) || !lines.some((line, i) => isTitle(line, lines[i - 1])))
    return undefined
  const announced = lines.findLastIndex(({ text }, i) => {
    const next = lines[i + 1]?.text ?? ''
    const mayAnnounce = annexes.announcedNeeds.test(text) || annexes.announcedNeeds.test(next)
    return mayAnnounce && annexes.announced.test(`${text} ${next}`)
  })
  if (announced < 0) return undefined
  const at = lines.findIndex((line, i) => i > announced && isTitle(line, lines[i - 1]))
  const title = lines[at]
  if (!title) return undefined
  const behind = lines.slice(at + 1)
  const body = behind
    .slice(0, longestTitle)
    .find(({ shape, plain }) => shape === Numbered || annexes.speaks.test(plain) || annexes.partHead.test(plain))
  if (!body || (body.shape === Numbered && numberOf(body) !== 1)) return undefined
  const clauses = behind.filter((line) => line.shape === Numbered && openers.certainty(line, 'operative') === 'known')
  const last = lines.slice(0, at).findLast(({ shape }) => shape === Numbered)
  const resumption = last && clauses.findLast((line) => numberOf(line) === numberOf(last) + 1)
  return resumption || clauses.length === 0 ? { title, resumption } : undefined
}

const isTitle = (line: Line, above: Line | undefined): boolean =>
  line.blanks > 0 &&
  line.shape === TextLine &&
  mayBeginSentence(line.plain) &&
  terminal(line.text) === '' &&
  above !== undefined &&
  /[.:]$/.test(terminal(above.text))
