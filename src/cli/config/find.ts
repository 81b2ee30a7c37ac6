/** Which configuration and which ignore file hold for a file: the nearest above it. Nothing here is slow to load. */
import { existsSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { readSetting } from '../read-bytes.ts'

/** Names of configuration files, the first one found in a folder wins. */
export const configNames: readonly string[] = ['.resolintrc.json', 'resolint.config.json']

/** Names under which other programs look for theirs, and which people try here. */
const misnamed: readonly string[] = ['.resolintrc', 'resolint.config'].flatMap((stem) =>
  ['', '.yaml', '.yml', '.toml', '.js', '.cjs', '.mjs', '.ts', '.jsonc', '.json5'].map((ending) => stem + ending),
)

/** The key of `package.json` under which a configuration may stand. */
export const packageKey = 'resolint'

export const ignoreName = '.resolintignore'

/** Whether a `package.json` holds a configuration. One that cannot be read holds none: it is not ours to complain of. */
const hasKey = (path: string): boolean => {
  if (!existsSync(path)) return false
  try {
    const text = readSetting(path)
    if (!text.includes(`"${packageKey}"`)) return false
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && Object.hasOwn(value, packageKey)
  } catch {
    return false
  }
}

/** Two dozen names are looked for in each folder up to the root: those that stand nowhere are not normalized. */
const firstOf = (names: readonly string[], folder: string): string | undefined => {
  const name = names.find((each) => existsSync(`${folder}${sep}${each}`))
  return name === undefined ? undefined : join(folder, name)
}

/** @param unread is told of a file that looks like a configuration and is none */
const configIn =
  (unread: (path: string) => void) =>
  (folder: string): string | undefined => {
    const packaged = join(folder, 'package.json')
    const own = firstOf(configNames, folder) ?? (hasKey(packaged) ? packaged : undefined)
    const other = own === undefined ? firstOf(misnamed, folder) : undefined
    if (other !== undefined) unread(other)
    return own
  }

const ignoreIn = (folder: string): string | undefined => {
  const path = join(folder, ignoreName)
  return existsSync(path) ? path : undefined
}

/** Looks in a folder and in those above it; every folder is looked into once. */
const createFinder = (lookIn: (folder: string) => string | undefined): ((folder: string) => string | undefined) => {
  const found = new Map<string, string | undefined>()
  const find = (folder: string): string | undefined => {
    if (!found.has(folder)) {
      const parent = dirname(folder)
      found.set(folder, lookIn(folder) ?? (parent === folder ? undefined : find(parent)))
    }
    return found.get(folder)
  }
  return find
}

/**
 * Finders of the configuration and of the ignore file for a folder.
 * @param unread is told of files that look like a configuration and are none
 */
export const createFinders = (
  unread: (path: string) => void = () => {},
): Record<'config' | 'ignore', (folder: string) => string | undefined> => ({
  config: createFinder(configIn(unread)),
  ignore: createFinder(ignoreIn),
})
