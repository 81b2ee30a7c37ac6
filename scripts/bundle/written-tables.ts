/** Tables that the lexicon makes of shorter lists, written out by the build: to make them takes every run a millisecond or two. */

/** What a table is: words, or what each word stands for. */
type Table = ReadonlySet<string> | ReadonlyMap<string, string>

const words = (list: Iterable<string>): string => {
  const joined = [...list].join(' ')
  return joined === '' ? '[]' : `${JSON.stringify(joined)}.split(' ')`
}

const sourceOf = (table: Table): string =>
  table instanceof Map ? `mapOf(${words(table.keys())}, ${words(table.values())})` : `new Set(${words(table.keys())})`

/**
 * @param tables what a module exports: sets and maps of words without white space
 * @returns the source of a module that exports the same, with nothing left to work out
 */
export function writtenTables(tables: Readonly<Record<string, Table>>): string {
  const exported = Object.entries(tables).map(([name, table]) => `export const ${name} = ${sourceOf(table)}`)
  return [
    'const mapOf = (keys, values) => {',
    '  const map = new Map()',
    '  for (let at = 0; at < keys.length; at++) map.set(keys[at], values[at])',
    '  return map',
    '}',
    ...exported,
  ].join('\n')
}
