/** The clauses of a document in the groups that the conventions speak of. */
import type { AnyNode, Clause, Resolution } from '../../../grammar/ast.ts'
import { openerOf } from '../../tree/outline.ts'
import { nodesOf } from '../../tree/visit.ts'
import type { Opener } from '../../../grammar/ast.ts'
import { matchOpener } from '../../../grammar/english.ts'
import type { Lintable } from '../rule.ts'

/** The part of a resolution that a clause belongs to. */
export type PartKind = 'preambular' | 'operative'

/** Consecutive clauses of one kind, with no heading between them. */
export interface ClauseGroup {
  kind: PartKind
  resolution: Resolution
  /** What holds the clauses. */
  container: Extract<AnyNode, { children: unknown[] }>
  clauses: readonly Clause[]
}

/** All preambular or all operative clauses of one resolution. */
export interface Part {
  kind: PartKind
  resolution: Resolution
  groups: readonly ClauseGroup[]
  clauses: readonly Clause[]
  openers: readonly Opener[]
}

/** Whether a clause opens with a participle and with nothing that an operative paragraph may open with. */
const isParticipial = (clause: Clause, { clean }: Lintable): boolean => {
  const { text } = clean(clause)
  return matchOpener(text, 'operative') === undefined && matchOpener(text, 'preambular')?.certainty === 'known'
}

/**
 * The preambular paragraphs that bear numbers: where a resolution has no preamble, those before the first operative
 * paragraph. A fact.
 */
export const numberedPreamble = (lintable: Lintable): ReadonlySet<Clause> => {
  const found = new Set<Clause>()
  for (const resolution of lintable.document.children) {
    if (resolution.type !== 'resolution' || resolution.children.some(({ type }) => type === 'preamble')) continue
    const clauses = nodesOf(resolution, 'operativeParagraph')
    const first = clauses.findIndex((clause) => !isParticipial(clause, lintable))
    for (const clause of clauses.slice(0, Math.max(0, first))) found.add(clause)
  }
  return found
}

const collectGroups = (resolution: Resolution, numbered: ReadonlySet<Clause>): ClauseGroup[] => {
  const kindOf = (clause: Clause): PartKind =>
    clause.type === 'preambularParagraph' || numbered.has(clause) ? 'preambular' : 'operative'
  const groups: (ClauseGroup & { clauses: Clause[] })[] = []
  const inContainer = (container: ClauseGroup['container']): void => {
    let open: (ClauseGroup & { clauses: Clause[] }) | undefined
    for (const child of container.children as AnyNode[]) {
      if (child.type === 'preambularParagraph' || child.type === 'operativeParagraph') {
        if (open?.kind !== kindOf(child))
          groups.push((open = { kind: kindOf(child), resolution, container, clauses: [] }))
        open.clauses.push(child)
      } else if (child.type !== 'pageBreak' && child.type !== 'unparsed') {
        open = undefined
        if (child.type === 'preamble' || child.type === 'operativePart' || child.type === 'section') inContainer(child)
      }
    }
  }
  inContainer(resolution)
  return groups
}

/** The groups of clauses in the order of the text. A fact: `context.fact(clauseGroups)`. */
export const clauseGroups = ({ document, fact }: Lintable): readonly ClauseGroup[] =>
  document.children.flatMap((child) =>
    child.type === 'resolution' ? collectGroups(child, fact(numberedPreamble)) : [],
  )

/** The preambular and operative parts of every resolution. A fact. */
export const parts = ({ fact }: Lintable): readonly Part[] => {
  const found: (Part & { groups: ClauseGroup[]; clauses: Clause[]; openers: Opener[] })[] = []
  for (const group of fact(clauseGroups)) {
    let part = found.find((other) => other.resolution === group.resolution && other.kind === group.kind)
    if (!part) {
      part = { kind: group.kind, resolution: group.resolution, groups: [], clauses: [], openers: [] }
      found.push(part)
    }
    part.groups.push(group)
    part.clauses.push(...group.clauses)
    part.openers.push(...group.clauses.flatMap((clause) => openerOf(clause) ?? []))
  }
  return found
}
