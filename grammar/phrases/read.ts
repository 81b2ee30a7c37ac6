/**
 * From blocks to paragraphs: every block's raw text becomes phrasing content, in reading order, because the marks of
 * one paragraph are told by those of the others.
 */
import type { AnyNode, Clause, DocumentContent, PhrasingContent, Subparagraph, TextBlock } from '../ast.ts'
import { isClause, isParent } from '../ast.ts'
import type { Language, OpenerMatch } from '../lexicon/language.ts'
import type { Locator } from '../positions.ts'
import type { Source } from '../source.ts'
import { toPlainText, isRaw, type PlainText, type RawContent } from './plain-text.ts'
import { markBracketed } from './bracketed.ts'
import { isNegotiated } from './negotiation.ts'
import { phrasing } from './phrasing.ts'
import { recoverScannedMarks } from './recover-scanned.ts'
import { recoverMarks, type PageAt } from './recover.ts'

const textBlocks = new Set<string>([
  'mastheadField',
  'proposal',
  'title',
  'organLine',
  'preambularParagraph',
  'operativeParagraph',
  'subparagraph',
  'heading',
  'closing',
  'paragraph',
  'tableCell',
  'footnoteDefinition',
])

/** Blocks of the text itself, whose plain digits may be marks. */
const marked = new Set<string>([
  'title',
  'preambularParagraph',
  'operativeParagraph',
  'subparagraph',
  'heading',
  'paragraph',
  'tableCell',
])
/** Where a text under negotiation shows what it is. */
const inClauses = new Set<string>(['preambularParagraph', 'operativeParagraph', 'subparagraph'])
/** Blocks where an asterisk is a mark. */
const starred = new Set<string>(['mastheadField', 'proposal', 'title'])

interface Run {
  readonly block: TextBlock
  readonly from: number
  readonly to: number
  readonly plain: PlainText
}

/** What is known of the text already. */
interface Known {
  readonly source: Source
  readonly language: Language
  readonly locator: Locator
  /** The opening phrases of clauses whose first lines have them. */
  readonly openers: ReadonlyMap<AnyNode, OpenerMatch>
  /** Page of a source offset. */
  readonly pageAt: PageAt
}

/**
 * Fills in what is inside the texts of blocks.
 *
 * @param blocks what a document is made of, the text of each block as it stands in the source; a text becomes what is in it
 * @returns whether it is a text under negotiation
 */
export function readPhrasing(blocks: readonly DocumentContent[], known: Known): boolean {
  const runs: Run[] = []
  const notes = new Map<number, number>()
  for (const block of blocks) collect(block, runs, notes, known.pageAt)
  const whole = withLostMarks(runs, notes, known)
  const negotiated = showsNegotiation(whole, isClosed(blocks), known.language)
  for (let from = 0, to = 0; from < whole.length; from = to) {
    const { block } = whole[from] as Run
    while (to < whole.length && whole[to]?.block === block) to++
    block.children = contentOf(whole.slice(from, to), known, negotiated) as typeof block.children
  }
  if (negotiated) markBracketed(known.source.text, clausesOf(whole))
  return negotiated
}

/** The clauses and sub-paragraphs that hold text, in the order of the text. */
const clausesOf = (runs: readonly Run[]): (Clause | Subparagraph)[] => [
  ...new Set(runs.flatMap(({ block }) => (isClause(block) || block.type === 'subparagraph' ? [block] : []))),
]

/** Whether the clauses of a text are those of one under negotiation. */
function showsNegotiation(runs: readonly Run[], closed: boolean, language: Language): boolean {
  const clauses = runs.filter(({ block }) => inClauses.has(block.type))
  return isNegotiated(
    clauses.flatMap(({ block, from }) => (from === 0 && isClause(block) ? [block.label] : [])),
    clauses.map(({ plain }) => plain.text),
    closed,
    language,
  )
}

/** Whether the masthead or the end of a document tells of its adoption. */
const isClosed = (blocks: readonly DocumentContent[]): boolean =>
  blocks.some(
    (block) =>
      (block.type === 'masthead' &&
        block.children.some((field) => field.type === 'mastheadField' && field.role === 'adoption')) ||
      (block.type === 'resolution' && block.children.some(({ type }) => type === 'closing')),
  )

/** Runs of text, with the marks that lost their form. */
function withLostMarks(
  runs: readonly Run[],
  notes: ReadonlyMap<number, number>,
  { source: { channel }, language, pageAt }: Known,
): readonly Run[] {
  const startOf = ({ plain }: Run): number => plain.segments[0]?.start ?? 0
  const inOrder = runs.filter(({ block }) => marked.has(block.type)).sort((a, b) => startOf(a) - startOf(b))
  const recover = channel === 'ocr' ? recoverScannedMarks : recoverMarks
  const texts = recover(
    inOrder.map(({ plain }) => plain),
    notes,
    pageAt,
    language,
  )
  if (texts.every((text, index) => text === inOrder[index]?.plain)) return runs
  const found = new Map(inOrder.map((run, index) => [run, texts[index] ?? run.plain]))
  return runs.map((run) => ({ ...run, plain: found.get(run) ?? run.plain }))
}

/** The phrasing content of a block, and the items and page breaks in it. */
function contentOf(runs: readonly Run[], known: Known, negotiated: boolean): AnyNode[] {
  const { source, language, locator, openers } = known
  const children: AnyNode[] = []
  const [{ block }] = runs as [Run]
  let at = 0
  for (const { from, to, plain } of runs) {
    for (; at < from; at++) children.push(block.children[at] as AnyNode)
    const found = phrasing(plain, {
      source: source.text,
      locator,
      language,
      opens: from > 0 ? undefined : partOf(block),
      opener: openers.get(block),
      negotiated,
      withoutReferences: block.type === 'mastheadField',
    })
    for (const child of found) children.push(child)
    at = to
  }
  for (; at < block.children.length; at++) children.push(block.children[at] as AnyNode)
  return children
}

function partOf(block: TextBlock): 'preambular' | 'operative' | undefined {
  if (block.type === 'preambularParagraph') return 'preambular'
  return block.type === 'operativeParagraph' ? 'operative' : undefined
}

function collect(node: AnyNode, runs: Run[], notes: Map<number, number>, pageAt: PageAt): void {
  if (node.type === 'footnoteDefinition' && /^\d+$/.test(node.label) && !node.continued)
    notes.set(Number(node.label), pageAt(node.position.start.offset ?? 0))
  if (!isParent(node)) return
  if (textBlocks.has(node.type)) addRuns(node as TextBlock, runs)
  for (const child of node.children as AnyNode[]) collect(child, runs, notes, pageAt)
}

/** A clause is read in runs between its sub-paragraphs. */
function addRuns(block: TextBlock, runs: Run[]): void {
  const children = block.children as (PhrasingContent | Subparagraph)[]
  let from = 0
  while (from < children.length) {
    let to = from
    while (to < children.length && isRaw(children[to] as PhrasingContent)) to++
    const raw = children.slice(from, to) as RawContent[]
    if (raw.some((child) => child.type === 'text'))
      runs.push({ block, from, to, plain: toPlainText(raw, starred.has(block.type)) })
    from = Math.max(to, from + 1)
  }
}
