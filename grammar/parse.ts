/**
 * parse(source) -> Document: the only door of this room. Never throws, whatever the text.
 */
import type { Document } from './ast.ts'
import { BlockParser, type Blocks } from './blocks/parser.ts'
import { detectChannel } from './channel.ts'
import { describe } from './facts.ts'
import { readForeign } from './foreign/index.ts'
import { relocate } from './foreign/relocate.ts'
import { detectLanguage, languageOf, usual } from './lexicon/languages.ts'
import { lexLines } from './lines/lexer.ts'
import { readPhrasing } from './phrases/read.ts'
import type { Classified } from './roles/classified.ts'
import { classify } from './roles/classify.ts'
import { readContext } from './roles/context.ts'
import type { Context } from './roles/facts.ts'
import { readProposal } from './roles/head/proposal.ts'
import type { Channel, Source } from './source.ts'

/** What a caller may say of a bare text. */
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
  const given = sourceOf(source, options)
  const reading = readForeign(given)
  if (!reading) return parseNotation(given)
  const document = parseNotation(readAs(reading.text, given, options))
  relocate(document, given.text, reading)
  return document
}

/** Parses a text in the notation. */
function parseNotation(given: Source): Document {
  const context = contextOf(given)
  const roles = classify(context)
  const blocks = (parser ??= new BlockParser()).read(given.text, context.language, roles)
  return readPhrases(context, blocks)
}

/**
 * The first steps of a parse alone. A text in another notation is shown as it was read.
 * @returns every line that is not blank with its role and the evidence for it, in order
 */
export function parseLines(source: string | Source, options: ParseOptions = {}): Classified[] {
  const given = sourceOf(source, options)
  const reading = readForeign(given)
  return classify(contextOf(reading ? readAs(reading.text, given, options) : given))
}

const sourceOf = (source: string | Source, { channel }: ParseOptions): Source =>
  typeof source === 'string' ? { text: source, channel: channel ?? detectChannel(source) } : source

/** A text that was read otherwise. A scan stays one, also without the traces that told it. */
const readAs = (text: string, { channel }: Source, options: ParseOptions): Source =>
  channel === 'ocr' ? { text, channel } : sourceOf(text, options)

/** The lines of a text, and what is known of it before they are read one by one. */
function contextOf(source: Source): Context {
  const code = detectLanguage(source.text)
  return readContext({ source, code, language: languageOf(code) ?? usual, lines: lexLines(source) })
}

/** The tree of a document out of its blocks: what is inside paragraphs, and what the document is. */
function readPhrases(context: Context, { children, builder }: Blocks): Document {
  const { source, code, language } = context
  const { text, channel } = source
  const { locator, openers } = builder
  const document: Document = {
    type: 'document',
    kind: 'unknown',
    ...(code === usual.code ? {} : { textLanguage: code }),
    channel,
    children,
    position: locator.position(0, text.length),
  }
  readPhrasing(document, { source: text, language, locator, openers, pageAt: pageFinder(context) })
  for (const child of children) if (child.type === 'proposal') readProposal(child, text, locator, language)
  describe(document, context.symbol)
  return document
}

/** Page by source offset. */
function pageFinder({ lines, pages }: Context): (offset: number) => number {
  return (offset) => {
    let low = 0
    let high = lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lines[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return pages[low] ?? 1
  }
}
