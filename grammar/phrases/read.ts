/**
 * From blocks to paragraphs: every block's raw text becomes phrasing content, in reading order, because the marks of
 * one paragraph are told by those of the others.
 */
import type { AnyNode, Document, PhrasingContent, Subparagraph, TextBlock } from '../ast.ts'
import { isParent } from '../ast.ts'
import type { Language, OpenerMatch } from '../lexicon/language.ts'
import type { Locator } from '../positions.ts'
import { toPlainText, isRaw, type PlainText, type RawContent } from './plain-text.ts'
import { phrasing } from './phrasing.ts'
import { recoverGlyphs } from './recover-glyphs.ts'
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
  readonly source: string
  readonly language: Language
  readonly locator: Locator
  /** The opening phrases of clauses whose first lines have them. */
  readonly openers: ReadonlyMap<AnyNode, OpenerMatch>
  /** Page of a source offset. */
  readonly pageAt: PageAt
}

/** Reads the phrasing content of every block below `root`, in place. */
export function readPhrasing(root: Document, { source, language, locator, openers, pageAt }: Known): void {
  const runs: Run[] = []
  const notes = new Map<number, number>()
  collect(root, runs, notes, pageAt)
  const texts = runs
    .filter((run) => marked.has(run.block.type))
    .map((run) => run.plain)
    .sort((a, b) => (a.segments[0]?.start ?? 0) - (b.segments[0]?.start ?? 0))
  recoverMarks(texts, notes, pageAt, language)
  if (root.channel === 'ocr') recoverGlyphs(texts, notes, pageAt)
  for (let i = 0; i < runs.length;) {
    const { block } = runs[i] as Run
    const children: (PhrasingContent | Subparagraph)[] = []
    let at = 0
    for (let run = runs[i]; run?.block === block; run = runs[++i]) {
      const opens = run.from > 0 ? undefined : partOf(block)
      const opener = openers.get(block)
      const context = { source, locator, language, opens, opener, withoutReferences: block.type === 'mastheadField' }
      for (const kept of block.children.slice(at, run.from)) children.push(kept as PhrasingContent)
      for (const child of phrasing(run.plain, context)) children.push(child)
      at = run.to
    }
    for (const kept of block.children.slice(at)) children.push(kept as PhrasingContent)
    block.children = children as PhrasingContent[]
  }
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
