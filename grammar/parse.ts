/**
 * parse(source) -> Document: the only door of this room, text -> lines -> roles -> blocks -> phrases. Each step takes what the
 * ones before it found and changes none of it, but that the last fills in the texts of the blocks. Never throws, whatever the text.
 */
import type { Document } from './ast.ts'
import { BlockParser, type Blocks } from './blocks/parser.ts'
import { detectChannel } from './channel.ts'
import { factsOf } from './facts.ts'
import { readForeign } from './foreign/index.ts'
import type { Reading } from './foreign/edit.ts'
import { endOfText } from './foreign/end-of-text.ts'
import { relocated } from './foreign/relocate.ts'
import { detectLanguage, languageOf, usual } from './lexicon/languages.ts'
import { lexLines } from './lines/lexer.ts'
import type { Line } from './lines/line.ts'
import { readPhrasing } from './phrases/read.ts'
import { countWhile } from './positions.ts'
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
  /** The language of the text (ISO 639-1); told from the text itself when not given. */
  readonly language?: string
}

/**
 * @param source a text, or a text with what its reader knows of its lines
 * @returns its tree; positions are those of the text given, offsets in UTF-16 code units
 */
export function parse(source: string | Source, options: ParseOptions = {}): Document {
  const text = readText(source, options)
  const lines = readLines(text)
  const roles = readRoles(text, lines)
  const blocks = readBlocks(text, roles)
  const document = readPhrases(text, roles, blocks)
  return text.reading ? relocated(document, text.file, text.reading) : document
}

/**
 * The first steps of a parse alone. A text in another notation is shown as it was read.
 * @returns every line that is not blank with its role and the evidence for it, in order
 */
export function parseLines(source: string | Source, options: ParseOptions = {}): readonly Classified[] {
  const text = readText(source, options)
  return readRoles(text, readLines(text)).lines
}

/** A text in the notation, and the language that it is written in and read by. */
type Input = Pick<Context, 'source' | 'code' | 'language'>

/** What is read of a file: another text where the file is in another notation. */
interface TextOfFile extends Input {
  readonly file: string
  readonly reading: Reading | undefined
}

function readText(source: string | Source, options: ParseOptions): TextOfFile {
  const given = inputOf(source, options)
  const reading = readForeign(given.source, given.language)
  return { ...(reading ? readAs(reading, given, options) : given), file: given.source.text, reading }
}

/** A text that was read otherwise. A scan stays one, also without the traces that told it. */
function readAs(reading: Reading, { source: { text: file, channel } }: Input, options: ParseOptions): Input {
  const { text } = reading
  const read = inputOf(channel === 'ocr' ? { text, channel } : text, options)
  const end = endOfText(file, reading)
  return end === undefined ? read : { ...read, source: { ...read.source, end } }
}

function inputOf(source: string | Source, { channel, language: given }: ParseOptions): Input {
  const text = typeof source === 'string' ? source : source.text
  const code = given ?? detectLanguage(text)
  const language = languageOf(code) ?? usual
  if (typeof source !== 'string') return { source, code, language }
  return { source: { text, channel: channel ?? detectChannel(text, language) }, code, language }
}

const readLines = ({ source, language }: Input): Line[] => lexLines(source, language)

/** The lines of a document with their roles, and what was found of the whole of it before. */
interface Roles {
  readonly context: Context
  readonly lines: readonly Classified[]
}

function readRoles({ source, code, language }: Input, lines: readonly Line[]): Roles {
  const context = readContext({ source, code, language, lines })
  return { context, lines: classify(context) }
}

let parser: BlockParser | undefined

const readBlocks = ({ source, language }: Input, { lines }: Roles): Blocks =>
  (parser ??= new BlockParser()).read(source.text, language, lines)

/** The tree of a document: what is inside the texts of its blocks, and what it is as a whole. */
function readPhrases({ source, code, language }: Input, { context }: Roles, { children, builder }: Blocks): Document {
  const { locator, openers } = builder
  const negotiated = readPhrasing(children, { source, language, locator, openers, pageAt: pageFinder(context) })
  const parts = {
    ...(code === usual.code ? {} : { textLanguage: code }),
    channel: source.channel,
    children: children.map((child) =>
      child.type === 'proposal' ? readProposal(child, source.text, locator, language) : child,
    ),
    position: locator.position(0, source.text.length),
    ...(negotiated ? { negotiated: true as const } : {}),
  }
  const { kind, ...facts } = factsOf(parts, language, context.symbol)
  return { type: 'document', kind, ...parts, ...facts }
}

/** Page by source offset. */
function pageFinder({ lines, pages }: Context): (offset: number) => number {
  return (offset) => {
    const begun = countWhile(lines.length, (index) => (lines[index]?.start ?? 0) <= offset)
    return pages[Math.max(0, begun - 1)] ?? 1
  }
}
