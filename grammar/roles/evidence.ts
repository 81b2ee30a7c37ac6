/**
 * Where a paragraph ends and what begins: the hard question, asked once of every line of text below the head of a document.
 *
 * Some lines are settled by what they are (an organ line, a tag, a bullet); for the others the signs are added up: the
 * punctuation above, the opening phrase, the number, the room left on the line above, the indent, blank lines, hints.
 */
import { AnnexLabel } from '../lines/shapes.ts'
import { terminal } from '../lines/terminal.ts'
import { annexed } from './clauses/annexed.ts'
import { heading, labelledHeading } from './clauses/heading.ts'
import { labelled } from './clauses/item.ts'
import { listHeading } from './clauses/list-heading.ts'
import { lettered } from './clauses/lettered.ts'
import { noteOfDelegations } from './clauses/note.ts'
import { headBelowTail, numbered, tagged } from './clauses/number.ts'
import { numberedPreambular } from './clauses/numbering.ts'
import { isOrganAt, nextResolution } from './clauses/resolution.ts'
import { section } from './clauses/section.ts'
import { unnumbered } from './clauses/unnumbered.ts'
import type { Decision } from './decision.ts'
import type { Context } from './facts.ts'
import { because } from './sign.ts'
import type { Moment, State } from './state.ts'
import type { Line } from '../lines/line.ts'

/**
 * Weighs one line of text.
 * @param state what has been read above the line
 * @returns what the line is, and the signs that say so
 */
export function evidence(context: Context, state: State, line: Line): Decision {
  const { index } = line
  const above = context.lines[context.lastText[index] ?? -1]
  const end = above === undefined || !state.open ? '.' : terminal(above.text)
  const moment: Moment = { context, state, line, above, end }
  return landmark(moment) ?? (state.markerOnly ? behindMarker(moment) : (annexLabel(moment) ?? inPart(moment)))
}

function landmark({ context, line: { index } }: Moment): Decision | undefined {
  if (context.landmarks[index] === 'setOut')
    return {
      is: 'setOut',
      evidence: because('the title of a text that is adopted, and the resolution goes on after it'),
    }
  if (context.landmarks[index] === 'closing') return { is: 'closing', evidence: because('the words that close a text') }
  if (context.landmarks[index] === 'afterword') return { is: 'paragraph', evidence: because('stands below the text') }
  return isOrganAt(context, index) ? { is: 'resolution', evidence: because('an organ line') } : undefined
}

/** Any line goes on with a number or a label that stands alone, but for the first item of a paragraph: `2.` / `(a) Decides …`. */
function behindMarker(moment: Moment): Decision {
  const { context, state, line } = moment
  const first = state.block === 'clause' && state.labels.length === 0 && line.plain.startsWith('(')
  const item = first ? labelled({ ...moment, end: ':' }) : undefined
  if (item?.is === 'item' && item.placement.fits) return item
  return headBelowTail(context, line)
    ? { is: 'displaced', evidence: because('the last words of the paragraph, whose first stand below') }
    : { is: 'more', evidence: because('a number or a label alone above') }
}

const isAnnexLabel = ({ context: { head, landmarks }, line: { index, shape } }: Moment): boolean =>
  landmarks[index] === 'annex' || (shape === AnnexLabel && head[index] === undefined)

/** Lists of an annex end without a stop, and the next annex begins apart from them (S/RES/2270 (2016)). */
const isNextAnnex = ({ state, line: { blanks, hint } }: Moment): boolean =>
  state.part === 'annex' && (hint?.startsParagraph ?? blanks > 0)

const annexLabel = (moment: Moment): Decision | undefined =>
  isAnnexLabel(moment) && (moment.end !== '' || moment.context.crossed[moment.line.index] === 1 || isNextAnnex(moment))
    ? { is: 'annex', evidence: because('the label of an annex') }
    : undefined

function inPart(moment: Moment): Decision {
  switch (moment.state.part) {
    case 'annex':
      return annexed(moment)
    case 'preliminaries':
      return (
        nextResolution({ ...moment, end: '.' }) ?? { is: 'paragraph', evidence: because('stands outside any clause') }
      )
    default:
      return (
        tagged(moment) ??
        noteOfDelegations(moment) ??
        numberedPreambular(moment) ??
        numbered(moment) ??
        lettered(moment) ??
        labelledHeading(moment) ??
        labelled(moment) ??
        listHeading(moment) ??
        nextResolution(moment) ??
        section(moment) ??
        heading(moment) ??
        unnumbered(moment)
      )
  }
}
