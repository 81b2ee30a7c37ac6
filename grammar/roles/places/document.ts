/** Outside resolutions and annexes: masthead, sponsors, title, and what belongs to no clause. */
import { because } from '../sign.ts'
import { evidence } from '../evidence.ts'
import type { FieldSpan, HeadFact } from '../facts.ts'
import { namesSponsors } from '../head/labelled.ts'
import { isOrganAt } from '../clauses/resolution.ts'
import type { Line } from '../../lines/line.ts'
import { annexBegins, goOn, paragraph, table } from './paragraph.ts'
import { isCut, leave, take, type Step, type Turn } from './step.ts'

/** The step of a line outside resolutions and annexes. */
export function inDocument(turn: Turn): Step {
  const { context, state, line } = turn
  const fact = context.head[line.index]
  if (fact && fact.is !== 'organ') return headLine(turn, fact)
  const decision = evidence(context, state, line)
  const goesOn = state.block === 'paragraph' || state.block === 'table'
  if (goesOn && (decision.is === 'more' || decision.is === 'displaced')) return goOn(turn, decision)
  if (decision.is === 'annex') return take(turn, 'annex', decision.evidence, { ...annexBegins, place: 'annex' })
  if (decision.is === 'resolution' || context.clausesFrom === line.index)
    return leave(turn, {
      place: 'head',
      block: undefined,
      resolutions: state.resolutions + 1,
      organAt: decision.is === 'resolution' ? nextOrgan(turn) : -1,
    })
  if (decision.is === 'closing' || (state.behind && decision.is === 'paragraph')) {
    const role = decision.is === 'closing' ? 'closing' : 'unparsed'
    const goesOn = state.block === role && !isCut(turn)
    return take(turn, goesOn ? 'more' : role, decision.evidence, { block: role })
  }
  return decision.is === 'table' ? table(turn, decision) : paragraph(turn, decision)
}

function nextOrgan({ context, line }: Turn): number {
  let at = line.index
  while (at < context.lines.length && !isOrganAt(context, at)) at++
  return at < context.lines.length ? at : -1
}

/** A line of the head, which is known already. */
function headLine(turn: Turn, { is, fields }: HeadFact): Step {
  const { state, line } = turn
  if (is === 'masthead') {
    const says = `fields of a masthead: ${(fields ?? []).map(({ role }) => role).join(', ')}`
    return take(turn, 'masthead', because(says), { block: undefined }, { path: ['masthead'], fields })
  }
  const role = is === 'proposal' ? 'proposal' : 'title'
  const why = because(role === 'proposal' ? 'names of sponsors, or what they propose' : 'words of the title')
  // Sponsors after a label of their own (`Co-submitters: Germany`) are a proposal of their own.
  if (state.block === role && !(role === 'proposal' && namesSponsors(line, turn.context.language)))
    return take(turn, 'more', why)
  const facts = fields ? { fields, from: endOfFields(line, fields) } : {}
  return take(turn, role, why, { block: role }, facts)
}

/** Where the title begins on a line that begins with its number. */
function endOfFields(line: Line, fields: readonly FieldSpan[]): number {
  const end = fields.at(-1)?.end ?? line.start
  const space = /^\s*/.exec(line.text.slice(end - line.start))?.[0].length ?? 0
  return end + space
}
