/** What a side file says, checked. */
import { ShapeReader, type ShapeProblem } from '../shape.ts'
import type { SideSuppression } from './side.ts'

const keys = ['rule', 'in', 'words', 'reason'] as const

class SideReader extends ShapeReader {
  file(value: unknown): SideSuppression[] {
    const { disable } = this.fields(value, [], ['$schema', 'disable'])
    return this.list(disable, ['disable'], 'objects').flatMap((item, index): SideSuppression[] => {
      const path = ['disable', index]
      const entries = Object.entries(this.fields(item, path, keys))
      const fields = entries.filter(([key, field]) => this.isString(field, [...path, key]))
      const { rule, ...rest } = Object.fromEntries(fields) as Partial<SideSuppression>
      if (rule !== undefined) return [{ rule, ...rest }]
      if (!entries.some(([key]) => key === 'rule')) this.problem(path, '"rule" is missing: the rule that is silenced')
      return []
    })
  }
}

/**
 * Reads suppressions from the value of a side file. Throws nothing: whatever is wrong is told in `problems`, each with its path,
 * and left out.
 */
export const readSideFile = (
  value: unknown,
): { suppressions: readonly SideSuppression[]; problems: readonly ShapeProblem[] } => {
  const reader = new SideReader()
  return { suppressions: reader.file(value), problems: reader.problems }
}
