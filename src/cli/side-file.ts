/** Suppressions beside a document that must stay as it is: `FILE.resolint.json`. */
import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import type { SideSuppression } from '../lint/suppress/side.ts'
import { readingError } from './files.ts'
import { readSetting } from './read-bytes.ts'
import { UsageError } from './usage.ts'

const sideFileOf = (location: string): string => `${location}.resolint.json`

/**
 * The text of the side file of a document, where it has one. Throws a UsageError for one that cannot be read.
 *
 * @param folder what paths are shown from
 */
export const sideText = (location: string, folder: string): string | undefined => {
  const path = sideFileOf(location)
  if (!existsSync(path)) return undefined
  try {
    return readSetting(path)
  } catch (error) {
    throw new UsageError(`${relative(folder, path)}: ${readingError(error)}`)
  }
}

/**
 * The suppressions that the text of a side file holds. Throws a ConfigError for one that cannot be followed.
 *
 * @param folder what paths are shown from
 */
export const sideSuppressions = async (
  text: string,
  location: string,
  folder: string,
): Promise<readonly SideSuppression[]> => {
  const [{ readChecked }, { readSideFile }] = await Promise.all([
    import('./json-file.ts'),
    import('../lint/suppress/side-file.ts'),
  ])
  const shown = relative(folder, sideFileOf(location))
  return readChecked(text, shown, [], (value, place) => {
    const { suppressions, problems } = readSideFile(value)
    const stands = (index: number): string => `${shown}:${place(['disable', index]).line}`
    const result = suppressions.map((suppression, index) => Object.assign(suppression, { stands: stands(index) }))
    return { result, problems }
  })
}
