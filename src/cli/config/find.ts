/** Which configuration and which ignore file hold for a file: the nearest above it. Nothing here is slow to load. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readSetting } from '../read-bytes.ts'

/** Names of configuration files, the first one found in a folder wins. */
export const configNames: readonly string[] = ['.resolintrc.json', 'resolint.config.json']

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

const configIn = (folder: string): string | undefined => {
  const own = configNames.map((name) => join(folder, name)).find((path) => existsSync(path))
  const packaged = join(folder, 'package.json')
  return own ?? (hasKey(packaged) ? packaged : undefined)
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

/** Finders of the configuration and of the ignore file for a folder. */
export const createFinders = (): Record<'config' | 'ignore', (folder: string) => string | undefined> => ({
  config: createFinder(configIn),
  ignore: createFinder(ignoreIn),
})
