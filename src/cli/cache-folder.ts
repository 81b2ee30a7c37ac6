/** Where a user's own cached files are. */
import { join } from 'node:path'

/**
 * The folder of the cache where no other is named: the user's own, for what a repository ships cannot be told from what was
 * found (XDG Base Directory Specification; Apple's and Microsoft's guidelines for the others).
 */
export const usualCache = (environment: Readonly<Record<string, string | undefined>>): string => {
  const { XDG_CACHE_HOME: named, LOCALAPPDATA: local } = environment
  // A path that is not absolute is to be ignored, says the specification.
  if (named?.startsWith('/')) return join(named, 'resolint')
  if (process.platform === 'win32' && local) return join(local, 'resolint', 'Cache')
  return join(
    process.getBuiltinModule('node:os').homedir(),
    process.platform === 'darwin' ? 'Library/Caches' : '.cache',
    'resolint',
  )
}
