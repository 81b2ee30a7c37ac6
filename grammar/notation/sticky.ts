/** Sticky expressions (flag `y`): what stands at an offset, and nowhere else. Both functions set `lastIndex`. */

/** Where a sticky expression ends that matches at an offset of a text; undefined where it does not match there. */
export const endOfMatch = (pattern: RegExp, text: string, at: number): number | undefined => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/** What a sticky expression matches at an offset of a text; null where it does not match there. */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}
