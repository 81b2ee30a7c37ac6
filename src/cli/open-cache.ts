/** The cache of results, where the options ask for one. */
import type { Arguments } from './args.ts'
import { usualCache } from './cache-folder.ts'
import type { ResultCache } from './cache.ts'
import type { Terminal } from './terminal.ts'

export const openCache = async (args: Arguments, terminal: Terminal): Promise<ResultCache | undefined> => {
  if (!args.has('cache') && !args.has('cache-folder')) return undefined
  const { ResultCache: Cache } = await import('./cache.ts')
  return new Cache(args.value('cache-folder') ?? usualCache(terminal.environment), terminal)
}
