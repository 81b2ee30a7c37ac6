/** Among the clauses of a preamble, an operative part or a section; and after the last of them. */
import { startsLower } from '../../notation/letters.ts'
import type { Language } from '../../lexicon/language.ts'
import { openedBy, type Placement } from '../../lexicon/labels.ts'
import { listMarkLength, type Line } from '../../lines/line.ts'
import { Numbered, TextLine } from '../../lines/shapes.ts'
import { letterLength } from '../clauses/lettered.ts'
import { afterNumberOffset, tagOf } from '../clauses/number.ts'
import { labelAfter } from '../clauses/signs.ts'
import type { FirstItem } from '../classified.ts'
import type { Decision } from '../decision.ts'
import { evidence } from '../evidence.ts'
import { annexBegins, goOn } from './paragraph.ts'
import { isCut, leave, take, type Step, type Turn } from './step.ts'

/** What holds below a heading or the label of a section. */
const headed = { open: false, labels: [], markerOnly: false, afterHeading: true } as const

/** The step of a line in a preamble, an operative part or a section. */
export function amongClauses(turn: Turn): Step {
  const { context, state, line } = turn
  const decision = evidence(context, state, line)
  if (state.block === 'heading' && goesOnWithHeading(turn, decision))
    return take(turn, 'more', decision.evidence, { open: false })
  const step = (state.block === 'clause' ? insideClause(turn, decision) : undefined) ?? newBlock(turn, decision)
  if (step) return step
  // What ends the preamble may begin the operative part; what ends that stands after the clauses.
  return state.place === 'preamble'
    ? leave(turn, { place: 'operative', block: undefined, part: 'operative' })
    : leave(turn, { place: 'closing', block: undefined })
}

/** A heading goes on with a line just below it that begins in lower case or looks like a heading itself. */
function goesOnWithHeading(turn: Turn, { is }: Decision): boolean {
  const { context, line } = turn
  if (isCut(turn) || line.shape !== TextLine || line.blanks > 0 || context.landmarks[line.index]) return false
  return startsLower(line.plain) || is === 'heading'
}

function insideClause(turn: Turn, decision: Decision): Step | undefined {
  const { state, line } = turn
  switch (decision.is) {
    case 'more':
    case 'displaced':
      return goOn(turn, decision)
    case 'item': {
      const { label, placement } = decision
      const from = behindLabel(line, turn.context.language)
      const change = { labels: openedBy(state.labels, placement), open: true, markerOnly: from >= line.end }
      return take(turn, 'item', decision.evidence, change, { label, level: placement.level, from })
    }
    case 'listHeading': {
      const { level, labels } = decision
      return take(turn, 'listHeading', decision.evidence, { labels, open: false }, { level })
    }
    case 'resumed': {
      const { level } = decision
      return take(turn, 'more', decision.evidence, { labels: state.labels.slice(0, level) }, { resumes: true, level })
    }
    default:
      return undefined
  }
}

function newBlock(turn: Turn, decision: Decision): Step | undefined {
  const { state } = turn
  const why = decision.evidence
  if (decision.is === 'preambular') return preambular(turn, decision)
  if (decision.is === 'heading') return take(turn, 'heading', why, { ...headed, block: 'heading' })
  if (state.place === 'preamble') return undefined
  if (decision.is === 'setOut') return take(turn, 'annex', why, { ...annexBegins, place: 'setOut' })
  if (decision.is === 'operative' || decision.is === 'more') return operative(turn, decision)
  if (decision.is !== 'section') return undefined
  return take(turn, 'section', why, { ...headed, place: 'section', block: undefined }, { label: decision.label })
}

/** The letter before a preambular paragraph. */
const letterOf = (decision: Decision): string | undefined => (decision.is === 'preambular' ? decision.label : undefined)

function preambular(turn: Turn, decision: Decision): Step {
  const { context, state, line } = turn
  const { language } = context
  const tag = tagOf(line, language)
  const opener = context.openers.match(line, 'preambular')
  const from =
    opener && line.shape === Numbered
      ? afterNumberOffset(line, language)
      : line.start +
        (letterOf(decision) === undefined
          ? (tag?.length ?? listMarkLength(line.text))
          : letterLength(line.text, language))
  // The preamble of a section may hold several paragraphs; its numbers may begin anew below the last of them.
  const afterHeading = state.part === 'operative' && state.afterHeading
  const change = { block: 'clause', open: true, labels: [], markerOnly: from >= line.end, afterHeading } as const
  return take(turn, 'preambular', decision.evidence, change, { from, label: letterOf(decision) ?? tag?.label, opener })
}

function operative(turn: Turn, decision: Decision): Step {
  const { context, state, line } = turn
  const opener = context.openers.match(line, 'operative')
  const { number, label } = decision.is === 'operative' ? decision : {}
  const { language } = context
  const isLetter = label !== undefined && !tagOf(line, language)
  const marker = isLetter ? line.start + letterLength(line.text, language) : afterNumberOffset(line, language)
  const from = number === undefined ? line.start + listMarkLength(line.text) : marker
  const lastNumber = number ?? state.lastNumber
  const first = number === undefined ? undefined : itemBehindNumber(turn, from)
  const labels = first ? openedBy([], first.placement) : []
  const change = {
    block: 'clause',
    open: true,
    labels,
    markerOnly: from >= line.end,
    afterHeading: false,
    lastNumber,
  } as const
  const item = first && { label: first.label, from: first.from }
  return take(turn, 'operative', decision.evidence, change, { from, number, label, opener, item })
}

/** `2. (a) Decides …`: a paragraph that begins at once with its first item. */
function itemBehindNumber({ context, line }: Turn, from: number): (FirstItem & { placement: Placement }) | undefined {
  const { labels } = context.language
  const words = line.text.slice(from - line.start)
  const found = words.startsWith('(') || words.startsWith('\\(') ? labels.labelOf(words) : undefined
  const placement = found && labels.place(found.label, [], labelAfter(context, line))
  if (!found || !placement?.fits || placement.reading.style === 'digit') return undefined
  const space = /^\s*/.exec(words.slice(found.length))?.[0].length ?? 0
  return { label: found.label, from: from + found.length + space, placement }
}

/** Where the words of a labelled line begin. */
function behindLabel(line: Line, { labels }: Language): number {
  const found = labels.labelOf(line.text)
  if (!found) return line.start
  const space = /^\s*/.exec(line.text.slice(found.length))?.[0].length ?? 0
  return line.start + found.length + space
}

/** The step of a line after the clauses of a resolution: its closing, or its end. */
export function behindClauses(turn: Turn): Step {
  const { context, state, line } = turn
  const decision = evidence(context, state, line)
  if (decision.is === 'closing') {
    const goesOn = state.block === 'closing' && !isCut(turn)
    return take(turn, goesOn ? 'more' : 'closing', decision.evidence, { block: 'closing' })
  }
  const part = 'preliminaries'
  return leave(turn, {
    place: 'document',
    block: undefined,
    part,
    open: false,
    labels: [],
    markerOnly: false,
    behind: true,
  })
}
