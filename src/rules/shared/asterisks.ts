/** Asterisks that are no marks of notes. */

/** How far back, in characters, emphasis may have been opened. */
const reach = 500

/**
 * Whether the asterisks at `at` close bold or italic words that were opened on their line, as in `**79/32. Wells**`.
 *
 * @param at offset in `text` at which the asterisks begin
 */
export const closesEmphasis = (text: string, at: number, label: string): boolean => {
  const before = text.slice(Math.max(0, at - reach), at)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return (line.match(/\*+/g) ?? []).filter((run) => run === label).length % 2 === 1
}
