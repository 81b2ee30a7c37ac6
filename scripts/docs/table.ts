/** Tables of Markdown. */

/** Words as they stand in a cell: a bar would end it, and so would a line. */
export const cell = (words: string): string => words.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ')

/** @param rows cells of Markdown, as many in each row as in the head */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [row(head), `|${'---|'.repeat(head.length)}`, ...rows.map(row)].join('\n')
}
