/**
 * Texts without an organ line: typed drafts that forgot it, and amendments, decisions and statements that have none.
 */
import { startsLower } from '../../notation/letters.ts'
import { terminal } from '../../lines/terminal.ts'
import type { Language } from '../../lexicon/language.ts'
import type { Line } from '../../lines/line.ts'
import { Numbered } from '../../lines/shapes.ts'
import { endOfBlock } from './block.ts'
import { fieldsOf } from './fields.ts'
import type { Openers } from '../openers.ts'
import { tagOf } from '../clauses/number.ts'
import { actionOf, findProposal } from './sponsors.ts'

/** @returns index (among all lines) of the line that clauses begin with, -1 when these are no clauses */
export function implicitStart(body: readonly Line[], openers: Openers, language: Language): number {
  if (body.some(({ text }) => language.proposals.amends.test(actionOf(text, language) ?? ''))) return -1
  let first = -1
  let preambular = 0
  let operative = 0
  for (const [i, line] of body.entries()) {
    const tag = tagOf(line, language)?.part
    if (tag !== undefined) {
      if (tag === 'preambular') preambular++
      else operative++
      if (first < 0) first = line.index
    } else if (line.shape === Numbered && openers.certainty(line, 'operative') === 'known') {
      operative++
      if (first < 0) first = line.index
    } else if (openers.certainty(line, 'preambular') === 'known' && opensParagraph(body[i - 1], line)) {
      preambular++
      if (first < 0) first = line.index
    }
  }
  const areClauses = preambular >= 2 || (preambular >= 1 && operative >= 1) || operative >= 3
  return areClauses ? (restOfPreamble(body, first) ?? first) : -1
}

/** `people still lack water,`: a text whose beginning is lost may begin in the middle of a paragraph of its preamble. */
function restOfPreamble(body: readonly Line[], first: number): number | undefined {
  const at = body.findIndex(({ index }) => index === first)
  const above = body[at - 1]
  const [top] = body
  return top && above && startsLower(top.plain) && terminal(above.text) === ',' && endOfBlock(body, 0) === at - 1
    ? top.index
    : undefined
}

/**
 * The line just above the first preambular paragraph that names a body of no list: `The United Nations Environment Programme,`.
 * Model United Nations have many.
 */
export function unlistedOrganLine(body: readonly Line[], clausesFrom: number, language: Language): Line | undefined {
  const at = body.findIndex((line) => line.index === clausesFrom)
  const above = body[at - 1]
  return above && body[at]?.shape !== Numbered && language.organs.unlisted(above.plain) !== undefined
    ? above
    : undefined
}

const opensParagraph = (above: Line | undefined, line: Line): boolean =>
  above === undefined || line.blanks > 0 || terminal(above.text) !== ''

/** @returns how many lines of text stand above the text proper: masthead, sponsors, title */
export function preliminariesLength(body: readonly Line[], clausesFrom: number, language: Language): number {
  if (clausesFrom >= 0) return body.findIndex((line) => line.index === clausesFrom)
  const head = body.slice(0, 60)
  const proposal = findProposal(head, language)
  // Dates and sessions stand in the text of a decision too (A/C.4/80/L.15): above the proposal alone they are the masthead's.
  if (!proposal) return head.findLastIndex((line) => fieldsOf(line, undefined, language).length > 0) + 1
  let end = proposal.to + 1
  while (end < body.length && end < 80) {
    const line = body[end]
    if (line === undefined || language.proposals.textBegins.test(line.plain) || /[.;]$/.test(line.text)) break
    end++
  }
  return end
}
