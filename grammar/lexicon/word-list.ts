/** The words of a table that is written as prose, so that it stays readable and a diff shows the word that changed. */
export const wordList = (table: string): readonly string[] => Object.freeze(table.trim().split(/\s+/))

/** The words of several tables, written as prose, as one set. */
export const wordSet = (...tables: string[]): ReadonlySet<string> => new Set(tables.flatMap(wordList))

/** Phrases, one a line or separated by commas, as lists of words under their first word, the longest first. */
export const phraseTable = (table: string): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const entries = new Map<string, (readonly string[])[]>()
  for (const entry of table.split(/[,\n]/)) {
    const words = wordList(entry)
    const [first] = words
    if (!first) continue
    const known = entries.get(first)
    if (known) known.push(words)
    else entries.set(first, [words])
  }
  for (const list of entries.values()) list.sort((a, b) => b.length - a.length)
  return entries
}
