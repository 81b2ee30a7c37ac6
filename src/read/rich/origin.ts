/**
 * Where the characters of a text stand in the file: kept only for those who change the file, so that reading costs nobody else
 * anything.
 */
import type { XmlElement } from './xml.ts'

/** The place of one character. */
export interface Origin {
  /** What holds it, or stands for it: `w:t`, `w:tab`, `w:footnoteReference`. */
  readonly element: XmlElement
  /** Index among the characters of the element (`characters`), in UTF-16 code units; 0 for what stands for a character. */
  readonly at: number
}

/** One for each UTF-16 code unit of a text; nothing for what the notation adds, and for automatic numbers. */
export type Origins = readonly (Origin | undefined)[]

/** A text, with the origins of its characters where they are asked for. */
export interface Traced {
  readonly text: string
  readonly origins?: Origins | undefined
}

/** The stretch of a traced text between two offsets. */
export const sliced = ({ text, origins }: Traced, from: number, to: number = text.length): Traced => ({
  text: text.slice(from, to),
  origins: origins?.slice(from, to),
})

/** A traced text without the white space at its head. */
export const trimmedStart = (traced: Traced): Traced =>
  sliced(traced, traced.text.length - traced.text.trimStart().length)

/** Traced texts one after the other. */
export const joined = (parts: readonly Traced[]): Traced => {
  const text = parts.map((part) => part.text).join('')
  if (!parts.some(({ origins }) => origins)) return { text }
  const all: (Origin | undefined)[] = []
  for (const part of parts) for (let at = 0; at < part.text.length; at++) all.push(part.origins?.[at])
  return { text, origins: all }
}

/** A traced text with more put in, which has no origin; the offsets ascend. */
export const withAdded = (traced: Traced, added: readonly (readonly [at: number, text: string])[]): Traced => {
  let from = 0
  const parts: Traced[] = []
  for (const [at, text] of added) {
    parts.push(sliced(traced, from, at), { text })
    from = at
  }
  return joined([...parts, sliced(traced, from)])
}
