/** Origins as JSON: what was searched, and the rows as `OriginRow` declares them. */
import { toJson } from '../harmless.ts'
import type { OriginFormat } from './format.ts'
import { summaryOf } from './words.ts'

export const json: OriginFormat = (searched) => {
  const { rows, ...about } = searched
  return `${toJson({ ...about, summary: summaryOf(searched), rows }, 2)}\n`
}
