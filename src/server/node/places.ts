/** Where documents are: their paths, and the folders that are open. */
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The path of a file; undefined for what has no place among files, such as a text that was never saved. */
export const pathOf = (uri: string): string | undefined => {
  if (!uri.startsWith('file:')) return undefined
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

/** Whether a file is in a folder; from one drive to another no relative path leads. */
const holds = (folder: string, location: string): boolean => {
  const way = relative(folder, location)
  return !isAbsolute(way) && way.split(sep)[0] !== '..'
}

/** Folders that are open. */
export class Folders {
  private folders: readonly string[] = []

  set(uris: readonly string[]): void {
    this.folders = uris.flatMap((uri) => pathOf(uri) ?? [])
  }

  /** The innermost open folder that holds a file, or the file's own. */
  of(location: string): string {
    const holding = this.folders.filter((folder) => holds(folder, location))
    return holding.toSorted((a, b) => b.length - a.length)[0] ?? dirname(location)
  }

  /** Where a document would be that has no place yet, so that the configuration of the folder holds for it. */
  placeFor(uri: string): string {
    const name = /[^/\\:]+$/.exec(uri)?.[0] ?? 'untitled'
    return join(this.folders[0] ?? process.cwd(), name)
  }
}

/** A path with `/` between names. */
export const slashed = (path: string): string => path.split(sep).join('/')
