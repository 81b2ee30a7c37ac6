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
  const given = inputOf(source, options)
  const reading = readForeign(given.source, given.language)
  if (!reading) return parseNotation(given)
  const document = parseNotation(inputOf(reading.text, options))
  relocate(document, given.source.text, reading)
  return document
}

/** Parses a text in the notation. */
function parseNotation(input: Input): Document {
  const context = contextOf(input)
  const roles = classify(context)
  const blocks = (parser ??= new BlockParser()).read(input.source.text, context.language, roles)
  return readPhrases(context, blocks)
}

/**
 * The first steps of a parse alone. A text in another notation is shown as it was read.
 * @returns every line that is not blank with its role and the evidence for it, in order
 */
export function parseLines(source: string | Source, options: ParseOptions = {}): Classified[] {
  const given = inputOf(source, options)
  const reading = readForeign(given.source, given.language)
  return classify(contextOf(reading ? inputOf(reading.text, options) : given))
}

/** A text, and the language that it is written in and read by. */
type Input = Pick<Context, 'source' | 'code' | 'language'>

function inputOf(source: string | Source, { channel }: ParseOptions): Input {
  const text = typeof source === 'string' ? source : source.text
  const code = detectLanguage(text)
  const language = languageOf(code) ?? usual
  if (typeof source !== 'string') return { source, code, language }
  return { source: { text, channel: channel ?? detectChannel(text, language) }, code, language }
}

/** The lines of a text, and what is known of it before they are read one by one. */
const contextOf = (input: Input): Context => readContext({ ...input, lines: lexLines(input.source, input.language) })

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
