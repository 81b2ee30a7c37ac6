/** What stands on a line before an offset. */

/**
 * The part of a line before an offset.
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

/** What the lines of a text begin with. */
export interface Heads {
  /** First signs of lines, those after white space too. */
  readonly all: ReadonlySet<string>
  /** First signs of lines that stand in. */
  readonly indented: ReadonlySet<string>
  /** Of each line that is not blank, where it begins. */
  readonly starts: readonly number[]
  /** Of each of these lines, where its words begin. */
  readonly words: readonly number[]
}

let last: { text: string; heads: Heads } | undefined

/** The first signs of all lines of a text, which tell most notations that they are not there. The last text is remembered. */
export function lineHeads(text: string): Heads {
  if (last?.text === text) return last.heads
  const all = new Set<number>()
  const indented = new Set<number>()
  const starts: number[] = []
  const words: number[] = []
  for (let at = 0; at >= 0 && at < text.length; at = text.indexOf('\n', at)) {
    if (text.charCodeAt(at) === 10) at++
    const start = at
    let code = text.charCodeAt(at)
    while (code === 32 || code === 9) code = text.charCodeAt(++at)
    if (code === 10 || Number.isNaN(code)) continue
    starts.push(start)
    words.push(at)
    all.add(code)
    if (at > start) indented.add(code)
  }
  const signs = (codes: Set<number>): Set<string> => new Set([...codes].map((code) => String.fromCharCode(code)))
  last = { text, heads: { all: signs(all), indented: signs(indented), starts, words } }
  return last.heads
}

/** Whether any line of a text begins, after white space or without, with one of some signs. */
export const hasHead = (text: string, signs: string): boolean => {
  const { all } = lineHeads(text)
  for (const sign of signs) if (all.has(sign)) return true
  return false
}
