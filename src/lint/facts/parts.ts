/** The clauses of a document in the groups that the conventions speak of. */
import type { AnyNode, Clause, OperativeParagraph, OperativePart, Resolution, Section } from '../../../grammar/ast.ts'
import { openerOf } from '../../tree/outline.ts'
import type { Opener } from '../../../grammar/ast.ts'
import type { Lintable } from '../rule.ts'

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

const kindOf = (clause: Clause): PartKind => (clause.type === 'preambularParagraph' ? 'preambular' : 'operative')

const collectGroups = (resolution: Resolution): ClauseGroup[] => {
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
export const clauseGroups = ({ document }: Lintable): readonly ClauseGroup[] =>
  document.children.flatMap((child) => (child.type === 'resolution' ? collectGroups(child) : []))

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

/** One run of numbers: the paragraphs of a container, its sections' after them. */
export const operativesOf = (container: OperativePart | Section): OperativeParagraph[] =>
  container.children.filter((child) => child.type === 'operativeParagraph')
