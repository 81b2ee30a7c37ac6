/** How clauses open, and runs of clauses that open alike. */
import type { Clause, Opener } from '../../../grammar/ast.ts'
import { matchOpener } from '../../../grammar/english.ts'
import type { OpenerMatch } from '../../../grammar/index.ts'
import { openerOf } from '../../tree/outline.ts'
import type { Lintable } from '../rule.ts'
import { misspeltOpening } from './misspelt-opening.ts'
import { clauseGroups, type ClauseGroup, type PartKind } from './parts.ts'

/** A clause with the analysis of its opening phrase. */
export interface Opening extends OpenerMatch {
  clause: Clause
  opener: Opener
}

/** The clauses of a group; `undefined` for one whose opening phrase is not known. */
export interface OpeningGroup extends Pick<ClauseGroup, 'kind' | 'resolution'> {
  openings: readonly (Opening | undefined)[]
}

/** A phrase with its verb as it was meant: a misspelt one goes on in a run. */
const correctedPhrase = (phrase: string, kind: PartKind): string => {
  const slip = misspeltOpening(phrase, kind)
  return slip ? phrase.slice(0, slip.start) + slip.meant + phrase.slice(slip.end) : phrase
}

/** The opening phrases of all groups of clauses. A fact. */
export const openingGroups = ({ fact }: Lintable): readonly OpeningGroup[] =>
  fact(clauseGroups).map(({ kind, resolution, clauses }) => ({
    kind,
    resolution,
    openings: clauses.map((clause) => {
      const opener = openerOf(clause)
      const match = opener && matchOpener(correctedPhrase(opener.phrase, kind), kind)
      return match && Object.assign(match, { clause, opener })
    }),
  }))
