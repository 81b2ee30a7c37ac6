/**
 * Text in another notation -> text in the notation: the step before the lines. An ordinary text costs one look.
 */
import type { Language } from '../lexicon/language.ts'
import type { Source } from '../source.ts'
import { letterBullets } from './bullets.ts'
import { capitalLabels } from './capitals.ts'
import { chat } from './chat.ts'
import { commentMarks } from './comments.ts'
import { compose, inOrder, readingOf, type Notation, type Reading } from './edit.ts'
import { emphasis } from './emphasis.ts'
import { frontMatter } from './front-matter.ts'
import { html } from './html.ts'
import { leftwardLines } from './leftward/index.ts'
import { printedWords } from './leftward/print.ts'
import { shapes } from './leftward/shapes.ts'
import { lazyNumbers } from './lazy-numbers.ts'
import { unicodeLineEnds, writtenLineEnds } from './line-ends.ts'
import { lineNumbers } from './line-numbers.ts'
import { links } from './links.ts'
import { nestedLists } from './lists.ts'
import { markdownBlocks, markdownEscapes } from './markdown.ts'
import { preambleLabels } from './preamble-labels.ts'
import { quotedMail } from './quoted-mail.ts'
import { runOn } from './run-on.ts'
import { misreadLabels } from './scan/labels.ts'
import { misreadNumerals } from './scan/numerals.ts'
import { misreadSymbols } from './scan/symbols.ts'
import { misreadWords } from './scan/words.ts'
import { signs } from './signs.ts'
import { spacedLetters } from './spaced-letters.ts'
import { tables } from './tables.ts'
import { wordDiff } from './word-diff.ts'

/** In this order: what stands about the lines first, then what stands in them. */
const notations: readonly Notation[] = [
  unicodeLineEnds,
  leftwardLines,
  shapes,
  printedWords,
  signs,
  letterBullets,
  writtenLineEnds,
  quotedMail,
  chat,
  lineNumbers,
  frontMatter,
  html,
  tables,
  wordDiff,
  markdownBlocks,
  commentMarks,
  links,
  lazyNumbers,
  preambleLabels,
  nestedLists,
  capitalLabels,
  markdownEscapes,
  spacedLetters,
  runOn,
  emphasis,
]

/** What letters were taken for in a scan. */
const misreadings: readonly Notation[] = [misreadSymbols, misreadLabels, misreadNumerals, misreadWords]

/**
 * @param source a text as it was given
 * @param language by which it is read
 * @returns how it is to be read; undefined for a text that is read as it stands. Texts that a reader wrote, line by line, are in
 * the notation already.
 */
export function readForeign(source: Source, language: Language): Reading | undefined {
  if (source.lines) return undefined
  const { text } = source
  let reading: Reading = readingOf(text, [])
  for (const notation of source.channel === 'ocr' ? [...notations, ...misreadings] : notations) {
    const found = notation(reading.text, language)
    if (found.length === 0) continue
    const edits = inOrder(found, reading.text)
    if (edits.length > 0) reading = compose(text, reading, edits)
  }
  return reading.edits.length === 0 ? undefined : reading
}
