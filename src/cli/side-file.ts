/** Suppressions beside a document that must stay as it is: `FILE.resolint.json`. */
import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import type { SideSuppression } from '../lint/suppress/side.ts'
import { readSetting } from './read-bytes.ts'

const sideFileOf = (location: string): string => `${location}.resolint.json`

/** The text of the side file of a document, where it has one. */
export const sideText = (location: string): string | undefined => {
  const path = sideFileOf(location)
  return existsSync(path) ? readSetting(path) : undefined
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
  return readChecked(text, relative(folder, sideFileOf(location)), [], (value) => {
    const { suppressions, problems } = readSideFile(value)
    return { result: suppressions, problems }
  })
}
