/**
 * What stands above the organ line: masthead, sponsors, title. The order differs by extractor (`pdftotext` puts the symbol
 * first), and blank lines cannot be relied on, so every line is told by what it says.
 */
import { startsLower } from '../../notation/letters.ts'
import type { Language } from '../../lexicon/language.ts'
import type { Line } from '../../lines/line.ts'
import { Marked, PartLabel } from '../../lines/shapes.ts'
import type { FieldSpan, HeadFact } from '../facts.ts'
import { endOfBlock } from './block.ts'
import { fieldsOf, isFreeText, type LineAbove } from './fields.ts'
import { endOfSponsorList, labelledField, namesSponsors } from './labelled.ts'
import { findProposal } from './sponsors.ts'

/** @returns what each line is, in order; undefined for a note and for what stands below the label of a first part */
export function readPreliminaries(lines: readonly Line[], language: Language): (HeadFact | undefined)[] {
  const proposal = findProposal(lines, language)
  const found: (HeadFact | undefined)[] = []
  let stage: 'masthead' | 'title' = 'masthead'
  let titled = false
  let isHeaded = false
  let agenda = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    if (proposal && i >= proposal.from && i <= proposal.to) {
      found[i] = { is: 'proposal' }
      stage = 'title'
      continue
    }
    if (namesSponsors(line, language)) {
      const to = endOfSponsorList(lines, i, language)
      for (; i <= to; i++) found[i] = { is: 'proposal' }
      i = to
      continue
    }
    const labelled = labelledField(line, language)
    if (labelled) {
      found[i] = { is: 'masthead', fields: [labelled] }
      agenda ||= labelled.role === 'agendaTitle'
      continue
    }
    if (line.shape === Marked && line.blanks > 0) {
      i = endOfBlock(lines, i)
      continue
    }
    if (stage === 'title' && line.shape === PartLabel) break
    const fields = knownFields(fieldsOf(line, aboveOf(lines, found, i), language), isHeaded ? 'masthead' : stage)
    const last = fields.at(-1)
    const isNumbered = last?.role === 'number'
    // Below a number alone on its line the masthead may go on (resolutions of the International Atomic Energy Agency).
    isHeaded = (isNumbered && last.end >= line.end && !proposal) || (isHeaded && fields.length > 0)
    if (isNumbered && last.end < line.end) found[i] = { is: 'title', ...(titled ? {} : { fields }) }
    else if (fields.length > 0) found[i] = { is: 'masthead', fields }
    else if (stage === 'title') found[i] = { is: 'title' }
    else found[i] = { is: 'masthead', fields: [freeField(line, agenda)] }
    titled ||= found[i]?.is === 'title'
    agenda ||= fields.some(({ role }) => role === 'agendaItem')
    if (isNumbered) stage = 'title'
  }
  return stage === 'masthead' ? withTitleBlock(lines, found) : found
}

const aboveOf = (
  lines: readonly Line[],
  found: readonly (HeadFact | undefined)[],
  i: number,
): LineAbove | undefined => {
  const above = lines[i - 1]
  return above && { text: above.text, fields: found[i - 1]?.fields }
}

/** Below the sponsors only a number (`58/...`) and the lines of the adoption may still be fields. */
function knownFields(fields: readonly FieldSpan[], stage: 'masthead' | 'title'): readonly FieldSpan[] {
  const isAdoption = ({ role }: FieldSpan): boolean => role === 'number' || role === 'adoption' || role === 'report'
  return stage === 'masthead' || fields.every(isAdoption) ? fields : []
}

/** Words that are no known field belong to the title of the agenda item above them, or to nothing. */
const freeField = ({ start, end }: Line, agenda: boolean): FieldSpan => ({
  role: agenda ? 'agendaTitle' : 'other',
  value: '',
  start,
  end,
})

/**
 * With neither sponsors nor number (a typed draft) the last free block is the title. What only announces the text (`The resolution reads as
 * follows:`, `Dear colleagues,`) is none: then it is the last block above that is no sentence.
 */
function withTitleBlock(lines: readonly Line[], found: readonly (HeadFact | undefined)[]): (HeadFact | undefined)[] {
  const titled = [...found]
  const agenda = found.findIndex((fact) => fact?.fields?.[0]?.role === 'agendaTitle')
  const isFree = (i: number): boolean => found[i]?.fields?.length === 1 && isFreeText(found[i].fields[0])
  let last = lines.length - 1
  // `(Adopted on 14 June 2024)` and `Sponsors: Chile, Ghana` below the title.
  while (found[last]?.is === 'proposal' || found[last]?.fields?.every(({ role }) => role === 'adoption') === true)
    last--
  let ends = announces
  while (last !== agenda && isFree(last) && ends.test(lines[last]?.text ?? '')) {
    ends = announcesOrSays
    while (last > 0 && lines[last]?.blanks === 0) last--
    last--
  }
  let first = last
  while (first - 1 > -1 && first - 1 !== agenda && lines[first]?.blanks === 0 && isFree(first - 1)) first--
  // `Topic: The proliferation of small arms` goes on over its line end.
  const goesOn = first - 1 === agenda && lines[first]?.blanks === 0 && startsLower(lines[first]?.plain ?? '')
  if (goesOn) return titled
  for (let i = first; i <= last && i !== agenda && isFree(i); i++) titled[i] = { is: 'title' }
  return titled
}

/** How words end that announce a text or are the rest of a paragraph, and how the sentences above such words do. */
const announces = /[:;,]$/
const announcesOrSays = /[:;,.!]$/
