/**
 * parse(source) -> Document: the only door of this room. Never throws, whatever the text.
 */
import type { Document, DocumentContent, Unparsed } from './ast.ts'
import { lexLines, lineOf } from './lines/lexer.ts'
import { BlockParser } from './block/parser.ts'
import type { Progress } from './block/progress.ts'
import { survey, type Survey } from './block/survey/survey.ts'
import { detectChannel } from './channel.ts'
import { describe } from './facts.ts'
import { readForeign } from './foreign/index.ts'
import { relocate } from './foreign/relocate.ts'
import { readPhrasing } from './phrases/read.ts'
import { readProposal } from './proposal.ts'
import type { Channel, Source } from './source.ts'

export interface ParseOptions {
  /** How the text came to us; told from the text itself when not given. */
  readonly channel?: Channel
}

let parser: BlockParser | undefined

/**
 * @param source a text, or a text with what its reader knows of its lines
 * @returns its tree; positions are those of the text given
 */
export function parse(source: string | Source, options: ParseOptions = {}): Document {
  const given: Source =
    typeof source === 'string' ? { text: source, channel: options.channel ?? detectChannel(source) } : source
  const reading = readForeign(given)
  if (!reading) return parseNotation(given)
  const { text } = reading
  const document = parseNotation({ text, channel: options.channel ?? detectChannel(text) })
  relocate(document, given.text, reading)
  return document
}

/** Parses a text in the notation. */
function parseNotation(given: Source): Document {
  const surveyed = survey(given, lexLines(given))
  parser ??= new BlockParser()
  const { children, progress, unread } = parser.read(surveyed)
  if (unread?.payload !== undefined) children.push(...unparsed(surveyed, progress, lineOf(unread).index))
  const document: Document = {
    type: 'document',
    kind: 'unknown',
    channel: given.channel,
    children,
    position: progress.locator.position(0, given.text.length),
  }
  readPhrasing(document, given.text, progress, pageFinder(surveyed))
  for (const child of children) if (child.type === 'proposal') readProposal(child, given.text, progress.locator)
  describe(document, surveyed.symbol)
  return document
}

/** What the grammar did not read stands in the tree all the same. */
function unparsed(surveyed: Survey, progress: Progress, from: number): DocumentContent[] {
  return surveyed.lines.slice(from).map((line): Unparsed => ({
    type: 'unparsed',
    value: line.text,
    position: progress.locator.position(line.start, line.end),
  }))
}

/** Page by source offset. */
function pageFinder(surveyed: Survey): (offset: number) => number {
  const { lines } = surveyed
  return (offset) => {
    let low = 0
    let high = lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lines[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return lines[low]?.page ?? 1
  }
}
