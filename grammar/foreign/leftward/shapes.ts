/**
 * Shapes of Arabic letters: those that Unicode has for each place in a word (U+FB50 to U+FDFF, U+FE70 to U+FEFC), and the space that a
 * program sees before a vowel sign, or before the stroke that bears it.
 */
import type { Language } from '../../lexicon/language.ts'
import type { Edit } from '../edit.ts'
import { hasTurned } from './ligatures.ts'

/** All but the ornate brackets. */
const shape = /[\ufb50-\ufd3d\ufd50-\ufdff\ufe70-\ufefc]+/g
const detached = /(?<=\p{L}) +(?=\u0640|[\u064b-\u0652\u0670])/gu

const editsOf = (text: string, pattern: RegExp, plain: (found: string) => string): Edit[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: plain(found),
    kind: 'sign',
  }))

/** Shapes as plain letters, and what the setting of a page added to them out of the way. */
export function shapes(text: string, { ligatures }: Language): Edit[] {
  if (!ligatures) return []
  const plain = editsOf(text, shape, (found) => found.normalize('NFKC'))
  return hasTurned(text) ? [...editsOf(text, detached, () => ''), ...plain] : plain
}
