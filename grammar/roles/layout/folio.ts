/** Which page a folio names: `2/5`, and `5/2` where the total may stand first. */
import type { PageForms } from '../../lexicon/language.ts'

/** A page, and how many there are. */
export interface PageOf {
  readonly page: number
  readonly total: number
}

/** @param match an expression’s two numbers, in the order in which they stand */
export function pageOf(match: RegExpExecArray | null, { totalFirst }: PageForms): PageOf | undefined {
  if (!match) return undefined
  const [page, total] = [Number(match[1]), Number(match[2])]
  return totalFirst && page > total ? { page: total, total: page } : { page, total }
}
