/** The bundle in ASCII, so that it means the same in whatever encoding it is read: `program.ts` reads it byte by byte. */

/**
 * Writes what lies beyond ASCII as escapes. esbuild has done so in strings and names; what it leaves are regular expressions
 * and `String.raw`, of which expressions are made: there `\u201c` stands for the character too. Surrogates are escaped one by
 * one, and a pair of escapes is one character under the flag `u`.
 *
 * @throws Error where a backslash stands before such a character, which an escape would change
 */
export const toAscii = (program: string): string => {
  const escaped = /(?<!\\)(?:\\\\)*\\[^\0-\u007f]/u.exec(program)
  if (escaped) throw new Error(`The bundle escapes a character beyond ASCII: ${escaped[0]}; write the character alone`)
  return program.replaceAll(/[^\0-\u007f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
