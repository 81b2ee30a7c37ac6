/** Reading values of JSON that should have a shape: what is wrong is told, all of it, and left out. */
import type { KeyPath } from './jsonc.ts'
import { nearest } from './nearest.ts'

/** What is wrong with a value, and where it stands. */
export interface ShapeProblem {
  readonly path: KeyPath
  readonly message: string
}

/** The fields of an object of JSON. */
export type Fields = Readonly<Record<string, unknown>>

/** What a value is, for people: `a list`. */
export const kindOf = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** Reads values of JSON for those who know their shape. Nothing throws: what is wrong is added to `problems`, and left out. */
export class ShapeReader {
  readonly problems: ShapeProblem[] = []
  /** Keys that other programs have for ours. */
  protected readonly synonyms: ReadonlyMap<string, string> = new Map()

  /** The fields of an object; where `known` keys are given, no others. */
  protected fields(value: unknown, path: KeyPath, known?: readonly string[]): Fields {
    if (value === undefined) return {}
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.problem(path, `An object belongs here, not ${kindOf(value)}`)
      return {}
    }
    const entries = Object.entries(value).filter(([key]) => {
      if (!known || known.includes(key)) return true
      const other = this.synonyms.get(key)
      const near = other !== undefined && known.includes(other) ? other : nearest(key, known)
      this.problem(
        [...path, key],
        `There is no "${key}" here; ${near ? `did you mean "${near}"?` : `there are ${known.join(', ')}`}`,
      )
      return false
    })
    return Object.fromEntries(entries)
  }

  protected list(value: unknown, path: KeyPath, of: string): readonly unknown[] {
    if (value === undefined) return []
    if (Array.isArray(value)) return value
    this.problem(path, `A list of ${of} belongs here, not ${kindOf(value)}`)
    return []
  }

  /** A list of words; one word alone may stand for it. */
  protected strings(value: unknown, path: KeyPath): readonly string[] {
    if (typeof value === 'string') return [value]
    return this.list(value, path, 'strings').filter((item, index): item is string =>
      this.isString(item, [...path, index]),
    )
  }

  protected isString(value: unknown, path: KeyPath): value is string {
    if (typeof value !== 'string') this.problem(path, `A string belongs here, not ${kindOf(value)}`)
    return typeof value === 'string'
  }

  protected problem(path: KeyPath, message: string): void {
    this.problems.push({ path, message })
  }
}
