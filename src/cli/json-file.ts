/** Files of JSON that people write: what is wrong in one is said with file, place and key. */
import { ConfigError } from '../lint/config.ts'
import { JsonError, parseJson, showPath, type KeyPath, type Place } from '../lint/jsonc.ts'
import type { ShapeProblem } from '../lint/shape.ts'

/**
 * Reads and checks the text of a file. Throws a ConfigError with a line for everything that is wrong.
 *
 * @param shown what the file is called in messages
 * @param inside the keys under which the value stands in the file
 * @param read makes of the value what is wanted; where in the file a value stands it is told by `place`
 */
export const readChecked = <Result>(
  text: string,
  shown: string,
  inside: KeyPath,
  read: (value: unknown, place: (path: KeyPath) => Place) => { result: Result; problems: readonly ShapeProblem[] },
): Result => {
  const say = ({ line, column }: Place, path: KeyPath, message: string): string =>
    `${shown}:${line}:${column}: ${path.length > 0 ? `${showPath(path)}: ` : ''}${message}`
  try {
    const { value, place } = parseJson(text)
    const own = inside.reduce<unknown>((outer, key) => (outer as Readonly<Record<string, unknown>>)[key], value)
    const { result, problems } = read(own, place)
    if (problems.length === 0) return result
    const lines = problems
      .map(({ path, message }) => {
        const whole = [...inside, ...path]
        return { at: place(whole), path: whole, message }
      })
      .toSorted((one, other) => one.at.line - other.at.line || one.at.column - other.at.column)
      .map(({ at, path, message }) => say(at, path, message))
    throw new ConfigError(lines.join('\n'))
  } catch (error) {
    if (error instanceof JsonError) throw new ConfigError(say(error.place, [], error.message))
    throw error
  }
}
