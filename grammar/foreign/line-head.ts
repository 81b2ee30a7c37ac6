/** What stands on a line before an offset. */

/**
 * @param reach how many characters may stand there
 * @returns undefined where there are more: a long line is not read again for each sign in it
 */
export function lineHead(text: string, at: number, reach: number): string | undefined {
  let start = at
  while (start > 0 && text.charCodeAt(start - 1) !== 10) {
    start--
    if (at - start > reach) return undefined
  }
  return text.slice(start, at)
}
