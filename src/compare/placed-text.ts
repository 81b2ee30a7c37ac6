/** Texts that know where in the source they stand. */
import type { AnyNode } from '../../grammar/ast.ts'
import { cleanText, type CleanText, type Words } from '../tree/clean.ts'
import { atLayer, type Layer } from '../tree/negotiation.ts'
import { lastAtMost, spanOf } from '../tree/range.ts'

/** A clean text with the way back to the source, in UTF-16 code units. */
export type PlacedText = Pick<CleanText, 'text' | 'rangeOf'>

/** Texts one after the other, with a space between two. */
export const joinTexts = (texts: readonly PlacedText[]): PlacedText => {
  const [only] = texts
  if (only && texts.length === 1) return only
  const starts: number[] = []
  let length = 0
  for (const { text } of texts) {
    starts.push(length)
    length += text.length + 1
  }
  const offset = (index: number): number => {
    const at = Math.max(0, lastAtMost(starts, index))
    const local = index - (starts[at] ?? 0)
    return texts[at]?.rangeOf(local, local).start ?? 0
  }
  return {
    text: texts.map(({ text }) => text).join(' '),
    rangeOf: (start, end) => spanOf(offset, start, end),
  }
}

/** Some characters of a text, by their indexes. */
const pick = ({ text, rangeOf }: PlacedText, kept: readonly number[]): PlacedText => {
  const offset = (index: number): number => {
    const at = kept[index] ?? (kept.at(-1) ?? -1) + 1
    return rangeOf(at, at).start
  }
  return {
    text: kept.map((index) => text[index]).join(''),
    rangeOf: (start, end) => spanOf(offset, start, end),
  }
}

/** Brackets, and the spaces and commas that stand beside nothing once they are gone. */
const withoutBrackets = (placed: PlacedText): PlacedText => {
  const kept: number[] = []
  const last = (): string => placed.text[kept.at(-1) ?? -1] ?? ' '
  for (const [index, character] of placed.text.split('').entries()) {
    if (character === '[' || character === ']') continue
    if (character === ' ' && last() === ' ') continue
    if (/[,;:.]/.test(character)) {
      if (last() === ' ') kept.pop()
      if (/[,;]/.test(last())) kept.pop()
    }
    kept.push(index)
  }
  if (last() === ' ') kept.pop()
  return pick(placed, kept)
}

/** The words of some nodes in one reading of a text under negotiation. */
export const textAtLayer = (nodes: readonly AnyNode[], layer: Layer, words: Words): PlacedText => {
  const read = atLayer(nodes, layer)
  if (read === undefined || layer === 'written') return cleanText(nodes, words)
  return withoutBrackets(cleanText(read, words))
}
