/** Tables over the lines of a source file. */

/**
 * @param pieces what no line end may divide
 * @param indent what every line begins with
 * @param width the longest line
 * @returns the pieces over lines, with a space between two on one line
 */
export function inLines(pieces: readonly string[], indent: string, width: number): string {
  const lines: string[] = []
  let line = indent
  for (const piece of pieces) {
    if (line !== indent && line.length + 1 + piece.length > width) {
      lines.push(line)
      line = indent
    }
    line += line === indent ? piece : ` ${piece}`
  }
  return [...lines, line].join('\n')
}
