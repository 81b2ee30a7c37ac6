/** Suppressions beside a document that must stay as it is: `FILE.resolint.json`. */
import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import type { SideSuppression } from '../lint/suppress/side.ts'
import { readingError } from './files.ts'
import { readSetting } from './read-bytes.ts'
import { UsageError } from './usage.ts'

const sideFileOf = (location: string): string => `${location}.resolint.json`

/**
 * The suppressions beside a document, where it has some. Throws a ConfigError for a file of them that cannot be followed.
 *
 * @param folder what paths are shown from
 */
export const sideSuppressions = async (
  location: string,
  folder: string,
): Promise<{ suppressions?: readonly SideSuppression[] }> => {
  const path = sideFileOf(location)
  if (!existsSync(path)) return {}
  const [{ readChecked }, { readSideFile }] = await Promise.all([
    import('./json-file.ts'),
    import('../lint/suppress/side-file.ts'),
  ])
  const shown = relative(folder, path)
  const suppressions = readChecked(textOf(path, shown), shown, [], (value, place) => {
    const { suppressions: read, problems } = readSideFile(value)
    const stands = (index: number): string => `${shown}:${place(['disable', index]).line}`
    return {
      result: read.map((suppression, index) => Object.assign(suppression, { stands: stands(index) })),
      problems,
    }
  })
  return { suppressions }
}

const textOf = (path: string, shown: string): string => {
  try {
    return readSetting(path)
  } catch (error) {
    throw new UsageError(`${shown}: ${readingError(error)}`)
  }
}
