/**
 * Where the sponsors and what they propose stand: `Belarus, China and India:* draft resolution`, `Draft resolution submitted by
 * the Vice-Chair of the Committee`, or names of States alone.
 */
import { startsLower, UPPER, WORD } from '../../notation/letters.ts'
import { regex } from '../../notation/pattern.ts'
import type { Language } from '../../lexicon/language.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import type { Line } from '../../lines/line.ts'
import { endOfBlock } from './block.ts'
import { fieldsOf } from './fields.ts'
import { isList, joinedLines, namesIn, type Names } from './names.ts'

/** The end of a list of sponsors with what they propose, and what stands between two sponsors. */
const expressionsOf = perLanguage(({ proposals, joiners }) => ({
  listEnd: new RegExp(
    String.raw`[:*\u2020\u2013\u2014]\s{0,9}\*{0,3}(?:\^\{?\*+\}?)?\s{0,9}(?:${proposals.action})`,
    'i',
  ),
  joinerEnd: new RegExp(String.raw`[,:]$|(?<![${WORD}])(?:${joiners})$`),
  list: new RegExp(String.raw`,|(?<![${WORD}])(?:${joiners})(?![${WORD}])`),
}))

/** Lines over which the end of the sponsors and the action may run. */
const longestSpan = 3
const bearer = regex()`^[${UPPER}][^,;:]{1,60}\([${UPPER}][^)]*\)(?:,|$)`

/**
 * The words that say what is proposed, where a line ends a list of sponsors (`draft resolution`) or submits a text; undefined for
 * any other.
 */
export const actionOf = (text: string, language: Language): string | undefined =>
  language.proposals.submissionHead.test(text) ? text : expressionsOf(language).listEnd.exec(text)?.[0]

/** The lines of the sponsors and the action: `Belarus, China and India:* draft resolution`; indexes into `lines`. */
export function findProposal(lines: readonly Line[], language: Language): { from: number; to: number } | undefined {
  const { proposals } = language
  const { listEnd } = expressionsOf(language)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) continue
    if (!lines.slice(i, i + longestSpan).some((each) => proposals.words.test(each.plain))) continue
    if (proposals.submissionHead.test(line.text))
      return { from: startOfList(lines, i - 1, language) ?? i, to: endOfSubmission(lines, i, language) }
    for (let span = 1; span <= longestSpan; span++) {
      const joined = lines
        .slice(i, i + span)
        .map((each) => each.plain)
        .join(' ')
      const raw = lines
        .slice(i, i + span)
        .map((each) => each.text)
        .join(' ')
      const match = listEnd.exec(raw) ?? (joined === raw ? null : listEnd.exec(joined))
      if (!match || (span > 1 && match.index > line.text.length)) continue
      // A long line (Word: one a paragraph) is a list of sponsors if it ends with what they propose or lists States.
      if (match.index > 300 && match.index + match[0].length < raw.length && !isList(namesIn(joined, language)))
        continue
      const to = endOfAction(lines, i + span - 1, language)
      return { from: startOfSponsors(lines, i, language), to }
    }
  }
  return bareList(lines, language)
}

/** Fewer States may be what a title names: `Sudan and South Sudan`. */
const fewestInBareList = 3

/** A block of nothing but names of States, which a typed draft may leave without what they propose. */
function bareList(lines: readonly Line[], language: Language): { from: number; to: number } | undefined {
  const { list } = expressionsOf(language)
  for (let from = 0; from < lines.length; from++) {
    const line = lines[from]
    if (line === undefined || line.blanks === 0 || !list.test(line.plain)) continue
    const to = endOfBlock(lines, from)
    const block = lines.slice(from, to + 1)
    const names = namesIn(joinedLines(block), language)
    if (isList(names) && names.states >= fewestInBareList) return { from, to }
    from = to
  }
  return undefined
}

function endOfSubmission(lines: readonly Line[], from: number, { proposals }: Language): number {
  let to = from
  while (to + 1 < lines.length) {
    const line = lines[to]
    const next = lines[to + 1]
    if (line === undefined || next === undefined) break
    // The name of whoever submits it may be cut: `… the Vice-Chair of the Committee, Ana` / `Lector (Fiji), on the basis of …`.
    const named = !lines.slice(from, to + 1).some(({ text }) => text.includes('(')) && bearer.test(next.text)
    const goesOn =
      startsLower(next.text) ||
      next.text.startsWith('(') ||
      ((proposals.submissionGoesOn.test(line.text) || named) && next.blanks === 0)
    if (!goesOn) break
    to++
  }
  return to
}

/** An amendment names the draft that it amends, perhaps over further lines (A/80/L.39: `resolution 6 recommended by …`). */
function endOfAction(lines: readonly Line[], at: number, { proposals }: Language): number {
  let to = at
  if (
    !proposals.amends.test(
      lines
        .slice(Math.max(0, at - 2), at + 1)
        .map((line) => line.text)
        .join(' '),
    )
  )
    return at
  for (let next = lines[to + 1]; next !== undefined && next.blanks === 0; next = lines[to + 1]) {
    const named = /^[A-Z]+\//.test(next.text) && proposals.draftNamed.test(lines[to]?.text ?? '')
    if (!named && !startsLower(next.text)) break
    to++
  }
  return to
}

/** A name that nobody knows may begin a block, on a line with others: lines above are the title of the agenda item. */
const beginsWithUnknown = ({ blanks, plain }: Line, { firstEnd }: Names): boolean =>
  blanks > 0 && plain.charAt(firstEnd) === ','

/** The first of the lines up to `end` that, read together, are a list of States. */
function startOfList(lines: readonly Line[], end: number, language: Language): number | undefined {
  let start: number | undefined
  for (let i = end; i >= Math.max(0, end - 60); i--) {
    const line = lines[i]
    if (line === undefined) break
    const names = namesIn(joinedLines(lines.slice(i, end + 1)), language)
    if (isList(names) && (names.beginsWithState || beginsWithUnknown(line, names))) start = i
    if (fieldsOf(line, undefined, language).length > 0) break
  }
  return start
}

/** The sponsors begin where the list, read from there, is a list of States; else with their block. */
function startOfSponsors(lines: readonly Line[], end: number, language: Language): number {
  const { joinerEnd } = expressionsOf(language)
  const start = startOfList(lines, end, language)
  if (start !== undefined) return start
  let from = end
  while (from > 0 && (lines[from]?.blanks ?? 1) === 0 && joinerEnd.test(lines[from - 1]?.text ?? '')) from--
  return from
}
