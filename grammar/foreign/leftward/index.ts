/**
 * Lines that run from right to left, as `pdftotext` writes them: in the order in which they are read.
 *
 *     <U+202B>تقرر أن تبقي المسألة<U+202C>      <U+202B><U+202A>-1<U+202C><U+202C>   ->   1- تقرر أن تبقي المسألة
 */
import type { Language } from '../../lexicon/language.ts'
import type { Edit } from '../edit.ts'
import { readLeftward } from './read.ts'
import { hasPieces } from './segments.ts'

/** Lines that run from right to left, in reading order. */
export const leftwardLines = (text: string, language: Language): Edit[] =>
  hasPieces(text) ? readLeftward(text, language) : []
