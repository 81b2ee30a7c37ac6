/** What the signs of the notation say of the characters of one line: which are in italics, which are bold. */

/** How a character is set, as the notation has it. */
export interface Look {
  readonly italic: boolean
  readonly bold: boolean
}

/** A character of a line: one that the file has, or a new one. */
export interface Glyph {
  readonly character: string
  /** Offset in the source of one that the file has. */
  readonly offset?: number
  /** Whether it is a sign of emphasis and no character of the text. */
  readonly isSign: boolean
}

/** How each glyph of a line is set: one sign in a row opens or closes italics, two bold type, three both. */
export const looksOf = (line: readonly Glyph[]): Look[] => {
  let look: Look = { italic: false, bold: false }
  const looks: Look[] = []
  for (let at = 0; at < line.length;) {
    let signs = 0
    while (line[at + signs]?.isSign) signs++
    const { italic, bold } = look
    look = { italic: signs % 2 === 1 ? !italic : italic, bold: signs === 2 || signs === 3 ? !bold : bold }
    for (let index = 0; index < Math.max(signs, 1); index++) looks.push(look)
    at += Math.max(signs, 1)
  }
  return looks
}
