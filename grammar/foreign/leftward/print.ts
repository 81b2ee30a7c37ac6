/** What the print of a page did to its words: letters of one sign the wrong way round, and strokes that fill lines. */
import type { Language } from '../../lexicon/language.ts'
import { compose, inOrder, readingOf, type Edit } from '../edit.ts'
import { turnedLigatures } from './ligatures.ts'
import { fillingStrokes } from './strokes.ts'

/** Words as they were typed; strokes are read where the letters about them are in their order. */
export function printedWords(text: string, language: Language): Edit[] {
  const turned = turnedLigatures(text, language)
  if (turned.length === 0) return []
  const { text: righted } = compose(text, readingOf(text, []), inOrder(turned, text))
  return [...turned, ...fillingStrokes(righted)]
}
