/** The head of one of several resolutions: label, title, organ line. */
import { RAISED } from '../../notation/marks.ts'
import { isOrganAt, isOrganRest } from '../clauses/resolution.ts'
import { isQuoted } from '../clauses/signs.ts'
import { labelOfTitle } from '../head/labelled-title.ts'
import { because } from '../sign.ts'
import { isCut, leave, pathOf, take, type Step, type Turn } from './step.ts'

/** Characters of a label with its emphasis; what is longer is the title. */
const longestLabel = 4

/** A resolution in parts may have its note at the letter: `B¹` (A/RES/75/253 B). */
const trailingMark = new RegExp(`\\s?${RAISED}$`)

/** `A`: labels of resolutions go by the alphabet. */
const firstLabel = 65

/** What holds where clauses begin. */
const clausesBegin = {
  place: 'preamble',
  block: undefined,
  part: 'preamble',
  open: false,
  labels: [],
  lastNumber: 0,
  markerOnly: false,
  afterHeading: true,
} as const

/** The step of a line in the head of a resolution, down to its organ line or to its first clause. */
export function inHead(turn: Turn): Step {
  const { context, state, line } = turn
  // A closing ends what had no clauses.
  if (context.landmarks[line.index] === 'closing') return leave(turn, { place: 'closing', block: undefined })
  if (line.index < state.organAt) return aboveOrgan(turn)
  if (isOrganRest(context, line.index)) return take(turn, 'more', because('goes on with the organ line'))
  if (!isOrganAt(context, line.index)) return leave(turn, clausesBegin)
  const quoted = isQuoted(line)
  const change = isOrganRest(context, line.index + 1) ? { quoted } : { ...clausesBegin, quoted }
  return take(turn, 'organ', because('an organ line'), change, { path: pathOf.head })
}

function aboveOrgan(turn: Turn): Step {
  const { state, line } = turn
  const why = because('above the organ line of another resolution')
  const block = isCut(turn) ? undefined : state.block
  if (block === 'title') return take(turn, 'more', why)
  if (block === undefined && line.text.length <= longestLabel)
    return take(turn, 'resolutionLabel', why, { block: 'label' }, { label: line.plain.replace(trailingMark, '') })
  const found = labelOfTitle(line)
  const isDue = found?.label.charCodeAt(0) === firstLabel + state.resolutions - 1
  const label = isDue ? { label: found.label, from: line.start + found.length } : undefined
  return take(turn, 'title', why, { block: 'title' }, label)
}
