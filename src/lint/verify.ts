/** Whether a fix changed what it meant to change, and nothing else. */
import type { Position } from '../../grammar/ast.ts'
import { lastAtMost } from '../tree/range.ts'
import type { Outline, OutlineClause, OutlineSubparagraph } from '../tree/outline.ts'
import type { Change, Edit } from './rule.ts'

/** What is compared: everything of an outline but positions and what the fix may change. */
interface View {
  changes: ReadonlySet<Change>
  /** Paths of the blocks that the fix touches; `text` lets only these differ. */
  touched: ReadonlySet<string>
}

/**
 * Whether two outlines are equal up to the changes that the edits mean to make.
 *
 * @param before outline of the text that the edits are for
 * @param after outline of the text with the edits made
 */
export const sameOutline = (
  before: Outline,
  after: Outline,
  edits: readonly Edit[],
  changes: ReadonlySet<Change>,
): boolean => {
  const view: View = { changes, touched: changes.has('text') ? touchedBlocks(before, edits) : new Set() }
  return JSON.stringify(project(before, view)) === JSON.stringify(project(after, view))
}

/** Calls `each` with the path of every block that has a text of its own. */
const eachBlock = (outline: Outline, each: (path: string, position: Position) => void): void => {
  const inside = (path: string, item: OutlineClause | OutlineSubparagraph): void => {
    each(path, item.position)
    for (const [index, subparagraph] of item.subparagraphs.entries()) inside(`${path}/${index}`, subparagraph)
  }
  for (const [index, resolution] of outline.resolutions.entries()) {
    for (const [at, clause] of [...resolution.preamble, ...resolution.operative].entries())
      inside(`${index}/${at}`, clause)
  }
  for (const [index, note] of outline.footnotes.entries()) each(`note/${index}`, note.position)
}

const touchedBlocks = (outline: Outline, edits: readonly Edit[]): Set<string> => {
  const touched = new Set<string>()
  const ordered = edits.toSorted((a, b) => a.start - b.start)
  const starts = ordered.map(({ start }) => start)
  eachBlock(outline, (path, { start, end }) => {
    // Edits do not overlap: of those that begin before the end of the block, the last one reaches farthest.
    const last = ordered[lastAtMost(starts, end.offset ?? 0)]
    if (last && (start.offset ?? 0) <= last.end) touched.add(path)
  })
  return touched
}

const project = (outline: Outline, view: View): unknown => {
  const { changes, touched } = view
  const item = (path: string, block: OutlineClause | OutlineSubparagraph): unknown => {
    const {
      text,
      label,
      subparagraphs,
      opener,
      number,
      section,
      inferred,
    }: Partial<OutlineClause> & Pick<OutlineClause, 'text' | 'subparagraphs'> = block
    return [
      touched.has(path) ? [] : [text, opener],
      changes.has('numbers') ? [] : [number, inferred],
      changes.has('labels') ? [] : [label],
      section,
      subparagraphs.map((subparagraph, index) => item(`${path}/${index}`, subparagraph)),
    ]
  }
  const { resolutions, footnotes, references, citations, annexes, sponsors, kind, reason, organ, title, ...masthead } =
    outline
  return {
    ...(changes.has('masthead') ? {} : masthead),
    speaker: changes.has('organ') ? [] : changes.has('masthead') ? [organ] : [kind, reason, organ, title],
    sponsors: changes.has('sponsorNames') ? sponsors.length : changes.has('sponsors') ? sponsors.toSorted() : sponsors,
    resolutions: resolutions.map(({ preamble, operative, ...heads }, index) => ({
      facts: changes.has('organ')
        ? [heads.label]
        : [heads.label, heads.organ, changes.has('masthead') ? '' : heads.title],
      preambular: changes.has('parts') ? 0 : preamble.length,
      clauses: [...preamble, ...operative].map((clause, at) => item(`${index}/${at}`, clause)),
    })),
    footnotes: footnotes.map(({ label, text }, index) => [label, touched.has(`note/${index}`) ? '' : text]),
    references: (changes.has('marks') ? [] : references).map((reference) => [
      reference.label,
      changes.has('numbers') || changes.has('labels') || changes.has('parts') ? '' : reference.in,
      changes.has('references') ? false : reference.recovered,
    ]),
    citations: changes.has('citations')
      ? []
      : changes.has('text')
        ? citations.length
        : citations.map(({ text, date }) => [text, date]),
    annexes: annexes.map(({ label, title }) => [label, title]),
  }
}
