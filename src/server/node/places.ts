/** Where documents are: their paths, and the folders that are open. */
import platform, { type PlatformPath } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The path of a file; undefined for what has no place among files, such as a text that was never saved.
 *
 * @param paths how paths are written; those of Windows have drives, whose colon clients may escape: `file:///c%3A/drafts`
 */
export const pathOf = (uri: string, paths: PlatformPath = platform): string | undefined => {
  if (!uri.startsWith('file:')) return undefined
  try {
    return fileURLToPath(uri, { windows: paths.sep === '\\' })
  } catch {
    return undefined
  }
}

/** Whether a file is in a folder; from one drive to another no relative path leads. */
const holds = (folder: string, location: string, paths: PlatformPath): boolean => {
  const way = paths.relative(folder, location)
  return !paths.isAbsolute(way) && way.split(paths.sep)[0] !== '..'
}

/** Folders that are open. */
export class Folders {
  private folders: readonly string[] = []
  private readonly paths: PlatformPath

  /** @param paths how paths are written on this computer */
  constructor(paths: PlatformPath = platform) {
    this.paths = paths
  }

  set(uris: readonly string[]): void {
    this.folders = uris.flatMap((uri) => pathOf(uri, this.paths) ?? [])
  }

  /** The innermost open folder that holds a file, or the file's own. */
  of(location: string): string {
    const holding = this.folders.filter((folder) => holds(folder, location, this.paths))
    return holding.toSorted((a, b) => b.length - a.length)[0] ?? this.paths.dirname(location)
  }

  /** Where a document would be that has no place yet, so that the configuration of the folder holds for it. */
  placeFor(uri: string): string {
    const name = /[^/\\:]+$/.exec(uri)?.[0] ?? 'untitled'
    return this.paths.join(this.folders[0] ?? process.cwd(), name)
  }
}

/** A path with `/` between names. */
export const slashed = (path: string): string => path.split(platform.sep).join('/')
