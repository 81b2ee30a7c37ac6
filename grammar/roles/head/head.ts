/** Where the clauses begin, and what stands above them. */
import type { Line } from '../../lines/line.ts'
import { PageEdge } from '../../lines/shapes.ts'
import { noFacts, type Headed, type HeadFact, type Paged } from '../facts.ts'
import { withMastheads } from '../layout/masthead-again.ts'
import { withRunningTitles } from '../layout/running-titles.ts'
import { implicitStart, preliminariesLength, unlistedOrganLine } from './implicit.ts'
import { headsFirst } from './labelled-title.ts'
import { organAt } from './organ-line.ts'
import { readPreliminaries } from './preliminaries.ts'

/** Adds the head of the document, and the running titles, which only the head explains. */
export function readHead(paged: Paged): Headed {
  const { language, lines, artefacts, openers } = paged
  const body = lines.filter(({ index, shape }) => shape !== PageEdge && artefacts[index] === undefined)
  const at = body.findIndex((_, i) => organAt(body, i, language) !== undefined)
  const listed = body[at]
  const start = listed ? -1 : implicitStart(body, openers, language)
  const organLine = listed ?? unlistedOrganLine(body, start, language)
  const clausesFrom = organLine ? -1 : start
  const end = organLine ? body.indexOf(organLine) : preliminariesLength(body, clausesFrom, language)
  // What heads the first of several resolutions belongs to that resolution.
  const above = body.slice(0, organLine && headsFirst(body, end - 1, language) ? end - 1 : end)
  const head = noFacts<HeadFact>(lines)
  readPreliminaries(above, language).forEach((fact, i) => (head[(above[i] as Line).index] = fact))
  if (organLine) {
    const length = listed ? (organAt(body, at, language)?.length ?? 1) : 1
    for (const { index } of body.slice(at + 1, at + length)) head[index] = { is: 'organRest' }
    head[organLine.index] = { is: 'organ' }
  }
  const titled = withRunningTitles(paged, head)
  return {
    ...paged,
    artefacts: withMastheads({ ...paged, artefacts: titled, organLine }),
    head,
    organLine,
    clausesFrom,
  }
}
