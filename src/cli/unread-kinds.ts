/** Documents of kinds that are not read: who names a folder wants to know that they were left out. */
import { count } from '../formats/words.ts'

const kinds = /\.(?:docm?|dotx?|pages|wpd|msg|tex|epub)$/i

/** `3 files were not read: 1 .doc, 2 .pages`; nothing where there are none. */
export const unreadKinds = (paths: readonly string[]): string | undefined => {
  const counts = new Map<string, number>()
  for (const path of paths) {
    const ending = kinds.exec(path)?.[0].toLowerCase()
    if (ending !== undefined) counts.set(ending, (counts.get(ending) ?? 0) + 1)
  }
  const total = [...counts.values()].reduce((sum, number) => sum + number, 0)
  if (total === 0) return undefined
  const named = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([ending, number]) => `${number} ${ending}`)
  return `${count(total, 'file was', 'files were')} not read: ${named.join(', ')}`
}
