/** The punctuation that a line ends with: the first sign of where a paragraph ends. */

const trailingMarks =
  /(?:\s*(?:[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]|\^\{?[\d*]+\}?|<sup>[\d*]+<\/sup>|\[\^[\d*]+\]|\\?\[\d{1,3}\\?\])(?:\s*,)?)+$|(?<=[,;:.)\u201d"])\s?\d{1,3}\/?$|(?<=[,;:.])\s?[!'"\u2018\u2019\u201d?*\u00b0\u00ae\u2122>\u00a7&]{1,2}$/u

/** Marks stand within so many characters of the end. */
const tailLength = 40

/** The punctuation that a line ends with, after its note marks; empty when it ends in a word. */
export function terminal(text: string): string {
  const last = text.charCodeAt(text.length - 1)
  if (last === 44 || last === 59 || last === 58) return text.slice(-1)
  let bare = text.slice(-tailLength).replace(/[*_]+$/, '')
  for (let i = 0; i < 2; i++) bare = bare.replace(trailingMarks, '')
  return /[,;:.]$|[,;:.](?=["\u201d\u2019)\]]$)/u.exec(bare.trimEnd())?.[0] ?? ''
}
