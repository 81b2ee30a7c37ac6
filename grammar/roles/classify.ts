/**
 * Lines to roles: one loop over the lines of text, with one state. The state says in which part of the document the loop is and
 * what is open there; a line that does not belong to that place leaves it, and is asked again in the place around it.
 */
import type { Line } from '../lines/line.ts'
import type { Classified, Path, TextFacts } from './classified.ts'
import type { Context } from './facts.ts'
import { pageMatter } from './layout/page-matter.ts'
import { amongClauses, behindClauses } from './places/clauses.ts'
import { inDocument } from './places/document.ts'
import { inHead } from './places/head.ts'
import { inAnnex } from './places/paragraph.ts'
import { pathOf, type Facts, type Step, type Taken, type Turn } from './places/step.ts'
import { initialState, type Place, type State } from './state.ts'

const places: Readonly<Record<Place, (turn: Turn) => Step>> = {
  document: inDocument,
  annex: inAnnex,
  setOut: inAnnex,
  head: inHead,
  preamble: amongClauses,
  operative: amongClauses,
  section: amongClauses,
  closing: behindClauses,
}

/** What is said of a line that only goes on. */
const plainText = Object.fromEntries(
  Object.entries(pathOf).map(([place, path]): [string, TextFacts] => [place, { path }]),
) as Record<Place, TextFacts>

/** @returns every line of the document with its role, in order */
export function classify(context: Context): Classified[] {
  let state = initialState
  return context.lines.map((line) => {
    const matter = pageMatter(context, line)
    if (matter) return matter
    const taken = roleOf(context, state, line)
    ;({ state } = taken)
    const { role, evidence, facts } = taken
    const plain = plainText[state.place]
    return {
      line,
      role,
      evidence,
      page: context.pages[line.index] ?? 0,
      resolution: state.resolutions,
      text: facts ? textFacts(plain.path, facts) : plain,
    }
  })
}

/** Asks a line in the present place, and in the places around it, until it has found its role. */
function roleOf(context: Context, before: State, line: Line): Taken {
  let state = before
  for (;;) {
    const step = places[state.place]({ context, state, line })
    if (step.role) return step
    ;({ state } = step)
  }
}

/** All that is said of a line, with the parts that are round it where nothing else is said. */
const textFacts = (path: Path, said: Facts): TextFacts => ({
  path: said.path ?? path,
  from: said.from,
  number: said.number,
  label: said.label,
  level: said.level,
  resumes: said.resumes,
  opener: said.opener,
  fields: said.fields,
  item: said.item,
})
