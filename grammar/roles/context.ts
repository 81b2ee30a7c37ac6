/** What must be known of the whole document before its lines can be classified one by one. */
import type { Language } from '../lexicon/language.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import type { Context, Printed } from './facts.ts'
import { readHead } from './head/head.ts'
import { readLandmarks } from './head/landmarks.ts'
import { organAt } from './head/organ-line.ts'
import { findRunningSymbol, findSymbol } from './head/symbol.ts'
import { readArtefacts } from './layout/artefacts.ts'
import { measure } from './layout/metrics.ts'
import { neighbours } from './layout/neighbours.ts'
import { pagesOf } from './layout/pages.ts'
import { readNotes } from './notes/notes.ts'
import { Openers } from './openers.ts'

/** A document whose lines have been told apart, and the language by which it is read. */
type Lexed = Pick<Printed, 'source' | 'code' | 'language' | 'lines'>

const jointly = perLanguage((language): Language => ({
  ...language,
  openers: { ...language.openers, match: language.openers.matchJoint },
}))

/** The language with the verbs of several organs, where these speak together. */
const spoken = ({ language, lines }: Lexed): Language =>
  lines.some((_, i) => organAt(lines, i, language)?.match.joint === true) ? jointly(language) : language

/** @returns all that the lines of a document are classified by */
export function readContext(read: Lexed): Context {
  const lexed = { ...read, language: spoken(read) }
  const { language, lines, source } = lexed
  const openers = new Openers(language, lines)
  const symbol = findSymbol(lines, language) ?? (source.channel === 'ocr' ? findRunningSymbol(lines) : undefined)
  const noted = readNotes(readHead(readArtefacts({ ...lexed, openers, symbol })))
  const { landmarks, body } = readLandmarks(noted)
  const pages = pagesOf(noted)
  return { ...noted, landmarks, pages, metrics: measure(body, pages, openers, language), ...neighbours(noted) }
}
