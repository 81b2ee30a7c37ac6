/**
 * What stands above the organ line: masthead, sponsors, title. The order differs by extractor (`pdftotext` puts the symbol
 * first), and blank lines cannot be relied on, so every line is told by what it says.
 */
import { startsLower, UPPER } from '../../notation/letters.ts'
import { regex } from '../../notation/pattern.ts'
import { en } from '../../lexicon/en/index.ts'
import { assignRole, isText, type Line } from '../../lines/line.ts'
import { Marked, MastheadLine, OrganName, PartLabel, ProposalLine, TitleLine } from '../../lines/shapes.ts'
import { fieldsOf, isFreeText } from './fields.ts'
import { endOfSponsorList, labelledField, namesSponsors } from './labelled.ts'
import { singleSpaced } from '../../notation/space.ts'
import { endOfMatch } from '../../notation/sticky.ts'

const { proposals, states } = en
const listEnd = new RegExp(
  String.raw`[:*\u2020\u2013\u2014]\s{0,9}\*{0,3}(?:\^\{?\*+\}?)?\s{0,9}(?:${proposals.action})`,
  'i',
)
/** Lines over which the end of the sponsors and the action may run. */
const longestSpan = 3
const submits = (text: string): boolean => proposals.submissionHead.test(text)
const bearer = regex()`^[${UPPER}][^,;:]{1,60}\([${UPPER}][^)]*\)(?:,|$)`

/** `draft resolution`, `amendment to …` where a line ends a list of sponsors or submits a text. */
export const actionOf = (text: string): string | undefined => (submits(text) ? text : listEnd.exec(text)?.[0])

/** @param lines the lines of text above the organ line, in order */
export function markPreliminaries(lines: readonly Line[], organLine: Line | undefined): void {
  const proposal = findProposal(lines)
  let stage: 'masthead' | 'title' = 'masthead'
  let titled = false
  let agenda = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) continue
    if (proposal && i >= proposal.from && i <= proposal.to) {
      assignRole(line, ProposalLine)
      stage = 'title'
      continue
    }
    if (namesSponsors(line)) {
      const to = endOfSponsorList(lines, i)
      for (const each of lines.slice(i, to + 1)) assignRole(each, ProposalLine)
      i = to
      continue
    }
    const labelled = labelledField(line)
    if (labelled) {
      line.fields = [labelled]
      assignRole(line, MastheadLine)
      if (labelled.role === 'agendaTitle') agenda = true
      continue
    }
    if (line.shape === Marked && line.blanks > 0) {
      i = endOfBlock(lines, i)
      continue
    }
    if ((titled || stage === 'title') && line.shape === PartLabel) break
    const fields = stage === 'title' ? titleFields(line, lines[i - 1]) : fieldsOf(line, lines[i - 1])
    const last = fields[fields.length - 1]
    if (last?.role === 'number' && last.end < line.end) {
      if (!titled) line.fields = fields
      assignRole(line, TitleLine)
      stage = 'title'
      titled = true
      continue
    }
    if (fields.length > 0) {
      line.fields = fields
      assignRole(line, MastheadLine)
      if (fields.some((field) => field.role === 'agendaItem')) agenda = true
      if (last?.role === 'number') stage = 'title'
      continue
    }
    if (stage === 'title') {
      assignRole(line, TitleLine)
      titled = true
    } else {
      line.fields = [{ role: agenda ? 'agendaTitle' : 'other', value: '', start: line.start, end: line.end }]
      assignRole(line, MastheadLine)
    }
  }
  if (stage === 'masthead') takeTitleBlock(lines)
  if (organLine) assignRole(organLine, OrganName)
}

/** A note below the sponsors stands in a block of its own: the index of its last line. */
function endOfBlock(lines: readonly Line[], from: number): number {
  let to = from
  while (to + 1 < lines.length && lines[to + 1]?.blanks === 0) to++
  return to
}

/** Below the sponsors only a number (`58/...`) and the lines of the adoption may still be fields. */
function titleFields(line: Line, above: Line | undefined): NonNullable<Line['fields']> {
  const fields = fieldsOf(line, above)
  return fields.every(({ role }) => role === 'number' || role === 'adoption' || role === 'report') ? fields : []
}

/** With neither sponsors nor number (a typed draft) the last free block is the title. */
function takeTitleBlock(lines: readonly Line[]): void {
  const agenda = lines.findIndex((line) => line.fields?.[0]?.role === 'agendaTitle')
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]
    if (line === undefined || line.fields?.length !== 1 || !isFreeText(line.fields[0])) return
    if (i === agenda) return
    delete line.fields
    assignRole(line, TitleLine)
    if (line.blanks > 0) return
  }
}

/** The lines of the sponsors and the action: `Belarus, China and India:* draft resolution`; indexes into `lines`. */
export function findProposal(lines: readonly Line[]): { from: number; to: number } | undefined {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || !isText(line)) continue
    if (submits(line.text)) return { from: i, to: endOfSubmission(lines, i) }
    if (!lines.slice(i, i + longestSpan).some((each) => proposals.words.test(each.plain))) continue
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
      if (match.index > 300 && match.index + match[0].length < raw.length && !listsStates(joined)) continue
      const to = endOfAction(lines, i + span - 1)
      return { from: startOfSponsors(lines, i), to }
    }
  }
  return bareList(lines)
}

/** Fewer States may be what a title names: `Sudan and South Sudan`. */
const fewestInBareList = 3

/** A block of nothing but names of States, which a typed draft may leave without what they propose. */
function bareList(lines: readonly Line[]): { from: number; to: number } | undefined {
  for (let from = 0; from < lines.length; from++) {
    const line = lines[from]
    if (line === undefined || !isText(line) || line.blanks === 0 || !/,|\band\b/.test(line.plain)) continue
    const to = endOfBlock(lines, from)
    const block = lines.slice(from, to + 1)
    if (block.every(isText) && statesIn(block.map(({ plain }) => plain).join(' ')) >= fewestInBareList)
      return { from, to }
    from = to
  }
  return undefined
}

function endOfSubmission(lines: readonly Line[], from: number): number {
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
    if (!goesOn || !isText(next)) break
    to++
  }
  return to
}

/** An amendment names the draft that it amends, perhaps over further lines (A/80/L.39: `resolution 6 recommended by …`). */
function endOfAction(lines: readonly Line[], at: number): number {
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

/** The sponsors begin where the list, read from there, is a list of States; else with their block. */
function startOfSponsors(lines: readonly Line[], end: number): number {
  let start: number | undefined
  for (let i = end; i >= Math.max(0, end - 60); i--) {
    const line = lines[i]
    if (line === undefined || !isText(line)) break
    if (i < end && line.fields) break
    if (
      listsStates(
        lines
          .slice(i, end + 1)
          .map((each) => singleSpaced(each.plain))
          .join(' '),
      )
    )
      start = i
    if (fieldsOf(line, lines[i - 1]).length > 0) break
  }
  if (start !== undefined) return start
  let from = end
  while (from > 0 && (lines[from]?.blanks ?? 1) === 0 && /[,:]$|\band$/.test(lines[from - 1]?.text ?? '')) from--
  return from
}

/** Whether a text is names of States up to its colon. */
const listsStates = (text: string): boolean => statesIn(text) > 0

/** How many States a text names that is nothing but their names, up to its colon; otherwise 0. */
function statesIn(text: string): number {
  let at = 0
  let count = 0
  const gap = /(?:\s*\*+)?\s*(?:,\s*(?:\*+\s*|\^\{\**\}\s*)?(?:and\s+)?|\s+and\s+)|(?:\s*\*+)?\s*$/y
  while (at < text.length) {
    const state = states.match(text, at)
    if (!state) return 0
    count++
    at = state.end
    if (at >= text.length) return count
    if (/^\s*\*?\s*:/.test(text.slice(at, at + 6))) return count
    const next = endOfMatch(gap, text, at)
    if (next === undefined || next === at) return 0
    at = next
  }
  return count
}
