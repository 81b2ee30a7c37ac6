/** Comparisons as JSON: a list of objects as `Comparison` declares them, each with the paths of its files and its summary. */
import { toJson } from '../harmless.ts'
import type { CompareFormat } from './format.ts'

export const json: CompareFormat = (compared) =>
  `${toJson(
    compared.map(({ oldPath, newPath, summary, comparison }) => ({
      oldPath,
      newPath,
      summary,
      ...comparison,
    })),
    2,
  )}\n`
