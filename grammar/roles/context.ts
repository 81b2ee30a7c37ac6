/** What must be known of the whole document before its lines can be classified one by one. */
import type { Line } from '../lines/line.ts'
import type { Source } from '../source.ts'
import type { Context, Printed } from './facts.ts'
import { readHead } from './head/head.ts'
import { readLandmarks } from './head/landmarks.ts'
import { findSymbol } from './head/symbol.ts'
import { readArtefacts } from './layout/artefacts.ts'
import { measure } from './layout/metrics.ts'
import { neighbours } from './layout/neighbours.ts'
import { pagesOf } from './layout/pages.ts'
import { readNotes } from './notes/notes.ts'
import { Openers } from './openers.ts'

/**
 * @param source a text and its hints
 * @param lines all its lines, as the lexer made them
 */
export function readContext(source: Source, lines: readonly Line[]): Context {
  const printed: Printed = { source, lines, openers: new Openers(lines.length), symbol: findSymbol(lines) }
  const noted = readNotes(readHead(readArtefacts(printed)))
  const { landmarks, body } = readLandmarks(noted)
  const pages = pagesOf(noted)
  return { ...noted, landmarks, pages, metrics: measure(body, pages), ...neighbours(noted) }
}
